import { useEffect, useId, useRef, useState } from 'react';
import { STILL_ADDRESS } from '../../selection/store';
import { isNothing } from '../../selection/selection';
import { useText } from '../../text/text';
import { useSite } from '../../ui/site-context';
import { useSelection } from '../../views/linking-context';
import { useParams } from '../../views/params-context';
import { Code } from './Code';
import { Options } from './Options';
import { Preview } from './Preview';
import { embedAddress, type Wanted } from './wanted';
import { WAYS, type Way } from './ways';
import styles from './embed.module.css';

interface EmbedDialogProps {
  readonly view: string;
  readonly title: string;
  /** What the view says of what is picked: the words for whoever doesn't see it. */
  readonly finding: string;
  onClose(): void;
}

/** How to put this view, as it stands, into another page: a preview at chosen widths, the options, and the markup to paste. */
export default function EmbedDialog({ view, title, finding, onClose }: EmbedDialogProps) {
  const { t, lang } = useText();
  const { href } = useSite();
  const selection = useSelection();
  const params = useParams();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [way, setWay] = useState<Way>('script');
  const [isKept, setKept] = useState(true);
  const [wanted, setWanted] = useState<Wanted>(() => ({
    root: new URL(href(''), document.baseURI).href.replace(/es\/$/, lang === 'es' ? '' : '$&'),
    view, lang, address: { selection, params }, title: '', appearance: 'auto', isInteractive: true, isPlain: false, isTransparent: false,
  }));
  useEffect(() => dialog.current?.showModal(), []);
  const shown = isKept ? wanted : { ...wanted, address: STILL_ADDRESS };
  const said = { title: wanted.title || title, finding, link: t.embed.open(wanted.title || title) };
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose} onKeyDown={(event) => event.stopPropagation()} data-embed-dialog="">
      <header className={styles.head}>
        <h2 id={id}>{t.embed.title(title)}</h2>
        <form method="dialog"><button type="submit">{t.page.close}</button></form>
      </header>
      <div className={styles.columns}>
        <div className={styles.choices}>
          <Options wanted={wanted} onChange={(change) => setWanted({ ...wanted, ...change })} kept={isNothing(selection) ? null : { isKept, setKept }} usual={title} />
          <fieldset className={styles.ways}>
            <legend>{t.embed.ways}</legend>
            {WAYS.map((each) => (
              <label key={each}>
                <input type="radio" name={`${id}way`} value={each} checked={way === each} onChange={() => setWay(each)} />
                <span><b>{t.embed.way[each].name}</b> {t.embed.way[each].about}</span>
              </label>
            ))}
          </fieldset>
        </div>
        <Preview address={embedAddress(shown)} title={said.title} />
      </div>
      <Code key={way} way={way} wanted={shown} said={said} />
    </dialog>
  );
}
