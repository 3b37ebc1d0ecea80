import { useText } from '../../text/text';
import { Mark } from '../Mark';
import type { PlacedBarrier } from './scene';
import { barrierWords } from './words';
import styles from './border.module.css';

/** px from one dash to the next. */
const PERIOD = 15;

interface DashesProps {
  readonly path: string;
  readonly pedestrian: number;
  readonly vehicle: number;
}

/** A stretch dashed in the share of it that has a barrier: dark against people on foot, light against vehicles. */
export function Dashes({ path, pedestrian, vehicle }: DashesProps) {
  const [walls, rails] = [pedestrian * PERIOD, vehicle * PERIOD];
  return (
    <>
      <path className={styles.walls} d={path} strokeDasharray={`${walls.toFixed(2)} ${(PERIOD - walls).toFixed(2)}`} />
      <path className={styles.rails} d={path} strokeDasharray={`${rails.toFixed(2)} ${(PERIOD - rails).toFixed(2)}`} strokeDashoffset={(-walls).toFixed(2)} />
    </>
  );
}

/** The barrier of one state. Where in the state it stands isn't in the record, so that its whole stretch is dashed evenly. */
export function Barrier({ placed }: { readonly placed: PlacedBarrier }) {
  const text = useText();
  const { count, path, pedestrian, vehicle, state } = placed;
  return (
    <Mark kind="sources" markId={count.sourceId} label={barrierWords(placed, text)} className={styles.barrierMark} data-barrier={state} data-value={count.value} data-year={count.asOf?.slice(0, 4)} data-source={count.sourceId}>
      <path className={styles.barrierHit} d={path} />
      <Dashes path={path} pedestrian={pedestrian} vehicle={vehicle} />
    </Mark>
  );
}
