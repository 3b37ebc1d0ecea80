import { Element, isTag, Text } from 'domhandler';
import { findOne, getElementsByTagName } from 'domutils';
import { labelLines } from '../../../src/charts/label-width';
import { unbroken } from '../../../src/frame/export/stack';
import { CARD } from './card-size';
import { SAID } from './plain-svg';
import { element, PAPER, placed, type Part, type PlainFigure } from './sheet';
import { keepWhole, placeOf, type Window } from './window';

const TEXT = { x: 48, width: 424 } as const;
const CHART = { x: 492, width: CARD.width - 492 } as const;
const SMALLEST = 13;

interface Look {
  /** Px of the figure's own width. */
  readonly drawn: number;
  /** Left and top of the part that is shown, and its width. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Which way the part that is shown moves to what is picked. */
  readonly follows?: 'down' | 'across';
  /** Px on the card below which a word is left out; half as large where a card is shown 600 px wide. */
  readonly smallest?: number;
}

/** What of each figure a card shows: enough to know it by, large enough to be read. A view without one shows its upper left. */
const LOOKS: Readonly<Record<string, Look>> = {
  links: { drawn: 1200, x: 390, y: -10, width: 604, follows: 'down' },
  border: { drawn: 660, x: -24, y: 0, width: 684 },
  strip: { drawn: 1000, x: 470, y: -10, width: 560, follows: 'across' },
  funding: { drawn: 1040, x: -24, y: -120, width: 610 },
  matrix: { drawn: 1200, x: 318, y: -20, width: 560 },
  indicators: { drawn: 1280, x: -28, y: -52, width: 440 },
  timeline: { drawn: 1040, x: 250, y: -10, width: 560 },
  sources: { drawn: 760, x: -36, y: -24, width: 806, smallest: 10.7 },
};
const USUAL: Look = { drawn: 1280, x: 0, y: 0, width: 640 };

export const lookOf = (view: string): Look => LOOKS[view] ?? USUAL;

export interface CardWords {
  /** Above the title: what it is a view of, or a theme of. */
  readonly kicker: string;
  readonly title: string;
  readonly finding: string;
  readonly product: string;
  readonly lang: string;
}

/** A picture of 1,200 × 630 px for link previews: the page's words at the left, at the right a part of its own figure. */
export function card({ chart }: PlainFigure, words: CardWords, view: string, theme: string | null): Element {
  const look = lookOf(view);
  const scale = CHART.width / look.width;
  const height = CARD.height / scale;
  // Of a figure in several parts the last is the one that a theme brought in.
  const part = lastPart(chart);
  const { svg } = part;
  const top = part.height < height ? (part.height - height) / 2 : look.y;
  const window: Window = {
    x: look.follows === 'across' && theme !== null ? followed(svg, theme, 0, [look.drawn, look.width]) ?? look.x : look.x,
    y: look.follows === 'down' && theme !== null ? followed(svg, theme, 1, [part.height, height]) ?? top : top,
    width: look.width,
    height,
  };
  const edge = 8 / scale;
  keepWhole(svg, { x: window.x + 28 / scale, y: window.y + edge * 2, width: window.width - 28 / scale - edge, height: window.height - edge * 6 }, (look.smallest ?? SMALLEST) / scale);
  // Moved and clipped by hand: the rasteriser stops at an svg whose box is wider than what it shows.
  sinkOpacity(svg);
  const shown = element('g', { 'clip-path': 'url(#window)' }, element('g', { transform: `translate(${(CHART.x - window.x * scale).toFixed(1)} ${(-window.y * scale).toFixed(1)}) scale(${scale.toFixed(4)})` }, placed(part, 0, 0)));
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...CARD, viewBox: `0 0 ${CARD.width} ${CARD.height}`, lang: words.lang, 'xml:lang': words.lang, ...SAID },
    element('defs', {}, element('clipPath', { id: 'window' }, element('rect', { x: CHART.x, width: CHART.width, height: CARD.height })), fade('left', 0, 1), fade('down', 0, 1)),
    element('rect', { ...CARD, fill: PAPER }),
    shown,
    element('rect', { x: CHART.x, width: 36, height: CARD.height, fill: 'url(#left)' }),
    element('rect', { x: CHART.x, y: CARD.height - 44, width: CHART.width, height: 44, fill: 'url(#down)' }),
    ...said(words),
  );
}

