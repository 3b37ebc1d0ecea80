import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import type { Studio } from '../../../src/app/draw-pictures';
import { SLICES, type Slice, type SliceName } from '../../../src/dataset/schema';
import { compileDataset } from '../../data/compile-dataset';
import { shelve } from './cascade';
import { readRules } from './rules';
import { readStylesheets } from './stylesheets';

export interface Workshop {
  readonly studio: Studio;
  readonly shelves: ReturnType<typeof shelve>;
}

/**
 * Opens what draws figures, straight from the source: no bundle, no browser.
 *
 * @throws where a table in data/ is wrong, with each fault on a line
 */
export async function openWorkshop(): Promise<Workshop> {
  const compiled = await compileDataset('data');
  if (!compiled.ok) throw new Error(compiled.problems.join('\n'));
  const slices = Object.fromEntries(SLICES.map((name) => [name, JSON.parse(compiled.slices[name]) as Slice])) as Record<SliceName, Slice>; // just compiled and checked
  const { css, plugin } = await readStylesheets();
  const { module } = await runnerImport<typeof import('../../../src/app/draw-pictures')>(resolve('src/app/draw-pictures.tsx'), { configFile: false, logLevel: 'error', plugins: [plugin] });
  return { studio: module.openStudio(slices), shelves: shelve(readRules(css)) };
}
