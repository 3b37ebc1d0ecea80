import { useEffect, useRef } from 'react';
import { useText } from '../../text/text';
import styles from './deck.module.css';

/** The keys of a presentation. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.help} aria-labelledby="deck-help" onClose={onClose}>
      <h2 id="deck-help">{t.present.help}</h2>
      <dl>
        {t.present.keys.map(({ keys, does }) => (
          <div key={does} className={styles.pair}>
            <dt>{keys.map((key) => <kbd key={key}>{key}</kbd>)}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog"><button type="submit">{t.page.close}</button></form>
    </dialog>
  );
}
