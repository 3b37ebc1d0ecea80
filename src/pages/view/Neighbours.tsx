import { use } from 'react';
import { useText } from '../../text/text';
import { useSite } from '../../ui/site-context';
import { VIEWS, type ListedView } from '../../views/registry';
import styles from './view.module.css';

/** The ways on to the view before and the view after, in the order of the explore page. */
export function Neighbours({ of }: { readonly of: ListedView }) {
  const { t } = useText();
  const at = VIEWS.indexOf(of);
  const before = VIEWS[at - 1];
  const after = VIEWS[at + 1];
  return (
    <nav className={styles.neighbours} aria-label={t.view.neighbours}>
      {before ? <Way to={before} words={t.view.previous} /> : <span />}
      {after && <Way to={after} words={t.view.next} />}
    </nav>
  );
}

function Way({ to, words }: { readonly to: ListedView; readonly words: string }) {
  const { pick } = useText();
  const { href } = useSite();
  const { title } = to.seen ?? use(to.load());
  return <a href={href(`view/${to.id}/`)}><span>{words}</span> {pick(title)}</a>;
}
