import { maxIndex, rollup, sum } from 'd3';
import type { FundingRecord } from '../../dataset/schema';
import type { Answer } from '../../model/answer';
import type { Index } from '../../model/index-dataset';
import { isSupplemental } from '../../model/supplemental';
import { addUp } from '../../model/sum';
import { date, dollars } from '../../text/format';
import type { Text } from '../../text/text';
import type { FundingModel } from './model';
import { series, type YearBar } from './series';
import { isSupplementalRecord, spanWords } from './words';

/** What the years show, in words computed from the program, its moment and what is picked. Never a cause. */
export function fundingFinding(model: FundingModel, index: Index, answer: Answer, text: Text): string {
  if (!model.program) return text.t.funding.noProgram;
  if (!answer.isFiltering) return whole(model, index, text);
  return answer.selection.theme.length > 0 ? ofThemes(model, index, answer, text) : selected(model, answer, text);
}

function whole(model: FundingModel, index: Index, text: Text): string {
  const { t, lang, pick } = text;
  const words = t.funding;
  const program = model.program ? pick(model.program.name) : '';
  const status = t.common.status[model.status];
  const years = series(model);
  const peak = years[maxIndex(years, ({ bar }) => bar.amountUSD)];
  const [first] = years;
  const last = years.at(-1);
  if (!peak || !first || !last) return withoutSeries(model, program, status, text);
  const name = ({ year, bar }: YearBar) => words.year(year, bar.blocks[0]?.period ?? 'FY');
  const amount = ({ bar }: YearBar) => dollars(bar.amountUSD, lang);
  if (years.length === 1) return words.close(words.single(program, status, name(peak), amount(peak)));
  const isBefore = model.program?.scope === 'cooperation' && model.status === 'appropriated' && isBeforeSupplemental(index, peak);
  const sentence = words.peak(program, status, name(peak), amount(peak), isBefore, name(first), name(last));
  if (peak.year === model.meetingYear) return words.sentence(sentence, words.meetingIsPeak);
  const meeting = years.find(({ year }) => year === model.meetingYear);
  return words.sentence(sentence, meeting ? words.meeting(amount(meeting)) : words.noMeeting);
}

/** Whether Congress passed a supplemental law for that year of which the bar holds nothing. */
function isBeforeSupplemental(index: Index, { year, bar }: YearBar): boolean {
  return index.dataset.laws.some((law) => law.fiscalYear === year && isSupplemental(law)) && !bar.blocks.some((row) => isSupplementalRecord(index, row));
}

/** No year can be compared with another: figures side by side, or sums of several years alone. */
function withoutSeries(model: FundingModel, program: string, status: string, text: Text): string {
  const { t, lang } = text;
  const sideBySide = model.columns.filter(({ bars }) => bars.length > 1).length;
  if (sideBySide > 0) return t.funding.sidePeak(program, status, sideBySide);
  const statements = model.statements.filter(({ record }) => record.status === model.status && !model.columns.some(({ bars }) => bars.some((bar) => bar.blocks.includes(record))));
  const last = statements.filter(({ isReadout }) => !isReadout).at(-1) ?? statements.at(-1);
  if (!last) return t.funding.none(program);
  const { record } = last;
  return record.asOf !== null
    ? t.funding.running(program, status, dollars(record.amountUSD, lang), date(record.asOf, lang))
    : t.funding.runningSpan(program, status, dollars(record.amountUSD, lang), spanWords(record, t));
}

/** What answers a selection, of the same series: its sum over years and its highest year; or, where no sum may be drawn, how many figures. */
function selected(model: FundingModel, answer: Answer, text: Text): string {
  const { t, pick } = text;
  const words = t.funding;
  const program = model.program ? pick(model.program.name) : '';
  const on = model.records.filter((row) => answer.funding.has(row.id));
  if (on.length === 0) return words.none(program);
  const own = on.filter((row) => row.status === model.status);
  const blocks = series(model).flatMap(({ bar }) => bar.blocks).filter((row) => answer.funding.has(row.id));
  const total = addUp(blocks);
  const sentence = total ? summed(blocks, total.amountUSD, model, program, text) : words.selectedApart(own.length || on.length, program);
  const bases = [...new Set((total ? blocks : on).flatMap((row) => (row.themeBasis === 'none' ? [] : [t.common.basis[row.themeBasis]])))];
  return answer.selection.theme.length > 0 && bases.length > 0 ? `${sentence} ${words.ties(bases)}` : sentence;
}

