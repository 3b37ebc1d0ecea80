import type { Vertex } from '../../geo/measured-line';
import type { Point } from '../../geo/projection';
import { rider, stretchRider, turned, unroller, type Stage } from '../../geo/unroll';
import { apply } from '../../geo/windows';
import type { Straight } from './straight';
import type { Unrolled } from './unrolled';

/** px of the map's frame: of a notch's reach, of the ticks each 50 and 100 miles, and of a site's mark off the line. */
const NOTCH = 6;
const TICKS = [11, 7] as const;
const TICK_STEP = 50;
const OFF = 22;

const round = (value: number): number => Math.round(value * 10) / 10;
const pathOf = (points: readonly Point[]): string => points.reduce((path, [x, y], at) => `${path}${at === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`, '');
const segment = ([x, y]: Point, [ux, uy]: Point, from: number, to: number): string => `M${round(x + ux * from)} ${round(y + uy * from)}L${round(x + ux * to)} ${round(y + uy * to)}`;

/** All that is written at one moment: paths and places in px of the stage. */
export interface Picture {
  readonly line: string;
  readonly notches: string;
  readonly ticks: string;
  /** Of each sector, in their order: the block between its stretch of the line and its figure. */
  readonly blocks: readonly string[];
  readonly crossings: readonly Point[];
  readonly sites: readonly { readonly at: Point; readonly foot: Point }[];
}

/**
 * The moving part of the picture at a stage of the way: the line, and all that rides on it by its mile.
 *
 * @param k  px of the stage to a px of the map's frame.
 */
export function pictureOf({ line, matrix, outward, sectors, crossings, sites }: Unrolled, straight: Straight, k: number): (stage: Stage) => Picture {
  const map = line.vertices.map(([x, y, mile]): Vertex => {
    const [px, py] = apply(matrix, [x, y]);
    return [px * k, py * k, mile];
  });
  const unroll = unroller(map, straight.strip);
  const ride = (mile: number) => ({ at: rider(map, mile), normal: outward(mile) });
  const notches = sectors.slice(1).map(({ from }) => ride(from));
  const ticks = Array.from({ length: Math.ceil(line.lengthMi / TICK_STEP) - 1 }, (_, index) => ({ ...ride((index + 1) * TICK_STEP), size: TICKS[index % 2 === 1 ? 0 : 1] }));
  const stretches = sectors.map(({ from, to, perMile }) => ({ chain: stretchRider(map, from, to), height: straight.height(perMile) }));
  const onLine = crossings.map(({ mile }) => ride(mile));
  const offLine = sites.map(({ mile }) => ride(mile));
  const [ox, oy] = straight.out;
  return ({ line: t }) => {
    const moved = unroll(t);
    const grown = eased(Math.max(0, (t - 0.3) / 0.7));
    const normalOf = (normal: Point): Point => turned(normal, straight.out, t);
    return {
      line: pathOf(moved),
      notches: notches.map(({ at, normal }) => segment(at(moved), normalOf(normal), -NOTCH * k, NOTCH * k)).join(''),
      ticks: ticks.map(({ at, normal, size }) => segment(at(moved), normalOf(normal), 0, -size * k)).join(''),
      blocks: stretches.map(({ chain, height }) => {
        if (grown === 0) return '';
        const foot = chain(moved);
        const rise = height * grown;
        return `${pathOf(foot)}L${pathOf(foot.toReversed().map(([x, y]): Point => [x + ox * rise, y + oy * rise])).slice(1)}Z`;
      }),
      crossings: onLine.map(({ at }) => at(moved)),
      sites: offLine.map(({ at, normal }) => {
        const foot = at(moved);
        const [ux, uy] = normalOf(normal);
        return { foot, at: [foot[0] + ux * OFF * k, foot[1] + uy * OFF * k] };
      }),
    };
  };
}

const eased = (t: number): number => t * t * (3 - 2 * t);

/** What of a crossing is drawn while it moves: its ring and its dot, px of the stage. */
export interface Rings {
  readonly id: string;
  readonly ring: number | null;
  readonly dot: number;
  readonly isPort: boolean;
}

const circle = ([x, y]: Point, r: number): string => `M${round(x - r)} ${round(y)}a${round(r)} ${round(r)} 0 1 0 ${round(2 * r)} 0a${round(r)} ${round(r)} 0 1 0 ${round(-2 * r)} 0`;

/**
 * Writes a picture on its elements, found once by their data-part: some twenty attributes a moment. Half a hundred
 * crossings are six paths while they move; their marks stand where they come to lie.
 *
 * @param isOff  whether a place lies outside of the selection.
 */
export function painter(root: Element, picture: (stage: Stage) => Picture, rings: readonly Rings[], isOff: (id: string) => boolean): (stage: Stage) => void {
  const parts = (name: string): Element[] => [...root.querySelectorAll(`[data-part="${name}"]`)];
  const [lines, notches, ticks, blocks, hits] = [parts('line'), parts('notches'), parts('ticks'), parts('block'), parts('hit')];
  const [sites, stems, lanes] = [parts('site'), parts('stem'), parts('lanes')];
  const drawn = new Map<Element, string>();
  const write = (element: Element | undefined, d: string) => {
    if (!element || drawn.get(element) === d) return;
    drawn.set(element, d);
    element.setAttribute('d', d);
  };
  const draw = (elements: readonly Element[], d: string) => elements.forEach((element) => write(element, d));
  const place = (element: Element | undefined, [x, y]: Point) => element?.setAttribute('transform', `translate(${round(x)} ${round(y)})`);
  let lanesSeen = '';
  const circles = (['ring', 'dot', 'small'] as const).flatMap((kind) => (['on', 'off'] as const).map((state) => ({ elements: parts(`${kind} ${state}`), kind, state })));
  return (stage) => {
    const now = picture(stage);
    draw(lines, now.line);
    draw(notches, now.notches);
    draw(ticks, now.ticks);
    now.blocks.forEach((d, index) => write(blocks[index], d));
    // Where a pointer finds a block that is low, once it can be looked for.
    if (stage.lanes === 1) hits.forEach((hit, index) => write(hit, now.blocks[index] ?? ''));
    const paths = { ring: { on: '', off: '' }, dot: { on: '', off: '' }, small: { on: '', off: '' } };
    now.crossings.forEach((at, index) => {
      const mark = rings[index];
      if (!mark) return;
      const state = isOff(mark.id) ? 'off' : 'on';
      if (mark.ring !== null) paths.ring[state] += circle(at, mark.ring);
      paths[mark.isPort ? 'dot' : 'small'][state] += circle(at, mark.dot);
    });
    for (const { elements, kind, state } of circles) draw(elements, paths[kind][state]);
    now.sites.forEach(({ at, foot }, index) => {
      place(sites[index], at);
      stems[index]?.setAttribute('d', `M0 0L${round(foot[0] - at[0])} ${round(foot[1] - at[1])}`);
    });
    const seen = String(Math.max(0.001, Math.round(stage.lanes * 100) / 100));
    if (seen !== lanesSeen) for (const lane of lanes) if (lane instanceof SVGElement) lane.style.setProperty('--seen', seen);
    lanesSeen = seen;
  };
}
