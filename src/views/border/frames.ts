import { fit, WINDOWS, type Insets, type MapWindow, type Matrix, type Size } from '../../geo/windows';

export type FrameName = 'wide' | 'narrow' | 'corridor' | 'corridorNarrow';

/** A frame on the page: its size in its own px, which the page scales to the width that there is. */
export interface Frame {
  readonly name: FrameName;
  readonly size: Size;
  readonly window: MapWindow;
  /** px for labels beside the line. */
  readonly free: Insets;
}

/** The corridor's window without the open sea at its right and the far north. */
const SOUTH: MapWindow = { turn: 0, shows: [-4352, -2676, 8500, 6300] };

export const FRAMES: Readonly<Record<FrameName, Frame>> = {
  wide: { name: 'wide', size: { width: 1240, height: 676 }, window: WINDOWS.wide, free: { top: 140, right: 96, bottom: 82, left: 44 } },
  narrow: { name: 'narrow', size: { width: 328, height: 1240 }, window: WINDOWS.phone, free: { top: 34, right: 94, bottom: 40, left: 88 } },
  corridor: { name: 'corridor', size: { width: 1240, height: 760 }, window: SOUTH, free: { top: 24, right: 4, bottom: 24, left: 44 } },
  corridorNarrow: { name: 'corridorNarrow', size: { width: 328, height: 316 }, window: SOUTH, free: { top: 8, right: 4, bottom: 24, left: 4 } },
};

export const matrixOf = ({ window, size, free }: Frame): Matrix => fit(window, size, free);
