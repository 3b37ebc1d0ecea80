import type { Answer } from '../../model/answer';
import type { Index, Place } from '../../model/index-dataset';
import { count } from '../../text/format';
import type { Text } from '../../text/text';
import type { Row, Table } from '../view';
import type { IndicatorsModel, Measured, Point } from './model';
import { panelsOf, pointsIn } from './panels';
import { geographyWords, notesOf, periodWords, pointWords } from './words';
import { spokenParts } from '../../charts/spoken';

/** One row a point drawn: what the selection leaves on, in the years that are picked. */
export function indicatorsTable(model: IndicatorsModel, index: Index, answer: Answer, text: Text): Table {
  const words = text.t.indicators;
  const { panels, span } = panelsOf(model, index, answer);
  const { years } = answer.selection;
  const isIn = ({ year }: Point) => !years || (year >= years.from && year <= years.to);
  const series = panels.flatMap((panel) => (panel.second ? [panel.series, panel.second] : [panel.series])).filter(({ id }) => answer.indicators.has(id));
  return {
    caption: words.chart,
    columns: [
      { id: 'seriesId', head: words.columns.series },
      { id: 'series', head: words.columns.label },
      { id: 'geographyId', head: words.columns.geography },
      { id: 'year', head: words.columns.year, isNumber: true },
      { id: 'period', head: words.columns.period },
      { id: 'value', head: words.columns.value, isNumber: true },
      ...(model.isIndexed ? [{ id: `index${model.baseYear}`, head: words.columns.index, isNumber: true }] : []),
      { id: 'unit', head: words.columns.unit },
      { id: 'note', head: words.columns.note },
      { id: 'sourceId', head: words.columns.source },
      { id: 'locator', head: words.columns.locator },
      { id: 'sourceUrl', head: words.columns.url },
    ],
    rows: series.flatMap((each) => pointsIn(each, span).filter(isIn).map((point) => rowOf(model, index, each, point, text))),
  };
}

function rowOf(model: IndicatorsModel, index: Index, series: Measured, point: Point, text: Text): Row {
  const { pick, lang } = text;
  const { indicator } = series;
  const source = index.source.get(indicator.sourceId);
  const place = index.place.get(indicator.geography);
  const [, , ...odd] = spokenParts(pointWords(model, series, point, text));
  const notes = [...odd, series.breaks.has(point.year) && notesOf(series, [{ ...point, year: point.year - 1 }, point], text)[0], indicator.note && pick(indicator.note)].filter((part) => typeof part === 'string');
  return {
    id: `${series.id}/${point.year}`,
    cells: [
      { value: series.id },
      { value: pick(indicator.label) },
      { value: indicator.geography, text: geographyWords(series, place ? placeName(place, lang) : null, text) },
      { value: point.year, text: String(point.year) },
      { value: indicator.period, text: periodWords(series, point.year, text) },
      { value: point.counted, text: count(point.counted) },
      ...(model.isIndexed ? [{ value: point.value }] : []),
      { value: pick(indicator.unit) },
      { value: notes.map((note) => note.replace(/\.$/, '')).join('; ') || null },
      { value: indicator.sourceId, text: source && `${pick(source.publisher)}: ${source.title}` },
      { value: indicator.locator ? pick(indicator.locator) : null },
      { value: source?.url ?? null, ...(source?.url && { href: source.url }) },
    ],
  };
}

const placeName = (place: Place, lang: Text['lang']): string => (typeof place.name === 'string' ? place.name : place.name[lang]);
