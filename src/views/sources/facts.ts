import type { Dataset, FundingRecord, Localized, Row } from '../../dataset/schema';
import type { Citation, Citing } from '../../model/citations';
import { CITING } from '../../model/citations';
import { linkId, type Index } from '../../model/index-dataset';
import type { Dimension } from '../../selection/selection';
import { count, date, dollars, fiscalYear, pesos, quantity } from '../../text/format';
import type { Text } from '../../text/text';
import type { CitedDocument } from './model';
import { sentences } from './words';

/** A fact that rests on a document, in the reader's words. */
export interface Fact {
  readonly id: string;
  /** What it is dated by, or its number. */
  readonly when?: string | undefined;
  /** Its value with the unit. */
  readonly figure?: string | undefined;
  readonly words: string;
  /** What qualifies it: role and reason, status, basis. */
  readonly more?: string | undefined;
  /** Where in this document it stands. */
  readonly locator?: Localized | undefined;
  /** The marks elsewhere on the page that it picks: by its words, or by this name where it has one. */
  readonly picks?: Partial<Record<Dimension, string>> | undefined;
  readonly pickName?: string | undefined;
  readonly meetingId?: string | undefined;
}

export interface FactGroup {
  readonly table: Citing;
  readonly facts: readonly (Fact & { readonly isOn: boolean })[];
}

interface Asked {
  readonly index: Index;
  readonly text: Text;
  readonly sourceId: string;
}

type Teller = (id: string, asked: Asked) => Fact | undefined;

const find = <R extends { id: string }>(rows: readonly R[], id: string): R | undefined => rows.find((row) => row.id === id);

/** A row names one place in its first source; what other sources say of it is not there. */
const ownLocator = (row: { sourceId: string; locator: Localized }, sourceId: string) => (row.sourceId === sourceId ? row.locator : undefined);

const themeName = ({ index, text }: Asked, id: string): string => {
  const theme = index.theme.get(id);
  return theme ? text.pick(theme.short) : id;
};

const themes: Teller = (id, { index, text, sourceId }) => {
  const row = index.theme.get(id);
  const programs = row?.relatedPrograms.filter((program) => program.sourceId === sourceId).map((program) => text.pick(program.name)) ?? [];
  return row && { id, words: text.pick(row.label), more: sentences(text.t.common.kind[row.kind], ...programs), locator: ownLocator(row, sourceId), picks: { theme: id } };
};

const links: Teller = (id, asked) => {
  const { index, text } = asked;
  const row = index.dataset.links.find((link) => linkId(link) === id);
  const agency = row && index.agency.get(row.agencyId);
  return row && agency && {
    id,
    words: text.t.sources.fact.tie(text.pick(agency.abbr), text.t.common.role[row.role], themeName(asked, row.themeId)),
    more: sentences(text.t.common.basis[row.basis], text.pick(row.why)),
    locator: row.locator,
    picks: { theme: row.themeId, agency: row.agencyId },
  };
};

const agencies: Teller = (id, { index, text }) => {
  const row = index.agency.get(id);
  const name = row && text.pick(row.name);
  const abbr = row && text.pick(row.abbr);
  return row && { id, words: name === abbr ? `${name}` : `${name} (${abbr})`, more: text.t.common.countries[row.country], picks: { agency: id } };
};

const keyFacts: Teller = (id, asked) => {
  const { index, text } = asked;
  const row = find(index.dataset.keyFacts, id);
  if (!row) return undefined;
  const value = row.value !== null && row.unit ? quantity(row.value, row.unit, text.lang) : null;
  return {
    id,
    when: row.date ? date(row.date, text.lang) : text.t.common.undated,
    figure: value ? [value.figure, value.unit].filter(Boolean).join(' ') : undefined,
    words: text.pick(row.text),
    locator: row.locator,
    picks: { theme: row.themeId },
    pickName: themeName(asked, row.themeId),
  };
};

const commitments: Teller = (id, asked) => {
  const { index, text, sourceId } = asked;
  const row = find(index.dataset.commitments, id);
  if (!row) return undefined;
  const saysOutcome = row.statusSourceId === sourceId;
  const outcome = text.t.common.outcome[row.status];
  return {
    id,
    when: date(row.date, text.lang),
    words: text.pick(row.text),
    more: saysOutcome ? text.t.sources.fact.outcome(outcome, text.pick(row.statusNote)) : outcome,
    locator: row.sourceId === sourceId ? row.locator : row.statusLocator,
    picks: { theme: row.themeId },
    pickName: themeName(asked, row.themeId),
  };
};

const meetings: Teller = (id, { index, text }) => {
  const row = index.meeting.get(id);
  return row && {
    id,
    when: row.date ? date(row.date, text.lang) : text.t.pane.meeting.undated,
    words: text.t.pane.meeting.series[row.series],
    more: row.city ? text.pick(row.city) : undefined,
    locator: row.locator,
    meetingId: id,
  };
};

const tenPoints: Teller = (id, asked) => {
  const { index, text } = asked;
  const row = find(index.dataset.tenPoints, id);
  return row && {
    id,
    when: text.t.sources.fact.point(row.number),
    words: text.pick(row.text),
    locator: row.locator,
    picks: { theme: row.themeId },
    pickName: themeName(asked, row.themeId),
  };
};

