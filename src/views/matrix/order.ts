import { ascending, descending } from 'd3';
import type { Agency } from '../../dataset/schema';
import type { Text } from '../../text/text';
import type { Country, MatrixModel, TiedAgency } from './model';

/** Ways to stand the agencies, as the address names them; the first holds where it names none. */
export const ORDERS = ['ties', 'name', 'country', 'theme'] as const;
export type Order = (typeof ORDERS)[number];

export const orderOf = (param: string): Order => ORDERS.find((order) => order === param) ?? 'ties';

/** Agencies of each country, the first being the one that stands nearest to the themes. */
export type Ordered = Readonly<Record<Country, readonly TiedAgency[]>>;

/** Fields in one sequence for both countries, so that like faces like across the themes. */
export const FIELDS: readonly Agency['kind'][] = ['law-enforcement', 'justice', 'border', 'finance', 'military', 'intelligence', 'diplomacy', 'health', 'other'];

type Compare = (a: TiedAgency, b: TiedAgency) => number;

const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const leads = ({ ties }: TiedAgency): number => ties.filter(({ link }) => link.role === 'lead').length;

/**
 * Stands the agencies: by number of ties, most first; by abbreviation; by field, so that counterparts of the two
 * countries face each other; or by what they do on the picked themes, leads first.
 *
 * @param picked  themes that are picked, with the issues under them; without any, 'theme' is the same as 'ties'
 */
export function orderAgencies(model: MatrixModel, order: Order, picked: ReadonlySet<string>, text: Text): Ordered {
  const name: Compare = (a, b) => ascending(plain(text.pick(a.agency.abbr)), plain(text.pick(b.agency.abbr)));
  const ties: Compare = (a, b) => descending(a.ties.length, b.ties.length) || descending(leads(a), leads(b)) || name(a, b);
  const field: Compare = (a, b) => ascending(FIELDS.indexOf(a.agency.kind), FIELDS.indexOf(b.agency.kind)) || ties(a, b);
  const onPicked = ({ agency, ties: all }: TiedAgency): TiedAgency => ({ agency, ties: all.filter(({ theme }) => picked.has(theme.id)) });
  const theme: Compare = (a, b) => descending(leads(onPicked(a)), leads(onPicked(b))) || descending(onPicked(a).ties.length, onPicked(b).ties.length) || ties(a, b);
  const compare = { ties, name, country: field, theme }[order];
  return { US: model.agencies.US.toSorted(compare), MX: model.agencies.MX.toSorted(compare) };
}

/** The same from left to right: U.S. agencies run towards the themes, Mexican ones away from them; names read from left to right on either side. */
export function leftToRight(ordered: Ordered, order: Order): Ordered {
  return { US: order === 'name' ? ordered.US : ordered.US.toReversed(), MX: ordered.MX };
}
