import type { Index } from '../../model/index-dataset';
import type { Text } from '../../text/text';
import { keyWords } from './labels';
import type { FundingModel } from './model';
import { keyOf } from './keys';
import { tonesOf } from './tones';
import { isSupplementalRecord } from './words';

export type Sample = { readonly kind: 'tone'; readonly tone: number | 'whole' } | { readonly kind: 'supplemental' | 'asked' | 'against' | 'other' | 'star' };
export interface Entry {
  readonly sample: Sample;
  readonly words: string;
}

/** What the drawn marks mean, only of those that are drawn: accounts by tone, then textures and signs. What stands under the years has its words beside it. */
export function keyEntries(index: Index, model: FundingModel, text: Text): Entry[] {
  const { t } = text;
  const words = t.funding.legend;
  const blocks = model.status === 'requested' ? [] : model.columns.flatMap(({ bars }) => bars.flatMap((bar) => bar.blocks));
  const striped = blocks.filter((row) => isSupplementalRecord(index, row));
  const solid = new Set(blocks.filter((row) => !striped.includes(row)).map(keyOf));
  const tones = [...tonesOf(model)].filter(([key]) => solid.has(key)).map(([key, tone]) => ({ tone, words: keyWords(index, key, text) }));
  const laws = [...new Set(striped.flatMap((row) => row.lawId ?? []))].map((law) => keyWords(index, law, text));
  const byTone = [...new Set(tones.map(({ tone }) => tone))].map((tone): Entry => ({ sample: { kind: 'tone', tone }, words: tones.filter((row) => row.tone === tone).map((row) => row.words).join(', ') }));
  const { againstStatus, columns } = model;
  const entry = (isDrawn: boolean, sample: Sample, said: string): Entry[] => (isDrawn ? [{ sample, words: said }] : []);
  return [
    ...byTone,
    ...entry(solid.has(null), { kind: 'tone', tone: 'whole' }, words.whole),
    ...entry(laws.length > 0, { kind: 'supplemental' }, words.supplemental(laws)),
    ...entry(model.status === 'requested' && columns.some(({ bars }) => bars.length > 0), { kind: 'asked' }, t.common.status.requested),
    ...entry(columns.some(({ supplement }) => supplement), { kind: 'supplemental' }, words.apart(supplementName(index, model, text))),
    ...entry(againstStatus !== null && columns.some(({ bars, against }) => bars.length > 0 && against), { kind: 'against' }, againstStatus ? words.against(t.common.status[againstStatus]) : ''),
    ...entry(againstStatus !== null && columns.some(({ bars, against }) => bars.length === 0 && against), { kind: 'asked' }, againstStatus ? words.only(t.common.status[againstStatus]) : ''),
    ...entry(columns.some(({ others }) => others.length > 0), { kind: 'other' }, words.other),
    ...entry(model.disagreements.length > 0, { kind: 'star' }, t.funding.disputed),
  ];
}

/** The program whose supplemental money stands apart. */
function supplementName(index: Index, { columns }: FundingModel, { pick }: Text): string {
  const record = columns.flatMap(({ supplement }) => supplement?.blocks ?? [])[0];
  const program = record && index.program.get(record.programId);
  return program ? pick(program.name) : '';
}
