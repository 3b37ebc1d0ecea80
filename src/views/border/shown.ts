import { useMemo } from 'react';
import { yearOf } from '../../model/border-shown';
import type { Family } from '../../model/sector-figures';
import type { Measure } from '../../model/traffic';
import type { Selection } from '../../selection/selection';
import { useIndex, useSelection } from '../linking-context';
import { useParams } from '../params-context';
import { borderModel, type BorderModel } from './model';
import { NO_LAYER, type Layer } from './layers';

/** What the reader sees of the border: map, legend, list and picture show the same. */
export interface Shown {
  /** What sectors are shaded by. */
  readonly family: Family;
  /** What crossings are sized by. */
  readonly measure: Measure;
  readonly year: number;
  readonly layers: ReadonlySet<Layer>;
}

export const shownOf = (model: BorderModel, selection: Pick<Selection, 'years'>): Shown => ({ family: model.family, measure: model.measure, year: yearOf(model, selection), layers: model.layers });

/** A model as the picked years have it. */
export function useShown(model: BorderModel): Shown {
  const selection = useSelection();
  return useMemo(() => shownOf(model, selection), [model, selection]);
}

/** The model that the address asks for, for legends, which stand apart from the map. */
export function useBorder(): BorderModel | null {
  const index = useIndex();
  const params = useParams();
  return useMemo(() => borderModel(index, params), [index, params]);
}

/** The address's layers after one of them is switched. */
export function switched(layers: ReadonlySet<Layer>, layer: Layer): readonly string[] {
  const next = layers.has(layer) ? [...layers].filter((each) => each !== layer) : [...layers, layer];
  return next.length === 0 ? [NO_LAYER] : next;
}
