import { labelLines, labelWidth } from '../../charts/label-width';
import { rowsOf } from '../../charts/name-rows';
import type { Point } from '../../geo/projection';
import { onRail } from '../../geo/rail';
import type { Strip } from '../../geo/unroll';
import type { Box, Size } from '../../geo/windows';
import type { Unrolled } from './unrolled';

/** A word beside the straight line; `anchor` is SVG's. */
export interface Word {
  readonly id: string;
  /** The place whose state it follows; null for what is no mark. */
  readonly placeId: string | null;
  readonly kind: 'port' | 'mainPort' | 'sector' | 'mile' | 'head' | 'note';
  readonly at: Point;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly string[];
  /** From its mark to it, as a path. */
  readonly leader: string | null;
}

export interface Band {
  readonly id: string;
  readonly country: 'us' | 'mx';
  readonly name: string;
  readonly box: Box;
}

/** The straight line and what stands by it, px of the stage. */
export interface Straight {
  readonly strip: Strip;
  /** Out to the United States: up from a level line, to the right of an upright one. */
  readonly out: Point;
  at(mile: number): Point;
  /** px of a sector's block, from the line outward: as the square root, for years and sectors differ a thousandfold. */
  height(perMile: number | null): number;
  /** What each sector's block was at most, as a path. */
  readonly records: readonly { readonly placeId: string; readonly path: string }[];
  readonly words: readonly Word[];
  readonly bands: readonly Band[];
  /** The scale of miles, as a path; '' where the line's own ticks carry it. */
  readonly axis: string;
}

export interface HeadWords {
  readonly sectors: string;
  readonly states: string;
  readonly mile: string;
  perMile(value: number): string;
  miles(mile: number): string;
}

const SIZE = 12;
const SECTOR_SIZE = 11.5;
const LEADING = 15;
/** px above the line that the mark of a site takes. */
const SITE = 34;

export const straightOf = (unrolled: Unrolled, stage: Size, words: HeadWords): Straight => (unrolled.isDown ? upright(unrolled, stage, words) : level(unrolled, stage, words));

/** The same ends as the strip's lanes have, so that one line stands over the other on the page. */
const GUTTER = 112;
const BEYOND = 36;
/** px from the line to the first row of names, between two rows, of a band of states, of the scale, and kept at the foot. */
const FIRST = 38;
const ROW = 15;
const BAND = 17;
const SCALE = 26;
const FOOT = 10;
const TOP = 76;
/** px at the top that say what is counted. */
const NOTE = 18;

