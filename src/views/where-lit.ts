import type { Row } from '../dataset/schema';
import { expandThemes, type Answer } from '../model/answer';
import type { Index, Place } from '../model/index-dataset';
import { list } from '../text/format';
import type { Text } from '../text/text';

/** Names of what is picked, as they stand in a sentence. */
export function pickedNames(index: Index, { selection: { theme, agency, place, miles } }: Answer, { t, lang, pick }: Text): string {
  const words = t.border.lit;
  const names = [
    ...theme.flatMap((id) => index.theme.get(id) ?? []).map(({ label }) => words.theme(pick(label))),
    ...agency.flatMap((id) => index.agency.get(id) ?? []).map(({ abbr }) => pick(abbr)),
    ...place.flatMap((id) => index.place.get(id) ?? []).map(({ name }) => (typeof name === 'string' ? name : pick(name))),
    ...(miles ? [t.strip.milesRange(miles.from, miles.to)] : []),
  ];
  return names.length > MOST ? words.andMore(names.slice(0, MOST - 1), names.length - MOST + 1) : list(names, lang);
}
const MOST = 4;

type Sector = Row<'sectors'>;

/** What of each table is lit. */
export function litPlaces(index: Index, { places }: Pick<Answer, 'places'>) {
  const lit = [...places].flatMap((id) => index.place.get(id) ?? []);
  const isSector = (place: Place): place is Sector & { readonly table: 'sectors' } => place.table === 'sectors';
  const corridor = lit.filter((place) => place.table === 'corridorPlaces');
  return {
    sectors: lit.filter(isSector).toSorted((a, b) => a.order - b.order),
    ports: lit.filter(({ table }) => table === 'ports').length,
    crossings: lit.filter(({ table }) => table === 'crossings').length,
    along: corridor.filter(({ country }) => country !== 'US').length,
    beside: corridor.filter(({ country }) => country === 'US').length,
  };
}

/** Whether only themes are picked, or only agencies, whose themes then speak for them. Years and grounds light no place. */
export function isByTheme({ selection: { theme, agency, place, miles } }: Answer): boolean {
  return place.length === 0 && !miles && theme.length > 0 !== agency.length > 0;
}

/**
 * Why places are lit under a theme: because sources place it there, or because a series that is tied to it is measured
 * there, which is less; neither is said for the other.
 */
export function themeFinding(index: Index, answer: Answer, text: Text): string {
  const { t, pick } = text;
  const words = t.border.lit;
  const { theme, agency } = answer.selection;
  const { sectors, along, beside } = litPlaces(index, answer);
  const themes = theme.length > 0 ? expandThemes(index, theme) : answer.themes;
  const series = index.dataset.indicators.filter((row) => row.themeIds.some((id) => themes.has(id)) && sectors.some(({ id }) => id === row.geography));
  const [first] = series;
  const families = new Set(series.map(({ family }) => family));
  const only = families.size === 1 && first && series.length === 1 ? pick(first.label) : null;
  const names = pickedNames(index, answer, text);
  return words.finding(
    agency.length > 0 ? words.themesOf(names) : names,
    theme.length === 1,
    { along, beside },
    sectors.length > 0 ? { sectors: sectors.map(({ name }) => pick(name)), isAll: sectors.length === index.dataset.sectors.length, only: only && only.charAt(0).toLowerCase() + only.slice(1), isOne: families.size === 1 } : null,
  );
}
