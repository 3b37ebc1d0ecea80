import type { ChartProps } from '../view';
import type { LinksModel } from './model';
import { Stacked } from './Stacked';
import { Wide } from './Wide';

/** The two countries facing each other across the themes; on a narrow screen the themes, with both countries' agencies under each. */
export function Links({ model, form, width }: ChartProps<LinksModel>) {
  return form === 'wide' ? <Wide model={model} width={width} /> : <Stacked model={model} />;
}
