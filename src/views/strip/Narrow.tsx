import { Fragment, memo } from 'react';
import { labelLines, labelWidth } from '../../charts/label-width';
import { useWalk } from '../../charts/useWalk';
import { onRail } from '../../geo/rail';
import { milesOf } from '../../model/sector-figures';
import { useText } from '../../text/text';
import { useIsLive } from '../useIsLive';
import { measureWords } from '../counted-words';
import { barrierOf, type StripModel } from './model';
import { sectorAt } from './Brush';
import { radiusOf, type LaneId } from './place';
import { PlaceMark, Stretched } from './NarrowMark';
import type { End, MileDrag } from './useMileDrag';
import { barrierWords, crossingWords, legWords, perMileShort, portWords, sectorWords, stateWords } from './words';
import styles from './strip.module.css';

/** What of the lanes the narrow form has: all but the ruler, which is always there. */
export const NARROW_LANES: readonly LaneId[] = ['ports', 'ground', 'states', 'barriers', 'sectors', 'traffic'];

const HEAD = 52;
const HEIGHT = 1300;
/** Px across: numbers of miles, Mexico's states, those of the United States, their barrier, land or river, the line, names, sectors. */
const X = { mile: 31, mx: 42, us: 58, barrier: 75, ground: 91, line: 112, name: 134, sector: 248 } as const;
const BAND = 15;
/** Px of the longest bar of a sector. */
const FIGURE = 80;
/** Px of a column of barrier, of the longest bar of traffic and of its height. */
const WALL = 14;
const BAR = 100;
const THIN = 3;
const NAME = 24;
const SIZE = 12;
const RING = 12;

interface NarrowProps {
  readonly model: StripModel;
  readonly year: number;
  readonly lanes: readonly LaneId[];
  readonly drag: MileDrag;
  onTrack(element: Element | null): void;
}

/** Miles down the page, the Pacific on top: what the map's narrow form shows, at one even scale. */
export function Narrow({ model, year, lanes, drag, onTrack }: NarrowProps) {
  return (
    <>
      <Drawn model={model} year={year} without={NARROW_LANES.filter((lane) => !lanes.includes(lane)).join(' ')} />
      <DownBrush model={model} drag={drag} onTrack={onTrack} />
    </>
  );
}

const down = (miles: number) => (mile: number): number => Math.round((HEIGHT * mile * 10) / miles) / 10;

