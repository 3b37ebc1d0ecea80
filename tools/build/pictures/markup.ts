import { isTag, isText, type ChildNode } from 'domhandler';

/** HTML elements that have no content and no end. */
const VOID = new Set(['br', 'img', 'hr']);

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * A tree as text that is good as XML and, where there is svg in HTML, as HTML. Letters stay letters: a font is cut to
 * those in the text, and a person may read it.
 */
export function markup(node: ChildNode): string {
  if (isText(node)) return escape(node.data);
  if (!isTag(node)) return '';
  const attributes = Object.entries(node.attribs).map(([name, value]) => ` ${name}="${escape(value).replaceAll('"', '&quot;')}"`);
  const open = `<${node.name}${attributes.join('')}`;
  if (VOID.has(node.name)) return `${open}>`;
  // A style's text is CSS, in which nothing needs another spelling; in HTML it must have none.
  const content = node.children.map((child) => (node.name === 'style' && isText(child) ? child.data : markup(child))).join('');
  return content === '' && SHAPES.has(node.name) ? `${open}/>` : `${open}>${content}</${node.name}>`;
}

/** What may close itself: in HTML nothing but what lies in an svg. */
const SHAPES = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'stop', 'use', 'g']);
