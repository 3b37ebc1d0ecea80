import { COMPILED } from '../../../src/dataset/schema';

/** A slice whose tables are all empty. */
export const emptySlice = (): Record<string, unknown[]> => Object.fromEntries(Object.keys(COMPILED).map((table) => [table, []]));
