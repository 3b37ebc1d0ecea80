import { useEffect, useId, useRef, useState } from 'react';
import { isSealed } from '../../embed/protocol';
import { useText } from '../../text/text';
import styles from './embed.module.css';

/** A phone, the column of an article, a wide page. */
const WIDTHS = [320, 600, 1000] as const;

interface PreviewProps {
  readonly address: string;
  readonly title: string;
}

/** The embed itself, as wide as it would stand in a page. It shares no picks with others. */
export function Preview({ address, title }: PreviewProps) {
  const { t } = useText();
  const id = useId();
  const frame = useRef<HTMLIFrameElement>(null);
  const [width, setWidth] = useState<number>(WIDTHS[0]);
  const [height, setHeight] = useState(600);
  useEffect(() => {
    const hear = ({ data, source }: MessageEvent) => {
      if (source !== frame.current?.contentWindow || !isSealed(data) || data.type !== 'height') return;
      if (typeof data['height'] === 'number') setHeight(data['height']);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, []);
  const src = `${address}${address.includes('?') ? '&' : '?'}link=0`;
  return (
    <div className={styles.preview}>
      <fieldset className={styles.widths}>
        <legend>{t.embed.width}</legend>
        {WIDTHS.map((each) => (
          <label key={each}><input type="radio" name={`${id}width`} checked={width === each} onChange={() => setWidth(each)} /> {t.embed.pixels(each)}</label>
        ))}
        <span role="status">{t.embed.size(width, height)}</span>
      </fieldset>
      <div className={styles.stage} role="region" aria-label={t.embed.preview} tabIndex={0}>
        <iframe ref={frame} key={src} src={src} title={title} width={width} height={height} sandbox="allow-scripts allow-popups" />
      </div>
    </div>
  );
}
