import { compile } from 'css-select';
import { AttributeAction, SelectorType, type Selector } from 'css-what';
import type { Element } from 'domhandler';
import { parts } from './colours';
import type { Rule } from './rules';

/** Values by property, custom properties among them, with what is inherited. */
export type Style = ReadonlyMap<string, string>;

/** What passes from an element to those in it. Custom properties do too. */
const INHERITED = new Set([
  'color', 'fill', 'fill-opacity', 'stroke', 'stroke-opacity', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'font-family', 'font-size',
  'font-weight', 'font-style', 'letter-spacing', 'text-anchor', 'dominant-baseline', 'paint-order', 'text-transform', 'visibility',
]);
/** What holds for the element alone. */
const OWN = new Set(['opacity', 'vector-effect', 'display', 'scale', 'translate']);

const isKnown = (property: string): boolean => property.startsWith('--') || property === 'font' || INHERITED.has(property) || OWN.has(property);

interface Compiled extends Pick<Rule, 'weight' | 'declarations'> {
  readonly matches: ReturnType<typeof compile<Element, Element>>;
}

/** Rules by a class, tag or attribute that an element must have for them to match, so that few are tried on each. */
type Shelves = ReadonlyMap<string, readonly Compiled[]>;

const COMBINATORS: ReadonlySet<Selector['type']> = new Set([SelectorType.Descendant, SelectorType.Child, SelectorType.Adjacent, SelectorType.Sibling]);

/** The name of the shelf for a selector: what its last compound asks for. */
function shelfOf(selector: readonly Selector[]): string {
  const last = selector.slice(selector.findLastIndex(({ type }) => COMBINATORS.has(type)) + 1);
  const attributes = last.filter((part) => part.type === SelectorType.Attribute);
  const named = attributes.find(({ name, action }) => name === 'class' && action === AttributeAction.Element);
  if (named) return `.${named.value}`;
  const [first] = attributes;
  if (first) return `[${first.name}`;
  return last.find((part) => part.type === SelectorType.Tag)?.name ?? '*';
}

export function shelve(rules: readonly Rule[]): Shelves {
  const shelves = new Map<string, Compiled[]>();
  for (const { selector, weight, declarations } of rules) {
    const known = declarations.filter(([property]) => isKnown(property));
    if (known.length === 0) continue;
    const shelf = shelfOf(selector);
    const all = shelves.get(shelf) ?? [];
    // Their names are kept as written: SVG tells cases apart.
    all.push({ matches: compile<Element, Element>([[...selector]], { xmlMode: true }), weight, declarations: known });
    shelves.set(shelf, all);
  }
  return shelves;
}

function rulesOf(element: Element, shelves: Shelves): Compiled[] {
  const names = ['*', element.name, ...(element.attribs['class'] ?? '').split(/\s+/).filter(Boolean).map((name) => `.${name}`), ...Object.keys(element.attribs).map((name) => `[${name}`)];
  const found = names.flatMap((name) => shelves.get(name) ?? []).filter(({ matches }) => matches(element));
  return found.toSorted(({ weight: a }, { weight: b }) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3]);
}

/** Puts values in the place of var(): an unknown one without a fallback leaves nothing. */
export function substitute(value: string, style: Style): string {
  const start = value.indexOf('var(');
  if (start < 0) return value;
  let depth = 0;
  let end = start + 3;
  do {
    if (value[end] === '(') depth += 1;
    if (value[end] === ')') depth -= 1;
    end += 1;
  } while (depth > 0 && end < value.length);
  const [name = '', ...fallback] = parts(value.slice(start + 4, end - 1));
  return substitute(`${value.slice(0, start)}${style.get(name) ?? fallback.join(', ')}${value.slice(end)}`, style);
}

const FONT = /^(?:(italic|oblique)\s+)?(?:(\d+|bold|normal)\s+)?([\d.]+)px(?:\/\S+)?\s+(.+)$/;

/** A font shorthand as the longhands that a picture needs; 'inherit' sets none. */
function font(value: string): [string, string][] {
  const [, style = 'normal', weight = '400', size, family] = FONT.exec(value.trim()) ?? [];
  if (size === undefined || family === undefined) return [];
  return [['font-style', style], ['font-weight', weight], ['font-size', size], ['font-family', family]];
}

/**
 * The style of an element as a browser computes it from presentation attributes and rules, given that of its parent.
 * Lengths lose their px; currentcolor and em are settled by those who read them.
 */
export function styleOf(element: Element, parent: Style, shelves: Shelves): Style {
  const style = new Map([...parent].filter(([property]) => property.startsWith('--') || INHERITED.has(property)));
  const declared: [string, string][] = Object.entries(element.attribs).filter(([name]) => INHERITED.has(name) || OWN.has(name));
  for (const { declarations } of rulesOf(element, shelves)) for (const [property, value] of declarations) declared.push([property, value]);
  // Custom properties first: a rule of more weight may set one that a rule of less uses.
  for (const [property, value] of declared) if (property.startsWith('--')) style.set(property, value);
  for (const [property, value] of style) if (property.startsWith('--') && value.includes('var(')) style.set(property, substitute(value, style));
  for (const [property, value] of declared) {
    if (property.startsWith('--')) continue;
    const settled = substitute(value, style).trim();
    if (settled === 'inherit') continue;
    for (const [name, plain] of property === 'font' ? font(settled) : [[property, settled] as const]) style.set(name, plain.replaceAll(/(\d)px\b/g, '$1'));
  }
  return style;
}
