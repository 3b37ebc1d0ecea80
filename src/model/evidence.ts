import type { Agency, FundingRecord, Link, Meeting, Row, Theme } from '../dataset/schema';
import type { Range, Selection } from '../selection/selection';
import type { Index, Place } from './index-dataset';
import { accountTotal } from './account-totals';
import type { Sum } from './sum';

/** What stands behind a pick, as plain data: the reading pane shows it and adds nothing to it. */

export type Country = Agency['country'];
export type KeyFact = Row<'keyFacts'>;
export type Commitment = Row<'commitments'>;
export type Indicator = Row<'indicators'>;

/** An agency and its ties to what is shown, the theme's own before those to its issues. */
export interface Carrier {
  readonly agency: Agency;
  readonly ties: readonly Link[];
}

export interface ThemeEvidence {
  readonly theme: Theme;
  readonly parents: readonly Theme[];
  readonly issues: readonly Theme[];
  /** The theme's own first, then those of its issues; the row's themeId tells which. */
  readonly keyFacts: readonly KeyFact[];
  readonly commitments: readonly Commitment[];
  readonly carriers: Readonly<Record<Country, readonly Carrier[]>>;
  /** Ties that the reader's choice of basis leaves out. */
  readonly uncounted: number;
}

const isWithin = (years: Range | null, text: string | number | null): boolean => {
  const year = Number(/\d{4}/.exec(String(text ?? ''))?.[0]);
  return years === null || (year >= years.from && year <= years.to);
};

const present = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);

/** A theme and, under a priority, its issues: the scope that a pick of it answers for. */
function scopeOf(index: Index, theme: Theme): Theme[] {
  return [theme, ...(index.issuesOf.get(theme.id) ?? [])];
}

const ROLES: readonly Link['role'][] = ['lead', 'support'];
const BASES: readonly Link['basis'][] = ['stated', 'documented', 'inferred'];

/** Own ties before those of issues, leads before supports, the better grounded first. */
function weight(link: Link, scope: readonly Theme[]): number {
  return (scope[0]?.id === link.themeId ? 0 : 10) + ROLES.indexOf(link.role) * 3 + BASES.indexOf(link.basis);
}

function carriersOf(index: Index, scope: readonly Theme[], links: readonly Link[]): Record<Country, Carrier[]> {
  const sorted = links.toSorted((a, b) => weight(a, scope) - weight(b, scope));
  const ids = [...new Set<string>(sorted.map((link) => link.agencyId))];
  const carriers = ids.flatMap((id) => present(index.agency.get(id)).map((agency) => ({ agency, ties: sorted.filter((link) => link.agencyId === id) })));
  return { US: carriers.filter(({ agency }) => agency.country === 'US'), MX: carriers.filter(({ agency }) => agency.country === 'MX') };
}

/** Commitments of the dataset's own meeting first, then by date. */
function byMeetingThenDate(index: Index) {
  const isOther = (row: Commitment) => Number(row.meetingId !== index.dataset.about.meetingId);
  return (a: Commitment, b: Commitment) => isOther(a) - isOther(b) || a.date.localeCompare(b.date);
}

/** Everything that one theme's part of the pane says, less its money and places, which load later. Throws nothing: an unknown id is null. */
export function themeEvidence(index: Index, themeId: string, selection: Selection): ThemeEvidence | null {
  const theme = index.theme.get(themeId);
  if (!theme) return null;
  const { dataset } = index;
  const scope = scopeOf(index, theme);
  const links = scope.flatMap((each) => index.linksOfTheme.get(each.id) ?? []);
  const counted = links.filter((link) => selection.basis.includes(link.basis));
  const ofScope = <R extends { themeId: string; date: string | null }>(rows: readonly R[]): R[] =>
    scope.flatMap((each) => rows.filter((row) => row.themeId === each.id && isWithin(selection.years, row.date)));
  return {
    theme,
    parents: theme.parentPriority.flatMap((id) => present(index.theme.get(id))),
    issues: scope.slice(1),
    keyFacts: ofScope(dataset.keyFacts),
    commitments: ofScope(dataset.commitments).toSorted(byMeetingThenDate(index)),
    carriers: carriersOf(index, scope, counted),
    uncounted: links.length - counted.length,
  };
}

/** How many records an issue has, for the way from a priority to the money under it. */
export interface IssueMoney {
  readonly theme: Theme;
  readonly records: number;
}

