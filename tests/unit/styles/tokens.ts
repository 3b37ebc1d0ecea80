import { readFileSync } from 'node:fs';
import { parseHex, type Rgb } from './colour-maths';

export const APPEARANCES = ['light', 'dark', 'print'] as const;
export type Appearance = (typeof APPEARANCES)[number];

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** The declarations of the first rule with this selector, by name. */
export function declarations(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new RangeError(`tokens.css has no rule ${selector}`);
  const body = css.slice(start + selector.length + 2, css.indexOf('}', start));
  return new Map([...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name ?? '', value ?? '']));
}

const base = declarations(':root');
const print = declarations(":root[data-appearance='print']");

/** A colour token as it is drawn in an appearance. @throws RangeError if it is no plain colour there. */
export function colour(name: string, appearance: Appearance): Rgb {
  const written = (appearance === 'print' ? print.get(name) : undefined) ?? base.get(name) ?? '';
  const [, light, dark] = /^light-dark\((#\w+), (#\w+)\)$/.exec(written) ?? [];
  return parseHex((appearance === 'dark' ? dark : light) ?? written);
}
