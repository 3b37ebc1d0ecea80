import type { Params } from '../selection/address';
import type { Selection } from '../selection/selection';
import type { Index } from './index-dataset';
import { figuresOf, type Family } from './sector-figures';
import { measuresOf, type Measure } from './traffic';

/** What the map of the border and the border unrolled both show: one answer to the same address. */
export interface BorderShown {
  readonly measures: readonly Measure[];
  /** What is counted at ports. */
  readonly measure: Measure;
  /** The measure that is shown unless another is asked for: what ports are ranked by in the choice of names. */
  readonly usualMeasure: Measure;
  readonly families: readonly Family[];
  /** What is counted in sectors. */
  readonly family: Family;
  /** The year that the address asks for, and the last whole one before the meeting. */
  readonly asked: number | null;
  readonly usual: number;
  /** The first and last year of either figure. */
  readonly years: { readonly from: number; readonly to: number };
}

const USUAL_MEASURE = 'personal-vehicles';

/** Eight thousand counts, read once for a dataset however often another measure or year is asked for. */
const known = new WeakMap<Index, Pick<BorderShown, 'measures' | 'families'>>();

function countedIn(index: Index): Pick<BorderShown, 'measures' | 'families'> {
  const { dataset } = index;
  const found = known.get(index) ?? {
    measures: measuresOf(dataset.traffic, dataset.ports.toSorted((a, b) => a.borderMile - b.borderMile)),
    families: figuresOf(dataset, dataset.sectors.toSorted((a, b) => a.order - b.order)),
  };
  known.set(index, found);
  return found;
}

/**
 * What an address asks to see of the border. What it names and the dataset doesn't have is left for the notice to say;
 * the usual is shown in its place.
 *
 * @returns null where the dataset has no traffic or no figures of sectors.
 */
export function borderShown(index: Index, { measure: measureId, indicator, year }: Pick<Params, 'measure' | 'indicator' | 'year'>): BorderShown | null {
  const { measures, families } = countedIn(index);
  const usualMeasure = measures.find(({ id }) => id === USUAL_MEASURE) ?? measures[0];
  const measure = measures.find(({ id }) => id === measureId) ?? usualMeasure;
  const family = families.find((each) => indicator.some((id) => isOf(each, id))) ?? families[0];
  if (!measure || !usualMeasure || !family) return null;
  return {
    measures, measure, usualMeasure, families, family,
    asked: year === '' ? null : Number(year),
    usual: Number(index.dataset.about.date.slice(0, 4)) - 1,
    years: { from: Math.min(measure.from, family.from), to: Math.max(measure.to, family.to) },
  };
}

/** An address may name a family or one of its series. */
const isOf = ({ id, figures }: Family, asked: string): boolean => id === asked || [...figures.values()].some(({ indicator }) => indicator.id === asked);

/** The address's series with another family of sectors in place of the one that is shown. */
export const withFamily = ({ families }: Pick<BorderShown, 'families'>, indicator: readonly string[], familyId: string): readonly string[] =>
  [...indicator.filter((id) => !families.some((family) => isOf(family, id))), familyId];

/** The year that is shown: the one asked for, else the last of the picked years, else the one before the meeting. */
export function yearOf({ asked, usual, years }: Pick<BorderShown, 'asked' | 'usual' | 'years'>, selection: Pick<Selection, 'years'>): number {
  const wanted = asked ?? selection.years?.to ?? usual;
  return Math.min(years.to, Math.max(years.from, wanted));
}
