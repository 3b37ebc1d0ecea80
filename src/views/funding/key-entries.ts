import type { Index } from '../../model/index-dataset';
import type { Text } from '../../text/text';
import { keyWords } from './labels';
import type { FundingModel } from './model';
import { blocksOf, keyOf, tonesOf } from './tones';
import { isSupplementalRecord } from './words';

export type Sample = { readonly kind: 'tone'; readonly tone: number | 'whole' } | { readonly kind: 'supplemental' | 'asked' | 'against' | 'other' | 'statement' | 'readout' };
export interface Entry {
  readonly sample: Sample;
  readonly words: string;
}

/** What the drawn marks mean, only of those that are drawn: accounts by tone, then textures and signs. */
export function keyEntries(index: Index, model: FundingModel, text: Text): Entry[] {
  const { t } = text;
  const words = t.funding.legend;
  const blocks = model.columns.flatMap(blocksOf);
  const tones = [...tonesOf(model)].map(([key, tone]) => ({ tone, words: keyWords(index, key, text) }));
  const byTone = [...new Set(tones.map(({ tone }) => tone))].map((tone): Entry => ({ sample: { kind: 'tone', tone }, words: tones.filter((row) => row.tone === tone).map((row) => row.words).join(', ') }));
  const { againstStatus, columns } = model;
  const entry = (isDrawn: boolean, sample: Sample, said: string): Entry[] => (isDrawn ? [{ sample, words: said }] : []);
  return [
    ...byTone,
    ...entry(blocks.some((row) => keyOf(row) === null), { kind: 'tone', tone: 'whole' }, words.whole),
    ...entry(blocks.some((row) => isSupplementalRecord(index, row)), { kind: 'supplemental' }, words.supplemental),
    ...entry(againstStatus !== null && columns.some(({ bars, against }) => bars.length > 0 && against), { kind: 'against' }, againstStatus ? words.against(t.common.status[againstStatus]) : ''),
    ...entry(againstStatus !== null && columns.some(({ bars, against }) => bars.length === 0 && against), { kind: 'asked' }, againstStatus ? words.only(t.common.status[againstStatus]) : ''),
    ...entry(columns.some(({ others }) => others.length > 0), { kind: 'other' }, words.other),
    ...entry(model.statements.some(({ isReadout }) => !isReadout), { kind: 'statement' }, words.statement),
    ...entry(model.statements.some(({ isReadout }) => isReadout), { kind: 'readout' }, words.readout),
  ];
}
