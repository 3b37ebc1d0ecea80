import { Mark } from '../Mark';
import { DOT, type PlacedCrossing } from './scene';
import styles from './border.module.css';

/** px from which on a port is a ring alone; below it a dot marks its middle. */
const RING = 5;

interface CrossingProps {
  readonly placed: PlacedCrossing;
  readonly label: string;
  readonly value: number | undefined;
  readonly year: number;
  readonly indicatorId: string | undefined;
  readonly sourceId: string;
  readonly isDoubtful: boolean;
  /** Drawn as on the page's other map, which has the mark: no mark of its own. */
  readonly isCopy: boolean;
}

/** One crossing on the line; the one that stands for a port is as large as the port's count. */
export function Crossing({ placed: { mark: { row, port }, point: [x, y], radius }, label, value, year, indicatorId, sourceId, isDoubtful, isCopy }: CrossingProps) {
  const placeId = port?.id ?? row.id;
  const place = { className: styles.crossing, transform: `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`, 'data-place': placeId, 'data-doubtful': isDoubtful || undefined };
  const circles = (
    <>
      {!isCopy && <circle className={styles.hit} r={port ? Math.max(9, Math.round(radius ?? 0)) : 5} />}
      {radius !== null && <circle className={styles.circle} r={Math.round(radius * 10) / 10} />}
      {!(port && radius !== null && radius > RING) && <circle className={port ? styles.dot : styles.smallDot} r={DOT} />}
    </>
  );
  if (isCopy) return <g {...place}>{circles}</g>;
  return (
    <Mark {...place} kind="places" markId={placeId} picks={['place', placeId]} label={label} data-crossing={row.id} data-mile={row.borderMile} data-value={value} data-year={value === undefined ? undefined : year} data-indicator={indicatorId} data-source={sourceId}>
      {circles}
    </Mark>
  );
}