function level(unrolled: Unrolled, { width, height }: Size, heads: HeadWords): Straight {
  const { line: { lengthMi }, sectors, crossings, sites, states, most } = unrolled;
  const length = width - GUTTER - BEYOND;
  const x = (mile: number): number => GUTTER + (length * mile) / lengthMi;
  const ports = crossings.filter(({ isPort }) => isPort);
  const rows = rowsOf(ports.map(({ id, name, mile, isMain }) => ({ id, x: x(mile), width: labelWidth(name, SIZE, isMain) * 1.03, isMain })), 0, width - 4);
  const depth = Math.max(0, ...[...rows.values()].map(({ row }) => row));
  const below = FIRST + depth * ROW + 16 + 2 * BAND + 10 + SCALE + FOOT;
  const tallest = Math.min(height * 0.52, height - below - TOP);
  const y = Math.round(height - below - Math.max(0, height - below - TOP - tallest) / 2);
  const rise = (perMile: number | null): number => (perMile === null ? 0 : Math.max(1, tallest * Math.sqrt(perMile / most)));
  const bandTop = y + FIRST + depth * ROW + 16;
  const axisTop = bandTop + 2 * BAND + 10;
  const hundreds = Array.from({ length: Math.floor((lengthMi - 60) / 100) + 1 }, (_, index) => index * 100).filter((mile) => length > 800 || mile % 200 === 0);
  const tick = (mile: number, size: number): string => `M${round(x(mile))} ${axisTop}v${size}`;
  return {
    strip: { from: [GUTTER, y], to: [width - BEYOND, y] },
    out: [0, -1],
    at: (mile) => [x(mile), y],
    height: rise,
    records: sectors.map(({ id, from, to, record }) => ({ placeId: id, path: record === null ? '' : `M${round(x(from))} ${y}V${round(y - rise(record))}H${round(x(to))}V${y}` })),
    axis: `${Array.from({ length: Math.floor(lengthMi / 50) + 1 }, (_, index) => tick(index * 50, index % 2 === 0 ? 7 : 4)).join('')}${tick(lengthMi, 7)}`,
    bands: (['us', 'mx'] as const).flatMap((country, row) => states[country].map(({ id, name, from, to }): Band => {
      const box: Box = [x(from), bandTop + row * (BAND + 1), x(to), bandTop + row * (BAND + 1) + BAND];
      return { id, country, box, name: labelWidth(name, 11) + 8 <= box[2] - box[0] ? name : '' };
    })),
    words: [
      { id: 'head sectors', placeId: null, kind: 'note', at: [0, 14], anchor: 'start', lines: [heads.sectors], leader: null },
      { id: 'head states', placeId: null, kind: 'head', at: [0, bandTop + BAND + 4], anchor: 'start', lines: [heads.states], leader: null },
      { id: 'head mile', placeId: null, kind: 'head', at: [0, axisTop + 20], anchor: 'start', lines: [heads.mile], leader: null },
      ...[...hundreds, lengthMi].map((mile): Word => ({ id: `mile ${mile}`, placeId: null, kind: 'mile', at: [x(mile), axisTop + 20], anchor: 'middle', lines: [heads.miles(mile)], leader: null })),
      ...ports.flatMap(({ id, name, mile, isMain, radius }): Word[] => {
        const place = rows.get(id);
        if (!place) return [];
        const top = y + FIRST + place.row * ROW;
        return [{ id: `port ${id}`, placeId: id, kind: isMain ? 'mainPort' : 'port', at: [place.left, top], anchor: 'start', lines: [name], leader: `M${round(x(mile))} ${round(y + Math.max(6, radius ?? 0) + 3)}V${top - 11}` }];
      }),
      ...overBlocks(sectors.map(({ id, name, from, to, perMile }) => ({ id, lines: [name.toUpperCase(), perMile === null ? '–' : heads.perMile(perMile)], from: x(from), to: x(to), top: y - rise(perMile) })), sites.map(({ mile }) => x(mile)), y, width),
    ],
  };
}

/** px that a name may stand off the middle of its block. */
const SHIFTS = [0, 10, -10, 20, -20, 30, -30, 40, -40, 50, -50, 60, -60];

interface Block {
  readonly id: string;
  readonly lines: readonly [string, string];
  readonly from: number;
  readonly to: number;
  readonly top: number;
}

/** Names over blocks of unequal width and height: each as low as it can stand without touching a block or a name. */
function overBlocks(blocks: readonly Block[], sites: readonly number[], line: number, width: number): Word[] {
  const boxes: Box[] = [...blocks.map(({ from, to, top }): Box => [from, top, to, line]), ...sites.map((x): Box => [x - 7, line - SITE, x + 7, line])];
  const doMeet = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  // The widest find their places first; narrow blocks stand beside them and have leaders.
  return blocks.toSorted((a, b) => b.to - b.from - (a.to - a.from)).flatMap((block): Word[] => {
    const { id, lines, from, to, top } = block;
    const half = Math.max(labelWidth(lines[0], SECTOR_SIZE, true) * 1.04 + lines[0].length * 0.05 * SECTOR_SIZE, labelWidth(lines[1], SIZE)) / 2;
    const own = (from + to) / 2;
    // As low as there is room, and rather a little beside than high above.
    const free = SHIFTS.flatMap((shift) => {
      const middle = Math.min(width - half - 2, Math.max(half + 2, own + shift));
      for (let foot = top - 7; foot > NOTE + 2 * LEADING; foot -= 3) {
        const box: Box = [middle - half - 5, foot - 2 * LEADING, middle + half + 5, foot + 2];
        if (!boxes.some((other) => doMeet(box, other))) return [{ box, middle, foot, cost: top - foot + Math.abs(middle - own) * 0.8 }];
      }
      return [];
    }).toSorted((one, other) => one.cost - other.cost)[0];
    if (!free) return [];
    const { box, middle, foot } = free;
    boxes.push(box);
    const isRaised = foot < top - 12;
    return [{ id: `sector ${id}`, placeId: id, kind: 'sector', at: [middle, foot - LEADING - 3], anchor: 'middle', lines, leader: isRaised ? `M${round(own)} ${round(top - 2)}V${round(foot + 3)}` : null }];
  });
}

