import { test as property } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer } from '../../../../src/model/answer';
import { NOTHING, type Selection } from '../../../../src/selection/selection';
import { answering } from '../../../../src/views/sources/answering';
import { segmentsOf } from '../../../../src/views/sources/bar';
import { sourcesModel } from '../../../../src/views/sources/model';
import { isSought, OPEN_OF_EACH, shownOf } from '../../../../src/views/sources/shown';
import { normalise } from '../../../../src/model/search-words';
import { rowsOf, tally } from '../../data/real-data';
import { SEED } from '../../selection/arbitrary';
import { citingRows, rowsCiting } from './cited-rows';
import { realIndex } from './real-index';

const index = await realIndex();
const model = sourcesModel(index);
const documents = [...model.document.values()];

describe('the documents', () => {
  test('carry as many facts each as rows of data/ name them', () => {
    const inFiles = rowsCiting(citingRows);
    const counted = new Map(documents.filter(({ citations }) => citations.length > 0).map(({ source, citations }) => [source.id as string, citations.length]));
    expect(counted).toEqual(inFiles);
  });

  test('stand under their kind, each once', () => {
    const inFile = tally(rowsOf('sources').map(({ kind }) => kind));
    expect(Object.fromEntries(model.groups.map(({ kind, documents: { length } }) => [kind, length]))).toEqual(inFile);
    expect(new Set(model.groups.flatMap((group) => group.documents)).size).toBe(rowsOf('sources').length);
  });

  test('stand in the order of how many facts rest on them', () => {
    for (const { documents: own } of model.groups) {
      const counts = own.map(({ citations }) => citations.length);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }
  });

  test('of the readout: eleven themes and twelve stated ties rest on it', () => {
    // data/themes.json and data/links.json: every theme and every tie with basis 'stated' names s-seed.
    const readout = new Map(model.document.get('s-seed')?.byKind);
    expect(readout.get('themes')).toBe(11);
    expect(readout.get('links')).toBe(rowsOf('links').filter(({ basis, sourceId }) => basis === 'stated' && sourceId === 's-seed').length);
  });
});

const someOf = (ids: readonly string[]) => fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 });
const picks: fc.Arbitrary<Selection> = fc
  .record({
    theme: someOf(index.dataset.themes.map(({ id }) => id)),
    agency: someOf(index.dataset.agencies.map(({ id }) => id)),
    basis: fc.constantFrom<Selection['basis']>(['stated'], ['stated', 'documented'], ['stated', 'documented', 'inferred']),
  })
  .map((some) => ({ ...NOTHING, ...some }));

describe('under a selection', () => {
  property.prop([picks], SEED)('a document answers exactly where the answer turns its source on', (selection) => {
    const on = answer(index, selection);
    const answers = documents.filter((document) => answering(document, on).length > 0).map(({ source }) => source.id as string);
    if (on.isFiltering) expect(new Set(answers)).toEqual(new Set(on.sources));
    else expect(answers).toHaveLength(documents.filter(({ citations }) => citations.length > 0).length);
  });

  property.prop([picks], SEED)('a bar keeps its length: its pieces follow each other from nothing to all facts', (selection) => {
    const on = answer(index, selection);
    for (const document of documents) {
      const segments = segmentsOf(answering(document, on), document.citations.length);
      expect(segments.at(-1)?.to ?? 0).toBe(document.citations.length);
      expect(segments.map(({ from }) => from)).toEqual([0, ...segments.map(({ to }) => to)].slice(0, segments.length));
    }
  });
});

describe('what is shown', () => {
  const [official] = model.groups;
  if (!official) throw new Error('no official sources');
  const nothing = { sought: '', whole: new Set<never>(), openedId: null, on: null };

  test('at first are the ten most cited of a kind', () => {
    expect(shownOf(official, nothing)).toEqual(official.documents.slice(0, OPEN_OF_EACH));
  });

  test('the opened document is among them, in its own place', () => {
    const last = official.documents.at(-1);
    expect(shownOf(official, { ...nothing, openedId: last?.source.id ?? '' })).toEqual([...official.documents.slice(0, OPEN_OF_EACH), last]);
  });

  test('documents further down come up where they answer the selection, and none of the first leaves', () => {
    const [first, second] = official.documents.slice(OPEN_OF_EACH + 5);
    const shown = shownOf(official, { ...nothing, on: (document) => Number(document === first || document === second) });
    expect(shown).toEqual([...official.documents.slice(0, OPEN_OF_EACH), first, second]);
  });

  test('the filter ignores accents and case and looks at publisher and title', () => {
    const found = (typed: string) => documents.filter((document) => isSought(document, normalise(typed))).map(({ source }) => source.id as string);
    expect(found('SECRETARIA de relaciones')).toContain('s-sre-2017-scg');
    expect(found('Coordinacion')).toEqual(found('coordinación'));
    expect(found('third meeting security coordination')).toContain('s-seed');
    expect(found('zzz')).toEqual([]);
  });
});
