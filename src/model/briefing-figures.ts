import type { SliceName } from '../dataset/schema';
import { count, date, dollars, fiscalYear, list, percent, quantity } from '../text/format';
import type { FirstText } from '../text/text';
import { linkId, type Index } from './index-dataset';
import { fiscalYearOf } from './money';
import { addUp } from './sum';

/** A number or name of the dataset that words of a slide may hold, as {name} or {name:argument}. */
export interface Figure {
  /** What must be loaded before it can be read. */
  readonly needs: readonly SliceName[];
  /** What stands in the words; null where the argument names nothing. A bare number may be asked for in words. */
  read(index: Index, argument: string, text: FirstText): string | number | null;
  /** What may be named after the colon; left out where nothing may. */
  options?(index: Index): Iterable<string>;
}

const whole = (needs: readonly SliceName[], read: (index: Index, text: FirstText) => string | number): Figure => ({ needs, read: (index, argument, text) => (argument === '' ? read(index, text) : null) });

/** A count of rows, or of those of which a word is true. */
function rowCount<R>(needs: readonly SliceName[], of: (index: Index) => readonly R[], words: (row: R, index: Index) => readonly string[]): Figure {
  return {
    needs,
    read(index, argument) {
      const all = of(index);
      if (argument === '') return all.length;
      const wanted = argument.split('+');
      const some = all.filter((row) => wanted.every((word) => words(row, index).includes(word)));
      return some.length > 0 || isKnown(argument, index, all, words) ? some.length : null;
    },
    options: (index) => new Set(of(index).flatMap((row) => words(row, index))),
  };
}

/** Whether each word is true of some row: then none in common is a count of zero and no mistake. */
const isKnown = <R>(argument: string, index: Index, all: readonly R[], words: (row: R, index: Index) => readonly string[]): boolean =>
  argument.split('+').every((word) => all.some((row) => words(row, index).includes(word)));

/** One row by its id. */
function oneRow<R extends { readonly id: string }>(needs: readonly SliceName[], of: (index: Index) => Iterable<R>, say: (found: R, text: FirstText, index: Index) => string | number | null): Figure {
  const find = (index: Index, id: string) => [...of(index)].find((each) => each.id === id);
  return {
    needs,
    read(index, argument, text) {
      const found = find(index, argument);
      return found ? say(found, text, index) : null;
    },
    options: (index) => [...of(index)].map(({ id }) => id),
  };
}

/** A year of a series: {indicator:fence-miles@2015}; with two years the change from one to the other. */
function ofSeries(say: (values: readonly number[], text: FirstText) => string | number | null, years: 1 | 2): Figure {
  return {
    needs: ['evidence', 'series'],
    read({ dataset }, argument, text) {
      const [id = '', when = ''] = argument.split('@');
      const points = new Map(dataset.series.find((each) => each.id === id)?.points);
      const values = when.split('-').flatMap((year) => points.get(Number(year)) ?? []);
      return values.length === years && when.split('-').length === years ? say(values, text) : null;
    },
    options: ({ dataset }) => dataset.series.flatMap(({ id, points }) => points.map(([year]) => (years === 1 ? `${id}@${year}` : `${id}@${points[0]?.[0] ?? year}-${year}`))),
  };
}

const tiedAgencies = ({ dataset }: Index) => {
  const tied = new Set<string>(dataset.links.map(({ agencyId }) => agencyId));
  return dataset.agencies.filter(({ id }) => tied.has(id));
};

const themesOfAgency = ({ linksOfAgency }: Index, id: string): string[] => (linksOfAgency.get(id) ?? []).map(({ themeId }) => themeId);

const issues = ({ dataset }: Index) => dataset.themes.filter(({ kind }) => kind === 'issue');

/** The records of a program and a status that may be read as one; null where no sum may be drawn. */
function programSum({ dataset }: Index, argument: string): number | null {
  const [program, status, from, to] = argument.split('/');
  const own = dataset.funding.filter((each) => each.programId === program && each.status === status && each.fiscalYear !== null && each.fiscalYear >= Number(from) && each.fiscalYear <= Number(to));
  const totals = own.filter(({ isTotal }) => isTotal);
  return addUp(totals.length > 0 ? totals : own)?.amountUSD ?? null;
}

