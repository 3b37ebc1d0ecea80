import { faultsOfSlide } from '../../../src/model/briefing-faults';
import { indexDataset } from '../../../src/model/index-dataset';
import type { Dataset } from '../../../src/dataset/schema';
import { SLICES } from '../../../src/dataset/slices';
import { en } from '../../../src/text/en';
import { es } from '../../../src/text/es';
import { textOf } from '../../../src/text/text';
import { headOf } from '../compile-slices';
import { byTable, type Tables } from '../tables';
import { at, type Rule } from './rule';

const TEXTS = [textOf('en', en), textOf('es', es)] as const;

/** No slide names a series, a measure or a figure that isn't there, types a number, or has the id of another of its briefing. */
export const briefings: Rule = ({ about, tables }) => {
  if (!about || tables.briefings.length === 0) return [];
  const index = indexDataset(datasetOf({ ...about, version: '' }, tables));
  return tables.briefings.flatMap(({ at: row, row: { slides } }) => [
    ...slides.flatMap((slide, number) => faultsOfSlide(slide, index, TEXTS, `slides[${number}]`).map(({ path, ...fault }) => at('briefings', row, path, fault))),
    ...slides.flatMap(({ id }, number) => {
      const first = slides.findIndex((other) => other.id === id);
      return first < number ? [at('briefings', row, `slides[${number}].id`, { found: `"${id}" again`, expected: `an id that slides[${first}] doesn’t have` })] : [];
    }),
  ]);
};

/** All rows as the app would have them with every slice loaded, without the maps, which words can't speak of. */
function datasetOf(about: Dataset['about'], tables: Tables): Dataset {
  const rows = byTable((table) => tables[table].map(({ row }) => row)) as Omit<Dataset, 'about' | 'loaded' | 'geometry' | 'corridor' | 'series' | 'indicators'>; // each table's rows, as Tables has them
  return { ...rows, about, indicators: tables.indicators.map(({ row }) => headOf(row)), series: tables.indicators.map(({ row }) => row), loaded: new Set(SLICES), geometry: null, corridor: null };
}
