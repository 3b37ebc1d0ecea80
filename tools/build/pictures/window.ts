import type { Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { labelWidth } from '../../../src/charts/label-width';

/** Part of a figure, in its own px. */
export interface Window {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
const at = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [a * x + c * y + e, b * x + d * y + f];

const STILL: Matrix = [1, 0, 0, 1, 0, 0];

/** What an element's own transform, or an svg's own place, does to what is in it. */
function ownMatrix(element: Element): Matrix {
  let matrix: Matrix = element.name === 'svg' ? [1, 0, 0, 1, number(element, 'x'), number(element, 'y')] : STILL;
  for (const [, name = '', list = ''] of (element.attribs['transform'] ?? '').matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [p = 0, q, r, s = 0, t = 0, u = 0] = list.split(/[\s,]+/).filter(Boolean).map(Number);
    if (name === 'translate') matrix = times(matrix, [1, 0, 0, 1, p, q ?? 0]);
    else if (name === 'scale') matrix = times(matrix, [p, 0, 0, q ?? p, 0, 0]);
    else if (name === 'matrix') matrix = times(matrix, [p, q ?? 0, r ?? 0, s, t, u]);
    else if (name === 'rotate') {
      const [cos, sin] = [Math.cos((p * Math.PI) / 180), Math.sin((p * Math.PI) / 180)];
      const [x, y] = [q ?? 0, r ?? 0];
      matrix = times(matrix, [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y]);
    }
  }
  const [left, top, width] = (element.name === 'svg' ? (element.attribs['viewBox'] ?? '') : '').split(/[\s,]+/).map(Number);
  const shown = number(element, 'width');
  if (width && shown) matrix = times(times(matrix, [shown / width, 0, 0, shown / width, 0, 0]), [1, 0, 0, 1, -(left ?? 0), -(top ?? 0)]);
  return matrix;
}

const number = (element: Element, name: string): number => Number.parseFloat(element.attribs[name] ?? '') || 0;

/** Where an element lies within a figure that it is part of: [x, y] of its own point. */
export function placeOf(element: Element, within: Element): [number, number] {
  const chain: Element[] = [];
  for (let each: Element | null = element; each && each !== within; each = each.parent && isTag(each.parent) ? each.parent : null) chain.unshift(each);
  return at(chain.reduce((matrix, each) => times(matrix, ownMatrix(each)), ownMatrix(within)), number(element, 'x'), number(element, 'y'));
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

const meets = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/**
 * Takes away every text that a window would cut, that would be smaller in it than can be read, or that runs into one before
 * it, as may happen where a figure is drawn narrower than it is meant to be. Marks are left for a fade to end.
 */
export function keepWhole(figure: Element, window: Window, smallest: number): void {
  const kept: Box[] = [];
  const walk = (element: Element, outer: Matrix): void => {
    const matrix = times(outer, ownMatrix(element));
    const isCut = (child: Element): boolean => isBeyond(boxOf(child, times(matrix, ownMatrix(child)), 0), window);
    // A label of several lines is one: it goes with the first that is cut.
    const cut = new Set(element.children.filter(isTag).filter((child) => child.name === 'text' && isCut(child)).map(labelOf));
    element.children = element.children.filter((child) => {
      if (!isTag(child)) return true;
      if (child.name === 'text' && cut.has(labelOf(child))) return false;
      if (child.name !== 'text') {
        walk(child, matrix);
        return true;
      }
      const box = boxOf(child, times(matrix, ownMatrix(child)), smallest);
      if (!box) return false;
      const isTurned = Math.abs(matrix[1]) > 0.01 || Math.abs(ownMatrix(child)[1]) > 0.01;
      if (isTurned) return true; // its box is much larger than itself
      if (kept.some((other) => meets(box, other))) return false;
      kept.push(box);
      return true;
    });
  };
  walk(figure, STILL);
}

const isBeyond = (box: Box | null, { x, y, width, height }: Window): boolean => box === null || box[0] < x || box[2] > x + width || box[1] < y || box[3] > y + height;

/** Lines of one label stand at one place across in one look. */
const labelOf = ({ attribs }: Element): string => [attribs['x'], attribs['font-size'], attribs['text-anchor'], attribs['fill']].join();

/** The room that a text takes in the figure, or null if it is smaller than can be read. */
function boxOf(text: Element, matrix: Matrix, smallest: number): Box | null {
  const size = number(text, 'font-size') || 16;
  if (size * Math.hypot(matrix[0], matrix[1]) < smallest) return null;
  const words = wordsIn(text);
  const wide = labelWidth(words, size, number(text, 'font-weight') > 550) * 1.03 + number(text, 'letter-spacing') * words.length;
  // A text of several lines may leave its place to them.
  const placed = text.attribs['x'] === undefined ? (text.children.find(isTag) ?? text) : text;
  const anchor = text.attribs['text-anchor'];
  const start = number(placed, 'x') - (anchor === 'end' ? wide : anchor === 'middle' ? wide / 2 : 0);
  const y = number(placed, 'y');
  const corners = [[start, y - size * 0.8], [start + wide, y - size * 0.8], [start, y + size * 0.22], [start + wide, y + size * 0.22]].map(([px = 0, py = 0]) => at(matrix, px, py));
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, down]) => down)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** The widest of its lines, roughly: a text of several is a tspan for each. */
function wordsIn(text: Element): string {
  const lines = text.children.map((child) => (isText(child) ? child.data : isTag(child) ? wordsIn(child) : ''));
  const isStacked = text.children.some((child) => isTag(child) && child.attribs['dy'] !== undefined);
  return isStacked ? lines.toSorted((a, b) => b.length - a.length)[0] ?? '' : lines.join('');
}
