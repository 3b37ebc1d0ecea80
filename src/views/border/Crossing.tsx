import { Mark } from '../Mark';
import { DOT, type PlacedCrossing } from './scene';
import styles from './border.module.css';

interface CrossingProps {
  readonly placed: PlacedCrossing;
  readonly label: string;
  readonly value: number | undefined;
  readonly year: number;
  readonly indicatorId: string | undefined;
  readonly sourceId: string;
  readonly isDoubtful: boolean;
}

/** One crossing on the line; the one that stands for a port is as large as the port's count. */
export function Crossing({ placed: { mark: { row, port }, point: [x, y], radius }, label, value, year, indicatorId, sourceId, isDoubtful }: CrossingProps) {
  const placeId = port?.id ?? row.id;
  return (
    <Mark
      kind="places" markId={placeId} picks={['place', placeId]} label={label} className={styles.crossing} transform={`translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`}
      data-place={placeId} data-crossing={row.id} data-mile={row.borderMile} data-value={value} data-year={value === undefined ? undefined : year} data-indicator={indicatorId} data-source={sourceId} data-doubtful={isDoubtful || undefined}
    >
      <g className={styles.sized}>
        <circle className={styles.hit} r={port ? Math.max(9, radius ?? 0) : 5} />
        {radius !== null && <circle className={styles.circle} r={Math.round(radius * 10) / 10} />}
        <circle className={port ? styles.dot : styles.smallDot} r={port && radius !== null && radius > 5 ? 1.4 : DOT} />
      </g>
    </Mark>
  );
}
