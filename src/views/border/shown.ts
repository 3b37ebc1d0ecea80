import { useSyncExternalStore } from 'react';
import type { Measure, Shade } from './counted';

/** What can be switched off and on, in the order of the switches. */
export const LAYERS = ['sectors', 'crossings', 'barriers', 'sites', 'corridor', 'cities'] as const;
export type Layer = (typeof LAYERS)[number];

/** What the reader has chosen to see. Map, legend and picture show the same. */
export interface Shown {
  readonly shade: Shade;
  readonly measure: Measure;
  /** null until the reader picks one: the model's own. */
  readonly year: number | null;
  readonly layers: ReadonlySet<Layer>;
}

export const AT_FIRST: Shown = { shade: 'usbp-apprehensions', measure: 'bts-personal-vehicles', year: null, layers: new Set<Layer>(['sectors', 'crossings', 'sites']) };

let shown: Shown = AT_FIRST;
const listeners = new Set<() => void>();

/** Changes what is shown. */
export function show(change: Partial<Shown>): void {
  shown = { ...shown, ...change };
  listeners.forEach((listener) => listener());
}

export const shownNow = (): Shown => shown;

export function toggleLayer(layer: Layer): void {
  const layers = new Set(shown.layers);
  if (!layers.delete(layer)) layers.add(layer);
  show({ layers });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What is shown, for the map, its legend and its picture, which stand apart on the page. */
export const useShown = (): Shown => useSyncExternalStore(subscribe, shownNow, () => AT_FIRST);
