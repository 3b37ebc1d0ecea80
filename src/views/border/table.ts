import type { Answer } from '../../model/answer';
import type { Index, Place } from '../../model/index-dataset';
import { count } from '../../text/format';
import type { Text } from '../../text/text';
import { columnName } from '../column-name';
import type { Cell, Column, Row, Table } from '../view';
import { MEASURES, SHADES } from './counted';
import type { BorderModel } from './model';

/** Where along the line a place comes: the corridor after it. */
const mileOf = (place: Place): number => (place.table === 'sectors' ? place.mileFrom : 'borderMile' in place ? place.borderMile : Infinity);

/** Places from the Pacific to the Gulf, then the corridor, each with the figures of the year that the map opens with. */
export function borderTable(model: BorderModel | null, index: Index, answer: Answer, { t, pick }: Text): Table {
  const words = t.border;
  const year = model?.year ?? 0;
  const families = [
    ...SHADES.map((id) => ({ id, name: words.shade[id], counted: model?.shades[id] })),
    ...MEASURES.map((id) => ({ id, name: words.measure[id], counted: model?.measures[id] })),
  ];
  const columns: Column[] = [
    { id: 'place', head: words.columns.place },
    { id: 'kind', head: words.columns.kind },
    { id: 'country', head: words.columns.country },
    { id: 'mile', head: words.columns.mile, isNumber: true },
    ...families.map(({ id, name, counted }) => ({ id: columnName(id, year), head: `${name}, ${words.period(counted?.period ?? '', year)}`, isNumber: true })),
    { id: 'source', head: words.columns.source },
  ];
  const number = (value: number | undefined): Cell => ({ value: value ?? null, ...(value !== undefined && { text: count(value) }) });
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
          number(Number.isFinite(mile) ? mile : undefined),
          ...families.map(({ counted }) => number(counted?.byPlace.get(place.id)?.values.get(year))),
          { value: source?.title ?? place.sourceId, ...(source?.url && { href: source.url }) },
        ],
      };
    });
  return { caption: words.table, columns, rows };
}
