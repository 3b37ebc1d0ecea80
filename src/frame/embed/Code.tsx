import { useId, useRef, useState } from 'react';
import { useText } from '../../text/text';
import { themeInPath, type Wanted } from './wanted';
import { MARKUP, type Said, type Way } from './ways';
import styles from './embed.module.css';

interface CodeProps {
  readonly way: Way;
  readonly wanted: Wanted;
  readonly said: Said;
}

/** The markup to paste, and the button that copies it. */
export function Code({ way, wanted, said }: CodeProps) {
  const { t } = useText();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState('');
  const markup = MARKUP[way](wanted, said);
  const copy = async () => setTold((await copied(box.current, markup)) ? t.embed.copied : t.embed.byHand);
  return (
    <section className={styles.code} aria-labelledby={id}>
      <label id={id} htmlFor={`${id}box`}>{t.embed.paste[way === 'fragment' ? 'address' : 'markup']}</label>
      <textarea id={`${id}box`} ref={box} readOnly rows={way === 'fragment' ? 2 : 6} spellCheck={false} value={markup} onFocus={({ target }) => target.select()} />
      <p className={styles.copy}>
        <button type="button" data-action="copy" onClick={() => void copy()}>{t.embed.copy}</button>
        <span role="status">{told}</span>
        {(way === 'picture' || way === 'fragment') && isMore(wanted) && <span>{t.embed.still}</span>}
      </p>
    </section>
  );
}

/** Whether more is picked than the one theme that a ready-made picture can show. */
const isMore = (wanted: Wanted): boolean => {
  const { theme, agency, place, miles, years } = wanted.address.selection;
  return agency.length + place.length > 0 || miles !== null || years !== null || (theme.length > 0 && themeInPath(wanted) === null);
};

/** Copies by the clipboard, or as a press of the keys would where the page may not write to it. Otherwise the text is left selected. */
async function copied(box: HTMLTextAreaElement | null, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    box?.focus();
    box?.select();
    return document.execCommand('copy');
  }
}
