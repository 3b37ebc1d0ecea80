import type { Answer } from '../../model/answer';
import type { Index } from '../../model/index-dataset';
import type { Localized } from '../../dataset/schema';
import { count } from '../../text/format';
import type { Text } from '../../text/text';
import type { Cell, Row, Table } from '../view';
import { breakWords, measureWords, oddityWords } from '../counted-words';
import { onLine } from './finding';
import { yearOf } from '../../model/border-shown';
import { barrierOf, type Stretch, type StripModel } from './model';

const COLUMNS = [
  ['kind', 'kind'], ['name', 'name'], ['mileFrom', 'from'], ['mileTo', 'to'], ['counted', 'counted'], ['year', 'year'], ['value', 'value'], ['perMile', 'perMile'],
  ['remark', 'remark'], ['source', 'source'], ['locator', 'locator'], ['url', 'url'],
] as const;
type Column = (typeof COLUMNS)[number][0];
type Cells = Partial<Record<Column, Cell>>;
const NUMBERS: readonly Column[] = ['mileFrom', 'mileTo', 'year', 'value', 'perMile'];

/** A number as it is read; the cell keeps it unrounded for the file that a reader takes home. */
const written = (value: number | null): Cell => (value === null ? { value } : { value, text: count(value >= 10 ? Math.round(value) : Number(value.toPrecision(2))) });
const mileAt = (mile: number): Cell => ({ value: mile, text: count(mile) });

/** Everything on the line that the selection leaves on, lane by lane from the Pacific to the Gulf: one row each. */
export function stripTable(model: StripModel, index: Index, answer: Answer, text: Text): Table {
  const { t, pick } = text;
  const words = t.strip;
  const { measure, family } = model;
  const year = yearOf(model, answer.selection);
  const on = onLine(model, answer);
  const what = measureWords(measure, text);
  const lies = (from: number, to?: number): Cells => ({ mileFrom: mileAt(from), ...(to !== undefined && { mileTo: mileAt(to) }) });
  const cited = (sourceId: string | undefined, locator?: Localized): Cells => {
    const source = sourceId === undefined ? undefined : index.source.get(sourceId);
    return {
      source: { value: sourceId ?? null, text: source && `${pick(source.publisher)}: ${source.title}` },
      ...(locator && { locator: { value: pick(locator) } }),
      url: source?.url ? { value: source.url, text: words.open, href: source.url } : { value: null },
    };
  };
  const stretchOn = ({ from, to, placeIds }: Stretch) => (answer.selection.miles ? answer.selection.miles.from < to && answer.selection.miles.to > from : placeIds.some((id) => answer.places.has(id)));
  const row = (id: string, kind: keyof typeof words.kinds, cells: Cells): Row => ({ id, cells: COLUMNS.map(([column]) => (column === 'kind' ? { value: kind, text: words.kinds[kind] } : (cells[column] ?? { value: null }))) });
  const rows = [
    ...on.ports.map((port) => {
      const column = measure.columns.get(port.id);
      const odd = column?.oddityIn(year);
      const remarks = [...(odd ? oddityWords(odd, text) : []), column && breakWords(column.breaks, year, text)].filter(Boolean).join('; ');
      return row(port.id, 'port', { name: { value: port.name }, ...lies(port.borderMile), counted: { value: measure.id, text: what }, year: { value: year }, value: written(column?.valueIn(year) ?? null), remark: { value: remarks || null }, ...cited(measure.row.sourceId, measure.row.locator) });
    }),
    ...on.crossings.map((crossing) => row(crossing.id, 'crossing', { name: { value: pick(crossing.name) }, ...lies(crossing.borderMile), remark: { value: crossing.note ? pick(crossing.note) : null }, ...cited(crossing.sourceId) })),
    ...on.sectors.flatMap((sector) => {
      const figure = family.figures.get(sector.id);
      return figure ? [row(sector.id, 'sector', { name: { value: pick(sector.name) }, ...lies(sector.mileFrom, sector.mileTo), counted: { value: family.id, text: pick(figure.indicator.unit) }, year: { value: year }, value: written(figure.valueIn(year)), perMile: written(figure.perMileIn(year)), remark: { value: breakWords(figure.breaks, year, text) }, ...cited(figure.indicator.sourceId, figure.indicator.locator) })] : [];
    }),
    ...(['us', 'mx'] as const).flatMap((country) => model.states[country].filter(stretchOn).map((state) => row(state.id, country === 'us' ? 'usState' : 'mxState', { name: { value: words.state(state.id) }, ...lies(state.from, state.to) }))),
    ...model.legs.filter(stretchOn).map((leg) => row(leg.id, 'leg', { name: { value: words.along[leg.along] }, ...lies(leg.from, leg.to), remark: { value: words.exact(leg.along === 'land' ? 1.5 : 10) } })),
    ...model.barriers.filter(stretchOn).flatMap((stretch) => {
      const fact = barrierOf(stretch, year);
      return fact ? [row(`barrier-${stretch.id}`, 'barrier', { name: { value: words.state(stretch.id) }, ...lies(stretch.from, stretch.to), counted: { value: fact.id, text: words.barrierCounted }, year: { value: Number(fact.asOf?.slice(0, 4)) }, value: written(fact.value), remark: { value: words.barrierKinds(fact.pedestrian ?? 0, fact.vehicle ?? 0) }, ...cited(fact.sourceId) })] : [];
    }),
  ];
  return { caption: words.chart, columns: COLUMNS.map(([id, head]) => ({ id, head: words.columns[head], isNumber: NUMBERS.includes(id) })), rows };
}
