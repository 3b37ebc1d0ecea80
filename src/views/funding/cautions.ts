import type { FundingRecord, Localized } from '../../dataset/schema';
import type { Index } from '../../model/index-dataset';
import type { FundingModel } from './model';

/**
 * What a reader must know of what is drawn: what the program pays for, how far it may be tied to a theme, what its records
 * say of themselves where most of them say the same, and the caution of each set of records that is drawn whole.
 */
export function cautionsOf({ dataset }: Index, { program, status, records }: Pick<FundingModel, 'program' | 'status' | 'records'>): Localized[] {
  if (!program) return [];
  const drawn = new Set<string>(records.map(({ id }) => id));
  const record = new Map<string, FundingRecord>(dataset.funding.map((row) => [row.id, row]));
  // A set that goes over several moments warns of adding them, which one moment at a time can't do.
  const sets = dataset.fundingViews.filter(({ recordIds }) => {
    const rows = recordIds.flatMap((id) => record.get(id) ?? []);
    const own = rows.filter((row) => row.programId === program.id);
    return rows.every((row) => row.status === status) && own.length * 2 > rows.length && own.every(({ id }) => drawn.has(id));
  });
  const said = [program.description, ...(program.themeNote ? [program.themeNote] : []), ...mostlySaid(records), ...sets.map(({ chartNote }) => chartNote)];
  return said.filter(({ en }, at) => said.findIndex((each) => each.en === en) === at);
}

/** So many notes are read beside a figure. */
const FEW = 3;

/** Notes of records where they are few, else those that a third of the records share: they are about all of them. */
function mostlySaid(records: FundingModel['records']): Localized[] {
  const counts = new Map<string, { note: Localized; times: number }>();
  for (const { note } of records) if (note) counts.set(note.en, { note, times: (counts.get(note.en)?.times ?? 0) + 1 });
  return [...counts.values()].filter(({ times }) => counts.size <= FEW || (times > 2 && times * 3 >= records.length)).map(({ note }) => note);
}
