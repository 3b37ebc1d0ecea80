import type { Across } from '../../charts/across';

/** How a part of the wide form finds its place across. */
export interface Place {
  /** A fraction of the width as an SVG length. */
  readonly at: Across;
  /** Width in px that labels are broken for. */
  readonly width: number;
  /** Whether the width is known: then curves are drawn in px of the picture itself. */
  readonly isFixed: boolean;
}
