import { memo, Suspense, useEffect, useState } from 'react';
import type { Briefing, Slide } from '../../dataset/schema';
import { searchOf } from '../../model/slide-address';
import { useText } from '../../text/text';
import { useLinking } from '../../views/linking-context';
import { Fault } from '../../frame/Fault';
import { createScene, type Scene } from './scene';
import { usePrepared } from './usePrepared';
import { TextSlide } from './TextSlide';
import { ViewSlide } from './ViewSlide';
import styles from './stage.module.css';

interface StageProps {
  readonly briefing: Briefing;
  readonly at: number;
  /** Whether the slides beside it are drawn too, out of sight, so that a change shows at once. */
  readonly isReady: boolean;
  /** Told of the scene that is shown, whenever it is another one. */
  readonly onScene?: (scene: Scene, slide: Slide) => void;
}

/** Slides of one view, or of one layout of words, are one scene: its marks stay and move from slide to slide. */
const sceneId = ({ view, layout }: Slide): string => view ?? `words-${layout}`;

/** Slides that are drawn with the one that is shown: two ahead and one back, where somebody may go next. */
const NEAR = [0, 1, -1, 2];

interface Placed {
  readonly id: string;
  readonly slide: Slide;
  readonly number: number;
}

/** The scene that is shown, and out of sight those around the place that was last made ready. */
function scenesAt(slides: readonly Slide[], at: number, prepared: number | null): Placed[] {
  const placed = new Map<string, Placed>();
  for (const number of [at, ...(prepared === null ? [] : NEAR.map((step) => prepared + step))]) {
    const slide = slides[number];
    const id = slide && sceneId(slide);
    if (slide && id !== undefined && !placed.has(id)) placed.set(id, { id, slide, number });
  }
  // In an order of their own, so that none is taken out of the page and put back.
  return [...placed.values()].toSorted((a, b) => a.id.localeCompare(b.id));
}

/** One slide as large as the box it stands in. Everything on it grows with that box. */
export function Stage({ briefing, at, isReady, onScene }: StageProps) {
  const { slides } = briefing;
  const current = slides[at];
  const prepared = usePrepared(at, isReady);
  return (
    <div className={styles.stage} data-stage="">
      {scenesAt(slides, at, prepared).map(({ id, slide, number }) => (
        <OneScene key={id} slide={slide} number={number} count={slides.length} isShown={slide === current} onScene={onScene} />
      ))}
    </div>
  );
}

interface OneSceneProps {
  readonly slide: Slide;
  readonly number: number;
  readonly count: number;
  readonly isShown: boolean;
  readonly onScene: ((scene: Scene, slide: Slide) => void) | undefined;
}

const OneScene = memo(function OneScene({ slide, number, count, isShown, onScene }: OneSceneProps) {
  const { t } = useText();
  const page = useLinking();
  const search = searchOf(slide);
  const [scene] = useState(() => createScene(page, search));
  useEffect(() => scene.follow(), [scene]);
  useEffect(() => {
    if (isShown) onScene?.(scene, slide);
    // Whoever comes back to a slide finds it as it is written.
    else scene.show(scene.written());
  }, [scene, isShown, onScene, slide]);
  return (
    <section className={styles.scene} data-shown={isShown || undefined} inert={!isShown} aria-roledescription={t.present.slide} aria-label={t.present.slideOf(number + 1, count)} data-slide={number + 1}>
      <Fault words={t.notices.crashed}>
        <Suspense fallback={<p className={styles.waiting}>{t.frame.loading}</p>}>
          {slide.view === null ? <TextSlide slide={slide} number={number} count={count} /> : <ViewSlide slide={slide} viewId={slide.view} number={number} count={count} scene={scene} search={search} />}
        </Suspense>
      </Fault>
    </section>
  );
});