const programs: Teller = (id, { index, text }) => {
  const row = index.program.get(id);
  return row && { id, words: text.pick(row.name), more: sentences(text.t.sources.fact.scope[row.scope], text.pick(row.description)), locator: row.locator };
};

const accounts: Teller = (id, { index, text }) => {
  const row = index.account.get(id);
  return row && { id, words: `${row.abbr}, ${text.pick(row.name)}`, more: text.pick(row.description), picks: { agency: row.administeredBy } };
};

/** The year that a record speaks of, a day up to which it runs, or a span of years. */
function whenOf(row: FundingRecord, { t, lang }: Text): string | undefined {
  if (row.fiscalYear !== null) return row.period === 'CY' ? t.sources.fact.calendar(row.fiscalYear) : fiscalYear(row.fiscalYear, lang);
  if (row.asOf) return t.sources.fact.by(date(row.asOf, lang));
  return row.periodFrom && row.periodTo ? t.sources.fact.span(date(row.periodFrom, lang), date(row.periodTo, lang)) : t.common.undated;
}

const funding: Teller = (id, asked) => {
  const { index, text } = asked;
  const row = find(index.dataset.funding, id);
  if (!row) return inPesos(id, asked);
  const program = index.program.get(row.programId);
  const amount = dollars(row.amountUSD, text.lang);
  return {
    id,
    when: whenOf(row, text),
    figure: row.precision === 'approximate' ? text.t.sources.fact.about(amount) : amount,
    words: sentences(program ? text.pick(program.name) : row.programId, row.accountId && index.account.get(row.accountId)?.abbr),
    more: sentences(text.t.common.status[row.status], row.note && text.pick(row.note)),
    locator: row.locator,
  };
};

const inPesos: Teller = (id, { index, text }) => {
  const row = find<Row<'fundingPesos'>>(index.dataset.fundingPesos, id);
  const program = row && index.program.get(row.programId);
  return row && {
    id,
    when: text.t.sources.fact.calendar(row.year),
    figure: pesos(row.amountMXN, text.lang),
    words: program ? text.pick(program.name) : row.programId,
    more: text.t.common.status[row.status],
    locator: row.locator,
  };
};

const laws: Teller = (id, { index, text }) => {
  const row = find(index.dataset.laws, id);
  return row && { id, when: date(row.date, text.lang), words: text.pick(row.name), more: fiscalYear(row.fiscalYear, text.lang) };
};

const indicators: Teller = (id, { index, text, sourceId }) => {
  const row = find(index.dataset.indicators, id);
  const place = row && index.place.has(row.geography) ? { place: row.geography } : undefined;
  return row && { id, words: text.pick(row.label), more: sentences(text.pick(row.unit), text.t.sources.fact.period[row.period]), locator: ownLocator(row, sourceId), picks: place };
};

const PLACE_TABLES = ['sectors', 'ports', 'crossings', 'corridorPlaces', 'meetingPlaces'] as const satisfies readonly (keyof Dataset)[];

const places: Teller = (id, { index, text }) => {
  for (const table of PLACE_TABLES) {
    const row = find<{ id: string; name: string | Localized }>(index.dataset[table], id);
    if (row) {
      return {
        id,
        words: typeof row.name === 'string' ? row.name : text.pick(row.name),
        more: text.t.sources.fact.place[table],
        picks: index.place.has(id) ? { place: id } : undefined,
      };
    }
  }
  return undefined;
};

const borderFacts: Teller = (id, { index, text, sourceId }) => {
  const row = find(index.dataset.borderFacts, id);
  if (!row) return undefined;
  // A source that gives another value for the same thing is cited for its own.
  const value = row.sourceId === sourceId ? row.value : (row.alt?.find((alt) => alt.sourceId === sourceId)?.value ?? row.value);
  return {
    id,
    when: row.asOf ? date(row.asOf, text.lang) : undefined,
    figure: `${count(value)} ${text.t.sources.fact.unit[row.unit]}`,
    words: text.pick(row.label),
    more: row.note && text.pick(row.note),
  };
};

const TELLERS: Readonly<Record<Citing, Teller>> = {
  themes, links, agencies, keyFacts, commitments, meetings, tenPoints, programs, accounts, funding, laws, indicators, places, borderFacts,
};

/**
 * Every fact that cites a document, in words, by kind in the order of CITING.
 *
 * @param on  those of its citations that answer the selection: they come first within their kind
 */
export function factsOf(index: Index, document: CitedDocument, on: ReadonlySet<Citation>, text: Text): FactGroup[] {
  const asked = { index, text, sourceId: document.source.id };
  return CITING.flatMap((table) => {
    const own = document.citations.filter((citation) => citation.table === table);
    const facts = own.flatMap((citation) => {
      const fact = TELLERS[table](citation.id, asked);
      return fact ? [{ ...fact, isOn: on.has(citation) }] : [];
    });
    return facts.length > 0 ? [{ table, facts: facts.toSorted((a, b) => Number(b.isOn) - Number(a.isOn)) }] : [];
  });
}
