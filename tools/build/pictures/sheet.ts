import { Element, isTag, Text, type ChildNode } from 'domhandler';
import { getElementsByTagName } from 'domutils';
import { parseDocument } from 'htmlparser2';
import type { DrawnFigure } from '../../../src/app/draw-pictures';
import { FIGURE_WIDTH, MARGIN, PICTURE_WIDTH, stackPicture, type PictureWords } from '../../../src/frame/export/stack';
import type { shelve } from './cascade';
import { adopt, plainSvg, SAID } from './plain-svg';

export interface Part {
  readonly svg: Element;
  readonly width: number;
  readonly height: number;
}

export interface PlainFigure {
  readonly chart: Part;
  readonly legend: Part | null;
}

type Shelves = ReturnType<typeof shelve>;

/** The drawn figure's two parts, each as SVG that needs no stylesheet, with their heights. */
export function plainFigure({ view, lang, markup }: Pick<DrawnFigure, 'view' | 'lang' | 'markup'>, shelves: Shelves, ids: string): PlainFigure {
  const page = parseDocument(`<html lang="${lang}" data-appearance="light"><body><figure data-view="${view}">${markup}</figure></body></html>`, { xmlMode: true });
  const [html, body, figure] = ['html', 'body', 'figure'].map((name) => getElementsByTagName(name, page, true, 1)[0]);
  if (!html || !body || !figure) throw new Error(`the view ${view} can't be read back`);
  const [chart, legend] = figure.children.filter((child): child is Element => child instanceof Element && child.name === 'svg');
  if (!chart) throw new Error(`the view ${view} draws no picture`);
  const part = (drawn: Element): Part => {
    const svg = plainSvg(drawn, [html, body, figure], { shelves, ids });
    const height = heightOf(drawn);
    if (!svg || height === 0) throw new Error(`a part of the view ${view} is empty`);
    return { svg, width: Number(drawn.attribs['width'] ?? FIGURE_WIDTH), height };
  };
  return { chart: part(chart), legend: legend ? part(legend) : null };
}

/** A legend has no height of its own but what is drawn in it reaches down to, which a first shape without paint may say. */
function heightOf(svg: Element): number {
  const own = Number(svg.attribs['height']);
  return own || Math.ceil(bottomOf(svg.children));
}

function bottomOf(nodes: readonly ChildNode[]): number {
  return Math.max(0, ...nodes.filter(isTag).filter(({ name }) => name !== 'defs').map((element) => {
    const of = (name: string): number => Number(element.attribs[name] ?? 0);
    const shift = Number(/translate\([^ ,)]+[ ,]+([-\d.]+)/.exec(element.attribs['transform'] ?? '')?.[1] ?? 0);
    // Letters reach below their line by some 4 px.
    const bottom = element.name === 'text' ? of('y') + 4 : element.name === 'rect' ? of('y') + of('height') : 0;
    return shift + Math.max(bottom, element.name === 'text' ? 0 : bottomOf(element.children));
  }));
}

const KINDS = {
  title: { 'font-family': "'Source Serif 4', Georgia, serif", 'font-size': '25', 'font-weight': '600', fill: '#1c1b19' },
  finding: { 'font-size': '15.5', fill: '#3a3833' },
  note: { 'font-size': '12.5', fill: '#66625a' },
} as const;
export const PAPER = '#fbfaf6';

export const element = (name: string, attributes: Readonly<Record<string, string | number>>, ...children: (Element | Text)[]): Element => {
  const made = new Element(name, Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)])), []);
  for (const child of children) adopt(made, child);
  return made;
};

export const placed = ({ svg, width, height }: Part, x: number, y: number): Element => {
  svg.attribs = { ...svg.attribs, x: String(x), y: String(y), width: String(width), height: String(height) };
  delete svg.attribs['xmlns'];
  return svg;
};

export interface Sheet {
  readonly svg: Element;
  readonly width: number;
  readonly height: number;
}

/** A whole picture: title, finding, legend, figure, sources and credit on paper, stacked as those that a reader saves. */
export function sheet(figure: PlainFigure, words: PictureWords, lang: string, ids: string): Sheet {
  const stack = stackPicture(words, { chart: figure.chart.height, legend: figure.legend?.height ?? null });
  const svg = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: PICTURE_WIDTH, height: stack.height, viewBox: `0 0 ${PICTURE_WIDTH} ${stack.height}`, lang, 'xml:lang': lang, role: 'img', 'aria-labelledby': `${ids}title ${ids}desc`, ...SAID },
    element('title', { id: `${ids}title` }, new Text(words.title)),
    element('desc', { id: `${ids}desc` }, new Text(`${words.finding} ${words.sources}`)),
    element('rect', { width: '100%', height: '100%', fill: PAPER }),
    ...stack.lines.map(({ kind, y, words: line }) => element('text', { x: MARGIN, y, ...KINDS[kind] }, new Text(line))),
    ...(figure.legend && stack.legend !== null ? [placed({ ...figure.legend, width: FIGURE_WIDTH }, MARGIN, stack.legend)] : []),
    placed({ ...figure.chart, width: FIGURE_WIDTH }, MARGIN, stack.chart),
  );
  return { svg, width: PICTURE_WIDTH, height: stack.height };
}
