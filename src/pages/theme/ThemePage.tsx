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
import { Carriers, Head, MoneyAndPlaces, Record } from './parts';
import { restsOn } from './rests-on';
import styles from './theme.module.css';

/** One theme on one page: its evidence in words and the same views as everywhere, with the theme picked. Prints on two sheets. */
export function ThemePage({ id }: { readonly id: string }) {
  const theme = useIndex().theme.get(id);
  return theme ? <OneTheme theme={theme} /> : <NoPage />;
}

function OneTheme({ theme }: { readonly theme: Theme }) {
  const { t, pick } = useText();
  const { href } = useSite();
  const index = useIndex();
  const themes = themesInOrder(index);
  const at = themes.indexOf(theme);
  return (
    <Shell start="theme">
      <div className={styles.page} id="theme" data-hue={hueOf(index, theme)}>
        <p className={styles.where}><a href={href('')}>{t.view.all}</a> <span>{t.theme.place(at + 1, themes.length)}</span></p>
        <Slot><Head theme={theme} /></Slot>
        <SelectionBar own={theme.id} />
        <Slot><Record theme={theme} /></Slot>
        <Figure id="links" />
        <Slot><Carriers theme={theme} /></Slot>
        <Figure id="border" />
        <Slot><MoneyAndPlaces theme={theme} /></Slot>
        <Figure id="indicators" />
        <Slot><Rests /></Slot>
        <nav className={styles.neighbours} aria-label={t.theme.neighbours}>
          <Way to={themes[at - 1]} words={t.theme.previous} pick={pick} />
          <Way to={themes[at + 1]} words={t.theme.next} pick={pick} />
        </nav>
      </div>
    </Shell>
  );
}

/** A view of the registry, where it has one by that name. */
function Figure({ id }: { readonly id: string }) {
  const listed = VIEWS.find((each) => each.id === id);
  return listed && <div className={styles.figure} data-figure={id}><Slot><ViewFrame listed={listed} /></Slot></div>;
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
