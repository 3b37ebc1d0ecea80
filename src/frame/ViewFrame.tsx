import { lazy, use, useLayoutEffect, useRef, useState } from 'react';
import { useFirstText, useText, type FirstText } from '../text/text';
import { clear } from '../selection/algebra';
import { useAnswer, useSelect } from '../views/linking-context';
import { useParams } from '../views/params-context';
import { useLoaded } from '../views/useLoaded';
import type { Index } from '../model/index-dataset';
import type { EagerView, LazyView, ListedView } from '../views/registry';
import type { AnyView, Form } from '../views/view';
import { Actions } from './Actions';
import { Fetched } from './Fault';
import { useForm } from './useForm';
import styles from './frame.module.css';

const DataTable = lazy(async () => ({ default: (await import('./DataTable')).DataTable }));

/** What surrounds any view: title, finding, legend, figure, sources, table and buttons. Knows no view by name. */
export const ViewFrame = ({ listed, isAlone }: FrameProps<ListedView>) => ('view' in listed ? <Eager listed={listed} isAlone={isAlone} /> : <Lazy listed={listed} isAlone={isAlone} />);

interface FrameProps<Listed> {
  readonly listed: Listed;
  /** On a page of its own the view's title is the page's, and its table stands open. */
  readonly isAlone?: boolean | undefined;
}

const Eager = ({ listed, isAlone }: FrameProps<EagerView>) => <Framed view={listed.view} text={useFirstText()} isAlone={isAlone} />;
const Lazy = ({ listed, isAlone }: FrameProps<LazyView>) => <Framed view={use(listed.load())} text={useText()} isAlone={isAlone} />;

interface FramedProps<T extends FirstText> {
  readonly view: AnyView<T>;
  readonly text: T;
  readonly isAlone: boolean | undefined;
}

function Framed<T extends FirstText>({ view, text, isAlone = false }: FramedProps<T>) {
  const index = useLoaded(view.needs);
  const answer = useAnswer();
  const model = useModel(view, index);
  const form = useForm(view.narrowBelow);
  const [isTableOpen, setTableOpen] = useState(isAlone);
  const Title = isAlone ? 'h1' : 'h2';
  const live = useRef<HTMLElement>(null);
  // Says that this figure answers; the prerendered one doesn't yet (see app/ready).
  useLayoutEffect(() => live.current?.setAttribute('data-live', ''), []);
  return (
    <figure className={styles.frame} data-view={view.id} id={view.id} ref={live}>
      <figcaption className={styles.caption}>
        <Title className={styles.title}>{text.pick(view.title)}</Title>
        <p className={styles.finding}>
          {view.finding(model, index, answer, text)}
          {view.isEmpty(answer) && <> <ShowAll /></>}
        </p>
        <p className={styles.sources}>{view.sourceLine(model, index, answer, text)}</p>
      </figcaption>
      <div className={styles.body}>
        {form !== 'narrow' && <Drawn view={view} model={model} form="wide" />}
        {form !== 'wide' && <Drawn view={view} model={model} form="narrow" />}
      </div>
      <Actions view={view} text={text} model={model} isTableOpen={isTableOpen} onTable={() => setTableOpen((isOpen) => !isOpen)} />
      {isTableOpen && <Fetched words={text.t.notices.unfetched}><DataTable table={view.table(model, index, answer, text)} /></Fetched>}
    </figure>
  );
}

/** One form of a view with its legend. Where the page holds both, the window's width shows one of them. */
function Drawn<T extends FirstText>({ view: { Chart, Legend, narrowBelow }, model, form }: { readonly view: AnyView<T>; readonly model: unknown; readonly form: Form }) {
  return (
    <div className={narrowBelow === null ? undefined : styles[`${form}${narrowBelow}`]}>
      <div className={styles.legend}><Legend form={form} /></div>
      <Chart model={model} form={form} />
    </div>
  );
}

/** The way back from a selection that a view has no answer to. */
function ShowAll() {
  const { t } = useFirstText();
  const select = useSelect();
  return <button type="button" onClick={() => select(clear)}>{t.frame.showAll}</button>;
}

/** A model rests on the slices and parameters that its view names and never on the selection: it is made again only when those change. */
function useModel<T extends FirstText>(view: AnyView<T>, index: Index): unknown {
  const params = useParams();
  const { about } = index.dataset;
  const key = JSON.stringify(view.params.map((name) => params[name]));
  const [made, setMade] = useState(() => ({ about, key, model: view.model(index, params) }));
  if (made.about === about && made.key === key) return made.model;
  const next = { about, key, model: view.model(index, params) };
  setMade(next);
  return next.model;
}
