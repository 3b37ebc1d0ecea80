import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { slide } from '../../../src/dataset/tables/briefing';
import { answer } from '../../../src/model/answer';
import { focusIndex } from '../../../src/model/focus';
import { pickedOf, searchOf } from '../../../src/model/slide-address';
import { readAddress } from '../../../src/selection/address';
import { NOTHING } from '../../../src/selection/selection';
import { links } from '../../../src/views/links';
import { timeline } from '../../../src/views/timeline';
import { rowsOf } from '../data/real-data';
import { realIndex } from '../views/sources/real-index';

describe('what a slide picks and shows', () => {
  test('is an address and back, for every slide that is shipped', () => {
    for (const { slides } of rowsOf('briefings')) {
      for (const each of slides) {
        const { parts: _, ...show } = each.show;
        const search = searchOf(each);
        expect(readAddress(search).unreadable).toEqual([]);
        const back = v.parse(slide, { ...each, ...pickedOf(search) });
        expect(searchOf(back)).toBe(search);
        expect(Object.keys(back.show).toSorted()).toEqual(Object.keys(show).toSorted());
      }
    }
  });

  test('an address of a page is kept whole but for its looks', () => {
    const search = '?theme=counter-narcotics&miles=300-620&years=2008-2016&basis=stated&status=obligated&program=aid-mexico&indicator=usbp-uac&measure=trucks&year=2014&appearance=dark';
    const kept = pickedOf(search);
    expect(searchOf(v.parse(slide, { id: 'a', view: 'links', layout: 'whole', ...kept, title: { en: 'a', es: 'a' }, lines: [], notes: { en: 'a', es: 'a' } }))).toBe(search.replace('&appearance=dark', ''));
  });
});

describe('a figure of nothing but what is picked', () => {
  test('has the ties of a theme and its issues, and no agency without one', async () => {
    const index = await realIndex();
    const picked = answer(index, { ...NOTHING, theme: ['counter-narcotics'] });
    const model = links.model(focusIndex(index, picked), readAddress('').address.params);
    const themes = new Set(['counter-narcotics', ...rowsOf('themes').filter(({ parentPriority }) => parentPriority.some((id) => id === 'counter-narcotics')).map(({ id }) => id)]);
    const tied = rowsOf('links').filter(({ themeId }) => themes.has(themeId));
    const drawn = [...model.agencies.US, ...model.agencies.MX];
    expect(drawn.map(({ agency }) => agency.id).toSorted()).toEqual([...new Set(tied.map(({ agencyId }) => agencyId))].toSorted());
    expect(drawn.reduce((sum, { ties }) => sum + ties.length, 0)).toBe(tied.length);
  });

  test('has the meetings of its years alone', async () => {
    const index = await realIndex();
    const picked = answer(index, { ...NOTHING, years: { from: 2014, to: 2017 } });
    const model = timeline.model(focusIndex(index, picked), readAddress('').address.params);
    expect(model.years).toEqual({ from: 2014, to: 2017 });
  });

  test('is the whole where nothing is picked', async () => {
    const index = await realIndex();
    expect(focusIndex(index, answer(index, NOTHING))).toBe(index);
  });
});
