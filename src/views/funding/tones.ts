import type { FundingRecord } from '../../dataset/schema';
import { keysInOrder } from './keys';
import type { Column, FundingModel } from './model';

/** The darkest of the greys is 0; from this one on they are too near to be told apart, and a hairline sets blocks off. */
export const LIGHTEST = 4;

/** Greys by account, the largest darkest: money has no hue. Blocks that no source splits have a tone of their own. */
export const tonesOf = ({ columns }: Pick<FundingModel, 'columns'>): ReadonlyMap<string, number> =>
  new Map(keysInOrder(columns.flatMap(blocksOf)).map((key, at) => [key, Math.min(at, LIGHTEST)]));

/** The blocks that fill a column: its bars, else what was only asked for. */
export const blocksOf = ({ bars, against }: Column): FundingRecord[] => (bars.length > 0 ? bars : against ? [against] : []).flatMap((bar) => bar.blocks);
