import { describe, expect, test } from 'vitest';
import { leafletOf } from '../../../../src/pages/theme/leaflet/leaflet';
import { NOTHING } from '../../../../src/selection/selection';
import { en } from '../../../../src/text/en';
import { es } from '../../../../src/text/es';
import { textOf } from '../../../../src/text/text';
import { rowsOf } from '../../data/real-data';
import { realIndex } from '../../views/sources/real-index';

const INDEX = await realIndex();
const TEXTS = [textOf('en', en), textOf('es', es)];
const LEAFLETS = INDEX.dataset.themes.flatMap((theme) => TEXTS.map((text) => ({ theme, lang: text.lang, leaflet: leafletOf(INDEX, theme, { ...NOTHING, theme: [theme.id] }, text) })));

describe('what is left behind on paper', () => {
  test.each(LEAFLETS)('of $theme.id in $lang: every agency of the theme stands there once with its reason', ({ theme, leaflet }) => {
    const named = [...leaflet.sides.US.own, ...leaflet.sides.MX.own].flatMap(({ tie, agencies }) => agencies.map(({ id }) => `${id} ${tie.why.en}`));
    const tied = rowsOf('links').filter(({ themeId }) => themeId === theme.id).map(({ agencyId, why }) => `${agencyId} ${why.en}`);
    expect(named.toSorted()).toEqual(tied.toSorted());
  });

  test.each(LEAFLETS)('of $theme.id in $lang: what is left off has its number', ({ theme, leaflet }) => {
    const scope: readonly string[] = [theme.id, ...rowsOf('themes').filter(({ parentPriority }) => parentPriority.some((parent) => parent === theme.id)).map(({ id }) => id)];
    const of = (rows: readonly { readonly themeId: string }[]) => rows.filter(({ themeId }) => scope.includes(themeId)).length;
    expect(leaflet.facts.rows.length + leaflet.facts.left).toBe(of(rowsOf('keyFacts')));
    expect(leaflet.commitments.rows.length + leaflet.commitments.left).toBe(of(rowsOf('commitments')));
  });

  test.each(LEAFLETS)('of $theme.id in $lang: every statement has a source in the list, and every source a statement', ({ theme, leaflet }) => {
    const cited = new Set<string>([
      theme.sourceId,
      ...[...leaflet.sides.US.own, ...leaflet.sides.MX.own].map(({ tie }) => tie.sourceId),
      ...leaflet.facts.rows.map(({ sourceId }) => sourceId),
      ...leaflet.money.rows.flatMap(({ figures }) => figures.map(({ record }) => record.sourceId)),
      ...leaflet.commitments.rows.flatMap(({ sourceId, statusSourceId }) => [sourceId, statusSourceId]),
    ]);
    expect(leaflet.sources.map(({ id }) => id).toSorted()).toEqual([...cited].toSorted());
  });

  test('cooperation money leaves nationwide budgets to the page', () => {
    for (const { leaflet } of LEAFLETS) expect(new Set(leaflet.money.rows.map(({ program }) => program.scope)).size).toBeLessThanOrEqual(1);
  });
});
