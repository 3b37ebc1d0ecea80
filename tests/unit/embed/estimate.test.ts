import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { estimate } from '../../../src/embed/estimate';

describe('a height for a width', () => {
  test('is on the line between two that were measured, and the outermost beyond them', () => {
    const measured = '320:2000 600:1000 760:840';
    expect([300, 320, 460, 600, 680, 760, 2000].map((width) => estimate(measured, width))).toEqual([2000, 2000, 1500, 1000, 920, 840, 840]);
  });

  test.each(['', undefined, 'junk', '0:0', '-3:7'])('is nothing where nothing was measured: %j', (measured) => {
    expect(estimate(measured, 600)).toBe(0);
  });

  prop.prop([fc.array(fc.tuple(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 9000 })), { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 3000 })], { seed: 7 })('lies between the lowest and the highest measured', (pairs, width) => {
    const list = [...new Map(pairs)].toSorted(([a], [b]) => a - b);
    const heights = list.map(([, height]) => height);
    const height = estimate(list.map((pair) => pair.join(':')).join(' '), width);
    expect(height).toBeGreaterThanOrEqual(Math.min(...heights));
    expect(height).toBeLessThanOrEqual(Math.max(...heights));
  });
});
