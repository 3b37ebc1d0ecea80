import { Fragment } from 'react';
import { fromZero } from '../../charts/year-axis';
import { labelWidth } from '../../charts/label-width';
import { milesOf } from '../../model/sector-figures';
import { useText } from '../../text/text';
import { Mark } from '../Mark';
import { Fitting } from './Fitting';
import type { LaneProps } from './lane';
import type { StripModel } from './model';
import { LEAST_PLOT } from './names';
import { SECTOR_BARS } from './place';
import { perMileShort, sectorWords } from './words';
import styles from './strip.module.css';

const TOP = 18;
const BASE = TOP + SECTOR_BARS;
const VALUE_SIZE = 12;

/**
 * A bar each sector, as long as its miles and as high as its figure for each of them: its area is the figure itself. One
 * scale for all years, and the largest of the sector's years pale behind it.
 */
export function SectorsLane({ model, year, at, width }: LaneProps) {
  const text = useText();
  const { family, miles } = model;
  const top = family.mostPerMile;
  const ticks = fromZero(top).ticks.filter((tick) => tick <= top);
  const y = (perMile: number) => Number((BASE - (SECTOR_BARS * perMile) / top).toFixed(1));
  const labels = labelsOf(model, year, y);
  return (
    <>
      <g className={styles.scale} aria-hidden="true">
        {ticks.slice(1).map((tick) => (
          <g key={tick}>
            <line x1={at(0)} x2={at(miles)} y1={y(tick)} y2={y(tick)} />
            <text x={at(miles)} dx="4" y={y(tick) + 4}>{text.t.strip.short(Number((tick * family.per).toPrecision(6)))}</text>
          </g>
        ))}
      </g>
      {[...family.figures.values()].map((figure, order) => {
        const { sector, indicator, most } = figure;
        const mostPerMile = (most?.value ?? 0) / milesOf(sector);
        const perMile = figure.perMileIn(year);
        const name = text.pick(sector.name);
        const middle = at((sector.mileFrom + sector.mileTo) / 2);
        const share = (sector.mileTo - sector.mileFrom) / miles;
        const isBroken = [...figure.breaks.keys()].some((since) => since <= year);
        return (
          <Fragment key={sector.id}>
            <Mark
              kind="places"
              markId={sector.id}
              picks={['place', sector.id]}
              label={sectorWords(family, figure, year, text)}
              className={styles.sector}
              data-place={sector.id}
              data-indicator={indicator.id}
              data-mile={sector.mileFrom}
              data-column={(sector.mileFrom + sector.mileTo) / 2}
              data-value={figure.valueIn(year) ?? undefined}
              data-year={year}
              data-source={indicator.sourceId}
              data-broken={isBroken ? '' : undefined}
            >
              <rect className={styles.hit} x={at(sector.mileFrom)} width={at(sector.mileTo - sector.mileFrom)} height={BASE + 28} />
              {most && <rect className={styles.most} x={at(sector.mileFrom)} width={at(sector.mileTo - sector.mileFrom)} y={y(mostPerMile)} height={Number((BASE - y(mostPerMile)).toFixed(1))} />}
              {perMile !== null && <rect className={styles.bar} x={at(sector.mileFrom)} width={at(sector.mileTo - sector.mileFrom)} y={y(perMile)} height={Number((BASE - y(perMile)).toFixed(1))} />}
              <line className={styles.edge} x1={at(sector.mileTo)} x2={at(sector.mileTo)} y1={TOP} y2={BASE} />
            </Mark>
            {/* A name that is longer than its sector stands aside: the first reaches over the gutter, others hang a row lower. */}
            <g className={styles.labels} aria-hidden="true">
              <text className={styles.value} paintOrder="stroke" x={middle} y={labels.get(sector.id)} textAnchor="middle">{perMile === null ? '–' : `${perMileShort(family, perMile)}${isBroken ? '*' : ''}`}</text>
              <g className={styles.sectorName}>
                <Fitting x={middle} y={BASE + 15} share={share} width={width} long={name} short={name} aside={order === 0 ? { x: at(sector.mileTo), y: BASE + 15, anchor: 'end' } : { x: at(sector.mileFrom), y: BASE + 29, anchor: 'start' }} />
              </g>
            </g>
          </Fragment>
        );
      })}
      <line className={styles.base} x1={at(0)} x2={at(miles)} y1={BASE} y2={BASE} aria-hidden="true" />
    </>
  );
}

/** Where the figures stand: above their bars, and above a neighbour's that they would touch. */
function labelsOf({ family, miles }: StripModel, year: number, y: (perMile: number) => number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let before: { readonly right: number; readonly y: number } | null = null;
  for (const figure of family.figures.values()) {
    const { sector } = figure;
    const perMile = figure.perMileIn(year) ?? 0;
    const middle = ((sector.mileFrom + sector.mileTo) / 2 / miles) * LEAST_PLOT;
    const half = labelWidth(`${perMileShort(family, perMile)}*`, VALUE_SIZE, true) / 2;
    let label = y(perMile) - 5;
    if (before && before.right + 2 > middle - half && Math.abs(before.y - label) < VALUE_SIZE) label = before.y - VALUE_SIZE;
    places.set(sector.id, label);
    before = { right: middle + half, y: label };
  }
  return places;
}
