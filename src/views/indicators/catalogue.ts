import type { Index } from '../../model/index-dataset';
import { normalise } from '../../model/search-words';
import { themesInOrder } from '../../model/themes-in-order';
import type { Text } from '../../text/text';
import type { IndicatorsModel, Measured } from './model';

/** A line of the list to choose from: one series, or a family of them. */
export interface Entry {
  /** What `?indicator=` holds for it. */
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly members: readonly Measured[];
}

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly entries: readonly Entry[];
}

/** All series under the theme that each belongs to first, families before their members; only those that bear every typed word, accents and case ignored. */
export function catalogue(model: IndicatorsModel, index: Index, typed: string, { t, pick }: Text): Group[] {
  const wanted = normalise(typed).split(' ').filter(Boolean);
  const bears = (words: string) => wanted.every((word) => words.includes(word));
  const series = [...model.measured.values()].map((each) => {
    const place = index.place.get(each.indicator.geography);
    const name = place === undefined ? '' : typeof place.name === 'string' ? place.name : pick(place.name);
    const themes = each.indicator.themeIds.flatMap((id) => index.theme.get(id) ?? []).map((theme) => pick(theme.label));
    return { each, words: normalise([pick(each.indicator.label), pick(each.indicator.unit), name, each.id, ...themes].join(' ')) };
  });
  const groups = [...themesInOrder(index).map((theme) => ({ id: theme.id as string, name: pick(theme.label) })), { id: '', name: t.indicators.noTheme }];
  // A family may lie under several themes; its own line stands under the first.
  const named = new Set<string>();
  return groups.flatMap(({ id, name }, at) => {
    const own = series.filter(({ each, words }) => each.themeAt === at && bears(words)).map(({ each }) => each);
    return own.length > 0 ? [{ id, name, entries: entriesOf(own, model, named, { t, pick }) }] : [];
  });
}

/** A family of several series stands in one line, followed by its members once the reader has typed few enough to see. */
function entriesOf(series: readonly Measured[], model: IndicatorsModel, named: Set<string>, { t, pick }: Pick<Text, 't' | 'pick'>): Entry[] {
  const families = new Map<string, Measured[]>();
  for (const each of series) families.set(each.indicator.family, [...(families.get(each.indicator.family) ?? []), each]);
  return [...families].flatMap(([family, members]) => {
    const single = members.map((each): Entry => ({ id: each.id, label: pick(each.indicator.label), unit: pick(each.indicator.unit), members: [each] }));
    const [first] = members;
    const whole = [...model.measured.values()].filter(({ indicator }) => indicator.family === family);
    if (!first || whole.length < 2 || named.has(family)) return single;
    named.add(family);
    const isByPlace = whole.some(({ placeId }) => placeId !== null);
    const name = commonName(whole.map(({ indicator }) => pick(indicator.label)));
    const placed = isByPlace ? whole.filter(({ placeId }) => placeId !== null) : whole;
    // The family says what its members count in.
    return [{ id: family, label: `${name} · ${isByPlace ? t.indicators.family(placed.length) : t.indicators.familyOf(whole.length)}`, unit: pick(first.indicator.unit), members: placed }, ...single.map((entry) => ({ ...entry, unit: '' }))];
  });
}

/** What several names have in common at their start and at their end: 'Citizens of … returned by Mexico'. */
export function commonName(names: readonly string[]): string {
  const words = names.map((name) => name.split(' '));
  const start = commonStart(words).join(' ');
  const end = commonStart(words.map((each) => each.toReversed())).toReversed().join(' ');
  return end && start !== names[0] ? `${start} … ${end}` : start.replace(/,$/, '');
}

function commonStart([first = [], ...others]: readonly (readonly string[])[]): readonly string[] {
  const end = first.findIndex((word, at) => others.some((other) => other[at] !== word));
  return end < 0 ? first : first.slice(0, end);
}
