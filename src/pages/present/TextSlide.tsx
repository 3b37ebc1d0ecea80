import { useMemo } from 'react';
import type { Slide } from '../../dataset/schema';
import { fillIn, needsOfWords } from '../../model/briefing-words';
import { useText } from '../../text/text';
import { useLoaded } from '../../views/useLoaded';
import { Foot } from './Foot';
import { ThemesLarge } from './ThemesLarge';
import styles from './stage.module.css';

interface TextSlideProps {
  readonly slide: Slide;
  readonly number: number;
  readonly count: number;
}

/** A slide of words: every figure in them is computed from the dataset. */
export function TextSlide({ slide, number, count }: TextSlideProps) {
  const text = useText();
  const { t } = text;
  const index = useLoaded(useMemo(() => needsOfWords([slide.title, ...slide.lines]), [slide]));
  const title = fillIn(slide.title, index, text);
  const lines = slide.lines.map((line) => fillIn(line, index, text));
  const readout = index.source.get(index.dataset.about.sourceId);
  const Title = slide.layout === 'cover' ? 'h1' : 'h2';
  return (
    <div className={styles.slide} data-layout={slide.layout}>
      <div className={styles.head}>
        <Title className={styles.title}>{title}</Title>
        {slide.layout !== 'points' && lines.map((line) => <p key={line} className={styles.message}>{line}</p>)}
      </div>
      {slide.layout === 'points' && <ol className={styles.points}>{lines.map((line) => <li key={line}>{line}</li>)}</ol>}
      {slide.layout === 'themes' && <ThemesLarge hasIssues={slide.show.parts?.includes('issues') ?? false} />}
      <Foot number={number} count={count} label={t.present.slideOf(number + 1, count)}>
        {slide.layout === 'themes' && readout ? `${text.pick(readout.publisher)}: ${readout.title}` : t.common.productName}
      </Foot>
    </div>
  );
}
