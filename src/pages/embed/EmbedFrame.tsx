import { lazy, use, useLayoutEffect, useRef, useState } from 'react';
import { Drawn } from '../../frame/Drawn';
import { Fetched } from '../../frame/Fault';
import { ShowAll } from '../../frame/ShowAll';
import { useForm } from '../../frame/useForm';
import { useModel } from '../../frame/useModel';
import { useText } from '../../text/text';
import { useAnswer } from '../../views/linking-context';
import type { ListedView } from '../../views/registry';
import { useLoaded } from '../../views/useLoaded';
import type { AnyView } from '../../views/view';
import { Foot } from './Foot';
import styles from './embed.module.css';

const DataTable = lazy(async () => ({ default: (await import('../../frame/DataTable')).DataTable }));

interface EmbedFrameProps {
  readonly listed: ListedView;
  /** The editor's own title; the view's where there is none. */
  readonly title: string;
}

/** In an article the wide form is drawn a little smaller rather than left for one several screens tall. */
const WIDE_FROM = 960;

const useView = (listed: ListedView): AnyView => use(listed.load());

/** What surrounds a view in somebody else's page: title, finding, legend, figure, source line, and one row with table, language and the way out. */
export function EmbedFrame({ listed, title }: EmbedFrameProps) {
  const view = useView(listed);
  const text = useText();
  const index = useLoaded(view.needs);
  const answer = useAnswer();
  const model = useModel(view, index);
  const form = useForm(view.narrowBelow && Math.min(view.narrowBelow, WIDE_FROM));
  const [isTableOpen, setTableOpen] = useState(false);
  const live = useRef<HTMLElement>(null);
  useLayoutEffect(() => live.current?.setAttribute('data-live', ''), []);
  return (
    <figure className={styles.frame} data-view={view.id} id={view.id} ref={live}>
      <figcaption className={styles.caption}>
        <h2 className={styles.title} data-embed-title="">{title || text.pick(view.title)}</h2>
        <p className={styles.finding}>
          {view.finding(model, index, answer, text)}
          {view.isEmpty(answer) && <> <ShowAll /></>}
        </p>
        <p className={styles.sources}>{view.sourceLine(model, index, answer, text)}</p>
      </figcaption>
      <div className={styles.body}>
        {form !== 'narrow' && <Drawn className={styles[`wide${view.narrowBelow}`]} view={view} model={model} form="wide" />}
        {form !== 'wide' && <Drawn className={styles[`narrow${view.narrowBelow}`]} view={view} model={model} form="narrow" />}
      </div>
      <Foot view={view.id} isTableOpen={isTableOpen} onTable={() => setTableOpen((isOpen) => !isOpen)} />
      {isTableOpen && <div className={styles.table}><Fetched words={text.t.notices.unfetched}><DataTable table={view.table(model, index, answer, text)} /></Fetched></div>}
    </figure>
  );
}
