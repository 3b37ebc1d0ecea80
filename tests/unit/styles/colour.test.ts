import { describe, expect, test } from 'vitest';
import { contrast, difference, mix, parseHex, seenBy, toLab, type Rgb, type Sight } from './colour-maths';
import { APPEARANCES, colour, declarations, type Appearance } from './tokens';

const HUES = ['crime', 'narcotics', 'border', 'cyber'] as const;
const SIGHTS: readonly Sight[] = ['normal', 'protan', 'deutan', 'tritan'];
const PAIRS = HUES.flatMap((first, at) => HUES.slice(at + 1).map((second) => [first, second] as const));

/** WCAG 2.2, 1.4.3 and 1.4.11; words of what is dimmed are held to the latter. */
const TEXT = 4.5;
const MARK = 3;

const hue = (name: string, appearance: Appearance): Rgb => colour(`theme-${name}`, appearance);
const tint = (name: string, appearance: Appearance, share = 0.1): Rgb => mix(hue(name, appearance), colour('paper', appearance), share);

/** Every text and ground that the styles set upon each other. */
function textsOnGrounds(appearance: Appearance): [string, Rgb, Rgb][] {
  const paper = colour('paper', appearance);
  const words = ['ink', 'ink-soft', 'muted'] as const;
  const pointedAt = mix(colour('ink', appearance), paper, 0.09);
  return [
    ...words.map((word): [string, Rgb, Rgb] => [`${word} on paper`, colour(word, appearance), paper]),
    ...words.map((word): [string, Rgb, Rgb] => [`${word} on a row that is pointed at`, colour(word, appearance), pointedAt]),
    ['paper on ink', paper, colour('ink', appearance)],
    ...HUES.flatMap((name): [string, Rgb, Rgb][] => [
      [`text of ${name} on paper`, colour(`theme-${name}-text`, appearance), paper],
      [`text of ${name} on its tint`, colour(`theme-${name}-text`, appearance), tint(name, appearance)],
      [`text on a block of ${name}`, colour(`on-${name}`, appearance), hue(name, appearance)],
      ...words.map((word): [string, Rgb, Rgb] => [`${word} on the tint of ${name}`, colour(word, appearance), tint(name, appearance)]),
    ]),
  ];
}

describe.each(APPEARANCES)('in the %s appearance', (appearance) => {
  test.each(textsOnGrounds(appearance))(`%s is read: ${TEXT} or more`, (_, text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(TEXT);
  });

  test.each(HUES)('marks of %s stand out from paper and from their own tint', (name) => {
    expect(contrast(hue(name, appearance), colour('paper', appearance))).toBeGreaterThanOrEqual(MARK);
    expect(contrast(hue(name, appearance), tint(name, appearance))).toBeGreaterThanOrEqual(MARK);
  });

  test.each(HUES)('words on the dimmed block of %s stay readable', (name) => {
    expect(contrast(colour('muted', appearance), tint(name, appearance, 0.18))).toBeGreaterThanOrEqual(MARK);
  });

  test.each(PAIRS.flatMap((pair) => SIGHTS.map((sight) => [...pair, sight] as const)))('%s and %s are told apart by %s sight', (first, second, sight) => {
    const seen = (name: string) => toLab(seenBy(sight, hue(name, appearance)));
    expect(difference(seen(first), seen(second))).toBeGreaterThanOrEqual(18);
  });

  test.each(PAIRS)('%s and %s are told apart in grey', (first, second) => {
    expect(Math.abs(toLab(hue(first, appearance))[0] - toLab(hue(second, appearance))[0])).toBeGreaterThanOrEqual(5);
  });
});

describe('the tokens', () => {
  test('mean the same by the printer and by ?appearance=print', () => {
    expect(declarations('@media print { :root')).toEqual(declarations(":root[data-appearance='print']"));
  });

  test('print black on white', () => {
    expect(colour('paper', 'print')).toEqual(parseHex('#fff'));
    expect(colour('ink', 'print')).toEqual(parseHex('#000'));
  });

  test('tint by the tenth that is tested here', () => {
    expect(declarations('[data-hue]').get('hue-tint')).toBe('color-mix(in srgb, var(--hue) 10%, var(--paper))');
  });

  test('give every hue its three parts', () => {
    for (const name of HUES) expect(Object.fromEntries(declarations(`[data-hue='${name}']`))).toEqual({ hue: `var(--theme-${name})`, 'hue-text': `var(--theme-${name}-text)`, 'on-hue': `var(--on-${name})` });
  });
});
