import { PAGE_CODE } from './page-code';
import { announceReady } from './ready';
import { readRoute } from './routes';

interface Shown {
  readonly path: string;
  readonly arrive: () => void;
}

/** How far down each page was left. */
const left = new Map<string, number>();
const PATIENCE_MS = 4000;
let turns = 0;
let stopKeeping = () => {};

/**
 * Goes from one page to another: the code of the new one is fetched first, so that the old one stays until it can be
 * drawn. A page that is gone back to is shown where it was left.
 *
 * @param isBack  whether the reader went by the browser's Back or Forward
 * @throws        where the page's code can't be fetched
 */
export async function travel(from: string, to: string, isBack: boolean, show: (shown: Shown) => void): Promise<void> {
  stopKeeping();
  left.set(from, scrollY);
  const turn = (turns += 1);
  await codeOf(to);
  if (turn !== turns) return; // the reader has gone on meanwhile
  delete document.documentElement.dataset['ready'];
  show({ path: to, arrive: () => arrive(isBack ? (left.get(to) ?? 0) : 0) });
}

async function codeOf(path: string): Promise<void> {
  const page = readRoute(path)?.page;
  await import('./OtherPage');
  if (page !== undefined && page in PAGE_CODE) await PAGE_CODE[page as keyof typeof PAGE_CODE](); // a key, as just asked
}

/** Calls back with what is found, now or once it is drawn; gives up after some seconds. */
function whenFound(selector: string, then: (found: HTMLElement) => void, since = performance.now()): void {
  const found = document.querySelector<HTMLElement>(selector);
  if (found) then(found);
  else if (performance.now() - since < PATIENCE_MS) requestAnimationFrame(() => whenFound(selector, then, since));
}

/** The focus to the heading, and down to where the page was left or where its address points. */
function arrive(y: number): void {
  scrollTo(0, y);
  announceReady();
  whenFound('main h1', (title) => {
    title.setAttribute('tabindex', '-1');
    title.focus({ preventScroll: true });
  });
  const { hash } = location;
  if (y > 0) keepAt(() => scrollTo(0, y));
  else if (hash) whenFound(`[id="${CSS.escape(hash.slice(1))}"]`, (target) => keepAt(() => target.scrollIntoView()));
}

/** Parts that are still being drawn move what stands below them, so the page is put there again and again until the reader acts. */
function keepAt(go: () => void): void {
  const acts = ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const;
  const observer = new ResizeObserver(go);
  const stop = () => {
    observer.disconnect();
    for (const act of acts) window.removeEventListener(act, stop);
  };
  stopKeeping = stop;
  observer.observe(document.body);
  for (const act of acts) window.addEventListener(act, stop, { passive: true });
  setTimeout(stop, PATIENCE_MS);
}
