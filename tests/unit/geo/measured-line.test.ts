import { expect, test } from 'vitest';
import { measuredLine } from '../../../src/geo/measured-line';

test('steps add up to places and tenths of a mile to miles', () => {
  expect(measuredLine([-10, -5, 0, 4, 1, 25, 1, -2, 1])).toEqual([[-10, -5, 0], [-6, -4, 2.5], [-5, -6, 2.6]]);
});

test('a list that is cut short is refused, and so is a line of one vertex', () => {
  expect(() => measuredLine([0, 0, 0, 1, 1])).toThrow('has 5 numbers; expected three a vertex');
  expect(() => measuredLine([0, 0, 0])).toThrow('at least two vertices');
});

test.each([[[0, 0, 5, 1, 1, 5], 'Vertex 0'], [[0, 0, 0, 1, 1, 0], 'Vertex 1'], [[0, 0, 0, 1, 1, 9, 1, 1, -1], 'Vertex 2'], [[0, 0, 0, 1, 1, NaN], 'Vertex 1']])(
  'a line whose miles don’t rise from 0 is refused: %j',
  (steps, where) => {
    expect(() => measuredLine(steps)).toThrow(where);
  },
);
