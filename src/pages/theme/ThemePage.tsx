import { memo, type ReactNode } from 'react';
import { Slot } from '../../frame/Slot';
import { ViewFrame } from '../../frame/ViewFrame';
import type { Theme } from '../../dataset/schema';
import { hueOf } from '../../model/hue';
import { themesInOrder } from '../../model/themes-in-order';
import { useText } from '../../text/text';
import { useSite } from '../../ui/site-context';
import { useAnswer, useIndex } from '../../views/linking-context';
import { VIEWS } from '../../views/registry';
import { useLoaded } from '../../views/useLoaded';
import { SelectionBar } from '../explore/SelectionBar';
import { NoPage } from '../NoPage';
import { Shell } from '../shell/Shell';
import { Documents } from '../view/Documents';
import { NarrowFold } from './NarrowFold';
import { Back, Front, PaperFoot, PaperPlaces } from './leaflet/Leaflet';
import { Carriers, Head, Money, Places, Record } from './parts';
import { restsOn } from './rests-on';
import styles from './theme.module.css';

/**
 * One theme on one page: who works on it, on what evidence and with whose money first, then the same views as everywhere
 * with the theme picked. Prints on two sheets, with words of their own (see leaflet).
 */
export function ThemePage({ id }: { readonly id: string }) {
  const index = useIndex();
  const theme = index.theme.get(id);
  if (!theme) return <NoPage />;
  const themes = themesInOrder(index);
  const at = themes.indexOf(theme);
  return <OneTheme theme={theme} hue={hueOf(index, theme)} place={at + 1} of={themes.length} previous={themes[at - 1]} next={themes[at + 1]} />;
}

interface OneThemeProps {
  readonly theme: Theme;
  readonly hue: string;
  readonly place: number;
  readonly of: number;
  readonly previous: Theme | undefined;
  readonly next: Theme | undefined;
}

/** Drawn once: drawn again as data comes in, it would take down the printed parts that still wait for theirs. */
const OneTheme = memo(function OneTheme({ theme, hue, place, of, previous, next }: OneThemeProps) {
  const { t, pick } = useText();
  const { href } = useSite();
  return (
    <Shell start="theme">
      <div className={styles.page} id="theme" data-hue={hue}>
        <p className={styles.where}><a href={href('')}>{t.view.all}</a> <span>{t.theme.place(place, of)}</span></p>
        <Slot><Head theme={theme} /></Slot>
        <Part><Front theme={theme} /></Part>
        <Part><SelectionBar own={theme.id} /></Part>
        <Part><Carriers theme={theme} /></Part>
        <Part><Record theme={theme} /></Part>
        <Part><Money theme={theme} /></Part>
        <Figure id="links" />
        <Figure id="border"><Part><PaperPlaces theme={theme} /></Part></Figure>
        <Part><Places theme={theme} /></Part>
        <Figure id="indicators" />
        <Part><Back theme={theme} /></Part>
        <div className={styles.rests}><Part><Rests /></Part></div>
        <PaperFoot theme={theme} />
        <nav className={styles.neighbours} aria-label={t.theme.neighbours}>
          <Way to={previous} words={t.theme.previous} pick={pick} />
          <Way to={next} words={t.theme.next} pick={pick} />
        </nav>
      </div>
    </Shell>
  );
});

/**
 * A part of the page. It was printed with all that the theme leads to, so it is taken over once all of that is in: with
 * less it would count and say less than what stands there.
 */
const Part = ({ children }: PartProps) => <Slot><Whole>{children}</Whole></Slot>;

interface PartProps {
  readonly children: ReactNode;
}

function Whole({ children }: PartProps) {
  useLoaded(['evidence', 'places', 'money']);
  return children;
}

interface FigureProps {
  readonly id: string;
  /** What stands beside it on paper. */
  readonly children?: ReactNode;
}

/** A view of the registry, where it has one by that name. */
function Figure({ id, children }: FigureProps) {
  const listed = VIEWS.find((each) => each.id === id);
  const { pick } = useText();
  if (!listed) return null;
  const figure = <Part><ViewFrame listed={listed} /></Part>;
  // What a view of the first screen shows is said in words above; the others are what a phone is scrolled for.
  return <div className={styles.figure} data-figure={id}>{listed.seen ? <NarrowFold words={pick(listed.seen.title)}>{figure}</NarrowFold> : figure}{children}</div>;
}

function Rests() {
  const { t } = useText();
  const index = useLoaded(['evidence', 'places', 'money']);
  return <Documents documents={restsOn(index, useAnswer())} title={t.theme.documents} count={t.theme.facts} />;
}

interface WayProps {
  readonly to: Theme | undefined;
  readonly words: string;
  readonly pick: (label: Theme['label']) => string;
}

function Way({ to, words, pick }: WayProps) {
  const { href } = useSite();
  return to ? <a href={href(`theme/${to.id}/`)}><span>{words}</span> {pick(to.label)}</a> : <span />;
}
