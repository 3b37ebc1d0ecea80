import type { Answer } from '../../model/answer';
import type { Index } from '../../model/index-dataset';
import type { Family } from '../../model/sector-figures';
import { count, percent } from '../../text/format';
import type { Text } from '../../text/text';
import { measureWords } from '../counted-words';
import { isByTheme, litPlaces, pickedNames, themeFinding } from '../where-lit';
import type { BorderModel } from './model';
import { shownOf } from './shown';

/** The sector with the largest figure of a year, and the sum of all; null where the year has none. */
function topOf({ figures }: Family, year: number) {
  const values = [...figures.values()].flatMap(({ sector, valueIn }) => {
    const value = valueIn(year);
    return value === null ? [] : [{ sector, value }];
  }).toSorted((a, b) => b.value - a.value);
  const [top] = values;
  return top ? { ...top, total: values.reduce((sum, { value }) => sum + value, 0) } : null;
}

const APPREHENSIONS = 'usbp-apprehensions';
const CHILDREN = 'usbp-uac';

/** What the map shows in its year; where something is picked, which places answer. */
export function borderFinding(model: BorderModel | null, index: Index, answer: Answer, text: Text): string {
  const { t, pick } = text;
  const words = t.border;
  if (!model) return words.noMap;
  if (isByTheme(answer)) return themeFinding(index, answer, text);
  if (answer.selection.place.length > 0 || answer.selection.miles || answer.selection.theme.length > 0) {
    const { sectors, ports, crossings, along, beside } = litPlaces(index, answer);
    const names = pickedNames(index, answer, text);
    return sectors.length + ports + crossings + along + beside > 0 ? words.lit.onMap(names.charAt(0).toUpperCase() + names.slice(1), sectors.map(({ name }) => pick(name)), ports, crossings, along + beside) : words.lit.none(names);
  }
  const { family, measure, year } = shownOf(model, answer.selection);
  const top = topOf(family, year);
  const what = t.strip.family(family.id);
  const children = family.id === APPREHENSIONS ? model.families.find(({ id }) => id === CHILDREN) : undefined;
  const allChildren = children && topOf(children, year);
  const there = (top && children?.figures.get(top.sector.id)?.valueIn(year)) ?? null;
  const [first] = measure.ranked(year);
  const counted = measureWords(measure, text);
  return [
    top
      ? words.finding(pick(top.sector.name), year, count(top.value), count(top.total), percent(top.value / top.total), what, allChildren && there !== null ? words.findingChildren(count(there), count(allChildren.total)) : null)
      : words.findingNone(what, year),
    first && words.findingPorts(first.port.name, year, count(first.valueIn(year) ?? 0), counted),
  ].filter(Boolean).join(' ');
}
