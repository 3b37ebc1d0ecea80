import { use, useMemo } from 'react';
import type { Briefing, Slide } from '../../dataset/schema';
import { answer } from '../../model/answer';
import { fillIn, needsOfWords } from '../../model/briefing-words';
import { searchOf } from '../../model/slide-address';
import { readAddress } from '../../selection/address';
import { useText } from '../../text/text';
import { useSite } from '../../ui/site-context';
import { VIEWS, type ListedView } from '../../views/registry';
import { useLoaded } from '../../views/useLoaded';
import styles from './printed.module.css';

interface PrintedProps {
  readonly briefing: Briefing;
  readonly home: string;
}

/** Every slide in words, one after the other: what a reader without a script has, and what is printed on paper. */
export function Printed({ briefing: { slides }, home }: PrintedProps) {
  const { t } = useText();
  const { href } = useSite();
  return (
    <main className={styles.printed}>
      <header><a href={home.startsWith('#') ? home : href(home)}>{t.present.all}</a></header>
      {slides.map((slide, at) => <PrintedSlide key={slide.id} slide={slide} at={at} count={slides.length} />)}
    </main>
  );
}

interface PrintedSlideProps {
  readonly slide: Slide;
  readonly at: number;
  readonly count: number;
}

function PrintedSlide({ slide, at, count }: PrintedSlideProps) {
  const text = useText();
  const { t } = text;
  const index = useLoaded(useMemo(() => needsOfWords([slide.title, ...slide.lines, slide.notes]), [slide]));
  const lines = slide.lines.map((line) => fillIn(line, index, text));
  const listed = VIEWS.find(({ id }) => id === slide.view);
  const Title = at === 0 ? 'h1' : 'h2';
  return (
    <article id={`/${at + 1}`} data-slide={at + 1} data-layout={slide.layout}>
      <p className={styles.where}>{t.present.slideOf(at + 1, count)}</p>
      <Title>{fillIn(slide.title, index, text)}</Title>
      {slide.layout === 'points' ? <ol>{lines.map((line) => <li key={line}>{line}</li>)}</ol> : lines.map((line) => <p key={line}>{line}</p>)}
      {listed && <PrintedView listed={listed} slide={slide} hasFinding={lines.length === 0} />}
      <details className={styles.notes}><summary>{t.present.wordsToSay}</summary><p>{fillIn(slide.notes, index, text)}</p></details>
    </article>
  );
}

/** What a slide's figure shows, in its own words, and the way to the figure. */
function PrintedView({ listed, slide, hasFinding }: { readonly listed: ListedView; readonly slide: Slide; readonly hasFinding: boolean }) {
  const view = use(listed.load());
  const text = useText();
  const { href } = useSite();
  const index = useLoaded(view.needs);
  const search = searchOf(slide);
  const { selection, params } = readAddress(search).address;
  const model = view.model(index, params);
  const picked = answer(index, selection);
  return (
    <>
      {hasFinding && <p>{view.finding(model, index, picked, text)}</p>}
      <p className={styles.sources}>{view.sourceLine(model, index, picked, text)}</p>
      <p className={styles.sources}><a href={`${href(`view/${view.id}/`)}${search}`}>{text.pick(view.title)}</a></p>
    </>
  );
}
