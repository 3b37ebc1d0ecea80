import { memo, useMemo, useRef } from 'react';
import { across } from '../../charts/across';
import { Slide } from '../../charts/Slide';
import { Textures } from '../../charts/Textures';
import { useWalk } from '../../charts/useWalk';
import { overRows } from '../../charts/walk-rows';
import { useText } from '../../text/text';
import { ColumnHead } from './ColumnHead';
import type { MatrixModel } from './model';
import type { Ordered } from './order';
import { placeMatrix } from './place';
import { ThemeHead } from './ThemeHead';
import { TieMark } from './TieMark';
import styles from './matrix.module.css';

interface WideProps {
  readonly model: MatrixModel;
  /** Agencies from left to right. */
  readonly columns: Ordered;
  /** Changes exactly when agencies change places. */
  readonly order: string;
  readonly width: number | undefined;
}

/** Themes in the middle, one row each; U.S. agencies to the left, Mexican ones to the right, one column each. Drawn once for an order. */
export const Wide = memo(function Wide({ model, columns, order, width }: WideProps) {
  const { t } = useText();
  const chart = useRef<SVGSVGElement>(null);
  const place = useMemo(() => placeMatrix(model, width), [model, width]);
  const at = across(width);
  const scope = width === undefined ? 'matrix' : 'matrix-picture';
  const { US, MX } = columns;
  const { from, to } = place.block;
  const middle = US.length;
  const foot = place.headHeight - 6;
  const xOf = new Map([...US.map(({ agency }, column) => [agency.id, { x: at(place.us(column)), column }] as const), ...MX.map(({ agency }, column) => [agency.id, { x: at(place.mx(column)), column: middle + 1 + column }] as const)]);
  return (
    <Slide order={order} chart={chart}>
      <svg ref={chart} className={styles.wide} width={width ?? '100%'} height={place.height} {...useWalk(overRows)} aria-label={t.matrix.chart}>
        <Textures scope={scope} />
        <g className={styles.captions} aria-hidden="true">
          <text x="0" y="12">{t.common.countries.US} · {US.length}</text>
          <text x={at((from + to) / 2)} y="12" textAnchor="middle">{t.matrix.themesHead} · {model.rows.length}</text>
          <text x={at(1)} y="12" textAnchor="end">{t.common.countries.MX} · {MX.length}</text>
          <svg x={at(from)} y={foot} overflow="visible"><text className={styles.leadsHead} x="3">{t.matrix.leadsHead}</text></svg>
          <svg x={at(to)} y={foot} overflow="visible"><text className={styles.leadsHead} x="-3" textAnchor="end">{t.matrix.leadsHead}</text></svg>
        </g>
        <g className={styles.lines} aria-hidden="true">
          {place.rows.flatMap((y) => [<line key={`us${y}`} x2={at(from)} y1={y} y2={y} />, <line key={`mx${y}`} x1={at(to)} x2={at(1)} y1={y} y2={y} />])}
        </g>
        <g role="presentation" data-row="heads">
          {US.map((tied, column) => <ColumnHead key={tied.agency.id} tied={tied} x={at(place.us(column))} y={foot} column={column} leans="right" />)}
          {MX.map((tied, column) => <ColumnHead key={tied.agency.id} tied={tied} x={at(place.mx(column))} y={foot} column={middle + 1 + column} leans="left" />)}
        </g>
        {model.rows.map((row, number) => {
          const y = place.rows[number] ?? 0;
          const ties = row.ties.flatMap((tie) => ({ tie, ...(xOf.get(tie.agency.id) ?? { x: at(0), column: 0 }) })).toSorted((a, b) => a.column - b.column);
          const marks = (isLeft: boolean) =>
            ties.filter(({ column }) => column < middle === isLeft).map(({ tie, x, column }) => <TieMark key={tie.agency.id} tie={tie} x={x} y={y} column={column} scope={scope} />);
          return (
            <g key={row.theme.id} role="presentation" data-row={row.theme.id}>
              {marks(true)}
              <ThemeHead row={row} y={y} place={place} at={at} column={middle} />
              {marks(false)}
            </g>
          );
        })}
      </svg>
    </Slide>
  );
});
