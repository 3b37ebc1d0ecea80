import { max } from 'd3';
import type { Answer } from '../../model/answer';
import { linkId, type Index } from '../../model/index-dataset';
import { ALL_BASES, isNothing, type Dimension, type Selection } from '../../selection/selection';
import { briefName } from '../../text/brief-name';
import type { Text } from '../../text/text';
import { COUNTRIES, type Country, type MatrixModel, type ThemeRow, type Tie } from './model';

/** Up to so many themes that lack a lead are named; more are counted. */
const NAMED = 3;

/** Who works on everything and what nobody leads, of whatever is picked. */
export function matrixFinding(model: MatrixModel, _index: Index, answer: Answer, text: Text): string {
  const rows = rowsOn(model, answer);
  const { t } = text;
  const { selection } = answer;
  const isRestricted = selection.basis.length < ALL_BASES.length;
  const counting = isRestricted ? [t.matrix.counting(selection.basis.map((basis) => t.common.basis[basis]))] : [];
  if (rows.every((row) => row.ties.length === 0)) return [t.matrix.nobody, ...counting].join(' ');
  return [...sentences(model, answer, rows, text), ...counting].join(' ');
}

/** The picked themes with the ties that count and are on. */
function rowsOn(model: MatrixModel, answer: Answer): ThemeRow[] {
  return model.rows
    .filter((row) => answer.themes.has(row.theme.id))
    .map((row) => ({ ...row, ties: row.ties.filter(({ link }) => answer.links.has(linkId(link))) }));
}

function sentences(model: MatrixModel, { selection }: Answer, rows: readonly ThemeRow[], text: Text): string[] {
  const { t, pick } = text;
  const ties = rows.flatMap((row) => row.ties);
  const all = isOnly(selection, 'agency') ? model.rows.length : null;
  const [only] = selection.agency.length === 1 ? selection.agency : [];
  const agency = [...model.agencies.US, ...model.agencies.MX].find((tied) => tied.agency.id === only)?.agency;
  if (agency) {
    const [tie] = ties.length === 1 ? ties : [];
    if (tie && selection.theme.length > 0) {
      return [t.matrix.oneTie(pick(agency.name), t.matrix.tie[tie.link.role](pick(tie.theme.label)), t.common.basis[tie.link.basis], pick(tie.link.why))];
    }
    const as = (role: Tie['link']['role']) => ties.filter(({ link }) => link.role === role).map(({ theme }) => pick(theme.short));
    return [t.matrix.agency(briefName(pick(agency.name)), as('lead'), as('support'), all)];
  }
  if (selection.agency.length > 1) return [agenciesTogether(selection.agency.length, rows, all, text)];
  const [themeId] = selection.theme.length === 1 ? selection.theme : [];
  const row = rows.find(({ theme }) => theme.id === themeId);
  if (row) return [ledBy(row, text), ...clauses(unled(rows.filter((other) => other !== row), text), text)];
  const lacking = unled(rows, text);
  const isAllLed = rows.every(isLed);
  const rest = isAllLed ? t.matrix.allLed : rows.some(isLed) ? t.matrix.othersLed : undefined;
  return [nearest(model, rows, text), ...clauses(rest === undefined ? lacking : [...lacking, rest], text)];
}

/** Whether nothing but ids of one dimension is picked. */
const isOnly = (selection: Selection, dimension: Dimension): boolean => isNothing({ ...selection, [dimension]: [] });

const clauses = (parts: readonly string[], { t }: Text): string[] => (parts.length === 0 ? [] : [t.matrix.clauses(parts)]);

const hasLead = (row: ThemeRow, country: Country): boolean => row.ties.some(({ link, agency }) => link.role === 'lead' && agency.country === country);
const isLed = (row: ThemeRow): boolean => COUNTRIES.every((country) => hasLead(row, country));

/** Themes that lack a lead on one side or on both: by name where they are few. */
function unled(rows: readonly ThemeRow[], { t, pick }: Text): string[] {
  const groups = {
    both: rows.filter((row) => !COUNTRIES.some((country) => hasLead(row, country))),
    US: rows.filter((row) => !hasLead(row, 'US') && hasLead(row, 'MX')),
    MX: rows.filter((row) => hasLead(row, 'US') && !hasLead(row, 'MX')),
  };
  const isFew = groups.both.length + groups.US.length + groups.MX.length <= NAMED;
  return (['US', 'MX', 'both'] as const)
    .filter((side) => groups[side].length > 0)
    .map((side) => (isFew ? t.matrix.unled[side](groups[side].map(({ theme }) => pick(theme.label))) : t.matrix.unledCount[side](groups[side].length)));
}

/** Whoever is on all of these themes, else who comes nearest on either side. */
function nearest(model: MatrixModel, rows: readonly ThemeRow[], { t, pick }: Text): string {
  const most = (country: Country) => {
    const counted = model.agencies[country].map(({ agency }) => ({ agency, on: rows.filter((row) => row.ties.some((tie) => tie.agency === agency)).length }));
    const on = max(counted, (each) => each.on) ?? 0;
    return { on, names: on === 0 ? [] : counted.filter((each) => each.on === on).map(({ agency }) => pick(agency.abbr)) };
  };
  const us = most('US');
  const mx = most('MX');
  const everywhere = [us, mx].flatMap(({ on, names }) => (on === rows.length ? names : []));
  if (everywhere.length > 0) return t.matrix.everything(everywhere, rows.length);
  if (us.names.length === 0 || mx.names.length === 0) {
    const side = us.names.length === 0 ? mx : us;
    return t.matrix.nearestOf(side.names, side.on, rows.length);
  }
  return t.matrix.nearest(us.names, us.on, mx.names, mx.on, rows.length);
}

function ledBy(row: ThemeRow, { t, pick }: Text): string {
  const leads = (country: Country) => row.ties.filter(({ link, agency }) => link.role === 'lead' && agency.country === country).map(({ agency }) => pick(agency.abbr));
  const more = row.ties.filter(({ link }) => link.role === 'support').length;
  return t.matrix.led(pick(row.theme.label), leads('US'), leads('MX'), more);
}

function agenciesTogether(agencies: number, rows: readonly ThemeRow[], all: number | null, { t }: Text): string {
  const worked = rows.filter((row) => row.ties.length > 0);
  const led = worked.filter((row) => row.ties.some(({ link }) => link.role === 'lead'));
  const shared = worked.filter((row) => row.ties.length > 1);
  return t.matrix.agencies(agencies, worked.length, led.length, shared.length, all);
}
