import type { Slide } from '../dataset/schema';
import { DEFAULT_PARAMS, readAddress, writeAddress, type Address } from '../selection/address';
import { ALL_BASES, NOTHING, sortedIds } from '../selection/selection';

type Picked = Pick<Slide, 'selection' | 'show'>;

/** What a slide picks and shows, as the query string of an address: views read it as they read that of a page. */
export function searchOf({ selection, show }: Picked): string {
  const { theme = [], agency = [], place = [], miles = null, years = null, basis = ALL_BASES } = selection;
  const { status = '', program = '', account = [], indicator = [], scale = '', panels = '', order = '', series = [], measure = '', year = '', layers = [] } = show;
  const address: Address = {
    selection: { ...NOTHING, theme: sortedIds(theme), agency: sortedIds(agency), place: sortedIds(place), miles, years, basis: ALL_BASES.filter((each) => basis.includes(each)) },
    params: { ...DEFAULT_PARAMS, status, program, account: sortedIds(account), indicator, scale, panels, order, series: sortedIds(series), measure, year: String(year), layers },
  };
  return writeAddress(address);
}

/**
 * The same the other way round: what an address picks and shows, as a slide keeps it. Fields that say nothing are left
 * out. The result is of any shape that an address can have: whether the dataset knows its ids is for the schema to say.
 */
export function pickedOf(search: string): { readonly selection: object; readonly show: object } {
  const { selection, params } = readAddress(search).address;
  const { theme, agency, place, miles, years, basis } = selection;
  const { appearance: _, views: __, year, ...shown } = params;
  const said = (fields: object) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)));
  return {
    selection: said({ theme, agency, place, miles, years, basis: basis.length === ALL_BASES.length ? [] : basis }),
    show: said({ ...shown, year: year === '' ? '' : Number(year) }),
  };
}
