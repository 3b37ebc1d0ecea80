import { useText } from '../../text/text';
import styles from './view.module.css';

/** Why a view is drawn as it is, and what can't be read from it. */
export function Method({ id }: { readonly id: string }) {
  const { t } = useText();
  const note = t.view.method[id];
  if (!note) return null;
  return (
    <div className={styles.method}>
      <section><h2>{t.view.why}</h2><p>{note.why}</p></section>
      <section><h2>{t.view.limits}</h2><p>{note.limits}</p></section>
    </div>
  );
}
