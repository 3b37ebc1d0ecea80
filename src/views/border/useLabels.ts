import { useMemo } from 'react';
import type { Zoom } from '../../geo/zoom';
import { useText } from '../../text/text';
import type { Frame } from './frames';
import type { PlacedLabel } from './layout';
import type { BorderMap } from './model';
import { labelsOf, sceneOf } from './scene';
import type { Shown } from './shown';

/** The names of a map, placed anew only when they may have to move: not with each year. null where they aren't asked for. */
export function useLabels(model: BorderMap, frame: Frame, zoom: Zoom | undefined, shown: Shown, unit: number | null): readonly PlacedLabel[] | null {
  const text = useText();
  const { layers, measure, family, year } = shown;
  // Crossings that open later have no name yet: the year matters only by which they are.
  const opened = model.crossings.filter(({ since }) => since === null || since <= year).length;
  const openYear = useMemo(() => Math.max(0, ...model.crossings.flatMap(({ since }) => since ?? []).toSorted((a, b) => a - b).slice(0, Math.max(0, opened - model.crossings.filter(({ since }) => since === null).length))), [model, opened]);
  return useMemo(() => {
    if (unit === null) return null;
    const still: Shown = { layers, measure, family, year: openYear };
    return labelsOf(model, sceneOf(model, { frame, zoom, shown: still }), still, unit, text);
  }, [model, frame, zoom, layers, measure, family, openYear, unit, text]);
}