const Drawn = memo(function Drawn({ model, year, without }: { readonly model: StripModel; readonly year: number; readonly without: string }) {
  const text = useText();
  const { t, pick } = text;
  const words = t.strip;
  const isLive = useIsLive();
  const walk = useWalk();
  const { miles, ports, measure, family, main } = model;
  const y = down(miles);
  const places = onRail(ports.map(({ id, borderMile }) => ({ wanted: y(borderMile), size: NAME, importance: main.has(id) ? 2 : 1 })), 0, HEIGHT);
  const hundreds = Array.from({ length: Math.floor((miles - 40) / 100) + 1 }, (__, index) => index * 100);
  const ticks = Array.from({ length: Math.floor(miles / 50) + 1 }, (__, index) => `M${X.mile + 3} ${y(index * 50)}h${index % 2 === 0 ? 6 : 3}`).join('');
  const sectorNote = words.perMileNote(words.family(family.id), year, family.per);
  const portNote = words.narrow.ringNote(measureWords(measure, text), year);
  return (
    <svg className={styles.narrow} width="100%" height={HEAD + HEIGHT + 12} {...(isLive ? walk : { role: 'img' })} aria-label={words.chart} data-without={without}>
      <g className={styles.narrowHeads} aria-hidden="true">
        <text x={X.mile + 3} y="11" textAnchor="end">{words.lanes.ruler}</text>
        <text className={styles.country} x={X.mx - 3} y="11">MX</text>
        <text className={styles.country} x={X.us + 2} y="11">{words.narrow.us}</text>
        <text x={X.name} y="11">{words.lanes.ports}</text>
        {labelLines(portNote, 11, X.sector - X.name - 8).slice(0, 3).map((line, row) => <text key={line} className={styles.narrowNote} x={X.name} y={24 + row * 12}>{line}</text>)}
        <text x={X.sector} y="11">{words.lanes.sectors}</text>
        {labelLines(sectorNote, 11, FIGURE).slice(0, 3).map((line, row) => <text key={line} className={styles.narrowNote} x={X.sector} y={24 + row * 12}>{line}</text>)}
      </g>
      <svg y={HEAD + 4} overflow="visible" role="presentation">
        <g className={styles.ruler} aria-hidden="true">
          <path d={ticks} />
          {hundreds.map((mile) => <text key={mile} x={X.mile} y={y(mile) + 4} textAnchor="end">{words.number(mile)}</text>)}
          <text x={X.mile} y={y(miles) + 4} textAnchor="end">{words.number(miles)}</text>
        </g>
        <g role="presentation" data-lane="states">
          {(['mx', 'us'] as const).flatMap((country) =>
            model.states[country].map((state) => {
              const length = y(state.to) - y(state.from);
              const name = [words.state(state.id), words.stateShort(state.id)].find((each) => labelWidth(each, 11) + 6 <= length);
              return (
                <Fragment key={state.id}>
                  <Stretched isLive={isLive} stretch={state} label={stateWords(state, text)} className={styles.state} data-country={country}>
                    <rect x={X[country]} y={y(state.from)} width={BAND} height={length} />
                    <line x1={X[country]} x2={X[country] + BAND} y1={y(state.to)} y2={y(state.to)} />
                  </Stretched>
                  <g className={styles.labels} aria-hidden="true">
                    {name && <text transform={`translate(${X[country] + 12} ${y((state.from + state.to) / 2)}) rotate(-90)`} textAnchor="middle">{name}</text>}
                  </g>
                </Fragment>
              );
            }),
          )}
        </g>
        <g role="presentation" data-lane="barriers">
          {model.barriers.map((stretch) => {
            const fact = barrierOf(stretch, year);
            const [from, length, long] = [y(stretch.from), y(stretch.to) - y(stretch.from), stretch.to - stretch.from];
            const said = fact ? [`${words.lanes.barriers}: ${words.barrierShort(fact.value, long)}`, words.barrierShort(fact.value, long)].find((each) => labelWidth(each, 11) + 6 <= length) : undefined;
            return (
              <Fragment key={stretch.id}>
                <Stretched isLive={isLive} stretch={stretch} label={barrierWords(stretch, year, text)} className={styles.barrier} data-value={fact?.value} data-year={fact?.asOf?.slice(0, 4)} data-source={fact?.sourceId}>
                  <rect className={styles.whole} x={X.barrier} y={from} width={WALL} height={length} />
                  {fact && <rect className={styles.walled} x={X.barrier} y={from} width={Number((WALL * Math.min(1, fact.value / long)).toFixed(1))} height={length} />}
                  <line x1={X.barrier} x2={X.barrier + WALL} y1={y(stretch.to)} y2={y(stretch.to)} />
                </Stretched>
                <g className={styles.labels} aria-hidden="true">
                  {said && <text className={styles.onWall} transform={`translate(${X.barrier + 11} ${from + length / 2}) rotate(-90)`} textAnchor="middle">{said}</text>}
                </g>
              </Fragment>
            );
          })}
        </g>
        <g role="presentation" data-lane="ground">
          {model.legs.map((leg) => (
            <Stretched key={leg.id} isLive={isLive} stretch={leg} label={legWords(leg, text)} className={styles.ground} data-along={leg.along}>
              <rect x={X.ground} y={y(leg.from)} width="5" height={y(leg.to) - y(leg.from)} />
            </Stretched>
          ))}
        </g>
        <g role="presentation" data-lane="sectors">
          {[...family.figures.values()].map((figure) => {
            const { sector, indicator, most } = figure;
            const across = (perMile: number) => Math.max(1, Math.round((FIGURE * perMile) / family.mostPerMile));
            const perMile = figure.perMileIn(year);
            const lines = labelLines(pick(sector.name), SIZE, FIGURE - 4);
            const middle = y((sector.mileFrom + sector.mileTo) / 2) - (lines.length - 1) * 7 + 1;
            return (
              <Fragment key={sector.id}>
                <PlaceMark isLive={isLive} placeId={sector.id} label={sectorWords(family, figure, year, text)} className={styles.sector} data-indicator={indicator.id} data-mile={sector.mileFrom} data-value={figure.valueIn(year) ?? undefined} data-year={year} data-source={indicator.sourceId}>
                  <svg x={X.sector} y={y(sector.mileFrom)} width="100%" height={y(sector.mileTo) - y(sector.mileFrom)} overflow="visible" role="presentation">
                    <rect className={styles.hit} width={FIGURE} height="100%" />
                    {most && <rect className={styles.most} y="1" height={Math.max(0, y(sector.mileTo) - y(sector.mileFrom) - 2)} width={across(most.value / milesOf(sector))} />}
                    {perMile !== null && <rect className={styles.bar} y="1" height={Math.max(0, y(sector.mileTo) - y(sector.mileFrom) - 2)} width={across(perMile)} />}
                    <line className={styles.edge} x2={FIGURE} />
                  </svg>
                </PlaceMark>
                <g className={styles.labels} aria-hidden="true">
                  {lines.map((line, row) => <text key={line} className={styles.sectorName} x={X.sector + 4} y={middle + row * 13}>{line}</text>)}
                  <text className={styles.value} x={X.sector + 4} y={middle + lines.length * 13}>{perMile === null ? '–' : perMileShort(family, perMile)}{[...figure.breaks.keys()].some((since) => since <= year) ? '*' : ''}</text>
                </g>
              </Fragment>
            );
          })}
        </g>
        <g role="presentation" data-lane="ports">
          <g className={styles.line} aria-hidden="true">{model.sectors.map(({ id, mileFrom, mileTo }) => <line key={id} x1={X.line} x2={X.line} y1={y(mileFrom)} y2={y(mileTo)} />)}</g>
          <g className={styles.notches} aria-hidden="true">{model.sectors.slice(1).map(({ id, mileFrom }) => <line key={id} x1={X.line - 4} x2={X.line + 4} y1={y(mileFrom)} y2={y(mileFrom)} />)}</g>
          {model.crossings.map((crossing) => (
            <PlaceMark key={crossing.id} isLive={isLive} placeId={crossing.id} label={crossingWords(model, crossing, text)} className={styles.crossing} data-mile={crossing.borderMile} data-source={crossing.sourceId}>
              <line x1={X.line - 11} x2={X.line - 4} y1={y(crossing.borderMile)} y2={y(crossing.borderMile)} />
            </PlaceMark>
          ))}
          {ports.map((port, index) => {
            const column = measure.columns.get(port.id);
            const value = column?.valueIn(year) ?? null;
            const at = y(port.borderMile);
            const label = places[index] ?? at;
            const isMain = main.has(port.id);
            return (
              <PlaceMark key={port.id} isLive={isLive} placeId={port.id} label={portWords(model, port, year, text)} className={styles.port} data-mile={port.borderMile} data-value={value ?? undefined} data-year={year} data-source={measure.row.sourceId} data-odd={column?.oddityIn(year) ? '' : undefined} data-none={value === null ? '' : undefined}>
                <path className={styles.leader} d={`M${X.line} ${at}L${X.name - 12} ${label}H${X.name - 3}`} />
                <rect className={styles.hit} x={X.line - 14} y={label - NAME / 2} width={X.sector - X.line + 6} height={NAME} />
                <circle className={styles.ring} cx={X.line} cy={at} r={Math.min(RING, radiusOf(value, measure.top))} />
                {value !== null && <rect className={styles.thin} x={X.name} y={label + 8} width={Math.max(1, Math.round((BAR * value) / measure.top))} height={THIN} />}
                <text className={isMain ? styles.mainName : styles.name} x={X.name} y={label + 4}>{port.name}</text>
              </PlaceMark>
            );
          })}
        </g>
      </svg>
    </svg>
  );
});

