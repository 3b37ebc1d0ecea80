import { useAnswer, useIndex } from '../linking-context';
import { CorridorMap } from './Corridor';
import { FRAMES } from './frames';
import { Map } from './Map';
import type { BorderModel } from './model';
import { showsCorridor } from './needs-corridor';
import { useShown } from './shown';

const GAP = 12;

/** The map for a picture: what the reader has on the screen, but whole, with the corridor beneath it where it shows. */
export function PictureMap({ model, width, isForRoom }: { readonly model: BorderModel; readonly width: number; readonly isForRoom: boolean }) {
  const { map: ground } = model;
  const shown = useShown(model);
  const answer = useAnswer();
  const { corridor } = useIndex().dataset;
  const map = <Map model={ground} shown={shown} form="wide" width={width} isForRoom={isForRoom} />;
  if (!corridor || isForRoom || !showsCorridor(ground, shown, answer)) return map;
  const heightOf = ({ size }: (typeof FRAMES)['wide']): number => Math.round((width * size.height) / size.width);
  const below = heightOf(FRAMES.wide) + GAP;
  return (
    <svg width={width} height={below + heightOf(FRAMES.corridor)}>
      {map}
      <CorridorMap model={ground} shown={shown} form="wide" corridor={corridor} width={width} y={below} />
    </svg>
  );
}
