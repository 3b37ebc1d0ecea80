import { Element, isTag, isText, Text, type ChildNode } from 'domhandler';
import { styleOf, type shelve, type Style } from './cascade';
import { hex, readColour } from './colours';

type Shelves = ReturnType<typeof shelve>;

/** SVG's own defaults, from which a picture begins. */
const INITIAL: Style = new Map(Object.entries({
  color: '#000', fill: '#000', 'fill-opacity': '1', stroke: 'none', 'stroke-opacity': '1', 'stroke-width': '1', 'stroke-dasharray': 'none', 'stroke-linecap': 'butt', 'stroke-linejoin': 'miter',
  'font-family': 'sans-serif', 'font-size': '16', 'font-weight': '400', 'font-style': 'normal', 'letter-spacing': 'normal', 'text-anchor': 'start', 'dominant-baseline': 'auto', 'paint-order': 'normal', 'text-transform': 'none', visibility: 'visible',
}));

const TEXTS = new Set(['text', 'tspan', 'textPath']);
const SHAPES = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']);
const GROUPS = new Set(['g', 'svg', 'a']);
/** Of texts alone. */
const TEXT_ONLY = new Set(['font-family', 'font-size', 'font-weight', 'font-style', 'letter-spacing', 'text-anchor', 'dominant-baseline']);
const STROKES = new Set(['stroke-opacity', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin']);
/** What the page needs and a picture doesn't. */
const ON_PAGE = /^(?:class|style|role|tabindex|aria-.*|pointer-events|lang)$/;

interface Tools {
  readonly shelves: Shelves;
  /** Put before every id: several figures may stand on one page. */
  readonly ids: string;
}

interface Setting {
  readonly style: Style;
  /** Px of the picture for one unit of the element: strokes that don't scale are set by it. */
  readonly unit: number;
  /** Inside a clip path or a mask only the shape counts. */
  readonly isShapeOnly: boolean;
  /** What the elements around have already said, so that it needn't be said again. */
  readonly said: ReadonlyMap<string, string>;
}

/**
 * Turns a figure in the page's classes into SVG that stands alone: each value a plain attribute, colours as #rrggbb,
 * strokes in their drawn width, and nothing left that isn't seen.
 */
export function plainSvg(root: Element, around: readonly Element[], tools: Tools): Element | null {
  let style = INITIAL;
  for (const element of around) style = styleOf(element, style, tools.shelves);
  return plain(root, { style, unit: 1, isShapeOnly: false, said: new Map([...INITIAL, ...Object.entries(SAID)]) }, tools);
}

/** What the root of a picture says for all that is in it. */
export const SAID = { 'font-family': "'Public Sans', Arial, sans-serif" } as const;

function plain(element: Element, outer: Setting, tools: Tools): Element | null {
  const style = styleOf(element, outer.style, tools.shelves);
  if (style.get('display') === 'none') return null;
  const isShapeOnly = outer.isShapeOnly || element.name === 'clipPath' || element.name === 'mask';
  const unit = outer.unit * scaleOf(element);
  const paints = paintsOf(element, style, unit);
  const isShape = SHAPES.has(element.name);
  if (isShape && !isShapeOnly && isUnseen(paints)) return null;
  const said = new Map(outer.said);
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(element.attribs)) {
    if (!ON_PAGE.test(name) && !style.has(name) && name !== 'vector-effect') attributes[name] = withScope(name, value, tools.ids);
  }
  if (isShape || TEXTS.has(element.name) || element.name === 'use') {
    const strokeless = paints.get('stroke') === 'none';
    for (const [property, value] of paints) {
      if (TEXT_ONLY.has(property) && !TEXTS.has(element.name)) continue;
      if (STROKES.has(property) && strokeless) continue;
      if (said.get(property) === value || (property.startsWith('fill') && element.name === 'line')) continue;
      attributes[property] = withScope(property, value, tools.ids);
      said.set(property, value);
    }
  }
  const opacity = style.get('opacity');
  if (opacity !== undefined && opacity !== '1') attributes['opacity'] = opacity;
  if (style.get('visibility') === 'hidden') return null;
  const shown = new Element(element.name, attributes, []);
  for (const child of element.children) {
    const kept = plainChild(child, { style, unit, isShapeOnly, said }, tools);
    if (kept) adopt(shown, kept);
  }
  return GROUPS.has(element.name) && shown.children.length === 0 ? null : shown;
}

function plainChild(child: ChildNode, setting: Setting, tools: Tools): Element | Text | null {
  if (isText(child)) return new Text(setting.style.get('text-transform') === 'uppercase' ? child.data.toLocaleUpperCase() : child.data);
  return isTag(child) ? plain(child, setting, tools) : null;
}

export function adopt(parent: Element, child: ChildNode): void {
  child.parent = parent;
  parent.children.push(child);
}

const isUnseen = (paints: ReadonlyMap<string, string>): boolean =>
  (paints.get('fill') === 'none' || paints.get('fill-opacity') === '0') && (paints.get('stroke') === 'none' || paints.get('stroke-opacity') === '0' || paints.get('stroke-width') === '0');

/** The properties of a shape or a text as a file holds them. */
function paintsOf(element: Element, style: Style, unit: number): Map<string, string> {
  const paints = new Map<string, string>();
  for (const side of ['fill', 'stroke'] as const) {
    const value = style.get(side) ?? 'none';
    const colour = readColour(value.toLowerCase() === 'currentcolor' ? (style.get('color') ?? '#000') : value);
    const opacity = Number(style.get(`${side}-opacity`) ?? 1) * (colour?.[3] ?? 1);
    paints.set(side, colour ? hex(colour) : value.replaceAll(/["']/g, ''));
    paints.set(`${side}-opacity`, String(rounded(opacity)));
  }
  const isFixed = style.get('vector-effect') === 'non-scaling-stroke';
  const size = Number(style.get('font-size'));
  const stroke = (value: string): string => value.replaceAll(/[\d.]+/g, (number) => String(rounded(Number(number) / (isFixed ? unit : 1))));
  for (const name of ['stroke-width', 'stroke-dasharray'] as const) paints.set(name, stroke(style.get(name) ?? ''));
  for (const name of ['stroke-linecap', 'stroke-linejoin', 'paint-order', 'font-size', 'font-style', 'font-weight', 'text-anchor', 'dominant-baseline'] as const) paints.set(name, style.get(name) ?? '');
  paints.set('font-family', familyOf(style.get('font-family') ?? ''));
  const spacing = style.get('letter-spacing') ?? 'normal';
  const spaced = spacing.endsWith('em') ? String(rounded(Number(spacing.slice(0, -2)) * size)) : spacing;
  paints.set('letter-spacing', spaced === '0' ? 'normal' : spaced);
  if (!TEXTS.has(element.name) && element.name !== 'use') paints.delete('paint-order');
  return paints;
}

/** Our font, and what stands in for it where it isn't at hand. The page's fitted stand-ins exist only there. */
const familyOf = (list: string): string => list.split(/\s*,\s*/).filter((name) => !name.includes(' fallback')).map((name) => name.replaceAll('"', "'")).join(', ');

const rounded = (value: number): number => Number(value.toFixed(3));

/** How much larger a unit is drawn inside an element than around it: by its transform, and by the box that an svg shows. */
function scaleOf(element: Element): number {
  let scale = 1;
  for (const [, name, list = ''] of (element.attribs['transform'] ?? '').matchAll(/(scale|matrix)\(([^)]*)\)/g)) {
    const [a = 1, b = 0, c = 0, d = a] = list.split(/[\s,]+/).filter(Boolean).map(Number);
    scale *= name === 'scale' ? Math.sqrt(Math.abs(a * (Number.isNaN(b) || list.trim().split(/[\s,]+/).length < 2 ? a : b))) : Math.sqrt(Math.abs(a * d - b * c));
  }
  const [, , shown] = (element.name === 'svg' ? (element.attribs['viewBox'] ?? '') : '').split(/[\s,]+/).map(Number);
  const width = Number(element.attribs['width']);
  return shown && width > 0 ? (scale * width) / shown : scale;
}

/** Ids must be alone on whatever page the figure stands. */
const withScope = (name: string, value: string, ids: string): string =>
  name === 'id' ? `${ids}${value}` : name.endsWith('href') && value.startsWith('#') ? `#${ids}${value.slice(1)}` : value.replaceAll(/url\((["']?)#/g, `url($1#${ids}`);