const ENDS: readonly End[] = ['from', 'to'];
const TARGET = 24;

/** The brush beside the numbers of the miles. A finger takes it by its ends alone, so that the page still scrolls. */
function DownBrush({ model, drag, onTrack }: Pick<NarrowProps, 'model' | 'drag' | 'onTrack'>) {
  const text = useText();
  const words = text.t.strip.brush;
  const y = down(model.miles);
  const { shown, isAll } = drag;
  return (
    <svg className={styles.downBrush} role="group" aria-label={words.group} width={X.mx - 2} height={HEIGHT} onPointerMove={drag.move} onPointerUp={drag.end} onPointerCancel={drag.cancel}>
      <rect ref={onTrack} className={styles.press} width={X.mx - 2} height={HEIGHT} onPointerDown={(event) => event.pointerType === 'mouse' && drag.start('new', event)} />
      {!isAll && <rect className={styles.window} x={X.mile + 2} width="6" y={y(shown.from)} height={y(shown.to) - y(shown.from)} />}
      {ENDS.map((end) => (
        <g
          key={end}
          className={styles.handle}
          role="slider"
          tabIndex={0}
          aria-orientation="vertical"
          aria-label={words[end]}
          aria-valuemin={end === 'from' ? 0 : shown.from}
          aria-valuemax={end === 'from' ? shown.to : model.miles}
          aria-valuenow={shown[end]}
          aria-valuetext={words.value(shown[end], sectorAt(model, shown[end], text.pick))}
          onPointerDown={(event) => drag.start(end, event)}
          onKeyDown={(event) => drag.onKeyDown(end, event)}
          onKeyUp={drag.onKeyUp}
          onBlur={drag.onKeyUp}
        >
          <svg y={y(shown[end])} className={styles.over} role="presentation">
            <rect className={styles.press} x="-4" y={end === 'from' ? -TARGET : 0} width={X.mx + 2} height={TARGET} />
            <path className={styles.grip} d={`M${X.mile + 1} 0H${X.mile + 10}V${end === 'from' ? -8 : 8}L${X.mile + 5.5} ${end === 'from' ? -13 : 13}L${X.mile + 1} ${end === 'from' ? -8 : 8}Z`} />
          </svg>
        </g>
      ))}
    </svg>
  );
}
