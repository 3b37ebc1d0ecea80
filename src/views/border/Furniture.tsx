import { useText } from '../../text/text';
import { northOf, scaleBar } from '../../geo/windows';
import type { Scene } from './scene';
import styles from './border.module.css';

/** Scale bar, north arrow where the map is turned, and whose map it is. */
export function Furniture({ scene: { frame, matrix } }: { readonly scene: Pick<Scene, 'frame' | 'matrix'> }) {
  const { t } = useText();
  const { width, height } = frame.size;
  const isSmall = width < 600;
  const bar = scaleBar(matrix, isSmall ? 80 : 230);
  const north = northOf(matrix);
  const left = isSmall ? 8 : 24;
  return (
    <g className={styles.furniture} aria-hidden="true">
      <g transform={`translate(${left} ${height - (isSmall ? 16 : 30)})`}>
        <rect className={styles.barOutline} width={bar.width.toFixed(1)} height="4" />
        <rect className={styles.bar} width={(bar.width / 2).toFixed(1)} height="4" />
        <text className={isSmall ? undefined : styles.scaleText} y="15" x={isSmall ? bar.width + 6 : 0} dy={isSmall ? -9 : 1}>{t.border.scale(bar.miles)}</text>
      </g>
      <text x={width - (isSmall ? 6 : 14)} y={height - (isSmall ? 7 : 10)} textAnchor="end">{isSmall ? t.border.creditShort : t.border.credit}</text>
      {Math.abs(north) > 1 && (
        <g transform={`translate(${width - 30} 26)`}>
          <path className={styles.arrow} d="M0-14L4.5 6L0 3L-4.5 6z" transform={`rotate(${north.toFixed(1)})`} />
          <text x={(Math.sin((north * Math.PI) / 180) * 22).toFixed(1)} y={(-Math.cos((north * Math.PI) / 180) * 22 + 4).toFixed(1)} textAnchor="middle">{t.border.north}</text>
        </g>
      )}
    </g>
  );
}