/** px from the left to an upright line, at the ends of the stage, and of the names at its right. */
const LINE = 150;
const HEAD = 48;
const END = 34;
const BESIDE = 92;
/** px of the tallest block that a name may lie over, and that a name keeps from the mark of a site. */
const OVER = 34;
const APART = 24;

function upright(unrolled: Unrolled, { width, height }: Size, heads: HeadWords): Straight {
  const { line: { lengthMi }, sectors, crossings, sites, most } = unrolled;
  const length = height - HEAD - END;
  const y = (mile: number): number => HEAD + (length * mile) / lengthMi;
  const reach = width - LINE - BESIDE + OVER;
  const rise = (perMile: number | null): number => (perMile === null ? 0 : Math.max(1, reach * Math.sqrt(perMile / most)));
  const ports = crossings.filter(({ isPort }) => isPort);
  const miles = Array.from({ length: Math.floor((lengthMi - 100) / 200) + 1 }, (_, index) => index * 200).concat(lengthMi);
  const entries = [
    ...ports.map((port) => ({ mile: port.mile, importance: port.isMain ? 3 : 1, port })),
    ...miles.map((mile, index) => ({ mile, importance: index === 0 || mile === lengthMi ? 4 : 2, port: null })),
  ].toSorted((a, b) => a.mile - b.mile);
  const places = onRail(entries.map(({ mile, importance }) => ({ wanted: y(mile), size: 14.5, importance })), HEAD - 18, height - 12);
  const edge = LINE - 34;
  return {
    strip: { from: [LINE, HEAD], to: [LINE, height - END] },
    out: [1, 0],
    at: (mile) => [LINE, y(mile)],
    height: rise,
    records: sectors.map(({ id, from, to, record }) => ({ placeId: id, path: record === null ? '' : `M${LINE} ${round(y(from))}H${round(LINE + rise(record))}V${round(y(to))}H${LINE}` })),
    axis: '',
    bands: [],
    words: [
      ...labelLines(heads.sectors, 11, width - 8).slice(0, 2).map((line, row): Word => ({ id: `head ${row}`, placeId: null, kind: 'note', at: [0, 12 + row * 13], anchor: 'start', lines: [line], leader: null })),
      ...entries.flatMap(({ mile, port }, index): Word[] => {
        const middle = places[index];
        if (middle === null || middle === undefined) return [];
        const isEnd = mile === lengthMi || mile === 0;
        return [{
          id: port ? `port ${port.id}` : `mile ${mile}`, placeId: port?.id ?? null, kind: port ? (port.isMain ? 'mainPort' : 'port') : 'mile',
          at: [edge, middle + 4], anchor: 'end', lines: [port?.name ?? (isEnd ? `${heads.mile} ${heads.miles(mile)}` : heads.miles(mile))],
          leader: `M${round(LINE - Math.max(5, port?.radius ?? 0) - 2)} ${round(y(mile))}L${edge + 5} ${round(middle)}`,
        }];
      }),
      ...sectors.map(({ id, name, from, to, perMile }): Word => {
        // Over the mark of a site that it would touch.
        const own = y((from + to) / 2);
        const site = sites.map(({ mile }) => y(mile)).find((at) => Math.abs(at - own) < APART);
        const middle = site === undefined ? own : site - APART;
        const lines = [...labelLines(name.toUpperCase(), 11, BESIDE - 12, true), perMile === null ? '–' : heads.perMile(perMile)];
        return { id: `sector ${id}`, placeId: id, kind: 'sector', at: [Math.min(LINE + rise(perMile) + 9, width - BESIDE + 8), middle + 4 - ((lines.length - 1) * 13.5) / 2], anchor: 'start', lines, leader: null };
      }),
    ],
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
