import { spoken } from '../../charts/spoken';
import { count, date } from '../../text/format';
import type { Text } from '../../text/text';
import { breakWords, countWords } from '../counted-words';
import type { Family, Figure } from '../../model/sector-figures';
import { barrierOf, type BarrierStretch, type Crossing, type Leg, type Port, type StripModel } from './model';

/** How exact a mile is: on land the line is measured, on a river it is shared out between known points. */
export const exactnessAt = ({ legs }: StripModel, mile: number): number => (legs.find(({ from, to }) => mile >= from && mile <= to)?.along === 'land' ? 1.5 : 10);

/** A port as it is spoken: name, kind and mile, count, remarks. */
export function portWords(model: StripModel, port: Port, year: number, text: Text): string {
  const { t } = text;
  const { measure } = model;
  const column = measure.columns.get(port.id);
  return spoken(port.name, `${t.strip.port}, ${t.strip.mile(port.borderMile)}, ${t.strip.exact(exactnessAt(model, port.borderMile))}`, ...countWords(measure, column, year, text), column && breakWords(column.breaks, year, text));
}

export function crossingWords(model: StripModel, crossing: Crossing, { t, pick }: Text): string {
  const words = t.strip;
  const kinds = crossing.kinds.map((kind) => words.crossingKinds[kind]);
  return spoken(pick(crossing.name), `${words.crossing(crossing.usCity, crossing.mxCity)}, ${words.mile(crossing.borderMile)}, ${words.exact(exactnessAt(model, crossing.borderMile))}`, kinds.length > 0 && words.kindsOf(kinds));
}

/** A figure a mile, or a hundred miles, as short as its label: whole above ten, else to two figures. */
export function perMileShort({ per }: Family, perMile: number): string {
  const value = perMile * per;
  return value >= 10 || value === 0 ? count(Math.round(value)) : value.toFixed(1);
}

export function sectorWords(family: Family, figure: Figure, year: number, text: Text): string {
  const { t, pick } = text;
  const words = t.strip;
  const { sector } = figure;
  const value = figure.valueIn(year);
  const perMile = figure.perMileIn(year);
  return spoken(
    words.sector(pick(sector.name)),
    words.milesRange(sector.mileFrom, sector.mileTo),
    value === null ? words.noFigure(words.family(family.id), words.fiscal(year)) : words.counted(value, pick(figure.indicator.unit), words.fiscal(year)),
    perMile !== null && words.perMile(perMileShort(family, perMile), family.per),
    breakWords(figure.breaks, year, text),
  );
}

export const legWords = ({ along, from, to }: Leg, { t }: Text): string => spoken(t.strip.along[along], t.strip.exact(along === 'land' ? 1.5 : 10), t.strip.milesRange(from, to));

export function stateWords({ id, from, to }: { readonly id: string; readonly from: number; readonly to: number }, { t }: Text): string {
  return spoken(t.strip.state(id), id.startsWith('US') ? t.strip.country.us : t.strip.country.mx, t.strip.milesRange(from, to));
}

export function barrierWords(stretch: BarrierStretch, year: number, { t, lang }: Text): string {
  const words = t.strip;
  const fact = barrierOf(stretch, year);
  if (!fact) return spoken(words.lanes.barriers, words.state(stretch.id), words.barrierNone(year));
  return spoken(words.barrier(fact.value, stretch.to - stretch.from, words.state(stretch.id), date(fact.asOf ?? '', lang)), words.barrierKinds(fact.pedestrian ?? 0, fact.vehicle ?? 0));
}
