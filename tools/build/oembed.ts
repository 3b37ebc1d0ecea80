import { cardFile, embedFolder, oembedFile, type Static } from '../../src/frame/export/static-files';
import { HEIGHTS } from '../../src/frame/embed/heights';
import { escape } from './escape';
import { CARD } from './pictures/card-size';

/** Column of an article that most pages have. */
const WIDTH = 600;
const USUAL_HEIGHT = 900;

/** What a page that is asked for an embed answers, by oembed.com's version 1.0. */
export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly author_name: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

interface Asked {
  readonly what: Static;
  readonly title: string;
  readonly product: string;
  /** Address of the site with its last slash. Where it is '' addresses lead from the site's root, and only a reader who knows that can follow them. */
  readonly site: string;
}

/**
 * The answer for one view, alone or under a theme. Its html is a bare iframe in attributes that WordPress lets through from
 * any site: it drops every other, and hides a frame that comes with a blockquote until a script of its own says otherwise.
 */
export function oembed({ what, title, product, site }: Asked): Oembed {
  const height = Number(new RegExp(`\\b${WIDTH}:(\\d+)`).exec(HEIGHTS[what.lang][what.view] ?? '')?.[1] ?? USUAL_HEIGHT);
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: product,
    provider_name: product,
    provider_url: site || './',
    cache_age: 86_400,
    html: `<iframe src="${site}${embedFolder(what)}" width="${WIDTH}" height="${height}" title="${escape(title)}" frameborder="0"></iframe>`,
    width: WIDTH,
    height,
    thumbnail_url: `${site}${cardFile(what)}`,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  };
}

/** How a page says where its answer lies. */
export const discovery = (what: Static, title: string, to: (file: string) => string): string =>
  `<link rel="alternate" type="application/json+oembed" href="${to(oembedFile(what))}" title="${escape(title)}">`;
