import { lazy, Suspense, use, useLayoutEffect, useRef, useState } from 'react';
import { HeadingLevel } from '../ui/heading-level';
import { useFirstText, useText, type FirstText } from '../text/text';
import { useAnswer } from '../views/linking-context';
import { useParams } from '../views/params-context';
import { useLoaded } from '../views/useLoaded';
import type { ListedView } from '../views/registry';
import type { AnySeenView } from '../views/view';
import { Actions } from './Actions';
import { Drawn } from './Drawn';
import { Fetched } from './Fault';
import { LateFinding } from './LateFinding';
import { ShowAll } from './ShowAll';
import { useForm } from './useForm';
import { useModel } from './useModel';
import styles from './frame.module.css';

const OpenTable = lazy(async () => ({ default: (await import('./OpenTable')).OpenTable }));

/** What surrounds any view: title, finding, legend, figure, sources, table and buttons. Knows no view by name. */
export function ViewFrame({ listed, isAlone }: FrameProps) {
  const { measure } = useParams();
  if (!listed.seen) return <Lazy listed={listed} isAlone={isAlone} />;
  const eager = <Eager listed={listed} seen={listed.seen} isAlone={isAlone} />;
  return measure === 'dollars' && listed.inDollars ? <Suspense fallback={eager}><Lazy listed={listed.inDollars} isAlone={isAlone} /></Suspense> : eager;
}

interface FrameProps {
  readonly listed: ListedView;
  /** On a page of its own the view's title is the page's, and its table stands open. */
  readonly isAlone?: boolean | undefined;
}

const Eager = ({ seen, ...props }: FrameProps & { readonly seen: AnySeenView<FirstText> }) => <Framed view={seen} text={useFirstText()} {...props} />;
const Lazy = (props: FrameProps) => <Framed view={use(props.listed.load())} text={useText()} {...props} />;

interface FramedProps<T extends FirstText> extends FrameProps {
  readonly view: AnySeenView<T>;
  readonly text: T;
}

function Framed<T extends FirstText>({ listed, view, text, isAlone = false }: FramedProps<T>) {
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
          {view.finding(model, index, answer, text) || <Fetched words={text.t.notices.unfetched} again={{ words: text.t.notices.retry, prepare: listed.forget }}><LateFinding listed={listed} model={model}>{(said) => said}</LateFinding></Fetched>}
          {view.isEmpty(answer) && <> <ShowAll /></>}
        </p>
        <p className={styles.sources}>{view.sourceLine(model, index, answer, text)}</p>
      </figcaption>
      <div className={styles.body}>
        <HeadingLevel value={isAlone ? 1 : 2}>
          {form !== 'narrow' && <Drawn className={styles[`wide${view.narrowBelow}`]} view={view} model={model} form="wide" />}
          {form !== 'wide' && <Drawn className={styles[`narrow${view.narrowBelow}`]} view={view} model={model} form="narrow" />}
        </HeadingLevel>
      </div>
      <Actions listed={listed} view={view} text={text} model={model} isTableOpen={isTableOpen} onTable={() => setTableOpen((isOpen) => !isOpen)} />
      {isTableOpen && <Fetched words={text.t.notices.unfetched}><OpenTable listed={listed} model={model} /></Fetched>}
    </figure>
  );
}
