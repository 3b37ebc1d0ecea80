import { labelWidth } from '../../charts/label-width';
import { sum } from 'd3';
import type { Answer } from '../../model/answer';
import type { Index } from '../../model/index-dataset';
import { dollarsShort } from '../../text/format';
import type { Text } from '../../text/text';
import { stretchesOf, type Bar } from './bars';
import { keyOf } from './keys';
import type { Column, FundingModel } from './model';
import { LEAST_WIDTH, PLOT, type Place, type Span } from './place';
import { isDisputed, lawLabel } from './words';

export const SIZE = 11.5;

/** A name on the figure itself: beside a block, along it where that is high but has no room beside it, or over a line. */
export interface Label {
  readonly words: string;
  /** Fraction of the width. */
  readonly x: number;
  readonly y: number;
  readonly kind: 'beside' | 'along' | 'over' | 'dot';
  /** Px to the right of x. */
  readonly dx?: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const hits = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What is written over a bar; the star says that sources disagree about it. */
export const valueWords = (index: Index, bar: Bar, { lang }: Text): string =>
  `${dollarsShort(bar.amountUSD, lang)}${[...bar.blocks, ...(bar.total ? [bar.total] : [])].some((row) => isDisputed(index, row)) ? '*' : ''}`;

/** A bar as far as it answers what is picked: what is written over it is the part that is lit. Whole where nothing or all of it is. */
export function litOf(bar: Bar, { isFiltering, funding }: Answer): Bar {
  const on = bar.blocks.filter((row) => funding.has(row.id));
  return isFiltering && on.length > 0 && on.length < bar.blocks.length ? { ...bar, blocks: on, total: null, amountUSD: sum(on, (row) => row.amountUSD) } : bar;
}

/** Where a bar's value is written: over its top, and over whatever mark stands close above that. */
export function valueY(y: number, marks: readonly number[]): number {
  const above = marks.filter((mark) => mark < y + 3 && mark > y - 17).toSorted((a, b) => a - b)[0];
  return above === undefined ? y - 5 : valueY(above - 2, marks.filter((mark) => mark < above));
}

/** Where a bar's value is written across: over its middle, or up to its right edge where another bar stands close by. */
export const valueAnchor = ({ from, to }: Span, isCrowded: boolean): { readonly x: number; readonly anchor: 'middle' | 'end' } =>
  isCrowded ? { x: to, anchor: 'end' } : { x: (from + to) / 2, anchor: 'middle' };

/** Heights, in px, of the marks that stand over or beside a year's bar. */
export function markYs({ bars, against, others }: Column, place: Place): { readonly lines: number[]; readonly dots: number[] } {
  return {
    lines: bars.length > 0 && against ? [place.y(against.amountUSD)] : [],
    dots: others.map((row) => place.y(row.amountUSD)),
  };
}

/** Other figures of about the same height stand side by side: by how many places each is moved to the right. */
export function nudges(ys: readonly number[]): number[] {
  return ys.map((y, at) => ys.slice(0, at).filter((other) => Math.abs(other - y) < 9).length);
}

/** What is drawn in a year's slot, in px at the least width: bars, values over them, lines and dots. */
function boxesOf(index: Index, column: Column, place: Place, text: Text): Box[] {
  const { bars, against, others, supplement } = column;
  const shown = bars.length > 0 ? bars : against ? [against] : [];
  const { lines, dots } = markYs(column, place);
  const px = ({ from, to }: Span) => ({ left: from * LEAST_WIDTH, right: to * LEAST_WIDTH });
  const barBoxes = (bar: Bar, span: Span, marks: readonly number[], isCrowded: boolean): Box[] => {
    const { left, right } = px(span);
    const width = labelWidth(valueWords(index, bar, text), SIZE, true);
    const { x, anchor } = valueAnchor(span, isCrowded);
    const end = x * LEAST_WIDTH + (anchor === 'middle' ? width / 2 : 0);
    const value = valueY(place.y(bar.amountUSD), marks);
    return [
      { left, right, top: place.y(bar.amountUSD), bottom: PLOT },
      { left: end - width - 2, right: end + 2, top: value - 11, bottom: value + 3 },
    ];
  };
  const span = place.bar(column);
  const edge = px(supplement ? place.apart(column) : span).right;
  return [
    ...shown.slice(0, 1).flatMap((bar) => barBoxes({ ...bar, amountUSD: Math.max(...shown.map((each) => each.amountUSD)) }, span, [...lines, ...dots], supplement !== null)),
    ...(supplement ? barBoxes(supplement, place.apart(column), [...lines, ...dots], false) : []),
    ...lines.map((y) => ({ left: px(span).left - 5, right: px(span).right + 5, top: y - 4, bottom: y + 4 })),
    ...nudges(dots).map((nudge, at) => ({ left: edge + nudge * 9, right: edge + 13 + nudge * 9, top: (dots[at] ?? 0) - 6, bottom: (dots[at] ?? 0) + 6 })),
    ...(others.length === 0 && shown.length === 0 ? [{ ...px(span), top: PLOT - 32, bottom: PLOT }] : []),
  ];
}

const LEAST_BLOCK = 12;

interface Block {
  readonly key: string | null;
  readonly size: number;
  readonly span: Span;
  readonly top: number;
  readonly bottom: number;
  readonly isDark: boolean;
}

function blocksOf(model: FundingModel, place: Place, tones: ReadonlyMap<string, number>): Block[] {
  return model.columns.flatMap((column) => {
    const { bars, against } = column;
    const [bar] = bars.length > 0 ? (bars.length === 1 ? bars : []) : against ? [against] : [];
    return (bar ? stretchesOf(bar) : []).map(({ record, from, to }) => ({
      key: keyOf(record),
      size: record.amountUSD,
      span: place.bar(column),
      top: place.y(to),
      bottom: place.y(from),
      isDark: bars.length > 0 && model.status !== 'requested' && tones.get(keyOf(record) ?? '') === 0,
    }));
  });
}

/**
 * Names for the blocks and the lines, each once: beside one of its blocks where nothing else stands, else along a dark
 * one, the largest first. What finds no room is left to the legend. Room at the least width is room at any other.
 */
export function labelsOf(index: Index, model: FundingModel, place: Place, tones: ReadonlyMap<string, number>, text: Text): Label[] {
  const taken = model.columns.flatMap((column) => boxesOf(index, column, place, text));
  const labels: Label[] = [];
  const put = (label: Label, box: Box): boolean => {
    if (box.left < place.axis * LEAST_WIDTH || box.right > LEAST_WIDTH || box.top < 0 || taken.some((other) => hits(box, other))) return false;
    taken.push(box);
    labels.push(label);
    return true;
  };
  const blocks = blocksOf(model, place, tones).toSorted((a, b) => b.size - a.size);
  for (const key of new Set(blocks.flatMap((block) => block.key ?? []))) {
    const words = keyWords(index, key, text);
    const own = blocks.filter((block) => block.key === key && block.bottom - block.top >= LEAST_BLOCK);
    if (!own.some((block) => putBeside(block, words, put))) putAlong(own, words, model, place, labels);
  }
  putOver(model, place, text, put);
  for (const column of model.columns) putDots(column, place, text, put);
  return labels;
}

function putBeside({ span, top, bottom }: Block, words: string, put: (label: Label, box: Box) => boolean): boolean {
  const left = span.to * LEAST_WIDTH + 5;
  return [0.5, 0.25, 0.75].some((share) => {
    const y = top + (bottom - top) * share;
    return put({ words, x: span.to, y, kind: 'beside' }, { left, right: left + labelWidth(words, SIZE) + 4, top: y - 7, bottom: y + 7 });
  });
}

/** Another figure's amount: to the right of its diamond, else over or under it. */
function putDots(column: Column, place: Place, { lang }: Text, put: (label: Label, box: Box) => boolean): void {
  const { dots } = markYs(column, place);
  const moved = nudges(dots);
  const x = (column.supplement ? place.apart(column) : place.bar(column)).to;
  column.others.forEach((record, at) => {
    const words = dollarsShort(record.amountUSD, lang);
    const width = labelWidth(words, SIZE);
    const [y = 0, centre] = [dots[at], 7 + (moved[at] ?? 0) * 9];
    const tries = [[centre + 7, y + 4], [centre - width / 2, y - 8], [centre - width / 2, y + 16]] as const;
    tries.filter(([, base]) => base < PLOT).some(([dx, base]) => put({ words, x, y: base, kind: 'dot', dx }, { left: x * LEAST_WIDTH + dx, right: x * LEAST_WIDTH + dx + width + 2, top: base - 9, bottom: base + 2 }));
  });
}

/** Along a dark block, upwards, where no line crosses the words. */
function putAlong(own: readonly Block[], words: string, model: FundingModel, place: Place, labels: Label[]): void {
  const half = labelWidth(words, SIZE) / 2 + 5;
  const lines = model.columns.flatMap((column) => markYs(column, place).lines.map((y) => ({ y, from: place.bar(column).from })));
  const found = own.find(({ isDark, top, bottom, span }) => {
    const y = (top + bottom) / 2;
    return isDark && bottom - top >= 2 * half && (span.to - span.from) * LEAST_WIDTH >= 16 && !lines.some((line) => line.from === span.from && Math.abs(line.y - y) < half + 4);
  });
  if (found) labels.push({ words, x: (found.span.from + found.span.to) / 2, y: (found.top + found.bottom) / 2, kind: 'along' });
}

/** What was asked for (or given) against the bars is named over one of its lines; a supplemental law over its bar. */
function putOver(model: FundingModel, place: Place, { t }: Text, put: (label: Label, box: Box) => boolean): void {
  const over = (words: string, span: Span, y: number) => {
    const x = (span.from + span.to) / 2;
    const half = labelWidth(words, SIZE) / 2 + 2;
    return put({ words, x, y, kind: 'over' }, { left: x * LEAST_WIDTH - half, right: x * LEAST_WIDTH + half, top: y - 11, bottom: y + 2 });
  };
  const { againstStatus } = model;
  if (againstStatus) {
    model.columns.some((column) => column.bars.length === 0 && column.against !== null && over(t.funding.only(t.common.status[againstStatus]), place.bar(column), place.y(column.against.amountUSD) - 20));
  }
  if (againstStatus) model.columns.some((column) => markYs(column, place).lines.some((y) => over(t.common.status[againstStatus], place.bar(column), y - 7)));
  for (const column of model.columns) {
    const top = column.supplement && place.y(column.supplement.amountUSD);
    if (top !== null && [20, 26, 32].some((above) => over(t.funding.apart, place.apart(column), top - above))) return;
  }
}

/** An account's abbreviation, or a law's number. */
export function keyWords(index: Index, key: string, text: Text): string {
  const law = index.dataset.laws.find((row) => row.id === key);
  return index.account.get(key)?.abbr ?? (law ? lawLabel(law, text) : key);
}
