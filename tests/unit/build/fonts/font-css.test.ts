import { expect, test } from 'vitest';
import { unicodeRange } from '../../../../tools/build/fonts/font-css';

test('neighbouring characters become one range, in order', () => {
  expect(unicodeRange('cabxŠ')).toBe('U+61-63, U+78, U+160');
});