export interface ThemeMoney {
  /** Records whose own themes include this one. What rests on its issues stands with them. */
  readonly records: readonly FundingRecord[];
  readonly pesos: readonly Row<'fundingPesos'>[];
  readonly accounts: readonly Row<'accounts'>[];
  /** Accounts that a source ties to its issues and not to itself. */
  readonly issueAccounts: readonly Row<'accounts'>[];
  /** Accounts run by agencies that work on the theme, of which no source ties money to it or its issues. */
  readonly otherAccounts: readonly Row<'accounts'>[];
  readonly issues: readonly IssueMoney[];
}

/** The money that a source ties to a theme. A tie on grounds that the reader switched off doesn't count. */
export function themeMoney(index: Index, themeId: string, selection: Selection): ThemeMoney {
  const { dataset } = index;
  const counts = (row: { themeIds: readonly string[]; themeBasis: string }, id: string) =>
    row.themeIds.includes(id) && selection.basis.some((basis) => basis === row.themeBasis);
  const of = (id: string) => dataset.funding.filter((row) => counts(row, id) && isWithin(selection.years, row.fiscalYear ?? row.asOf ?? row.periodTo));
  const records = of(themeId);
  const issues = (index.issuesOf.get(themeId) ?? []).map((theme) => ({ theme, found: of(theme.id) }));
  const payersOf = (rows: readonly FundingRecord[]) => new Set<string>(rows.flatMap((row) => row.accountId ?? []));
  const [paying, payingIssues] = [payersOf(records), payersOf(issues.flatMap(({ found }) => found))];
  const links = (index.linksOfTheme.get(themeId) ?? []).filter((link) => selection.basis.includes(link.basis));
  const carrying = new Set<string>(links.map((link) => link.agencyId));
  return {
    records,
    pesos: dataset.fundingPesos.filter((row) => counts(row, themeId) && isWithin(selection.years, row.year)),
    accounts: dataset.accounts.filter((row) => paying.has(row.id)),
    issueAccounts: dataset.accounts.filter((row) => !paying.has(row.id) && payingIssues.has(row.id)),
    otherAccounts: dataset.accounts.filter((row) => !paying.has(row.id) && !payingIssues.has(row.id) && carrying.has(row.administeredBy)),
    issues: issues.map(({ theme, found }) => ({ theme, records: found.length })).filter((issue) => issue.records > 0),
  };
}

export interface ThemePlaces {
  readonly corridor: readonly Place[];
  /** Sectors and ports in which a yearly series on the theme is measured, with how many. */
  readonly measured: readonly { readonly place: Place; readonly series: number }[];
}

export function themePlaces(index: Index, themeId: string): ThemePlaces {
  const theme = index.theme.get(themeId);
  const scope = new Set<string>(theme ? scopeOf(index, theme).map((each) => each.id) : []);
  const isOn = (ids: readonly string[]) => ids.some((id) => scope.has(id));
  const places = [...index.place.values()];
  const series = (place: Place) => index.dataset.indicators.filter((row) => row.geography === place.id && isOn(row.themeIds)).length;
  return {
    corridor: places.filter((place) => place.table === 'corridorPlaces' && isOn(place.themeIds)),
    measured: places.map((place) => ({ place, series: series(place) })).filter((entry) => entry.series > 0),
  };
}

/** A theme and an agency that are both picked: their tie, one that isn't counted now, or none. */
export type TieEvidence = { readonly theme: Theme; readonly agency: Agency } & (
  | { readonly kind: 'tie' | 'uncounted'; readonly link: Link }
  | { readonly kind: 'none' }
);

export function tieEvidence(index: Index, themeId: string, agencyId: string, selection: Selection): TieEvidence | null {
  const theme = index.theme.get(themeId);
  const agency = index.agency.get(agencyId);
  if (!theme || !agency) return null;
  const link = index.linksOfTheme.get(themeId)?.find((each) => each.agencyId === agencyId);
  if (!link) return { theme, agency, kind: 'none' };
  return { theme, agency, link, kind: selection.basis.includes(link.basis) ? 'tie' : 'uncounted' };
}

export interface AgencyEvidence {
  readonly agency: Agency;
  readonly parent: Agency | undefined;
  readonly parts: readonly Agency[];
  readonly successor: Agency | undefined;
  readonly predecessor: Agency | undefined;
  readonly ties: readonly Link[];
  readonly accounts: readonly Row<'accounts'>[];
}

