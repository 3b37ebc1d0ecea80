import fc from 'fast-check';
import type { Index } from '../../../../src/model/index-dataset';
import { DEFAULT_PARAMS, type Params } from '../../../../src/selection/address';
import { ALL_BASES, NOTHING, sortedIds, type Selection } from '../../../../src/selection/selection';

export interface Case {
  readonly selection: Selection;
  readonly params: Params;
}

/** Up to two ids of a list, most often none: what intersects too much leaves nothing to look at. */
const few = (ids: readonly string[], weight = 2) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant<string[]>([]) }, { weight, arbitrary: fc.subarray([...ids], { minLength: 1, maxLength: 2 }) }).map(sortedIds);

const range = (min: number, max: number) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.tuple(fc.integer({ min, max }), fc.integer({ min, max })).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })) });

const perhaps = (values: readonly string[]) => fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constantFrom(...values) });

/** Selections and parameters that the dataset knows, as addresses may hold them. */
export function cases(index: Index): fc.Arbitrary<Case> {
  const { themes, agencies, programs, accounts, indicators } = index.dataset;
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  const tied = ids(agencies).filter((id) => index.linksOfAgency.has(id));
  const families = [...new Set(indicators.map(({ family }) => family))];
  const selection: fc.Arbitrary<Selection> = fc.record({
    theme: few(ids(themes), 4),
    agency: few(tied),
    place: few([...index.place.keys()], 1),
    miles: range(0, 1954),
    years: range(2005, 2022),
    basis: fc.oneof({ weight: 3, arbitrary: fc.constant(ALL_BASES) }, { weight: 1, arbitrary: fc.subarray([...ALL_BASES], { minLength: 1 }) }),
  });
  const params: fc.Arbitrary<Params> = fc.record({
    program: perhaps(ids(programs)),
    status: perhaps(['requested', 'appropriated', 'obligated', 'delivered', 'budget-authority']),
    account: few(ids(accounts), 1),
    indicator: fc.oneof(fc.constant<string[]>([]), fc.subarray([...ids(indicators), ...families], { minLength: 1, maxLength: 3 })),
    scale: perhaps(['index']),
    panels: perhaps(['together']),
    order: perhaps(['ties', 'name', 'country', 'theme']),
    year: perhaps(['2008', '2014', '2015', '2019']),
  }).map((some) => ({ ...DEFAULT_PARAMS, ...some }));
  return fc.record({ selection, params });
}

export const EVERYTHING: Case = { selection: NOTHING, params: DEFAULT_PARAMS };
