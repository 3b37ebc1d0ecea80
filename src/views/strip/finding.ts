import type { Answer } from '../../model/answer';
import type { Index } from '../../model/index-dataset';
import { percent } from '../../text/format';
import type { Text } from '../../text/text';
import { yearOf } from '../../model/border-shown';
import { measureWords } from '../counted-words';
import { isByTheme, pickedNames, themeFinding } from '../where-lit';
import type { StripModel } from './model';
import { perMileShort } from './words';

const NAMED = 3;

/** What of the line the selection leaves on. */
export function onLine({ ports, crossings, sectors }: StripModel, answer: Answer) {
  const isOn = ({ id }: { readonly id: string }) => answer.places.has(id);
  return { ports: ports.filter(isOn), crossings: crossings.filter(isOn), sectors: sectors.filter(isOn) };
}

/** What came in where, and how sectors differ by the mile; of a stretch, what lies in it. */
export function stripFinding(model: StripModel, index: Index, answer: Answer, text: Text): string {
  const words = text.t.strip;
  const { measure, family } = model;
  const { selection } = answer;
  const year = yearOf(model, selection);
  const what = measureWords(measure, text);
  const total = measure.totalIn(year);
  const on = onLine(model, answer);
  const isOnLine = selection.miles !== null || selection.place.length > 0 || selection.theme.length > 0 || selection.agency.length > 0;
  if (!isOnLine) {
    const ranked = measure.ranked(year);
    const top = ranked.slice(0, NAMED);
    const byMile = [...family.figures.values()].flatMap((figure) => {
      const perMile = figure.perMileIn(year);
      return perMile === null ? [] : [{ name: text.pick(figure.sector.name), perMile }];
    }).toSorted((a, b) => b.perMile - a.perMile);
    const [most, least] = [byMile[0], byMile.at(-1)];
    const counted = total ? words.findingPorts(what, year, total, ranked.length, top.map(({ port }) => port.name), percent(top.reduce((sum, column) => sum + (column.valueIn(year) ?? 0), 0) / total)) : words.findingNoTotal(what, year);
    return most && least ? `${counted} ${words.findingSectors(words.family(family.id), year, family.per, most.name, perMileShort(family, most.perMile), least.name, perMileShort(family, least.perMile))}` : counted;
  }
  if (isByTheme(answer)) return themeFinding(index, answer, text);
  const names = pickedNames(index, answer, text);
  if (on.ports.length + on.crossings.length + on.sectors.length === 0) return words.findingNone(names);
  const sectors = on.sectors.map(({ name }) => text.pick(name));
  const { miles } = selection;
  const lies = miles ? words.findingStretch(miles.from, miles.to, Math.round(miles.to - miles.from), on.crossings.length, on.ports.length, sectors) : words.findingPlaces(names, on.ports.length, on.crossings.length, sectors);
  if (on.ports.length === 0) return lies;
  const came = on.ports.reduce((sum, { id }) => sum + (measure.columns.get(id)?.valueIn(year) ?? 0), 0);
  return `${lies} ${came > 0 && total ? words.findingShare(what, year, came, percent(came / total)) : words.findingNoShare(what, year)}`;
}
