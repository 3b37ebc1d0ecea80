import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { MARKUP, type Way } from '../../src/frame/embed/ways';
import type { Wanted } from '../../src/frame/embed/wanted';
import { STILL_ADDRESS } from '../../src/selection/store';
import type { Language } from './site';

/** A newsroom's own server, on another host than the site's. */
export interface Host {
  /** The address at which a page is served from now on. */
  put(html: string, headers?: Record<string, string>): string;
  close(): void;
}

export async function openHost(): Promise<Host> {
  const pages: { html: string; headers: Record<string, string> }[] = [];
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1))];
    if (!page) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    put: (html, headers = {}) => `http://localhost:${port}/${pages.push({ html, headers }) - 1}`,
    close: () => server.close(),
  };
}

/** An article as an editor would write it. */
export const article = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>An article</title><link rel="icon" href="data:,">${head}</head><body><main><h1>An article</h1><p>Before the charts.</p>\n${body}\n<p>After the charts.</p></main></body></html>`;

export const wanted = (root: string, view: string, lang: Language, more: Partial<Wanted> = {}): Wanted => ({
  root, view, lang, address: STILL_ADDRESS, title: '', appearance: 'auto', isInteractive: true, isPlain: false, isTransparent: false, ...more,
});

/** What the dialog hands out for a view, as an editor pastes it. */
export const pasted = (way: Way, what: Wanted): string => MARKUP[way](what, { title: `Chart: ${what.view}`, finding: 'A sentence.', link: 'See the chart' });

/** What is wrong with how an embed stands in its frame: a bar, a wrong height, something wider than it. */
const misfits = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...(Math.abs(innerHeight - height) > 1 ? [`${innerHeight} px high, its content ${height}`] : []),
      ...(scrollWidth > clientWidth ? [`${scrollWidth} px of content in ${clientWidth}`] : []),
      ...(innerWidth > clientWidth ? [`a bar of ${innerWidth - clientWidth} px`] : []),
    ];
  });

/**
 * Brings every embed of a page to the screen, one after the other as a reader does, since frames off the screen load late and
 * are laid out by nobody. Each must fit its frame; `visit` is done in each.
 */
export async function readThrough(page: Page, visit: (frame: Frame) => Promise<void> = async () => {}): Promise<void> {
  const elements = page.locator('iframe');
  const count = await elements.count();
  for (let at = 0; at < count; at += 1) {
    const element = elements.nth(at);
    await element.evaluate((found) => found.scrollIntoView());
    const frame = await frameIn(element);
    await visit(frame);
    await expect.poll(async () => (await misfits(frame)).map((fault) => `${new URL(frame.url()).pathname}: ${fault}`)).toEqual([]);
  }
}

/** The frame in an element, once the embed is there. */
export async function frameIn(element: Locator): Promise<Frame> {
  let frame: Frame | null = null;
  await expect.poll(async () => {
    frame = (await (await element.elementHandle())?.contentFrame()) ?? null;
    return frame?.url() ?? '';
  }).toContain('/embed/');
  if (!frame) throw new Error('there is no frame in the element');
  return frame;
}

/** The embed answers. */
export const alive = (frame: Frame): Promise<void> => expect(frame.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
