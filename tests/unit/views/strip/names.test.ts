import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { labelWidth } from '../../../../src/charts/label-width';
import { LEAST_PLOT, NAME_SIZE, placeNames, type Name, type NamePlace } from '../../../../src/views/strip/names';
import { SEED } from '../../selection/arbitrary';
import { MODEL } from './real-strip';

const REAL: readonly Name[] = MODEL.ports.map(({ id, name, borderMile }) => ({ id, name, along: borderMile / MODEL.miles, isMain: MODEL.main.has(id) }));

/** Pairs of names that touch at a width, and pairs of a name and another port's leader that runs through it. */
function collisions(names: readonly Name[], places: ReadonlyMap<string, NamePlace>, plot: number): string[] {
  const boxes = names.flatMap(({ id, name, along, isMain }) => {
    const place = places.get(id);
    if (!place) return [];
    const left = along * plot + place.dx;
    return [{ id, row: place.row, x: along * plot, left, right: left + labelWidth(name, NAME_SIZE, isMain) }];
  });
  return boxes.flatMap((one) => boxes.flatMap((other) => {
    if (one === other) return [];
    const isTouching = one.id < other.id && one.row === other.row && one.left < other.right && other.left < one.right;
    const isPierced = other.row > one.row && other.x > one.left && other.x < one.right;
    return isTouching || isPierced ? [`${one.id} ${other.id}`] : [];
  }));
}

describe('names of ports', () => {
  test('all have a place, in few rows', () => {
    expect(MODEL.names.size).toBe(28);
    expect(Math.max(...[...MODEL.names.values()].map(({ row }) => row))).toBeLessThanOrEqual(6);
  });

  test('touch neither each other nor another’s leader at any width from the least on', () => {
    for (const plot of [LEAST_PLOT, 700, 864, 1010, 1132, 1600]) expect(collisions(REAL, MODEL.names, plot)).toEqual([]);
  });

  const names = fc.array(fc.record({ along: fc.double({ min: 0, max: 1, noNaN: true }), name: fc.stringMatching(/^[A-Z][a-z]{2,11}$/), isMain: fc.boolean() }), { maxLength: 30 })
    .map((list) => list.map((name, at) => ({ ...name, id: `port-${String(at).padStart(2, '0')}` })));
  test.prop([names], SEED)('whatever they are, those that have a place never touch', (list) => {
    expect(collisions(list, placeNames(list), LEAST_PLOT)).toEqual([]);
  });

  test.prop([names], SEED)('the same ports give the same places', (list) => {
    expect([...placeNames(list)]).toEqual([...placeNames(list)]);
  });
});
