import { use, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Slide } from '../../dataset/schema';
import { useWalk } from '../../charts/useWalk';
import { usePicking } from '../../frame/usePicking';
import { answer as answerOf } from '../../model/answer';
import { fillIn, needsOfWords } from '../../model/briefing-words';
import { focusIndex } from '../../model/focus';
import type { Index } from '../../model/index-dataset';
import { readAddress, type Params } from '../../selection/address';
import { useText } from '../../text/text';
import { LinkingContext, useAnswer } from '../../views/linking-context';
import { AddressContext, useParams } from '../../views/params-context';
import { VIEWS, type ListedView } from '../../views/registry';
import { useLoaded } from '../../views/useLoaded';
import type { AnyView } from '../../views/view';
import { Foot } from './Foot';
import { MoveMarks } from './MoveMarks';
import type { Scene } from './scene';
import { StageLegend } from './StageLegend';
import { useFit } from './useFit';
import styles from './stage.module.css';

/** Px that a view is drawn at on a slide that says nothing of it. */
const USUAL_WIDTH = 1120;

interface ViewSlideProps {
  readonly slide: Slide;
  readonly viewId: string;
  readonly number: number;
  readonly count: number;
  readonly scene: Scene;
  readonly search: string;
}

/** A view of the registry, once its code is here. */
const useView = (listed: ListedView): AnyView => use(listed.load());

/** A slide that is a view: drawn by the view's own chart from an address of its own. Knows no view by name. */
export function ViewSlide({ viewId, ...rest }: ViewSlideProps) {
  const listed = VIEWS.find(({ id }) => id === viewId);
  if (!listed) return null;
  return (
    <AddressContext value={rest.scene.address}>
      <LinkingContext value={rest.scene.linking}><Loaded listed={listed} {...rest} /></LinkingContext>
    </AddressContext>
  );
}

type DrawnProps = Omit<ViewSlideProps, 'viewId'>;

function Loaded({ listed, ...rest }: DrawnProps & { readonly listed: ListedView }) {
  const view = useView(listed);
  return <Drawn view={view} {...rest} />;
}

function Drawn({ view, slide, number, count, scene, search }: DrawnProps & { readonly view: AnyView }) {
  const text = useText();
  const words = useMemo(() => needsOfWords([slide.title, ...slide.lines]), [slide]);
  const index = useLoaded(useMemo(() => [...new Set([...view.needs, ...words])], [view, words]));
  const answer = useAnswer();
  const params = useParams();
  const key = JSON.stringify(view.params.map((name) => params[name]));
  // What is drawn follows the slide as it is written; what is picked on it meanwhile only pales and lights.
  const isFocus = slide.layout === 'focus' && view.stage?.hasFocus;
  const drawn = useMemo(() => (isFocus ? focusIndex(index, answerOf(index, readAddress(search).address.selection)) : index), [index, isFocus, search]);
  const model = useSlideModel(view, drawn, params, key);
  const { t } = text;
  const sentences = slide.lines.map((line) => fillIn(line, index, text));
  const { Chart } = view;
  const isMap = view.stage?.isMap ?? false;
  const walk = useWalk();
  const room = useMemo(() => ({ parts: slide.show.parts ?? [] }), [slide]);
  const { box, chart, width, height } = useFit(view.stage?.leastWidth(model) ?? USUAL_WIDTH, isMap);
  useSlide(scene, search);
  return (
    <figure className={styles.slide} data-view={view.id} data-live="" data-layout={isMap ? 'map' : 'figure'} {...usePicking()}>
      <figcaption className={styles.head}>
        <h2 className={styles.title}>{fillIn(slide.title, index, text)}</h2>
        <p className={styles.message}>{sentences.length > 0 ? sentences.join(' ') : view.finding(model, index, answer, text)}</p>
        {!isMap && <StageLegend view={view} />}
      </figcaption>
      <div className={styles.box} ref={box}>
        <svg className={styles.chart} viewBox={`0 0 ${width} ${height}`} preserveAspectRatio={isMap ? 'xMaxYMin meet' : 'xMidYMid meet'} {...(view.stage?.isUnwalked ? { ...walk, 'aria-label': text.pick(view.title) } : { role: 'presentation' })} ref={chart}>
          <MoveMarks order={`${key} ${search} ${width} ${height}`} figure={box}>
            <Chart model={model} form="wide" width={width} room={room} />
          </MoveMarks>
        </svg>
      </div>
      {isMap && <StageLegend view={view} />}
      <Foot number={number} count={count} label={t.present.slideOf(number + 1, count)}>{view.sourceLine(model, index, answer, text)}</Foot>
    </figure>
  );
}

/** A model rests on the data that is drawn and on the parameters that its view names: it is made again only when those change. */
function useSlideModel(view: AnyView, index: Index, params: Params, key: string): unknown {
  const [made, setMade] = useState(() => ({ view, index, key, model: view.model(index, params) }));
  if (made.view === view && made.index === index && made.key === key) return made.model;
  const next = { view, index, key, model: view.model(index, params) };
  setMade(next);
  return next.model;
}

/** Puts the scene on what its slide says, once the slide is another one. */
function useSlide(scene: Scene, search: string): void {
  const last = useRef(search);
  useLayoutEffect(() => {
    if (last.current === search) return;
    last.current = search;
    scene.write(search);
  }, [scene, search]);
}
