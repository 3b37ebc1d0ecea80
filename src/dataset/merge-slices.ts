import type { Dataset, Slice } from './schema';
import { SLICES, type SliceName } from './slices';

/**
 * The dataset as far as it is loaded. Tables that come in two slices (funding) are joined in the order of SLICES;
 * tables whose slice hasn't come are empty, which `loaded` tells from tables that have no rows; so are maps null.
 *
 * @throws TypeError where no slice carries `about`: the first slice to load is `core`
 */
export function mergeSlices(slices: Partial<Record<SliceName, Slice>>): Dataset {
  const loaded = SLICES.filter((name) => slices[name]);
  const present = loaded.flatMap((name) => slices[name] ?? []);
  const about = present.find((slice) => slice.about)?.about;
  if (!about) throw new TypeError('mergeSlices: no slice carries `about`; load `core` first');
  const rows = <R>(of: (slice: Slice) => R[]): R[] => present.flatMap(of);
  return {
    about,
    loaded: new Set(loaded),
    geometry: slices.geometry?.geometry ?? null,
    corridor: slices.corridor?.corridor ?? null,
    sources: rows((slice) => slice.sources),
    meetings: rows((slice) => slice.meetings),
    themes: rows((slice) => slice.themes),
    agencies: rows((slice) => slice.agencies),
    links: rows((slice) => slice.links),
    keyFacts: rows((slice) => slice.keyFacts),
    commitments: rows((slice) => slice.commitments),
    tenPoints: rows((slice) => slice.tenPoints),
    sectors: rows((slice) => slice.sectors),
    ports: rows((slice) => slice.ports),
    crossings: rows((slice) => slice.crossings),
    corridorPlaces: rows((slice) => slice.corridorPlaces),
    meetingPlaces: rows((slice) => slice.meetingPlaces),
    borderFacts: rows((slice) => slice.borderFacts),
    indicators: rows((slice) => slice.indicators),
    series: rows((slice) => slice.series),
    traffic: rows((slice) => slice.traffic),
    programs: rows((slice) => slice.programs),
    accounts: rows((slice) => slice.accounts),
    laws: rows((slice) => slice.laws),
    funding: rows((slice) => slice.funding),
    fundingPesos: rows((slice) => slice.fundingPesos),
    disagreements: rows((slice) => slice.disagreements),
    fundingViews: rows((slice) => slice.fundingViews),
    gaps: rows((slice) => slice.gaps),
    briefings: rows((slice) => slice.briefings),
  };
}
