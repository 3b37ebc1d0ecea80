import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../src/dataset/columns';
import { dictionary } from '../../../src/dataset/dictionary';
import { TABLE_NAMES } from '../../../src/dataset/fields';
import { answer } from '../../../src/model/answer';
import { DEFAULT_PARAMS } from '../../../src/selection/address';
import { NOTHING } from '../../../src/selection/selection';
import { en } from '../../../src/text/en';
import { textOf } from '../../../src/text/text';
import { columnName } from '../../../src/views/column-name';
import { VIEWS } from '../../../src/views/registry';
import type { AnyView } from '../../../src/views/view';
import { realIndex } from './sources/real-index';

/** One habit for every head of a file: that of the fields in data/. */
const HABIT = /^[a-z][A-Za-z0-9]*$/;
const INDEX = await realIndex();

describe('a column is named in one habit:', () => {
  test.each(TABLE_NAMES)('in the file of %s, after the fields of the dictionary', (table) => {
    for (const { name, path } of columnsOf(table)) {
      expect(name).toMatch(HABIT);
      expect(Object.keys(dictionary[table].fields)).toContain(path[0]);
      expect(name.startsWith(path[0] ?? '')).toBe(true);
    }
  });

  test.each(VIEWS.map((listed) => [listed.id, listed] as const))('in the rows of the view %s', async (_, listed) => {
    const view: AnyView = await listed.load();
    const { columns } = view.table(view.model(INDEX, { ...DEFAULT_PARAMS, scale: 'index' }), INDEX, answer(INDEX, NOTHING), textOf('en', en));
    expect(columns.map(({ id }) => id).filter((id) => !HABIT.test(id))).toEqual([]);
  });
});

test('what a column holds of a year is in its name', () => {
  expect(columnName('usbp-apprehensions', 2014)).toBe('usbpApprehensions2014');
  expect(columnName('themeId')).toBe('themeId');
});