/** What of the series and of other sources' years answers themes: what a source ties to them first, then our own reading, and to which themes. */
function ofThemes(model: FundingModel, index: Index, answer: Answer, text: Text): string {
  const { t, lang, pick } = text;
  const words = t.funding;
  const years = series(model);
  const blocks = onIn(years, answer);
  const inferred = blocks.filter((row) => row.themeBasis === 'inferred');
  const total = addUp(inferred);
  const sourced = addUp(blocks.filter((row) => row.themeBasis !== 'inferred'));
  const first = ownSum(index, answer, text);
  if (!total || !model.program) return [first, selected(model, answer, text)].filter(Boolean).join(' ');
  const status = t.common.status[model.status];
  const spans = (rows: readonly FundingRecord[]) => words.years([...new Set(rows.map((row) => row.fiscalYear ?? 0))].toSorted((a, b) => a - b).map((year) => words.year(year, rows[0]?.period ?? 'FY')));
  const names = (rows: readonly FundingRecord[]) => [...new Set(rows.flatMap((row) => row.themeIds))].filter((id) => answer.themes.has(id)).flatMap((id) => index.theme.get(id) ?? []).map((theme) => pick(theme.short));
  const later = onIn(model.columns.flatMap(({ year, bars: [bar] }) => (bar && bar.sourceId !== years[0]?.bar.sourceId ? [{ year, bar }] : [])), answer).filter((row) => row.themeBasis === 'inferred');
  const more = addUp(later);
  const lead = sourced ? words.sourced(pick(model.program.name), dollars(sourced.amountUSD, lang), status) : words.unsourced(pick(model.program.name), status);
  const reading = words.reading(dollars(total.amountUSD, lang), spans(inferred), more && { amount: dollars(more.amountUSD, lang), years: spans(later) }, names(inferred));
  const byYear = [...rollup(inferred, (rows) => sum(rows, (row) => row.amountUSD), (row) => row.fiscalYear ?? 0)];
  const [year, peak] = byYear[maxIndex(byYear, ([, amount]) => amount)] ?? [0, 0];
  return [first, words.sentence(`${lead}; ${reading}`, words.selectedPeak(words.year(year, inferred[0]?.period ?? 'FY'), dollars(peak, lang)))].filter(Boolean).join(' ');
}

const onIn = (years: readonly YearBar[], answer: Answer): FundingRecord[] => years.flatMap(({ bar }) => bar.blocks).filter((row) => answer.funding.has(row.id));

/** Cooperation money that a source itself ties to what is picked, not to its issues, of whatever program: said where it is one sum. */
function ownSum(index: Index, { selection, funding }: Answer, { t, lang, pick }: Text): string | null {
  const rows = index.dataset.funding.filter((row) => funding.has(row.id) && row.themeBasis !== 'inferred' && row.themeIds.some((id) => selection.theme.includes(id)) && index.program.get(row.programId)?.scope === 'cooperation');
  const [row] = rows;
  const program = row && index.program.get(row.programId);
  const [theme] = selection.theme.flatMap((id) => index.theme.get(id) ?? []);
  if (rows.length !== 1 || !row || !program || !theme || row.fiscalYear === null) return null;
  return t.funding.ownSum(dollars(row.amountUSD, lang), pick(theme.label), pick(program.name), t.common.status[row.status], t.funding.year(row.fiscalYear, row.period));
}

function summed(blocks: readonly FundingRecord[], amount: number, model: FundingModel, program: string, { t, lang }: Text): string {
  const words = t.funding;
  const byYear = [...rollup(blocks, (rows) => sum(rows, (row) => row.amountUSD), (row) => row.fiscalYear ?? 0)].toSorted((a, b) => a[0] - b[0]);
  const period = blocks[0]?.period ?? 'FY';
  const years = byYear.map(([year]) => words.year(year, period));
  const [peakYear, peak] = byYear[maxIndex(byYear, ([, total]) => total)] ?? [0, 0];
  const sentence = words.selected(dollars(amount, lang), t.common.status[model.status], words.years(years), program);
  return byYear.length === 1 ? words.close(sentence) : words.sentence(sentence, words.selectedPeak(words.year(peakYear, period), dollars(peak, lang)));
}
