import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Browser, type Frame, type Page } from '@playwright/test';
import { alive, article, frameIn, openHost, pasted, wanted, type Host } from './embed-host';
import { VIEWS } from './site';

const DOCS = 'docs/embedding.md';
const TABLE = /(<!-- hosts: written by tests\/e2e\/embed-hosts\.spec\.ts -->\n)[\s\S]*?(<!-- \/hosts -->)/;

interface Kind {
  /** As the table calls it. */
  readonly name: string;
  readonly way: 'script' | 'plain';
  /** What the host changes about what was pasted. */
  readonly change?: (markup: string) => string;
  readonly headers?: (site: string) => Record<string, string>;
  readonly isFile?: boolean;
  readonly hasNoScript?: boolean;
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Kinds of host, the hostile ones among them. */
const KINDS: readonly Kind[] = [
  { name: 'plain page', way: 'script' },
  { name: '`sandbox="allow-scripts"` on the frame', way: 'script', change: (markup) => markup.replaceAll('<iframe', '<iframe sandbox="allow-scripts"') },
  { name: '`script-src \'none\'` in the host’s policy', way: 'plain', headers: (site) => ({ 'content-security-policy': `script-src 'none'; frame-src ${site}` }) },
  { name: '`Cross-Origin-Embedder-Policy: require-corp`', way: 'script', headers: () => ({ 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' }) },
  { name: '`default-src \'none\'`, the site allowed for scripts and frames', way: 'script', headers: (site) => ({ 'content-security-policy': `default-src 'none'; img-src data:; script-src ${site}; frame-src ${site}` }) },
  { name: 'storage and cookies blocked', way: 'script', prepare: blockStorage },
  { name: 'host opened from a disk (`file://`)', way: 'script', isFile: true },
  { name: 'no JavaScript', way: 'plain', hasNoScript: true },
];

/** As a browser that blocks a third party's storage: whoever asks for it meets an error, which the test would hear. */
async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
      Object.defineProperty(window, name, { get: () => { console.error(`asked for ${name}`); throw new DOMException('denied', 'SecurityError'); } });
    }
    Object.defineProperty(Document.prototype, 'cookie', { get: () => { console.error('asked for cookies'); return ''; }, set: () => {
      console.error('set a cookie');
    } });
  });
}

/** What a reader finds in a frame. */
async function found(frame: Frame, view: string): Promise<Record<'chart' | 'title' | 'source' | 'link', boolean>> {
  const figure = frame.locator(`figure[data-view="${view}"]`);
  await expect(figure).toBeVisible();
  return figure.evaluate((element) => {
    const isSeen = (part: Element | null) => part !== null && part.getBoundingClientRect().height > 0 && (part.textContent ?? '').trim().length > 10;
    const link = element.querySelector<HTMLAnchorElement>('a[data-out]');
    return {
      chart: [...element.querySelectorAll('svg :is(path, rect, circle, line, text), [role="option"]')].filter((mark) => mark.getClientRects().length > 0).length >= 20,
      title: isSeen(element.querySelector('h2')),
      source: isSeen(element.querySelector('figcaption > p:last-child')),
      link: isSeen(link) && link?.target === '_blank' && link.href.includes('/view/'),
    };
  });
}

async function visit(browser: Browser, host: Host, kind: Kind, root: string): Promise<string> {
  const context = await browser.newContext({ javaScriptEnabled: !kind.hasNoScript, viewport: { width: 700, height: 900 } });
  const page = await context.newPage();
  const heard: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  await kind.prepare?.(page);
  const script = `<script async src="${root}embed.js"></script>`;
  const frames = VIEWS.map((view) => pasted(kind.way, wanted(root, view, 'en')).replace(/\n<script.*/, '')).join('\n');
  const html = article((kind.change ?? String)(frames), kind.way === 'script' ? script : '');
  await page.goto(kind.isFile ? onDisk(html) : host.put(html, kind.headers?.(new URL(root).origin)));
  let answers = true;
  for (const [at, view] of VIEWS.entries()) {
    const element = page.locator('iframe').nth(at);
    await element.evaluate((each) => each.scrollIntoView());
    const frame = await frameIn(element);
    expect(await found(frame, view), `${kind.name}: ${view}`).toEqual({ chart: true, title: true, source: true, link: true });
    const hasScript = await frame.evaluate(() => matchMedia('(scripting: enabled)').matches);
    answers &&= hasScript;
    if (hasScript && at === 0) await alive(frame);
    const content = () => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    const off = async () => Math.abs((await element.evaluate((each) => each.clientHeight)) - (await content()));
    await expect.poll(off, { message: `${kind.name}: ${view} is at its height` }).toBeLessThanOrEqual(1);
  }
  expect(heard, kind.name).toEqual([]);
  await context.close();
  return `| ${kind.name} | ${kind.way === 'script' ? 'frame and script' : 'frame alone'} | yes | yes | yes | yes | ${answers ? 'yes' : 'no'} | exact | nothing |`;
}

function onDisk(html: string): string {
  const folder = resolve('node_modules/.cache/embed-host');
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/host.html`, html);
  return pathToFileURL(`${folder}/host.html`).href;
}

test('every kind of host shows chart, title, source and a way out of every view, and hears nothing; docs/embedding.md says so', async ({ browser, baseURL }) => {
  test.setTimeout(240_000);
  const host = await openHost();
  const rows: string[] = [];
  for (const kind of KINDS) rows.push(await test.step(kind.name, () => visit(browser, host, kind, baseURL ?? '')));
  host.close();
  const table = ['| host | pasted | chart | title | source | link out | comes alive | height | in the console |', '| --- | --- | --- | --- | --- | --- | --- | --- | --- |', ...rows].join('\n');
  const docs = readFileSync(DOCS, 'utf8');
  const fresh = docs.replace(TABLE, (_all, before: string, after: string) => `${before}${table}\n${after}`);
  if (process.env['UPDATE_EMBEDS']) writeFileSync(DOCS, fresh);
  else expect(docs, 'UPDATE_EMBEDS=1 writes the table anew').toBe(fresh);
});
