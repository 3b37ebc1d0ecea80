import { readFileSync } from 'node:fs';
import type { Language } from './site';

type Localized = Readonly<Record<Language, string>>;
export type Country = 'US' | 'MX';
type Basis = 'stated' | 'documented' | 'inferred';

interface Theme {
  readonly id: string;
  readonly kind: 'priority' | 'issue';
  readonly label: Localized;
  readonly parentPriority: readonly string[];
}
interface Agency {
  readonly id: string;
  readonly abbr: Localized;
  readonly name: Localized;
  readonly country: Country;
}
interface Tie {
  readonly themeId: string;
  readonly agencyId: string;
  readonly role: 'lead' | 'support';
  readonly basis: Basis;
  readonly sourceId: string;
  readonly locator: Localized;
  readonly why: Localized;
}
interface FundingRecord {
  readonly accountId: string | null;
  readonly themeIds: readonly string[];
  readonly themeBasis: Basis | 'none';
}

interface Tables {
  readonly themes: readonly Theme[];
  readonly agencies: readonly Agency[];
  readonly links: readonly Tie[];
  readonly sources: readonly { readonly id: string; readonly url: string | null; readonly kind: string }[];
  readonly accounts: readonly { readonly id: string; readonly abbr: string }[];
  readonly funding: readonly FundingRecord[];
  readonly meetings: readonly unknown[];
  readonly commitments: readonly unknown[];
  readonly indicators: readonly unknown[];
}

/** A table as people edit it: what the page must say is counted from here, past all of the page's own code. */
function rows<Table extends keyof Tables>(table: Table): Tables[Table] {
  const file: { rows: Tables[Table] } = JSON.parse(readFileSync(`data/${table}.json`, 'utf8'));
  return file.rows;
}

export const THEMES = rows('themes');
export const AGENCIES = rows('agencies');
export const TIES = rows('links');
export const SOURCES = rows('sources');
/** How many rows the tables have that are only counted. */
export const COUNTS = { meetings: rows('meetings').length, commitments: rows('commitments').length, indicators: rows('indicators').length };
const ACCOUNTS = rows('accounts');
const FUNDING = rows('funding');

export const agencyOf = (id: string): Agency => AGENCIES.find((agency) => agency.id === id) ?? missing(id);
const themeOf = (id: string): Theme => THEMES.find((theme) => theme.id === id) ?? missing(id);

function missing(id: string): never {
  throw new Error(`data/ has no ${id}`);
}

/** What the dataset knows of a theme by itself, and, as a priority stands for its issues, of both together, on the grounds that count. */
export function factsOf(id: string, grounds: readonly Basis[] = ['stated', 'documented', 'inferred']) {
  const scope = new Set([id, ...THEMES.filter((issue) => issue.parentPriority.includes(id)).map((issue) => issue.id)]);
  const ties = TIES.filter((tie) => scope.has(tie.themeId) && grounds.includes(tie.basis));
  const own = ties.filter((tie) => tie.themeId === id);
  const agenciesOf = (country: Country) => new Set(ties.map((tie) => tie.agencyId).filter((agency) => agencyOf(agency).country === country)).size;
  const paying = (themes: ReadonlySet<string>) => {
    const ids = new Set(FUNDING.filter((record) => record.themeIds.some((each) => themes.has(each)) && grounds.some((ground) => ground === record.themeBasis)).map((record) => record.accountId));
    return ACCOUNTS.filter((account) => ids.has(account.id)).map((account) => account.abbr);
  };
  return {
    label: themeOf(id).label,
    agencies: { US: agenciesOf('US'), MX: agenciesOf('MX') },
    issues: scope.size - 1,
    own,
    leadsByReadout: own.filter((tie) => tie.role === 'lead' && tie.basis === 'stated'),
    statedAgencies: new Set(ties.filter((tie) => tie.basis === 'stated').map((tie) => tie.agencyId)).size,
    /** Accounts that a record ties to the theme itself, and to it or its issues. */
    accounts: { own: paying(new Set([id])), all: paying(scope) },
  };
}
