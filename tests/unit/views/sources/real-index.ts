import * as v from 'valibot';
import { mergeSlices } from '../../../../src/dataset/merge-slices';
import { slice, SLICES } from '../../../../src/dataset/schema';
import { indexDataset, type Index } from '../../../../src/model/index-dataset';
import { compileDataset } from '../../../../tools/data/compile-dataset';

/** The bundled dataset with its lookups, compiled from data/ and checked as the app checks what it fetches. */
export async function realIndex(): Promise<Index> {
  const compiled = await compileDataset('data');
  if (!compiled.ok) throw new Error(compiled.problems.join('\n'));
  return indexDataset(mergeSlices(Object.fromEntries(SLICES.map((name) => [name, v.parse(slice, JSON.parse(compiled.slices[name]))]))));
}
