import type { FundingRecord, Row, Status } from '../../dataset/schema';
import type { Index } from '../../model/index-dataset';
import type { Params } from '../../selection/address';

export type Program = Row<'programs'>;

/** In the order in which money passes through them. */
const MOMENTS: readonly Status[] = ['requested', 'pledged', 'appropriated', 'budget-authority', 'allocated', 'obligated', 'expended', 'delivered', 'own-budget'];
/** What a program opens with: what the law gave, before what was asked or came of it. */
const FIRST: readonly Status[] = ['appropriated', 'budget-authority', 'allocated', 'obligated', 'expended', 'delivered', 'requested', 'pledged', 'own-budget'];

/** The program that most of the dataset's chosen records belong to: the one that the view opens with. */
function defaultProgram(index: Index): Program | undefined {
  const { about, fundingViews, funding, programs } = index.dataset;
  const chosen = new Set<string>(fundingViews.find((view) => view.id === about.accountsViewId)?.recordIds);
  const count = (program: Program) => funding.filter((row) => row.programId === program.id && chosen.has(row.id)).length;
  return programs.toSorted((a, b) => count(b) - count(a))[0];
}

const readoutRecord = (index: Index): FundingRecord | undefined => index.dataset.funding.find((row) => row.id === index.dataset.about.readoutRecordId);

/** Programs that have records: cooperation money first, led by the default and by the one that the readout names; budgets for scale apart. */
export function programsInOrder(index: Index): { readonly cooperation: readonly Program[]; readonly nationwide: readonly Program[] } {
  const funded = new Set<string>(index.dataset.funding.map((row) => row.programId));
  const programs = index.dataset.programs.filter((program) => funded.has(program.id));
  const lead = [defaultProgram(index)?.id, readoutRecord(index)?.programId];
  const rank = (program: Program) => (lead.indexOf(program.id) + lead.length + 1) % (lead.length + 1);
  const ofScope = (scope: Program['scope']) => programs.filter((program) => program.scope === scope);
  return { cooperation: ofScope('cooperation').toSorted((a, b) => rank(a) - rank(b)), nationwide: ofScope('nationwide') };
}

/** What the address asks for, or the view's own choice. Null where the dataset holds no program. */
export function chosenProgram(index: Index, params: Params): Program | null {
  return index.program.get(params.program) ?? defaultProgram(index) ?? null;
}

/** The records of a program, or those of them that are paid from the accounts that the address names. */
export function recordsOf(index: Index, program: Program, params: Params): FundingRecord[] {
  const own = index.dataset.funding.filter((row) => row.programId === program.id);
  const ofAccounts = own.filter((row) => row.accountId !== null && params.account.includes(row.accountId));
  return ofAccounts.length > 0 ? ofAccounts : own;
}

/** The moments of which a program has a record. */
export const statusesOf = (records: readonly FundingRecord[]): Status[] => MOMENTS.filter((status) => records.some((row) => row.status === status));

export function chosenStatus(records: readonly FundingRecord[], params: Params): Status {
  const all = statusesOf(records);
  const asked = all.find((status) => status === params.status);
  if (asked) return asked;
  const years = (status: Status) => new Set(records.filter((row) => row.status === status).flatMap((row) => row.fiscalYear ?? [])).size;
  const [first = 'appropriated', second] = FIRST.filter((status) => years(status) > 0);
  // Two words for what the law gave: the longer record of it.
  if (first === 'appropriated' && second === 'budget-authority' && years(second) > years(first)) return second;
  return years(first) > 0 ? first : (FIRST.find((status) => all.includes(status)) ?? first);
}

/** The sum that the readout itself names, where a program's money holds it: the program's own, or one tied to the same theme. */
export function readoutOf(index: Index, program: Program, records: readonly FundingRecord[]): FundingRecord | null {
  const readout = readoutRecord(index);
  if (!readout || program.scope !== 'cooperation') return null;
  const isTied = records.some((row) => row.themeIds.some((id) => readout.themeIds.includes(id)));
  return readout.programId === program.id || isTied ? readout : null;
}
