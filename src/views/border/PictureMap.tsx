import { Map } from './Map';
import type { BorderModel } from './model';
import { useShown } from './shown';

/** The map for a picture: what the reader has on the screen, but whole. */
export const PictureMap = ({ model, width }: { readonly model: BorderModel; readonly width: number }) => <Map model={model} shown={useShown()} form="wide" width={width} />;
