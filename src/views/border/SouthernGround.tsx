import type { CorridorGeometry } from '../../geo/geometry';
import styles from './border.module.css';

/** The corridor's land. Mexico lies above its neighbours: where two sources meet they are a hair apart. */
export const SouthernGround = ({ corridor: { countries, land, stateLines } }: { readonly corridor: CorridorGeometry }) => (
  <>
    {Object.entries(countries).map(([code, path]) => <path key={code} className={styles.central} d={path} />)}
    <path className={styles.mexico} d={land.mx} />
    <path className={styles.unitedStates} d={land.us} />
    <path className={styles.stateLine} d={stateLines.us} />
    <path className={styles.stateLine} d={stateLines.mx} />
  </>
);
