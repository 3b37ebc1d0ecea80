import { useEffect, useRef, useState } from 'react';
import { setShortcutsOn, useShortcutsOn } from '../../frame/useShortcuts';
import { useText } from '../../text/text';
import styles from './explore.module.css';

/** The list of keys, and the switch that turns single-key shortcuts off (WCAG 2.1.4). */
export default function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const isOn = useShortcutsOn();
  const [isKept, setKept] = useState(true);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.shortcuts} aria-labelledby="shortcuts-title" onClose={onClose} onKeyDown={(event) => event.stopPropagation()}>
      <h2 id="shortcuts-title">{t.shortcuts.title}</h2>
      <dl>
        {t.shortcuts.list.map(([key, does]) => (
          <div key={key}>
            <dt><kbd>{key}</kbd></dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label><input type="checkbox" checked={isOn} onChange={(event) => setKept(setShortcutsOn(event.target.checked))} /> {t.shortcuts.areOn}</label>
      {!isKept && <p data-notice="">{t.shortcuts.notKept}</p>}
      <form method="dialog"><button type="submit">{t.page.close}</button></form>
    </dialog>
  );
}
