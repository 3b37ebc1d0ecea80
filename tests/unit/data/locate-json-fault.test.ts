import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { locateJsonFault } from '../../../tools/data/locate-json-fault';

test.each([
  ['{"a":x}', 1, 6, '“x}”'],
  ['{"a":1,}', 1, 8, '“}”'],
  ['[1,2\n,]', 2, 2, '“]”'],
  ['{"a" 1}', 1, 6, '“1}”'],
  ['{"a":[1}', 1, 8, '“}”'],
  ['{"a":"\n"}', 1, 6, '“"”'],
  ['[1] 2', 1, 5, '“2”'],
  ['{"a":', 1, 6, 'the end of the file'],
  ['', 1, 1, 'the end of the file'],
  ['[01]', 1, 3, '“1]”'],
])('%j breaks at line %i, column %i', (text, line, column, found) => {
  expect(locateJsonFault(text)).toEqual({ line, column, found });
});

test.prop([fc.json({ maxDepth: 4 })], { seed: 1954 })('finds no fault in JSON', (text) => {
  expect(locateJsonFault(text)).toBeUndefined();
});

test.prop([fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom(',', '}', '"', 'x', '')], { seed: 1954 })(
  'finds one exactly where JSON.parse does',
  (text, at, wrong) => {
    const broken = `${text.slice(0, at % text.length)}${wrong}${text.slice((at % text.length) + 1)}`;
    let isJson = true;
    try {
      JSON.parse(broken);
    } catch {
      isJson = false;
    }
    expect(locateJsonFault(broken) === undefined).toBe(isJson);
  },
);
