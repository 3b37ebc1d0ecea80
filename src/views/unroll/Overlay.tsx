import { useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { crossFadeAt, stageAt } from '../../geo/unroll';
import type { Size } from '../../geo/windows';
import { count } from '../../text/format';
import { useText } from '../../text/text';
import type { Point } from '../../geo/projection';
import { useLinking } from '../linking-context';
import { Mark } from '../Mark';
import { useMark } from '../useMark';
import { useUnroll } from './context';
import { painter, pictureOf, type Rings } from './painter';
import { straightOf, type Straight, type Word } from './straight';
import type { Unrolled } from './unrolled';
import styles from './unroll.module.css';

/** px of the map's frame: the dot of a crossing. */
const DOT = 2.1;

const CIRCLES = [['ring', 'circle'], ['dot', 'dot'], ['small', 'smallDot']].flatMap(([kind = '', name = '']) => [{ part: `${kind} on`, name, isOff: false }, { part: `${kind} off`, name, isOff: true }]);

/** The line with all that rides on it, px for px over the map. React draws it once; each moment is written on its elements. */
export function Overlay({ unrolled: ask, stage }: { unrolled(): Unrolled; readonly stage: Size }) {
  const text = useText();
  const words = text.t.unroll;
  const { drive, isStill } = useUnroll();
  const linking = useLinking();
  const root = useRef<HTMLDivElement>(null);
  const unrolled = useMemo(() => ask(), [ask]);
  const k = stage.width / unrolled.frame.width;
  const unit = k * unrolled.larger;
  const straight = useMemo(() => straightOf(
    { ...unrolled, crossings: unrolled.crossings.map((each) => ({ ...each, radius: each.radius === null ? null : each.radius * unit })) },
    stage,
    { sectors: unrolled.counted, states: words.states, mile: words.mile, perMile: (value) => words.perMile(value * unrolled.per), miles: count },
  ), [unrolled, stage, unit, words]);

  const rings = useMemo(() => unrolled.crossings.map(({ id, radius, isPort }): Rings => ({ id, isPort, ring: radius === null ? null : radius * unit, dot: (isPort && radius !== null && radius > 5 ? 1.4 : DOT) * unit })), [unrolled, unit]);

  useLayoutEffect(() => {
    if (!root.current) return undefined;
    const paint = painter(root.current, pictureOf(unrolled, straight, k), rings, (id) => linking.stateOf('places', id) === 'off');
    const follow = () => {
      const { t } = drive.get();
      paint(isStill ? crossFadeAt(t) : stageAt(t));
      root.current?.style.setProperty('--seen', isStill ? String(Math.round(t * 100) / 100) : '1');
    };
    follow();
    return drive.subscribe(follow);
  }, [drive, isStill, unrolled, straight, k, rings, linking]);

  const { sectors, crossings, sites } = unrolled;
  const size = { width: stage.width, height: stage.height };

  return (
    <div ref={root} className={styles.overlay} data-line-y={unrolled.isDown ? undefined : straight.strip.from[1]}>
      <svg {...size} className={styles.moving} role="presentation">
        {sectors.map(({ id, label, grade, hooks }) => (
          <Mark key={id} kind="places" markId={id} picks={['place', id]} label={label} className={styles.sector} {...hooks}>
            <path className={styles.block} data-part="block" data-grade={grade ?? 'none'} />
            <path className={styles.blockHit} data-part="hit" />
          </Mark>
        ))}
        <g aria-hidden="true">
          <path className={styles.ticks} data-part="ticks" />
          <path className={styles.casing} data-part="line" />
          <path className={styles.line} data-part="line" />
          <path className={styles.notches} data-part="notches" strokeWidth={Math.round(24 * k) / 10} />
        </g>
        {sites.map(({ id, label, hue, hooks }) => (
          <Mark key={id} kind="places" markId={id} picks={['place', id]} label={label} className={styles.site} data-part="site" data-hue={hue} {...hooks}>
            <path className={styles.stem} data-part="stem" />
            <circle className={styles.hit} r="12" />
            <rect className={styles.square} x={-4.5 * unit} y={-4.5 * unit} width={9 * unit} height={9 * unit} />
          </Mark>
        ))}
        <g className={styles.passing} aria-hidden="true">
          {CIRCLES.map(({ part, name, isOff }) => <path key={part} data-part={part} className={styles[name]} data-state={isOff ? 'off' : undefined} />)}
        </g>
        <g className={styles.lying} role="presentation">
          {crossings.map(({ id, label, mile, isPort, hooks }, index) => (
            <Mark key={String(hooks['data-crossing'])} kind="places" markId={id} picks={['place', id]} label={label} className={styles.crossing} transform={placed(straight.at(mile))} {...hooks}>
              <circle className={styles.hit} r={isPort ? Math.max(12, rings[index]?.ring ?? 0) : 5} />
              {rings[index]?.ring && <circle className={styles.circle} r={round(rings[index].ring)} />}
              <circle className={isPort ? styles.dot : styles.smallDot} r={round(rings[index]?.dot ?? 0)} />
            </Mark>
          ))}
        </g>
      </svg>
      <svg {...size} data-part="lanes" className={styles.lanes} aria-hidden="true"><Lanes straight={straight} /></svg>
    </div>
  );
}

const ANCHORS = { start: undefined, middle: 'middle', end: 'end' } as const;
const round = (value: number): number => Math.round(value * 10) / 10;
const placed = ([x, y]: Point): string => `translate(${round(x)} ${round(y)})`;

/** What appears once the line lies: names, states and the scale of miles. Words belong to the marks, which say them. */
function Lanes({ straight: { words, bands, axis, records } }: { readonly straight: Straight }) {
  return (
    <>
      {bands.map(({ id, country, name, box: [x0, y0, x1, y1] }) => (
        <g key={id} className={styles.band} data-country={country}>
          <rect x={round(x0)} y={y0} width={round(x1 - x0)} height={y1 - y0} />
          {name && <text x={round((x0 + x1) / 2)} y={y0 + 12.5} textAnchor="middle">{name}</text>}
        </g>
      ))}
      {records.map(({ placeId, path }) => <Held key={placeId} placeId={placeId}><path className={styles.record} d={path} /></Held>)}
      <path className={styles.axis} d={axis} />
      {words.map((word) => <Held key={word.id} placeId={word.placeId}>{word.leader && <path className={styles.leader} d={word.leader} />}</Held>)}
      {words.map((word) => <Held key={word.id} placeId={word.placeId}><Said word={word} /></Held>)}
    </>
  );
}

function Said({ word: { kind, at: [x, y], anchor, lines } }: { readonly word: Word }) {
  return (
    <text className={styles[kind]} x={round(x)} y={round(y)} textAnchor={ANCHORS[anchor]}>
      {lines.map((line, row) => <tspan key={line} x={round(x)} dy={row === 0 ? undefined : 14} className={kind === 'sector' && row === lines.length - 1 ? styles.value : undefined}>{line}</tspan>)}
    </text>
  );
}

const Held = ({ placeId, children }: { readonly placeId: string | null; readonly children: ReactNode }) => (placeId === null ? children : <Follower placeId={placeId}>{children}</Follower>);

/** Dimmed and lit with its mark, and no mark of its own. */
function Follower({ placeId, children }: { readonly placeId: string; readonly children: ReactNode }) {
  const ref = useMark<SVGGElement>('places', placeId);
  return <g ref={ref} className={styles.named} data-place={placeId}>{children}</g>;
}
