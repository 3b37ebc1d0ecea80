import type { HeroGeometry } from '../../geo/geometry';
import styles from './border.module.css';

/** Land, rivers and the lines of states and counties, in quarter-kilometres. */
export function Ground({ hero, id }: { readonly hero: HeroGeometry; readonly id?: string }) {
  return (
    <g id={id}>
      <path className={styles.mexico} d={hero.land.mx} />
      <path className={styles.unitedStates} d={hero.land.us} />
      <path className={styles.countyLine} d={hero.countyLines} />
      <path className={styles.stateLine} d={hero.stateLines.us} />
      <path className={styles.stateLine} d={hero.stateLines.mx} />
      <path className={styles.river} d={hero.rivers} />
    </g>
  );
}
