/** Where the two forms of the line stand on a page that has both. They stand in different views, so the document is asked. */

const STRIP = '[data-view="strip"]';

/** The strip on this page, drawn or yet to be. */
const stripOnPage = (): Element | null => document.querySelector(`${STRIP}, [data-printed="strip"]`);

/** The straight line of the map's stage, and that of the strip, px down the window; null where there is none. */
export function straightLineAt(stage: Element): number | null {
  const overlay = stage.querySelector('[data-line-y]');
  return overlay ? overlay.getBoundingClientRect().top + Number(overlay.getAttribute('data-line-y')) : null;
}
export function stripLineAt(): number | null {
  const box = document.querySelector(`${STRIP} [data-form="wide"] [data-lane="ports"] circle`)?.getBoundingClientRect();
  return box && box.height > 0 ? (box.top + box.bottom) / 2 : null;
}

const ACTS = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;
/** Ms for which a strip that isn't drawn yet is waited for. */
const PATIENCE = 6000;

/** Brings the strip to where its line lies so far down the window. One that isn't drawn yet is led to first, and put right once it is there, unless the reader moves on meanwhile. */
export function showStrip(lineAt: number): void {
  const put = () => {
    const there = stripLineAt();
    if (there === null) return false;
    window.scrollBy({ top: there - lineAt, behavior: 'instant' });
    document.querySelector<HTMLElement>('[data-action="roll-up"]')?.focus({ preventScroll: true });
    return true;
  };
  exchange(() => {
    if (put()) return;
    stripOnPage()?.scrollIntoView({ block: 'start', behavior: 'instant' });
    const left = new AbortController();
    for (const act of ACTS) window.addEventListener(act, () => left.abort(), { signal: left.signal, passive: true });
    const end = performance.now() + PATIENCE;
    const wait = (now: number) => {
      if (left.signal.aborted) return;
      if (put() || now > end) left.abort();
      else requestAnimationFrame(wait);
    };
    requestAnimationFrame(wait);
  });
}

/** Exchanges what the window shows, the one fading into the other where the browser can; the line, which stays where it is, seems not to change. */
export function exchange(scroll: () => void): void {
  if ('startViewTransition' in document) document.startViewTransition(scroll);
  else scroll();
}

type Map = (lineAt: number | null) => void;

const maps = new Set<Map>();
let isAwaited = false;

/** A map that can be rolled up into. */
export function offerMap(map: Map): () => void {
  maps.add(map);
  return () => maps.delete(map);
}

/** Asks the page's map to roll the line up. Where there is none the next page's map will, once it is there. */
export function askMap(lineAt: number | null): boolean {
  const [map] = maps;
  if (map) map(lineAt);
  else isAwaited = true;
  return map !== undefined;
}

/** Whether a page before this one has asked; true once. */
export function wasAsked(): boolean {
  const was = isAwaited;
  isAwaited = false;
  return was;
}
