import { useSyncExternalStore } from 'react';

/** How large the wide frame is drawn. 'unknown' while the prerendered page is taken over. */
export type Screen = 'large' | 'middle' | 'medium' | 'unknown';

/** On a smaller desk the frame is drawn smaller and its words are set so much larger in it, so that none is under 11 px there. */
const UNITS = { large: 1.08, middle: 1.38, medium: 1.75 } as const;
/** Marks are drawn so much larger then, on the map (border.module.css) and on the line that leaves it. */
const LARGER = 1.5;
export const marksFor = (screen: Screen, form: 'wide' | 'narrow'): number => (form === 'wide' && (screen === 'middle' || screen === 'medium') ? LARGER : 1);
/** For a room: fewer names find a place, and the last row reads them. */
const ROOM = 1.5;

const IS_SMALL = '(max-width: 1239px)';
const IS_SMALLEST = '(max-width: 959px)';

function subscribe(onChange: () => void): () => void {
  const queries = [matchMedia(IS_SMALL), matchMedia(IS_SMALLEST)];
  for (const query of queries) query.addEventListener('change', onChange);
  return () => { for (const query of queries) query.removeEventListener('change', onChange); };
}

const screenNow = (): Screen => (matchMedia(IS_SMALLEST).matches ? 'medium' : matchMedia(IS_SMALL).matches ? 'middle' : 'large');

export const useScreen = (): Screen => useSyncExternalStore(subscribe, screenNow, () => 'unknown');

interface Drawn {
  readonly form: 'wide' | 'narrow';
  /** Of a picture. */
  readonly width?: number | undefined;
  readonly isForRoom?: boolean;
}

/**
 * How much larger than in the frame's own px words are set. The prerendered page holds them in two sizes, and CSS shows
 * one: the second is null everywhere else.
 */
export function unitsFor({ form, width, isForRoom = false }: Drawn, screen: Screen): readonly [unit: number, small: number | null] {
  if (isForRoom) return [ROOM, null];
  if (form === 'narrow') return [1, null];
  if (width !== undefined) return [UNITS.large, null];
  return screen === 'unknown' ? [UNITS.large, UNITS.medium] : [UNITS[screen], null];
}
