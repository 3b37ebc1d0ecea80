import { fc, test as prop } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { inDialects } from '../../../src/embed/dialects';
import { isSealed, sealed } from '../../../src/embed/protocol';

test('what is sealed is known for ours, another version isn’t', () => {
  expect(isSealed(sealed({ type: 'get' }))).toBe(true);
  expect(isSealed({ twoThousandMiles: 2, type: 'get' })).toBe(false);
});

prop.prop([fc.anything()], { seed: 7 })('nothing that anybody sends throws', (junk) => {
  expect(typeof isSealed(junk)).toBe('boolean');
});

test('a height is said as Datawrapper’s and AMP’s scripts expect it, and as pym.js’s does where that made the frame', () => {
  expect(inDialects(812, null)).toEqual([{ 'datawrapper-height': { 'two-thousand-miles': 812 } }, { sentinel: 'amp', type: 'embed-size', height: 812 }]);
  expect(inDialects(812, 'chart')).toContain('pymxPYMxchartxPYMxheightxPYMx812');
});
