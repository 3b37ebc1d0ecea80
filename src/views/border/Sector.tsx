import { transformOf, type Matrix } from '../../geo/windows';
import { Mark } from '../Mark';
import type { SectorMark } from './model';
import styles from './border.module.css';

interface SectorProps {
  readonly mark: SectorMark;
  readonly matrix: Matrix;
  readonly label: string;
  readonly isShaded: boolean;
  /** 0 to 4; null where the year has no figure. */
  readonly grade: number | null;
  readonly value: number | undefined;
  readonly year: number;
  readonly indicatorId: string | undefined;
  readonly sourceId: string;
  readonly isDoubtful: boolean;
  /** The id of a path elsewhere on the page that this one repeats. */
  readonly shapeId?: string | undefined;
  readonly isCopy?: boolean;
}

/** One sector: the counties on its stretch of the line, shaded, and the stretch itself. Between two stretches a notch is left. */
export function Sector({ mark: { row, shape, stretch }, matrix, label, isShaded, grade, value, year, indicatorId, sourceId, isDoubtful, shapeId, isCopy = false }: SectorProps) {
  return (
    <Mark
      kind="places" markId={row.id} picks={['place', row.id]} label={label} className={styles.sectorMark} transform={transformOf(matrix)}
      data-place={row.id} data-mile={row.mileFrom} data-value={value} data-year={value === undefined ? undefined : year} data-indicator={indicatorId} data-source={sourceId} data-doubtful={isDoubtful || undefined}
    >
      {isShaded && shape !== '' && (isCopy ? <use className={styles.shape} href={`#${shapeId}`} data-grade={grade ?? 'none'} /> : <path id={shapeId} className={styles.shape} d={shape} data-grade={grade ?? 'none'} />)}
      <path className={styles.casing} d={stretch} />
      <path className={styles.line} d={stretch} />
    </Mark>
  );
}
