import { group } from 'd3';
import { dollarsIn, numbersIn, type Written } from './numbers';
import type { Rows, Told } from './drawn';

type Row = Readonly<Record<string, string>>;

/** What the sentence may count: the numbers that the rows give by counting and adding, and those that name years. */
export interface Claims {
  /** Numbers in the sentence that must follow from the rows. */
  readonly said: readonly Written[];
  readonly derived: readonly number[];
}

const rowsOf = ({ byId }: Rows): Row[] => [...byId.values()];
const distinct = (rows: readonly Row[], column: string): number => new Set(rows.map((row) => row[column])).size;
const where = (rows: readonly Row[], column: string, value: string): Row[] => rows.filter((row) => row[column] === value);
/** Names hold numbers of their own: '21st Century Border', 'FY2008'. */
const without = (sentence: string, names: readonly (string | undefined)[]): string => names.reduce<string>((left, name) => (name ? left.replaceAll(name, '') : left), sentence);

/** Every sum that some of the amounts make. */
const sumsOfSome = (rows: readonly Row[]): number[] => [...rows.reduce((sums, row) => new Set([...sums, ...[...sums].map((sum) => sum + Number(row['amountUSD']))]), new Set([0]))];

const totals = (rows: readonly Row[], keyOf: (row: Row) => string): number[] => {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + Number(row['amountUSD']));
  return [...sums.values()];
};

/** The issues under what is picked: counted in the sentence, and no row of any table. */
const issuesOf = ({ index, answer }: Told): number => new Set(answer.selection.theme.flatMap((id) => index.issuesOf.get(id) ?? [])).size;

export const SENTENCES: Readonly<Record<string, (told: Told) => Claims>> = {
  links(told) {
    const { here, finding, index, text } = told;
    const ties = rowsOf(here).filter((row) => row['role'] !== '');
    const accounts = index.dataset.accounts.filter(({ id }) => told.answer.accounts.has(id));
    const names = [...index.dataset.themes.map(({ label }) => text.pick(label)), ...index.dataset.agencies.map(({ abbr }) => text.pick(abbr))];
    const stated = where(ties, 'basis', 'stated');
    return {
      said: numbersIn(without(finding, names)),
      derived: [ties.length, ...['stated', 'documented', 'inferred'].map((basis) => where(ties, 'basis', basis).length), ...['US', 'MX'].map((country) => distinct(where(ties, 'country', country), 'agencyId')), distinct(stated, 'agencyId'), distinct(ties, 'themeId'), where(ties, 'role', 'lead').length, accounts.length, issuesOf(told)],
    };
  },
  funding({ here, finding, text }) {
    const rows = rowsOf(here).filter((row) => row['fiscalYear'] !== '');
    // The highest or the only year: some of the figures of one source, status and year, which its parts and their total all are.
    const ofYears = [...group(rows, (row) => `${row['sourceId']} ${row['status']} ${row['fiscalYear']}`).values()];
    return { said: dollarsIn(finding, text.lang).slice(-1), derived: [...ofYears.flatMap(sumsOfSome), ...rowsOf(here).map((row) => Number(row['amountUSD']))] };
  },
  'links in dollars': ({ here, finding, text }) => ({
    said: dollarsIn(finding, text.lang),
    derived: [...totals(rowsOf(here), () => 'all'), ...totals(rowsOf(here), (row) => String(['stated', 'documented'].includes(row['themeBasis'] ?? '')))],
  }),
  timeline(told) {
    const { here, whole, finding, index, text, answer } = told;
    const [meetings, promises] = [where(rowsOf(here), 'kind', 'meeting'), where(rowsOf(here), 'kind', 'commitment')];
    const names = [...index.dataset.themes.map(({ label }) => text.pick(label)), ...index.dataset.agencies.map(({ abbr }) => text.pick(abbr)), ...Object.values(text.t.timeline.lanes)];
    const years = answer.selection.years;
    const dates = [...meetings, ...promises].map((row) => Number(row['date']?.slice(0, 4))).filter((year) => year > 0);
    const all = ['meeting', 'commitment'].map((kind) => where(rowsOf(whole), 'kind', kind).length);
    // Left out for their basis: what the selection holds of meetings and commitments and the rows don't.
    const leftOut = [answer.meetings.size - meetings.length, answer.commitments.size - promises.length];
    return {
      said: numbersIn(without(finding, names)),
      derived: [
        meetings.length, promises.length, ...all, issuesOf(told), Math.min(...dates), ...(years ? [years.from, years.to] : []), ...leftOut,
        where(meetings, 'basis', 'inferred').length, promises.filter((row) => row['meetingId'] !== '').length, where(promises, 'basis', 'inferred').length,
        ...['completed', 'followed-up', 'announced', 'unknown'].map((outcome) => where(promises, 'outcome', outcome).length),
      ],
    };
  },
  sources(told) {
    const { here, whole, finding, index } = told;
    const rows = rowsOf(here).filter((row) => row['factsAnswering'] !== '0');
    const cited = rowsOf(whole).filter((row) => row['facts'] !== '0');
    const [most] = rows.toSorted((a, b) => Number(b['factsAnswering']) - Number(a['factsAnswering']));
    // With nothing picked it counts facts once each, which the rows, one a document, can't: see its own test.
    const sentence = told.answer.isFiltering ? without(finding, index.dataset.sources.flatMap(({ title, publisher }) => [`“${title}”`, publisher.en, publisher.es])) : '';
    return { said: numbersIn(sentence), derived: [rows.length, index.dataset.sources.length, rowsOf(whole).length, cited.length, where(rows, 'kind', 'official').length, Number(most?.['factsAnswering'])] };
  },
};
