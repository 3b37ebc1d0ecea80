import type { Agency, Link, Status, Theme } from '../../dataset/schema';
import { hueOf, type Hue } from '../../model/hue';
import type { Index } from '../../model/index-dataset';
import { accountTotals, type AccountTotal } from '../../model/account-totals';
import { themesInOrder } from '../../model/themes-in-order';
import { nameLines, NAME_LEADING } from './name-lines';
import { orderAgencies } from './order';

/** Least px from one agency to the next: also the least height of what can be pressed. */
export const PITCH = 24;
/** Px that a name leaves free above and below together, so that two of several lines don't read as one. */
const AIR = 9;
/** Px from tie to tie on an agency's bar, so that lines of leads, 3 px wide, stay apart. */
const SLOT = 3.4;
const GROUP_GAP = 18;
const BLOCK_GAP = 3;
const LEAST_BLOCK = 36;
const ACCOUNT_PITCH = 17;

export interface ThemeBlock {
  readonly theme: Theme;
  readonly hue: Hue;
  readonly y: number;
  readonly height: number;
  /** The priorities that an issue serves, the one that it stands under first. */
  readonly parents: readonly Theme[];
  readonly parentHues: readonly Hue[];
  /** Its ties, one for each agency. */
  readonly links: Readonly<Record<Agency['country'], readonly Link[]>>;
}

export interface AgencyNode {
  readonly agency: Agency;
  /** Middle of its label and bar. */
  readonly y: number;
  /** Px of its row. */
  readonly height: number;
  readonly ties: readonly Tie[];
  /** Whether accounts are drawn that it runs. */
  readonly isPaying: boolean;
}

export interface Tie {
  readonly link: Link;
  readonly theme: Theme;
  readonly agency: Agency;
  readonly hue: Hue;
  readonly agencyY: number;
  readonly themeY: number;
}

export interface AccountBar extends AccountTotal {
  readonly y: number;
  readonly agencyY: number;
}

export interface LinksModel {
  readonly height: number;
  readonly themes: readonly ThemeBlock[];
  readonly agencies: Readonly<Record<Agency['country'], readonly AgencyNode[]>>;
  readonly accounts: readonly AccountBar[];
  /** Whole dollars of the longest bar. */
  readonly largestAmount: number;
  /** What all the bars have in common: status, fiscal years that they span, source. */
  readonly accountMoney: { readonly status: Status | null; readonly years: readonly [number, number] | null; readonly sourceId: string | null };
}

/**
 * The two countries on either side of the themes, laid out in px from top to bottom; where things stand across is for
 * the chart to say. Depends on the dataset alone.
 */
export function linksModel(index: Index): LinksModel {
  const themes = themesInOrder(index);
  const at = new Map(themes.map((theme, position) => [theme.id as string, position]));
  const order = (country: Agency['country']) => {
    const links = index.dataset.links.filter((link) => index.agency.get(link.agencyId)?.country === country);
    const ends = links.map((link) => ({ agencyId: link.agencyId, themeAt: at.get(link.themeId) ?? 0 }));
    return orderAgencies([...new Set(links.map((link) => link.agencyId as string))], ends);
  };
  const orders = { US: order('US'), MX: order('MX') };
  const height = Math.max(...COUNTRIES.map((country) => orders[country].reduce((sum, id) => sum + rowHeight(index, id), 0)));
  const blocks = themeBlocks(index, themes, height);
  const agencies = { US: nodes(index, orders.US, blocks, height), MX: nodes(index, orders.MX, blocks, height) };
  const totals = accountTotals(index);
  const first = totals.accounts[0]?.sum;
  const largestAmount = Math.max(1, first?.amountUSD ?? 0);
  const accountMoney = { status: first?.status ?? null, years: totals.years, sourceId: first?.sourceId ?? null };
  return { height, themes: blocks, agencies, accounts: accountBars(totals.accounts, agencies.US, height), accountMoney, largestAmount };
}

/** A theme's block is as high as it has ties, above a least height that its name needs. */
function themeBlocks(index: Index, themes: readonly Theme[], height: number): ThemeBlock[] {
  const ties = (theme: Theme) => index.linksOfTheme.get(theme.id)?.length ?? 0;
  const gapBefore = (theme: Theme, at: number) => (at === 0 ? 0 : theme.kind === 'priority' ? GROUP_GAP : BLOCK_GAP);
  const gaps = themes.reduce((sum, theme, at) => sum + gapBefore(theme, at), 0);
  const perTie = (height - gaps - LEAST_BLOCK * themes.length) / Math.max(1, index.dataset.links.length);
  let y = 0;
  return themes.map((theme, position) => {
    y += gapBefore(theme, position);
    const parents = theme.parentPriority.flatMap((id) => index.theme.get(id) ?? []);
    const block = {
      theme,
      hue: hueOf(index, theme),
      y,
      height: LEAST_BLOCK + perTie * ties(theme),
      parents,
      parentHues: parents.map((parent) => hueOf(index, parent)),
      links: { US: linksOf(index, theme, 'US'), MX: linksOf(index, theme, 'MX') },
    };
    y += block.height;
    return block;
  });
}

