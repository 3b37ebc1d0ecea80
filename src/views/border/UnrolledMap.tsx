import { useCallback } from 'react';
import type { Zoom } from '../../geo/zoom';
import { useText } from '../../text/text';
import { UnrollStage } from '../unroll/UnrollStage';
import { FRAMES } from './frames';
import { Map } from './Map';
import type { BorderMap } from './model';
import { sceneOf } from './scene';
import type { Shown } from './shown';
import { unrolledOf } from './unrolled';
import { marksFor, useScreen } from './useScreen';

interface UnrolledMapProps {
  readonly model: BorderMap;
  readonly shown: Shown;
  readonly form: 'wide' | 'narrow';
  readonly zoom: Zoom;
}

/** The map with a line that can be unrolled. */
export function UnrolledMap({ model, shown, form, zoom }: UnrolledMapProps) {
  const text = useText();
  const larger = marksFor(useScreen(), form);
  const unrolled = useCallback(() => unrolledOf(model, sceneOf(model, { frame: FRAMES[form], zoom, shown }), shown, text, larger), [model, form, zoom, shown, text, larger]);
  return <UnrollStage unrolled={unrolled}><Map model={model} shown={shown} form={form} zoom={zoom} /></UnrollStage>;
}
