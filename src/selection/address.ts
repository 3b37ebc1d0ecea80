import type { Status } from '../dataset/schema';
import { ALL_BASES, NOTHING, sortedIds, type Range, type Selection } from './selection';

/** Everything that the query string of an address holds and this page acts on. */
export interface Address {
  readonly selection: Selection;
  readonly params: Params;
}

/** What views show, apart from what is picked. */
export interface Params {
  readonly views: readonly string[];
  /** A moment of money, '' for each view's own choice. */
  readonly status: string;
  /** Ids of one program, of accounts, of indicators or families of them; empty for each view's own choice. */
  readonly program: string;
  readonly account: readonly string[];
  readonly indicator: readonly string[];
  /** 'index' for series as shares of the year before the meeting, 'together' for two of them in one panel; '' for each as counted, in its own. */
  readonly scale: string;
  readonly panels: string;
  readonly order: string;
  /** Series of meetings that the timeline shows; empty for all of them. */
  readonly series: readonly string[];
  /** What is counted at ports, and the year that places are shown in; '' for each view's own choice. */
  readonly measure: string;
  readonly year: string;
  /** What the map shows, one layer each; empty for its own choice, 'none' for the bare map. */
  readonly layers: readonly string[];
  /** 'unrolled' for the border as a straight line, '' for the map; 'off' where scrolling shall not unroll it. */
  readonly line: string;
  readonly scroll: string;
  /** Which table the page of the data shows, by its file; the column that it is sorted by, after '-' the other way; words that its rows contain. */
  readonly table: string;
  readonly sort: string;
  readonly filter: string;
  readonly appearance: string;
}

export const DEFAULT_PARAMS: Params = { views: [], status: '', program: '', account: [], indicator: [], scale: '', panels: '', order: '', series: [], measure: '', year: '', layers: [], line: '', scroll: '', table: '', sort: '', filter: '', appearance: '' };

/** A part of the query string that could not be read, to be named to the reader. */
export interface Unreadable {
  readonly field: string;
  readonly value: string;
}

interface Field<T> {
  read(text: string): { value: T; unread: string[] };
  /** The text that reads back to the same value, or '' where the field is left out of the address. */
  write(value: T): string;
}

const ID = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
/** Ids are small letters; a hand that writes capitals means the same. */
const split = (text: string): string[] => text.split(',').map((part) => part.trim().toLowerCase()).filter(Boolean);

const ids: Field<readonly string[]> = {
  read(text) {
    const parts = split(text);
    return { value: sortedIds(parts.filter((part) => ID.test(part))), unread: parts.filter((part) => !ID.test(part)) };
  },
  write: (value) => value.join(','),
};

