import type { Answer } from '../../model/answer';
import type { Index, Place } from '../../model/index-dataset';
import { count } from '../../text/format';
import type { Text } from '../../text/text';
import { columnName } from '../column-name';
import type { Cell, Column, Row, Table } from '../view';
import type { BorderModel } from './model';
import { shownOf } from './shown';
import { remarksOf } from './words';

/** Where along the line a place comes: the corridor after it. */
const mileOf = (place: Place): number => (place.table === 'sectors' ? place.mileFrom : 'borderMile' in place ? place.borderMile : Infinity);

/** Places from the Pacific to the Gulf, then the corridor, each with its figures of the year that is shown: all that are counted in sectors, and the measure of ports. */
export function borderTable(model: BorderModel | null, index: Index, answer: Answer, text: Text): Table {
  const { t, pick } = text;
  const words = t.border;
  const shown = model && shownOf(model, answer.selection);
  const year = shown?.year ?? 0;
  const series = index.dataset.indicators.map(({ family }) => family);
  const families = [
    ...(model?.families ?? []).map(({ id, figures }) => ({ id, name: words.shade[id] ?? t.strip.family(id), when: words.period([...figures.values()][0]?.indicator.period ?? '', year), valueOf: (placeId: string) => figures.get(placeId)?.valueIn(year) ?? null })),
    // A measure goes by the name that its series have, where it has any.
    ...(shown ? [{ id: series.find((family) => family.endsWith(`-${shown.measure.id}`)) ?? shown.measure.id, name: pick(shown.measure.row.label), when: String(year), valueOf: (placeId: string) => shown.measure.columns.get(placeId)?.valueIn(year) ?? null }] : []),
  ];
  const columns: Column[] = [
    { id: 'place', head: words.columns.place },
    { id: 'kind', head: words.columns.kind },
    { id: 'country', head: words.columns.country },
    { id: 'mile', head: words.columns.mile, isNumber: true },
    ...families.map(({ id, name, when }) => ({ id: columnName(id, year), head: `${name}, ${when}`, isNumber: true })),
    { id: 'remark', head: words.columns.remark },
    { id: 'source', head: words.columns.source },
  ];
  const number = (value: number | null): Cell => ({ value, ...(value !== null && { text: count(value) }) });
  const rows = [...index.place.values()]
    .filter((place) => answer.places.has(place.id))
    .toSorted((a, b) => mileOf(a) - mileOf(b))
    .map((place): Row => {
      const mile = mileOf(place);
      const source = index.source.get(place.sourceId);
      return {
        id: place.id,
        cells: [
          { value: typeof place.name === 'string' ? place.name : pick(place.name) },
          { value: place.table === 'corridorPlaces' ? t.pane.place.kind[place.kind] : words.kinds[place.table === 'sectors' ? 'sector' : place.table === 'ports' ? 'port' : 'crossing'] },
          { value: t.pane.place.country[place.table === 'corridorPlaces' ? place.country : 'US'] },
          number(Number.isFinite(mile) ? mile : null),
          ...families.map(({ valueOf }) => number(valueOf(place.id))),
          { value: (shown && place.table !== 'crossings' && remarksOf(shown, place.id, text).join('; ')) || null },
          { value: source?.title ?? place.sourceId, ...(source?.url && { href: source.url }) },
        ],
      };
    });
  return { caption: words.table, columns, rows };
}
