import { labelWidth } from '../../charts/label-width';
import type { Index } from '../../model/index-dataset';
import { dollarsShort } from '../../text/format';
import type { Text } from '../../text/text';
import { stretchesOf } from './bars';
import type { FundingModel } from './model';
import { LEAST_WIDTH, PLOT, type Place } from './place';
import { keyOf } from './tones';
import { lawLabel } from './words';

export const SIZE = 11.5;

/** The name of an account or a law beside a block of it. */
export interface KeyLabel {
  readonly words: string;
  /** The block's right edge as a fraction of the width; the label begins a few px further on. */
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const hits = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where a bar's value is written: over its top, and over whatever mark stands close above that. */
export function valueY(y: number, marks: readonly number[]): number {
  const above = marks.filter((mark) => mark < y + 3 && mark > y - 17).toSorted((a, b) => a - b)[0];
  return above === undefined ? y - 5 : valueY(above, marks.filter((mark) => mark < above));
}

/** What is drawn in a year's slot, in px at the least width: bars, values above them, and marks. */
function boxesOf(model: FundingModel, place: Place, { lang }: Text): Box[] {
  const px = (fraction: number) => fraction * LEAST_WIDTH;
  return model.columns.flatMap(({ year, bars, against, others }) => {
    const middle = px(place.x(year) + place.slot / 2);
    const half = px(place.bar) / 2;
    const shown = bars.length > 0 ? bars : against ? [against] : [];
    const marks = [...(bars.length > 0 && against ? [against.amountUSD] : []), ...others.map((row) => row.amountUSD)].map(place.y);
    const tops = shown.map((bar) => place.y(bar.amountUSD));
    const top = Math.min(...tops, PLOT);
    const value = valueY(top, marks);
    const width = Math.max(...shown.map((bar) => labelWidth(dollarsShort(bar.amountUSD, lang), SIZE, true)), 0) / 2;
    return [
      { left: middle - half, right: middle + half, top, bottom: PLOT },
      ...(shown.length > 0 ? [{ left: middle - width - 2, right: middle + width + 2, top: value - 11, bottom: value + 3 }] : []),
      ...marks.map((y) => ({ left: middle - half - 5, right: middle + half + 10, top: y - 5, bottom: y + 5 })),
    ];
  });
}

const LEAST_BLOCK = 11;

/**
 * Names for the blocks, each once, to the right of one of its blocks where nothing else stands; the largest blocks
 * first. What finds no room is left to the legend. Room at the least width is room at any other.
 */
export function keyLabels(index: Index, model: FundingModel, place: Place, text: Text): { labels: readonly KeyLabel[]; unplaced: readonly string[] } {
  const boxes = boxesOf(model, place, text);
  const labels: KeyLabel[] = [];
  const blocks = model.columns.flatMap(({ year, bars, against }) => {
    const [bar] = bars.length > 0 ? (bars.length === 1 ? bars : []) : against ? [against] : [];
    return (bar ? stretchesOf(bar) : []).map(({ record, from, to }) => ({ key: keyOf(record), year, size: record.amountUSD, top: place.y(to), bottom: place.y(from) }));
  });
  const keys = [...new Set(blocks.flatMap(({ key }) => key ?? []))];
  const unplaced: string[] = [];
  for (const key of keys.toSorted((a, b) => largest(blocks, b) - largest(blocks, a))) {
    const words = keyWords(index, key, text);
    const found = blocks
      .filter((block) => block.key === key && block.bottom - block.top >= LEAST_BLOCK)
      .toSorted((a, b) => b.size - a.size)
      .map((block) => {
        const x = place.x(block.year) + (place.slot + place.bar) / 2;
        const y = (block.top + block.bottom) / 2;
        const left = x * LEAST_WIDTH + 5;
        return { label: { words, x, y }, box: { left, right: left + labelWidth(words, SIZE) + 2, top: y - 7, bottom: y + 7 } };
      })
      .find(({ box }) => box.right <= LEAST_WIDTH && !boxes.some((other) => hits(box, other)));
    if (found) {
      boxes.push(found.box);
      labels.push(found.label);
    } else unplaced.push(words);
  }
  return { labels, unplaced };
}

const largest = (blocks: readonly { key: string | null; size: number }[], key: string): number => Math.max(...blocks.filter((block) => block.key === key).map((block) => block.size));

/** An account's abbreviation, or a law's number. */
export function keyWords(index: Index, key: string, text: Text): string {
  const law = index.dataset.laws.find((row) => row.id === key);
  return index.account.get(key)?.abbr ?? (law ? lawLabel(law, text) : key);
}
