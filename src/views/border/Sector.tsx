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
  /** What its paths are called, to be drawn once more elsewhere on the page; none in a picture. */
  readonly pathId?: string | undefined;
  /** Drawn with the paths so called, which the page's other map has, and no mark of its own. */
  readonly isCopy: boolean;
}

/** One sector: the counties on its stretch of the line, shaded, and the stretch itself. Between two stretches a notch is left. */
export function Sector({ mark: { row, shape, stretch }, matrix, label, isShaded, grade, value, year, indicatorId, sourceId, isDoubtful, pathId, isCopy }: SectorProps) {
  const isDrawn = isShaded && shape !== '';
  const place = { className: styles.sectorMark, transform: transformOf(matrix), 'data-place': row.id, 'data-doubtful': isDoubtful || undefined };
  if (isCopy) {
    return <g {...place}>{isDrawn && <use className={styles.shape} href={`#${pathId}`} data-grade={grade ?? 'none'} />}<use href={`#${pathId}-casing`} /><use href={`#${pathId}-line`} /></g>;
  }
  return (
    <Mark {...place} kind="places" markId={row.id} picks={['place', row.id]} label={label} data-mile={row.mileFrom} data-value={value} data-year={value === undefined ? undefined : year} data-indicator={indicatorId} data-source={sourceId}>
      {isDrawn && <path id={pathId} className={styles.shape} d={shape} data-grade={grade ?? 'none'} />}
      <path id={pathId && `${pathId}-casing`} className={styles.casing} d={stretch} />
      <path id={pathId && `${pathId}-line`} className={styles.line} d={stretch} />
    </Mark>
  );
}
