import { spoken } from '../../charts/spoken';
import { count, date } from '../../text/format';
import type { Text } from '../../text/text';
import type { Caveat, Counted } from './counted';
import type { BorderModel, CityMark, CorridorMark, CrossingMark, SectorMark } from './model';
import { yearOf, type PlacedBarrier } from './scene';
import type { Shown } from './shown';

/** 'FY2014: 256,393 people apprehended (events)', or that the record has none. */
export function valueWords(counted: Counted, placeId: string, year: number, { t, lang, pick }: Text): string {
  const value = counted.byPlace.get(placeId)?.values.get(year);
  const when = t.border.period(counted.period, year);
  return value === undefined ? t.border.noFigure(when) : t.border.figure(when, count(value), lang === 'en' ? counted.unit.en : pick(counted.unit));
}

const caveatWords = (caveat: Caveat, { t, pick }: Text): string =>
  caveat.kind === 'break' ? (caveat.note ? pick(caveat.note) : t.border.broken(caveat.since)) : caveat.kind === 'suspect' ? t.border.suspect(caveat.months) : t.border.incomplete(caveat.months);

export const caveatsOf = (counted: Counted | undefined, placeId: string, year: number): readonly Caveat[] => counted?.byPlace.get(placeId)?.caveats(year) ?? [];

const caveatsWords = (counted: Counted | undefined, placeId: string, year: number, text: Text): string => caveatsOf(counted, placeId, year).map((caveat) => caveatWords(caveat, text)).join('; ');

export function sectorWords(model: BorderModel, shown: Shown, { row }: SectorMark, text: Text): string {
  const { t, pick } = text;
  const counted = model.shades[shown.shade];
  const year = yearOf(model, shown);
  return spoken(t.border.sector(pick(row.name)), counted && valueWords(counted, row.id, year, text), caveatsWords(counted, row.id, year, text), t.border.miles(count(row.mileFrom), count(row.mileTo)));
}

export function crossingWords(model: BorderModel, shown: Shown, { row, port }: CrossingMark, text: Text): string {
  const { t, pick } = text;
  const counted = model.measures[shown.measure];
  const year = yearOf(model, shown);
  return spoken(
    pick(row.name),
    t.border.between(row.usCity, row.mxCity),
    t.border.mile(count(row.borderMile)),
    port && counted && t.border.ofPort(port.name, valueWords(counted, port.id, year, text)),
    port && caveatsWords(counted, port.id, year, text),
  );
}

export const placeWords = ({ row }: CorridorMark, { t, pick }: Text): string =>
  spoken(pick(row.name), `${t.pane.place.kind[row.kind]}, ${t.pane.place.country[row.country]}`, pick(row.note), ...(row.figures ?? []).slice(0, 1).map((figure) => `${pick(figure.label)}: ${count(figure.value)} ${pick(figure.unit)}`));

export const barrierWords = ({ state, count: { value, pedestrian, vehicle, asOf } }: PlacedBarrier, { t, lang }: Text): string =>
  t.border.barrier(t.border.areas[state] ?? state, count(value), count(pedestrian ?? 0), count(vehicle ?? 0), date(asOf ?? '', lang));

export const cityWords = ({ row }: CityMark, { t, pick }: Text, isBeyond: boolean): string =>
  spoken(pick(row.name), t.border.meetingCity, ...row.events.map((event) => pick(event.what)), isBeyond && t.border.beyond);
