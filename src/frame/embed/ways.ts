import { fragmentFile, pageOf, pictureFile } from '../export/static-files';
import { attributesOf, embedAddress, themeInPath, type Wanted } from './wanted';
import { HEIGHTS } from './heights';

/** Ways of putting a chart into somebody else's page. */
export const WAYS = ['script', 'plain', 'element', 'picture', 'fragment'] as const;
export type Way = (typeof WAYS)[number];

/** What the markup says of the chart to a reader who doesn't see it. */
export interface Said {
  readonly title: string;
  /** The view's finding for what is picked. */
  readonly finding: string;
  /** The words of a link to the chart's page. */
  readonly link: string;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const attributes = (list: readonly (readonly [string, string])[]): string => list.map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escape(value)}"`)).join('');

/** Column of an article that most pages have: what a frame is reserved for until it says its height. */
const USUAL_WIDTH = 600;

const heightsOf = ({ view, lang }: Wanted): string => HEIGHTS[lang][view] ?? '';

function usualHeight(wanted: Wanted): string {
  return new RegExp(`\\b${USUAL_WIDTH}:(\\d+)`).exec(heightsOf(wanted))?.[1] ?? '900';
}

/** No style of its own but where a property has no attribute: a strict host drops the one and keeps the others. */
function frame(wanted: Wanted, said: Said, more: readonly (readonly [string, string])[]): string {
  const fixed = [['src', embedAddress(wanted)], ['title', said.title], ['width', '100%'], ['height', usualHeight(wanted)], ['frameborder', '0'], ['loading', 'lazy']] as const;
  return `<iframe${attributes([...fixed, ...more])}></iframe>`;
}

/** The markup to paste, one way each. */
export const MARKUP: { readonly [W in Way]: (wanted: Wanted, said: Said) => string } = {
  // An engine that sizes frames does so only where no height is set; one that doesn't know if() keeps the height before it.
  plain: (wanted, said) => frame(wanted, said, [['style', `height:${usualHeight(wanted)}px;height:if(supports(frame-sizing:content-height):auto;else:${usualHeight(wanted)}px);frame-sizing:content-height`]]),
  script: (wanted, said) =>
    `${frame(wanted, said, [['data-two-thousand-miles', ''], ...(heightsOf(wanted) ? [['data-heights', heightsOf(wanted)] as const] : [])])}\n<script async src="${escape(wanted.root)}embed.js"></script>`,
  element: (wanted, said) =>
    `<script type="module" src="${escape(wanted.root)}two-thousand-miles.js"></script>\n<two-thousand-miles${attributes(attributesOf(wanted))}>\n  <a href="${escape(pageAddress(wanted))}">${escape(said.link)}</a>\n</two-thousand-miles>`,
  picture: (wanted, said) => {
    const what = { view: wanted.view, theme: themeInPath(wanted), lang: wanted.lang };
    const file = (kind: 'svg' | 'png' | '2x.png') => escape(wanted.root + pictureFile(what, kind));
    return `<figure>\n  <a href="${escape(pageAddress(wanted))}">\n    <picture>\n      <source type="image/svg+xml" srcset="${file('svg')}">\n      <img src="${file('png')}" srcset="${file('2x.png')} 2x" alt="${escape(`${said.title}. ${said.finding}`)}" loading="lazy" style="width:100%;height:auto">\n    </picture>\n  </a>\n</figure>`;
  },
  fragment: (wanted) => `${wanted.root}${fragmentFile({ view: wanted.view, theme: themeInPath(wanted), lang: wanted.lang })}`,
};

const pageAddress = (wanted: Wanted): string => `${wanted.root}${pageOf({ view: wanted.view, theme: themeInPath(wanted), lang: wanted.lang })}`;
