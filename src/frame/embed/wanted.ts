import { writeAddress } from '../../selection/address';
import type { Address } from '../../selection/address';
import type { Language } from '../../text/text';
import { embedFolder } from '../export/static-files';

export const APPEARANCES = ['auto', 'light', 'dark'] as const;
export type Appearance = (typeof APPEARANCES)[number];

/** An embed as an editor wants it. */
export interface Wanted {
  /** The site's root, a whole address with its last slash. */
  readonly root: string;
  readonly view: string;
  readonly lang: Language;
  /** What is picked, and what the view shows. */
  readonly address: Address;
  /** The editor's own title, '' for the view's. */
  readonly title: string;
  readonly appearance: Appearance;
  readonly isInteractive: boolean;
  readonly isPlain: boolean;
  readonly isTransparent: boolean;
}

/** The one theme that the path itself says, where the selection has exactly one: such an embed is printed with it. */
export const themeInPath = ({ address }: Pick<Wanted, 'address'>): string | null => (address.selection.theme.length === 1 ? (address.selection.theme[0] ?? null) : null);

/** What the address says beyond its path. */
function queryOf(wanted: Wanted): URLSearchParams {
  const { selection, params } = wanted.address;
  const own = themeInPath(wanted);
  const query = new URLSearchParams(writeAddress({ selection: own === null ? selection : { ...selection, theme: [] }, params: { ...params, views: [], appearance: '' } }));
  if (wanted.title) query.set('title', wanted.title);
  if (wanted.appearance !== 'auto') query.set('appearance', wanted.appearance);
  if (!wanted.isInteractive) query.set('interactive', '0');
  if (wanted.isPlain) query.set('plain', '1');
  if (wanted.isTransparent) query.set('transparent', '1');
  return query;
}

/** The address of an embed, whole. Commas and spaces are left readable. */
export function embedAddress(wanted: Wanted): string {
  const query = queryOf(wanted).toString().replaceAll('%2C', ',');
  return `${wanted.root}${embedFolder({ view: wanted.view, theme: themeInPath(wanted), lang: wanted.lang })}${query && `?${query}`}`;
}

/** The same as attributes of <two-thousand-miles>, in the order in which an editor would write them. */
export function attributesOf(wanted: Wanted): [name: string, value: string][] {
  const query = queryOf(wanted);
  const title = query.get('title');
  query.delete('title');
  const theme = themeInPath(wanted);
  return [['view', wanted.view], ...(theme === null ? [] : [['theme', theme] as [string, string]]), ['lang', wanted.lang], ...(title ? [['heading', title] as [string, string]] : []), ...query];
}
