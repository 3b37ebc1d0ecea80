import { spoken } from '../../charts/spoken';
import { count, date } from '../../text/format';
import type { Text } from '../../text/text';
import { breakWords, oddityWords } from '../counted-words';
import type { CityMark, CorridorMark, CrossingMark, SectorMark } from './model';
import type { PlacedBarrier } from './scene';
import type { Shown } from './shown';

/** What is said of a sector's figure: 'FY2014: 256,393 people apprehended (events)', or that the record has none, and what it can't be compared with. */
function figureWords({ family, year }: Shown, sectorId: string, text: Text): (string | null)[] {
  const { t, pick } = text;
  const figure = family.figures.get(sectorId);
  const value = figure?.valueIn(year) ?? null;
  const when = t.border.period(figure?.indicator.period ?? '', year);
  return [value === null || !figure ? t.border.noFigure(when) : t.border.figure(when, count(value), pick(figure.indicator.unit)), figure ? breakWords(figure.breaks, year, text) : null];
}

export function sectorWords(shown: Shown, { row }: SectorMark, text: Text): string {
  const { t, pick } = text;
  return spoken(t.border.sector(pick(row.name)), ...figureWords(shown, row.id, text), t.border.miles(count(row.mileFrom), count(row.mileTo)));
}

/** What is said of a port's count in the year, its months and its breaks. */
function countOf({ measure, year }: Shown, portId: string, text: Text): { readonly count: string; readonly remarks: readonly (string | null)[] } {
  const column = measure.columns.get(portId);
  const value = column?.valueIn(year) ?? null;
  const odd = column?.oddityIn(year);
  return {
    count: value === null ? text.t.border.noFigure(String(year)) : text.t.border.figure(String(year), count(value), text.pick(measure.row.unit)),
    remarks: [...(odd ? oddityWords(odd, text) : []), column ? breakWords(column.breaks, year, text) : null],
  };
}

/** What keeps a place's figure in the year that is shown from being compared: of its months, and of other years. */
export function remarksOf(shown: Shown, placeId: string, text: Text): string[] {
  const figure = shown.family.figures.get(placeId);
  const remarks = figure ? [breakWords(figure.breaks, shown.year, text)] : countOf(shown, placeId, text).remarks;
  return remarks.filter((remark) => remark !== null);
}

/** Whether a figure can't be compared with those of other years, or lacks months: drawn on the mark itself. */
export function isDoubtful({ family, measure, year }: Shown, placeId: string): boolean {
  const counted = family.figures.get(placeId) ?? measure.columns.get(placeId);
  const isBroken = counted !== undefined && [...counted.breaks.keys()].some((since) => since <= year);
  return isBroken || Boolean(measure.columns.get(placeId)?.oddityIn(year));
}

export function crossingWords(shown: Shown, { row, port }: CrossingMark, text: Text): string {
  const { t, pick } = text;
  const counted = port && countOf(shown, port.id, text);
  return spoken(pick(row.name), t.border.between(row.usCity, row.mxCity), t.border.mile(count(row.borderMile)), counted && port && t.border.ofPort(port.name, counted.count), ...(counted?.remarks ?? []));
}

export const placeWords = ({ row }: CorridorMark, { t, pick }: Text): string =>
  spoken(pick(row.name), `${t.pane.place.kind[row.kind]}, ${t.pane.place.country[row.country]}`, pick(row.note), ...(row.figures ?? []).slice(0, 1).map((figure) => `${pick(figure.label)}: ${count(figure.value)} ${pick(figure.unit)}`));

export const barrierWords = ({ state, count: { value, pedestrian, vehicle, asOf } }: PlacedBarrier, { t, lang }: Text): string =>
  t.border.barrier(t.border.areas[state] ?? state, count(value), count(pedestrian ?? 0), count(vehicle ?? 0), date(asOf ?? '', lang));

export const cityWords = ({ row }: CityMark, { t, pick }: Text, isBeyond: boolean): string =>
  spoken(pick(row.name), t.border.meetingCity, ...row.events.map((event) => pick(event.what)), isBeyond && t.border.beyond);