/** Everything that words of a slide may count or name. */
export const FIGURES: Readonly<Record<string, Figure>> = {
  'meeting-date': whole(['core'], ({ dataset }, { lang }) => date(dataset.about.date, lang)),
  'meeting-year': whole(['core'], ({ dataset }) => dataset.about.date.slice(0, 4)),
  'fiscal-year': whole(['core'], ({ dataset }, { lang }) => fiscalYear(fiscalYearOf(dataset.about.date), lang)),
  'border-miles': whole(['core'], ({ dataset }) => dataset.about.borderMiles),
  priorities: whole(['core'], (index) => index.priorities.length),
  issues: whole(['core'], (index) => issues(index).length),
  themes: whole(['core'], ({ dataset }) => dataset.themes.length),
  'priority-names': whole(['core'], (index, { pick, lang }) => list(index.priorities.map(({ label }) => midSentence(pick(label))), lang)),
  'issue-names': whole(['core'], (index, { pick, lang }) => list(issues(index).map(({ label }) => midSentence(pick(label))), lang)),
  theme: oneRow(['core'], ({ dataset }) => dataset.themes, ({ label }, { pick }) => pick(label)),
  agency: oneRow(['core'], ({ dataset }) => dataset.agencies, ({ abbr }, { pick }) => pick(abbr)),
  'agency-name': oneRow(['core'], ({ dataset }) => dataset.agencies, ({ name }, { pick }) => pick(name)),
  place: oneRow(['places'], ({ place }) => place.values(), ({ name }, { pick }) => (typeof name === 'string' ? name : pick(name))),
  'mile-of': oneRow(['places'], ({ place }) => place.values(), (found) => ('borderMile' in found ? Math.round(found.borderMile) : null)),
  'mile-from': oneRow(['places'], ({ dataset }) => dataset.sectors, ({ mileFrom }) => Math.round(mileFrom)),
  'mile-to': oneRow(['places'], ({ dataset }) => dataset.sectors, ({ mileTo }) => Math.round(mileTo)),
  agencies: rowCount(['core'], tiedAgencies, ({ id, country }, index) => [country, ...themesOfAgency(index, id)]),
  ties: rowCount(['core'], ({ dataset }) => dataset.links, (link, index) => [link.basis, link.role, link.themeId, index.agency.get(link.agencyId)?.country ?? '', linkId(link)]),
  sources: rowCount(['core', 'evidence'], ({ dataset }) => dataset.sources, ({ kind }) => [kind]),
  meetings: rowCount(['evidence'], ({ dataset }) => dataset.meetings, ({ series, evidence }) => [series, evidence]),
  commitments: rowCount(['evidence'], ({ dataset }) => dataset.commitments, (each) => [each.status, each.meetingId ?? 'none', each.themeId]),
  'ten-points': rowCount(['evidence'], ({ dataset }) => dataset.tenPoints, () => []),
  sectors: rowCount(['places'], ({ dataset }) => dataset.sectors, () => []),
  ports: rowCount(['places'], ({ dataset }) => dataset.ports, ({ sectorId }) => [sectorId]),
  crossings: rowCount(['places'], ({ dataset }) => dataset.crossings, ({ sectorId, usState }) => [sectorId, usState]),
  indicators: rowCount(['evidence'], ({ dataset }) => dataset.indicators, ({ family }) => [family]),
  accounts: rowCount(['core'], ({ dataset }) => dataset.accounts, () => []),
  programs: rowCount(['evidence'], ({ dataset }) => dataset.programs, ({ scope }) => [scope]),
  records: rowCount(['core', 'money'], ({ dataset }) => dataset.funding, ({ programId, status, themeBasis }) => [programId, status, themeBasis]),
  disagreements: rowCount(['money'], ({ dataset }) => dataset.disagreements, () => []),
  funding: oneRow(['core', 'money'], ({ dataset }) => dataset.funding, ({ amountUSD }, { lang }) => dollars(amountUSD, lang)),
  'funding-sum': { needs: ['core', 'money'], read: (index, argument, { lang }) => dollarsOrNull(programSum(index, argument), lang) },
  program: oneRow(['evidence'], ({ dataset }) => dataset.programs, ({ name }, { pick }) => pick(name)),
  fact: oneRow(['evidence'], ({ dataset }) => dataset.keyFacts, ({ value, unit }, { lang }) => (value === null || value === undefined || !unit ? null : quantityText(value, unit, lang))),
  'border-fact': oneRow(['places'], ({ dataset }) => dataset.borderFacts, ({ value }) => value),
  indicator: ofSeries(([value]) => value ?? null, 1),
  change: ofSeries(([before, after]) => (before && after !== undefined ? percent(Math.abs(after / before - 1)) : null), 2),
};

function dollarsOrNull(amount: number | null, lang: FirstText['lang']): string | null {
  return amount === null ? null : dollars(amount, lang);
}

function quantityText(value: number, unit: Readonly<Record<FirstText['lang'], string>>, lang: FirstText['lang']): string {
  const said = quantity(value, unit, lang);
  return `${said.figure} ${said.unit}`.trim();
}

/** A label as it stands within a sentence; what begins with a name keeps its capital. */
const NAMES = /^(?:Mexico|México|Mérida)/;
const midSentence = (label: string): string => (NAMES.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1));

/** A figure as it is written: digits in groups; text as it is. */
export const written = (value: string | number): string => (typeof value === 'number' ? count(value) : value);
