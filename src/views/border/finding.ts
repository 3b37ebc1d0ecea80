import type { Answer } from '../../model/answer';
import type { Index } from '../../model/index-dataset';
import { count, percent } from '../../text/format';
import type { Text } from '../../text/text';
import type { Counted } from './counted';
import type { BorderModel } from './model';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** The place with the largest figure of a year, and the sum of all. */
function topOf(counted: Counted | undefined, year: number) {
  const values = [...(counted?.byPlace ?? [])].flatMap(([id, { values: all }]) => {
    const value = all.get(year);
    return value === undefined ? [] : [{ id, value }];
  }).toSorted((a, b) => b.value - a.value);
  return { top: values[0], total: sum(values.map(({ value }) => value)), values };
}

/** What the map shows in the year before the meeting; where something is picked, which places answer. */
export function borderFinding(model: BorderModel | null, index: Index, answer: Answer, { t, pick }: Text): string {
  const words = t.border;
  if (!model) return words.noMap;
  if (answer.isFiltering) {
    const of = (tables: readonly string[]) => [...answer.places].filter((id) => tables.includes(index.place.get(id)?.table ?? '')).length;
    const [sectors, crossings, corridor] = [of(['sectors']), of(['crossings']), of(['corridorPlaces'])];
    return sectors + crossings + corridor > 0 ? words.findingPicked(sectors, crossings, corridor) : words.none;
  }
  const { year } = model;
  const apprehended = topOf(model.shades['usbp-apprehensions'], year);
  const sector = model.sectors.find(({ row }) => row.id === apprehended.top?.id)?.row;
  const children = topOf(model.shades['usbp-uac'], year);
  const childrenThere = children.values.find(({ id }) => id === sector?.id);
  const cars = topOf(model.measures['bts-personal-vehicles'], year);
  const portName = (id: string | undefined) => index.dataset.ports.find((port) => port.id === id)?.name;
  const first = portName(cars.top?.id);
  return [
    sector && apprehended.top && words.finding(pick(sector.name), year, count(apprehended.top.value), count(apprehended.total), percent(apprehended.top.value / apprehended.total), childrenThere ? words.findingChildren(count(childrenThere.value), count(children.total)) : null),
    first && words.findingPorts(first, year),
  ].filter(Boolean).join(' ');
}