export function agencyEvidence(index: Index, agencyId: string, selection: Selection): AgencyEvidence | null {
  const agency = index.agency.get(agencyId);
  if (!agency) return null;
  const order = index.dataset.themes.map((theme) => theme.id);
  const links = (index.linksOfAgency.get(agencyId) ?? []).filter((link) => selection.basis.includes(link.basis));
  return {
    agency,
    parent: agency.parent ? index.agency.get(agency.parent) : undefined,
    parts: index.dataset.agencies.filter((row) => row.parent === agencyId),
    successor: agency.successor && index.agency.get(agency.successor),
    predecessor: agency.predecessor && index.agency.get(agency.predecessor),
    ties: links.toSorted((a, b) => order.indexOf(a.themeId) - order.indexOf(b.themeId)),
    accounts: index.dataset.accounts.filter((row) => row.administeredBy === agencyId),
  };
}

export interface AgencyMoney {
  readonly accounts: readonly { readonly account: Row<'accounts'>; readonly total: Sum | null }[];
  /** Records that name the agency as the one that carries the money out. */
  readonly records: readonly FundingRecord[];
}

export function agencyMoney(index: Index, agencyId: string, selection: Selection): AgencyMoney {
  const { accounts, funding } = index.dataset;
  return {
    accounts: accounts.filter((row) => row.administeredBy === agencyId).map((account) => ({ account, total: accountTotal(index, account.id) })),
    records: funding.filter(
      (row) => row.agencyIds.some((id) => id === agencyId) && selection.basis.includes(row.agencyBasis) && isWithin(selection.years, row.fiscalYear ?? row.asOf ?? row.periodTo),
    ),
  };
}

/** Meetings that an agency attended, by date; those without one last. */
export function meetingsOf(index: Index, agencyId: string, selection: Selection): Meeting[] {
  return index.dataset.meetings
    .filter((row) => row.attendingAgencies.some((id) => id === agencyId) && isWithin(selection.years, row.date))
    .toSorted((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9'));
}

export interface PlaceEvidence {
  readonly place: Place;
  readonly sector: Place | undefined;
  readonly port: Place | undefined;
  readonly ports: readonly Place[];
  readonly crossings: readonly Place[];
  readonly series: readonly Indicator[];
}

export function placeEvidence(index: Index, placeId: string): PlaceEvidence | null {
  const place = index.place.get(placeId);
  if (!place) return null;
  const isInside = (other: Place) =>
    (place.table === 'sectors' && 'sectorId' in other && other.sectorId === place.id) ||
    (place.table === 'ports' && other.table === 'crossings' && other.portId === place.id);
  const inside = [...index.place.values()].filter(isInside);
  return {
    place,
    sector: 'sectorId' in place ? index.place.get(place.sectorId) : undefined,
    port: place.table === 'crossings' ? index.place.get(place.portId) : undefined,
    ports: inside.filter((other) => other.table === 'ports'),
    crossings: inside.filter((other) => other.table === 'crossings'),
    series: index.dataset.indicators.filter((row) => row.geography === placeId),
  };
}

export interface MeetingEvidence {
  readonly meeting: Meeting;
  /** The meeting that the dataset is about: it alone has the money and the plan of its own readout. */
  readonly isMain: boolean;
  readonly attending: Readonly<Record<Country, readonly Agency[]>>;
  readonly topics: readonly Theme[];
  readonly commitments: readonly Commitment[];
  readonly previous: Meeting | undefined;
  readonly next: Meeting | undefined;
}

export function meetingEvidence(index: Index, meetingId: string): MeetingEvidence | null {
  const meeting = index.meeting.get(meetingId);
  if (!meeting) return null;
  const { about, meetings, commitments } = index.dataset;
  const attending = meeting.attendingAgencies.flatMap((id) => present(index.agency.get(id)));
  const series = meetings.filter((row) => row.series === meeting.series);
  const at = series.indexOf(meeting);
  return {
    meeting,
    isMain: meeting.id === about.meetingId,
    attending: { US: attending.filter((row) => row.country === 'US'), MX: attending.filter((row) => row.country === 'MX') },
    topics: meeting.topics.flatMap((id) => present(index.theme.get(id))),
    commitments: commitments.filter((row) => row.meetingId === meeting.id),
    previous: series[at - 1],
    next: series[at + 1],
  };
}

/** The sums that the readout of the dataset's meeting itself names. */
export function statedMoney(index: Index): FundingRecord[] {
  const { about, funding } = index.dataset;
  return funding.filter((row) => row.sourceId === about.sourceId && row.themeBasis === 'stated');
}
