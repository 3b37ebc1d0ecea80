import { FIGURE_WIDTH, MARGIN, PICTURE_WIDTH, stackPicture, type PictureWords } from './stack';

const SVG = 'http://www.w3.org/2000/svg';

interface Parts extends PictureWords {
  readonly lang: string;
  readonly chart: SVGSVGElement;
  readonly legend: SVGSVGElement | null;
}

const element = <K extends keyof SVGElementTagNameMap>(name: K, attributes: Record<string, string | number>): SVGElementTagNameMap[K] => {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
};

const heightOf = (drawn: SVGSVGElement): number => Number(drawn.getAttribute('height')) || drawn.getBBox().height;

/** Draws a picture as the stack of its parts on paper. */
export function layOut(host: Element, { lang, chart, legend, ...words }: Parts): SVGSVGElement {
  const stack = stackPicture(words, { chart: heightOf(chart), legend: legend && heightOf(legend) });
  const picture = element('svg', { xmlns: SVG, width: PICTURE_WIDTH, height: stack.height, viewBox: `0 0 ${PICTURE_WIDTH} ${stack.height}`, 'xml:lang': lang, role: 'img', class: 'picture' });
  const paper = element('rect', { width: '100%', height: '100%', fill: 'var(--paper)' });
  const name = element('title', {});
  name.textContent = words.title;
  const description = element('desc', {});
  description.textContent = `${words.finding} ${words.sources}`;
  picture.append(name, description, paper);
  host.append(picture);
  for (const { kind, y, words: line } of stack.lines) {
    const text = element('text', { x: MARGIN, y, class: `picture-${kind}` });
    text.textContent = line;
    picture.append(text);
  }
  if (legend && stack.legend !== null) picture.append(placed(legend, stack.legend));
  picture.append(placed(chart, stack.chart));
  return picture;
}

/** A copy: what React drew stays where React will look for it to take it away. */
function placed(drawn: SVGSVGElement, y: number): SVGSVGElement {
  const part = element('svg', {});
  part.append(...[...drawn.childNodes].map((node) => node.cloneNode(true)));
  for (const attribute of drawn.attributes) part.setAttribute(attribute.name, attribute.value);
  for (const [name, value] of Object.entries({ x: MARGIN, y, width: FIGURE_WIDTH, height: heightOf(drawn) })) part.setAttribute(name, String(value));
  return part;
}