const range = (min: number, max: number): Field<Range | null> => ({
  read(text) {
    if (text.trim() === '') return { value: null, unread: [] };
    const match = /^(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?$/.exec(text.trim());
    const from = Number(match?.[1]);
    const to = Number(match?.[2] ?? match?.[1]); // one year or mile is a range of one
    const isRange = match !== null && from <= to && from >= min && to <= max;
    return isRange ? { value: { from, to }, unread: [] } : { value: null, unread: [text] };
  },
  write: (value) => (value ? `${value.from}-${value.to}` : ''),
});

/** Words of a fixed list in its own order; the whole list is the default and is left out. */
const words = <W extends string>(all: readonly W[]): Field<readonly W[]> => ({
  read(text) {
    const parts = split(text);
    const value = all.filter((word) => parts.includes(word));
    return { value: value.length > 0 ? value : all, unread: parts.filter((part) => !all.some((word) => word === part)) };
  },
  write: (value) => (value.length === all.length ? '' : value.join(',')),
});

/** Some words of a fixed list, in its own order. */
const someOf = (all: readonly string[]): Field<readonly string[]> => ({ ...words(all), read: (text) => ({ ...words(all).read(text), value: all.filter((word) => split(text).includes(word)) }), write: (value) => value.join(',') });

const oneOf = (all: readonly string[]): Field<string> => ({
  read: (text) => (text === '' || all.includes(text) ? { value: text, unread: [] } : { value: '', unread: [text] }),
  write: (value) => value,
});

const matching = (form: RegExp): Field<string> => ({
  read: (written) => (written === '' || form.test(written) ? { value: written, unread: [] } : { value: '', unread: [written] }),
  write: (value) => value,
});
const oneId = matching(ID);
const oneYear = matching(/^(?:19|20)\d\d$/);

/** Ids in the reader's own order, such as the views of the page. */
const list: Field<readonly string[]> = { ...ids, read: (text) => ({ ...ids.read(text), value: split(text).filter((part) => ID.test(part)) }) };

/** In the order in which money passes through them. */
const STATUSES: readonly Status[] = ['requested', 'pledged', 'appropriated', 'budget-authority', 'allocated', 'obligated', 'expended', 'delivered', 'own-budget'];

/** 'auto' asks for what holds where nothing is said. */
const looks = oneOf(['light', 'dark', 'print']);

/** In canonical order: the order in which fields are written to every address. */
const SELECTION_FIELDS: { readonly [F in keyof Selection]: Field<Selection[F]> } = {
  theme: ids,
  agency: ids,
  place: ids,
  miles: range(0, 1954),
  years: range(1900, 2100),
  basis: words(ALL_BASES),
};
const PARAM_FIELDS: { readonly [F in keyof Params]: Field<Params[F]> } = {
  views: list,
  status: oneOf(STATUSES),
  program: oneId,
  account: ids,
  indicator: list,
  scale: oneOf(['index']),
  panels: oneOf(['together']),
  order: oneOf(['ties', 'name', 'country', 'theme']),
  series: ids,
  measure: oneId,
  year: oneYear,
  layers: someOf(['sectors', 'crossings', 'barriers', 'sites', 'corridor', 'cities', 'none']),
  line: oneOf(['unrolled']),
  scroll: oneOf(['off']),
  table: oneId,
  sort: matching(/^-?[a-z]\w*$/i),
  filter: matching(/^/),
  appearance: { ...looks, read: (text) => looks.read(text === 'auto' ? '' : text) },
};

/**
 * Reads a query string. Unknown parameters are ignored; values that can't be read are left out and returned, so
 * that the page can name them. Whether an id exists is for the dataset to say (see recognise).
 */
export function readAddress(search: string): { address: Address; unreadable: Unreadable[] } {
  const query = new URLSearchParams(search);
  const unreadable: Unreadable[] = [];
  const readAll = <V extends object>(fields: { readonly [F in keyof V]: Field<V[F]> }, defaults: V): V => {
    const values = { ...defaults };
    for (const name in fields) {
      if (!query.has(name)) continue;
      // A field that stands twice holds both: for most of them a list, for one that holds one value a fault that is named.
      const text = query.getAll(name).join(',');
      const { value, unread } = fields[name].read(text);
      values[name] = value;
      unreadable.push(...unread.map((part) => ({ field: name, value: part })));
    }
    return values;
  };
  const selection = readAll(SELECTION_FIELDS, NOTHING);
  const params = readAll(PARAM_FIELDS, DEFAULT_PARAMS);
  // Each language has a page of its own, to which the page's first script leads (see app/boot): what is left here names none.
  const lang = query.get('lang');
  if (lang !== null && lang !== 'en' && lang !== 'es') unreadable.push({ field: 'lang', value: lang });
  return { address: { selection, params }, unreadable };
}

const writeAll = <V>(fields: { readonly [F in keyof V]: Field<V[F]> }, values: V): string[] => {
  const parts: string[] = [];
  for (const name in fields) {
    const text = fields[name].write(values[name]);
    // Commas and hyphens are legal in a query and read better unescaped; ids hold nothing else that needs it.
    if (text !== '') parts.push(`${name}=${encodeURIComponent(text).replaceAll('%2C', ',')}`);
  }
  return parts;
};

/** The selection in canonical order, without '?': the value of `<html data-selection>`. */
export const writeSelection = (selection: Selection): string => writeAll(SELECTION_FIELDS, selection).join('&');

/** The whole query string in canonical order, '' or beginning with '?'. */
export function writeAddress(address: Address): string {
  const parts = [...writeAll(SELECTION_FIELDS, address.selection), ...writeAll(PARAM_FIELDS, address.params)];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
