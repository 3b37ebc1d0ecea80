import { Map } from './Map';
import type { BorderModel } from './model';
import { shownNow } from './shown';

/** The map for a picture: as the reader has it on the screen, whole. */
export const PictureMap = ({ model, width }: { readonly model: BorderModel; readonly width: number }) => <div className="border-picture"><Map model={model} shown={shownNow()} form="wide" width={width} /></div>;
