import type { ChartProps } from '../view';
import type { FundingModel } from './model';
import { Narrow } from './Narrow';
import { Wide } from './Wide';

/** Money by fiscal year; on a narrow screen the years as rows. */
export function Funding({ model, form, width, room }: ChartProps<FundingModel>) {
  return form === 'wide' ? <Wide model={model} width={width} parts={room?.parts.join(' ') ?? ''} /> : <Narrow model={model} />;
}
