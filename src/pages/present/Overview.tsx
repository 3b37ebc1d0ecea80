import { useEffect, useMemo, useRef, use } from 'react';
import type { Briefing, Slide } from '../../dataset/schema';
import { fillIn, needsOfWords } from '../../model/briefing-words';
import { useText } from '../../text/text';
import { VIEWS } from '../../views/registry';
import { useLoaded } from '../../views/useLoaded';
import styles from './deck.module.css';

interface OverviewProps {
  readonly briefing: Briefing;
  readonly at: number;
  onPick(at: number): void;
}

/** Every slide at a glance, to go to by a press. */
export function Overview({ briefing: { slides }, at, onPick }: OverviewProps) {
  const { t } = useText();
  const grid = useRef<HTMLOListElement>(null);
  useEffect(() => grid.current?.querySelector<HTMLElement>('[aria-current]')?.focus(), []);
  return (
    <div className={styles.overview} role="dialog" aria-label={t.present.overview} data-overview="">
      <ol className={styles.grid} ref={grid}>
        {slides.map((slide, number) => <Card key={slide.id} slide={slide} number={number} isCurrent={number === at} onPick={() => onPick(number)} />)}
      </ol>
    </div>
  );
}

interface CardProps {
  readonly slide: Slide;
  readonly number: number;
  readonly isCurrent: boolean;
  onPick(): void;
}

function Card({ slide, number, isCurrent, onPick }: CardProps) {
  const text = useText();
  const title = useFilled(slide);
  const listed = VIEWS.find(({ id }) => id === slide.view);
  const view = listed && use(listed.load());
  return (
    <li>
      <button type="button" aria-current={isCurrent || undefined} onClick={onPick}>
        <i>{number + 1}</i>
        <b>{title}</b>
        <span>{view ? text.pick(view.title) : text.t.present.words}</span>
      </button>
    </li>
  );
}

/** A slide's title with its figures. */
export function useFilled({ title }: Pick<Slide, 'title'>): string {
  const text = useText();
  const index = useLoaded(useMemo(() => needsOfWords([title]), [title]));
  return fillIn(title, index, text);
}
