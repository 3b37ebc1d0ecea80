import { Element, Text } from 'domhandler';
import type { DrawnFigure } from '../../../src/app/draw-pictures';
import type { Cell } from '../../../src/views/view';
import { FIGURE_WIDTH } from '../../../src/frame/export/stack';
import { markup } from './markup';
import { SAID } from './plain-svg';
import { element, placed, type PlainFigure } from './sheet';

interface Around {
  readonly figure: DrawnFigure;
  /** The chart with its legend, without title and sources: those stand in the page's own type. */
  readonly svg: Element;
  readonly ids: string;
  /** Addresses of the live view and, in words, of the site. */
  readonly page: string;
  readonly product: string;
  /** What the table is opened by. */
  readonly table: string;
}

const text = (words: string): Text => new Text(words);

/**
 * A view as a chunk of HTML for pages that allow no frame: one figure with its drawing and its rows, without a script,
 * an outside file or a style that reaches beyond it. Its ids are its own, so that several may stand on one page.
 */
export function fragment({ figure, svg, ids, page, product, table: open }: Around): string {
  const { lang, title, finding, sources, table } = figure;
  const chunk = element(
    'figure',
    { lang, id: `${ids}figure`, 'data-two-thousand-miles': figure.view, style: 'margin:0' },
    element('figcaption', {}, element('strong', {}, text(title)), element('br', {}), text(finding)),
    // On a narrow page the drawing keeps a width at which it can be read, and is scrolled across.
    element('div', { role: 'region', tabindex: 0, 'aria-label': title, style: 'overflow-x:auto' }, svg),
    element('details', {}, element('summary', {}, text(open)), element('div', { role: 'region', tabindex: 0, 'aria-label': table.caption, style: 'overflow-x:auto' }, rows(table))),
    element('p', {}, element('small', {}, text(`${sources} `), element('a', { href: page }, text(product)))),
  );
  return `${markup(chunk)}\n`;
}

/** Px below which the drawing's words can't be read. */
const LEAST = 820;
const GAP = 14;

/** A figure with its legend above it and nothing else, as wide as there is room. */
export function figureAlone({ chart, legend }: PlainFigure, alt: string): Element {
  const top = legend ? legend.height + GAP : 0;
  const box = `0 0 ${FIGURE_WIDTH} ${Math.ceil(top + chart.height)}`;
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: box, role: 'img', 'aria-label': alt, style: `display:block;width:100%;min-width:${LEAST}px;height:auto`, ...SAID },
    ...(legend ? [placed({ ...legend, width: FIGURE_WIDTH }, 0, 0)] : []),
    placed({ ...chart, width: FIGURE_WIDTH }, 0, top),
  );
}

const rows = ({ caption, columns, rows: all }: DrawnFigure['table']): Element =>
  element(
    'table',
    {},
    element('caption', {}, text(caption)),
    element('thead', {}, element('tr', {}, ...columns.map(({ head }) => element('th', { scope: 'col' }, text(head))))),
    element('tbody', {}, ...all.map(({ cells }) => element('tr', {}, ...cells.map((cell) => element('td', {}, said(cell)))))),
  );

function said({ value, text: words, href }: Cell): Element | Text {
  const shown = words ?? (value === null ? '' : String(value));
  return href !== undefined && /^https?:/.test(href) ? element('a', { href }, text(shown)) : text(shown);
}
