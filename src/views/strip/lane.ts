import type { StripModel } from './model';
import type { AtMile } from './place';

/** What every lane is drawn from. */
export interface LaneProps {
  readonly model: StripModel;
  readonly year: number;
  readonly at: AtMile;
  /** Px of the miles in a picture; undefined where they fill the width they are given. */
  readonly width?: number | undefined;
}