const linksOf = (index: Index, theme: Theme, country: Agency['country']): Link[] =>
  (index.linksOfTheme.get(theme.id) ?? []).filter((link) => index.agency.get(link.agencyId)?.country === country);

const COUNTRIES = ['US', 'MX'] as const;

/** Px that an agency needs for its name, in the language where that is longer, and for its bar. */
function rowHeight(index: Index, id: string): number {
  const agency = index.agency.get(id);
  const lines = agency ? Math.max(nameLines(agency, 'en').length, nameLines(agency, 'es').length) : 0;
  return Math.max(PITCH, lines * NAME_LEADING + AIR, barHeightOf(index.linksOfAgency.get(id)?.length ?? 0) + 2);
}

/** Agencies of a country from top to bottom, the room that is left shared evenly, with the ends of their ties spread over both edges. */
function nodes(index: Index, order: readonly string[], blocks: readonly ThemeBlock[], height: number): AgencyNode[] {
  const payers = new Set<string>(accountTotals(index).accounts.map(({ account }) => account.administeredBy));
  const rows = order.map((id) => rowHeight(index, id));
  const spare = (height - rows.reduce((sum, row) => sum + row, 0)) / Math.max(1, rows.length);
  let top = 0;
  const position = new Map(order.map((id, at) => [id, at]));
  const themeEnds = new Map<Link, number>();
  for (const block of blocks) {
    const links = (index.linksOfTheme.get(block.theme.id) ?? []).filter((link) => position.has(link.agencyId));
    const sorted = links.toSorted((a, b) => (position.get(a.agencyId) ?? 0) - (position.get(b.agencyId) ?? 0));
    sorted.forEach((link, at) => themeEnds.set(link, block.y + spread(at, sorted.length, block.height, 6)));
  }
  return order.flatMap((id, at) => {
    const agency = index.agency.get(id);
    if (!agency) return [];
    const own = (rows[at] ?? PITCH) + spare;
    const y = top + own / 2;
    top += own;
    const links = blocks.flatMap((block) => (index.linksOfAgency.get(id) ?? []).filter((link) => link.themeId === block.theme.id).map((link) => ({ link, block })));
    const barHeight = barHeightOf(links.length);
    const ties = links.map(({ link, block }, number) => ({
      link,
      theme: block.theme,
      agency,
      hue: block.hue,
      agencyY: y - barHeight / 2 + spread(number, links.length, barHeight, BAR_INSET),
      themeY: themeEnds.get(link) ?? block.y,
    }));
    return [{ agency, y, height: own, ties, isPaying: payers.has(id) }];
  });
}

const BAR_INSET = 3;
/** Px of an agency's bar: a slot for each of its ties. */
export const barHeightOf = (ties: number): number => 2 * BAR_INSET + SLOT * Math.max(0, ties - 1);

/** The place of one of several ends on an edge, kept off its corners. */
const spread = (at: number, count: number, length: number, inset: number): number =>
  count < 2 ? length / 2 : inset + (at * (length - 2 * inset)) / (count - 1);

/** Each account beside the agency that runs it, as near as the others let it. */
function accountBars(totals: readonly AccountTotal[], agencies: readonly AgencyNode[], height: number): AccountBar[] {
  const bars = agencies.flatMap((node) => {
    const own = totals.filter((total) => total.account.administeredBy === node.agency.id);
    return own.map((total, at) => ({ ...total, agencyY: node.y, y: node.y + (at - (own.length - 1) / 2) * ACCOUNT_PITCH }));
  });
  const placed: AccountBar[] = [];
  for (const bar of bars) placed.push({ ...bar, y: Math.max(bar.y, (placed.at(-1)?.y ?? -Infinity) + ACCOUNT_PITCH) });
  // What was pushed past the end moves back up, each no further than the one below it needs.
  for (let at = placed.length - 1, below = height + ACCOUNT_PITCH / 2; at >= 0; at--) {
    const bar = placed[at];
    if (!bar) break;
    const y = Math.min(bar.y, below - ACCOUNT_PITCH);
    placed[at] = { ...bar, y };
    below = y;
  }
  return placed;
}

