import { labelLines } from '../../charts/label-width';

export const PICTURE_WIDTH = 1280;
const MARGIN = 32;
const SVG = 'http://www.w3.org/2000/svg';

interface Parts {
  readonly title: string;
  readonly finding: string;
  readonly sources: string;
  readonly credit: string;
  readonly lang: string;
  readonly chart: SVGSVGElement;
  readonly legend: SVGSVGElement | null;
}

const element = <K extends keyof SVGElementTagNameMap>(name: K, attributes: Record<string, string | number>): SVGElementTagNameMap[K] => {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
};

/** Stacks the parts of a picture from top to bottom on paper; the picture's height follows from them. */
export function layOut(host: Element, { title, finding, sources, credit, lang, chart, legend }: Parts): SVGSVGElement {
  const picture = element('svg', { xmlns: SVG, width: PICTURE_WIDTH + 2 * MARGIN, 'xml:lang': lang, role: 'img', class: 'picture' });
  const paper = element('rect', { width: '100%', height: '100%', fill: 'var(--paper)' });
  const name = element('title', {});
  name.textContent = title;
  const description = element('desc', {});
  description.textContent = `${finding} ${sources}`;
  picture.append(name, description, paper);
  host.append(picture);
  let y = MARGIN;
  const lines = (id: string, words: string, size: number, leading: number) => {
    for (const line of labelLines(words, size, PICTURE_WIDTH)) {
      y += leading;
      const text = element('text', { x: MARGIN, y, class: `picture-${id}` });
      text.textContent = line;
      picture.append(text);
    }
  };
  const place = (drawn: SVGSVGElement) => {
    const height = Number(drawn.getAttribute('height')) || drawn.getBBox().height;
    // A copy: what React drew stays where React will look for it to take it away.
    const part = element('svg', {});
    part.append(...[...drawn.childNodes].map((node) => node.cloneNode(true)));
    for (const attribute of drawn.attributes) part.setAttribute(attribute.name, attribute.value);
    part.setAttribute('x', String(MARGIN));
    part.setAttribute('y', String(y));
    part.setAttribute('width', String(PICTURE_WIDTH));
    part.setAttribute('height', String(height));
    picture.append(part);
    y += height;
  };
  lines('title', title, 25, 28);
  y += 6;
  lines('finding', finding, 15.5, 22);
  y += 14;
  if (legend) place(legend);
  y += 14;
  place(chart);
  y += 8;
  lines('note', sources, 12.5, 18);
  lines('note', credit, 12.5, 18);
  const height = Math.ceil(y + MARGIN);
  picture.setAttribute('height', String(height));
  picture.setAttribute('viewBox', `0 0 ${PICTURE_WIDTH + 2 * MARGIN} ${height}`);
  return picture;
}
