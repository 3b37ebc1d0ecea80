import { useText } from '../../text/text';
import type { LaneId } from './place';
import styles from './strip.module.css';

interface ArrangeProps {
  readonly order: readonly LaneId[];
  readonly off: readonly LaneId[];
  /** Lanes stand one beneath another and can change places. */
  readonly canMove: boolean;
  onOrder(order: readonly LaneId[]): void;
  onOff(off: readonly LaneId[]): void;
}

/** Switches for lanes, and their order: a list of lanes as they stand, each with a step up and down. */
export function Arrange({ order, off, canMove, onOrder, onOff }: ArrangeProps) {
  const words = useText().t.strip;
  const move = (lane: LaneId, by: number) => {
    const from = order.indexOf(lane);
    const next = order.filter((each) => each !== lane);
    next.splice(from + by, 0, lane);
    onOrder(next);
  };
  return (
    <details className={styles.arrange}>
      <summary>{words.controls.arrange}</summary>
      <p className={styles.hint}>{words.controls.arrangeHint}</p>
      <ol>
        {order.map((lane, index) => (
          <li key={lane}>
            <label>
              <input type="checkbox" checked={!off.includes(lane)} onChange={() => onOff(off.includes(lane) ? off.filter((each) => each !== lane) : [...off, lane])} /> {words.lanes[lane]}
            </label>
            {canMove && <button type="button" disabled={index === 0} aria-label={words.controls.up(words.lanes[lane])} onClick={() => move(lane, -1)}>↑</button>}
            {canMove && <button type="button" disabled={index === order.length - 1} aria-label={words.controls.down(words.lanes[lane])} onClick={() => move(lane, 1)}>↓</button>}
          </li>
        ))}
      </ol>
    </details>
  );
}
