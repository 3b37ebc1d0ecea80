/** What the printed page can't show by itself, so that its code is wanted even where nobody is to act on it. */
const ASKING = ['theme', 'agency', 'place', 'miles', 'years', 'basis', 'status', 'program', 'account', 'indicator', 'measure', 'year', 'scale', 'panels', 'order', 'layers'];
const FIRST_ACTS = ['pointerover', 'focusin', 'touchstart'] as const;
const PATIENCE_MS = 3000;

const script = document.currentScript;

function hint(addresses: readonly string[]): void {
  for (const address of addresses) {
    const link = document.createElement('link');
    const isCode = address.endsWith('.js');
    Object.assign(link, { rel: isCode ? 'modulepreload' : 'preload', ...(!isCode && { as: 'fetch' }), crossOrigin: '', href: address });
    document.head.append(link);
  }
}

const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: PATIENCE_MS });
  else setTimeout(work, PATIENCE_MS / 2);
};

/**
 * Brings an embed to life, once: when it is on the screen and the browser idles, at the reader's first act, or when the
 * returned function is called. Its code is named by the script's own element (data-app). From a disk no module loads: there, what is printed stays.
 */
export function waker(query: URLSearchParams): () => void {
  const [app, ...others] = (script?.dataset['app'] ?? '').split(' ');
  let isAwake = !app || location.protocol === 'file:';
  const wake = () => {
    if (isAwake || !app) return;
    isAwake = true;
    for (const act of FIRST_ACTS) document.removeEventListener(act, wake);
    for (const sheet of document.querySelectorAll<HTMLStyleElement>('style[data-fonts]')) sheet.media = 'all';
    hint(others);
    import(/* @vite-ignore */ new URL(app, document.baseURI).href).catch(() => {
      // What is printed can be read, and the page around is not ours to complain in.
    });
  };
  if (query.get('interactive') === '0' && !ASKING.some((name) => query.has(name))) return wake;
  for (const act of FIRST_ACTS) document.addEventListener(act, wake, { passive: true });
  document.addEventListener('DOMContentLoaded', () => {
    if (!('IntersectionObserver' in window)) return whenIdle(wake);
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      whenIdle(wake);
    });
    observer.observe(document.body);
  });
  return wake;
}
