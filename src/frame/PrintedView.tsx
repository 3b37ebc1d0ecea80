import { use } from 'react';
import { DEFAULT_PARAMS } from '../selection/address';
import { useText } from '../text/text';
import { useAnswer } from '../views/linking-context';
import type { ListedView } from '../views/registry';
import { useLoaded } from '../views/useLoaded';
import styles from './frame.module.css';

interface PrintedViewProps {
  readonly listed: ListedView;
  /** Address of the page that is printed whole. */
  readonly wholeHref: string;
}

/** A later view in words, for the page's HTML: what it is, its finding, its sources, and the way to the figure without a script. */
export function PrintedView({ listed, wholeHref }: PrintedViewProps) {
  const view = use(listed.load());
  const text = useText();
  const index = useLoaded(view.needs);
  const answer = useAnswer();
  const model = view.model(index, DEFAULT_PARAMS);
  return (
    <figure className={styles.frame} data-view={view.id} id={view.id}>
      <figcaption className={styles.caption}>
        <h2 className={styles.title}>{text.pick(view.title)}</h2>
        <p className={styles.finding}>{view.finding(model, index, answer, text)}</p>
        <p className={styles.sources}>{view.sourceLine(model, index, answer, text)}</p>
      </figcaption>
      <p className={styles.printed}>
        <a href={`${wholeHref}#${view.id}`}>{text.t.frame.printed}</a>
      </p>
    </figure>
  );
}