/** Lets each shape be as faint as the group that it stands in: the rasteriser stops at a faint group beyond the card's edge. */
function sinkOpacity(shown: Element, outer = 1): void {
  const opacity = outer * Number(shown.attribs['opacity'] ?? 1);
  delete shown.attribs['opacity'];
  const inner = shown.children.filter(isTag);
  if (inner.length === 0 && opacity < 1) for (const name of ['fill-opacity', 'stroke-opacity']) shown.attribs[name] = (opacity * Number(shown.attribs[name] ?? 1)).toFixed(3);
  for (const child of inner) sinkOpacity(child, opacity);
}

function fade(id: 'left' | 'down', from: number, to: number): Element {
  const ends = id === 'left' ? { x1: 1, x2: 0, y1: 0, y2: 0 } : { x1: 0, x2: 0, y1: 0, y2: 1 };
  return element('linearGradient', { id, ...ends }, element('stop', { offset: 0, 'stop-color': PAPER, 'stop-opacity': from }), element('stop', { offset: 1, 'stop-color': PAPER, 'stop-opacity': to }));
}

/** Where the part that is shown begins along an axis, to have in its middle the theme itself or else the first thing that answers it, kept within the figure. */
function followed(svg: Element, theme: string, axis: 0 | 1, [whole, shown]: readonly [number, number]): number | null {
  const rectOf = (mark: Element): Element | undefined => getElementsByTagName('rect', mark.children, true, 1)[0];
  const first = (name: string, value: string) => findOne((each) => each.attribs[name] === value && rectOf(each) !== undefined, svg.children);
  const mark = first('data-theme', theme) ?? first('data-state', 'on');
  const rect = mark && rectOf(mark);
  if (!rect) return null;
  const middle = placeOf(rect, svg)[axis] + Number(rect.attribs[axis === 0 ? 'width' : 'height'] ?? 0) / 2;
  return Math.min(Math.max(-24, middle - shown / 2), Math.max(-24, whole - shown + 24));
}

function lastPart(chart: Part): Part {
  const inner = chart.svg.children.filter(isTag);
  const last = inner.at(-1);
  if (inner.length < 2 || !last || inner.some(({ name }) => name !== 'svg')) return chart;
  return { svg: last, width: Number(last.attribs['width']), height: Number(last.attribs['height']) };
}

const SERIF = "'Source Serif 4', Georgia, serif";

function said({ kicker, title, finding, product }: CardWords): Element[] {
  const lines: Element[] = [];
  const set = (words: readonly string[], y: number, leading: number, look: Readonly<Record<string, string | number>>): number => {
    for (const [number, line] of words.entries()) lines.push(element('text', { x: TEXT.x, y: y + number * leading, ...look }, new Text(line)));
    return y + words.length * leading;
  };
  let y = set(labelLines(kicker, 20, TEXT.width, true), 66, 26, { 'font-size': 20, 'font-weight': 650, fill: '#66625a' });
  const large = labelLines(title, 42, TEXT.width).length <= 4;
  y = set(labelLines(title, large ? 42 : 34, TEXT.width), y + (large ? 26 : 18), large ? 47 : 39, { 'font-family': SERIF, 'font-size': large ? 42 : 34, 'font-weight': 600, fill: '#1c1b19' });
  const room = Math.floor((CARD.height - 84 - y) / 31);
  set(fitting(unbroken(finding), 22, room), y + 16, 31, { 'font-size': 22, fill: '#3a3833' });
  lines.push(element('rect', { x: TEXT.x, y: CARD.height - 62, width: 44, height: 4, fill: '#1c1b19' }));
  lines.push(element('text', { x: TEXT.x, y: CARD.height - 30, 'font-family': SERIF, 'font-size': 24, 'font-weight': 600, fill: '#1c1b19' }, new Text(product)));
  return lines;
}

/** As many whole sentences as there is room for: a finding is never cut within one. */
function fitting(finding: string, size: number, room: number): string[] {
  const sentences = finding.split(/(?<=[\p{L}\d”%)]{2}\.)\s+(?=[\p{Lu}\d¿“])/u);
  for (let count = sentences.length; count > 0; count -= 1) {
    const lines = labelLines(sentences.slice(0, count).join(' '), size, TEXT.width);
    if (lines.length <= room) return lines;
  }
  return [];
}
