/*
 * Text first, then its fonts, then code. The printed page stands complete and is painted in the fonts that the system
 * has; ours are asked for after that, and the code once they are in and painted, so that it takes no bandwidth from them. The build names it in data-first of this script's element, with what it will ask for
 * first: code, words and data, each of which would else be found only when the one before has run.
 */

const APPEARANCES = ['light', 'dark', 'print'];

/** Before the first paint where possible; the app follows later changes of the address. */
function showAppearance(): void {
  const asked = new URLSearchParams(location.search).get('appearance');
  if (asked !== null && APPEARANCES.includes(asked)) document.documentElement.dataset['appearance'] = asked;
}

const languageLink = () => document.querySelector<HTMLAnchorElement>('a[data-action="language"]');

/** `?lang=` asks for the page in a language; each language has a page of its own. True where that is gone to. */
function goToLanguage(): boolean {
  const query = new URLSearchParams(location.search);
  const asked = query.get('lang');
  const link = languageLink();
  if (asked === null || link?.hreflang !== asked) return false;
  query.delete('lang');
  link.search = String(query).replaceAll('%2C', ',');
  location.replace(link.href + location.hash);
  return true;
}

/** Where the app doesn't answer yet, the other language is a page to be loaded: what is picked goes along. Heard after the app, which listens on the document. */
function keepPicked(event: MouseEvent): void {
  const link = languageLink();
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || !link || !(event.target instanceof Node) || !link.contains(event.target)) return;
  event.preventDefault();
  location.assign(link.pathname + location.search + location.hash);
}

/** Search engines want whole addresses of the other languages, and only here is the host known. The icon’s would be read anew from the next page that the app goes to. */
function completeAddresses(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link:is([hreflang], [rel="canonical"], [rel="icon"], [rel="manifest"])')) link.setAttribute('href', link.href);
}

function hint(addresses: readonly string[]): void {
  for (const address of addresses) {
    const link = document.createElement('link');
    const isCode = address.endsWith('.js');
    Object.assign(link, { rel: isCode ? 'modulepreload' : 'preload', ...(!isCode && { as: 'fetch' }), crossOrigin: '', href: address });
    document.head.append(link);
  }
}

/** Without its code the page can still be read. No catalogue is here to say so from. */
function sayUnfetched(): void {
  const words = {
    en: 'The code of this page could not be fetched. What stands here can be read; reload to try again.',
    es: 'No se pudo traer el código de esta página. Lo que está aquí se puede leer; vuelva a cargarla para intentarlo de nuevo.',
  };
  const box = document.createElement('p');
  box.className = 'start-problem';
  box.dataset['notice'] = '';
  box.setAttribute('role', 'alert');
  box.textContent = document.documentElement.lang === 'es' ? words.es : words.en;
  document.body.prepend(box);
}

function begin(): void {
  const first = document.querySelector<HTMLScriptElement>('script[data-first]')?.dataset['first'] ?? '';
  const [app = '', ...others] = first.split(' ');
  hint(others);
  import(/* @vite-ignore */ new URL(app, document.baseURI).href).catch(sayUnfetched);
}

const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

const parsed = () => new Promise((done) => (document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', done) : done(undefined)));

const FONTS_KEPT = 'two-thousand-miles:fonts';

/** Whether the fonts came with an earlier page, so that the browser has them at hand. Storage may be refused. */
function areFontsKept(): boolean {
  try {
    return localStorage.getItem(FONTS_KEPT) !== null;
  } catch {
    return false;
  }
}

function rememberFonts(): void {
  try {
    localStorage.setItem(FONTS_KEPT, 'yes');
  } catch {
    // The next page paints without them first, as this one did.
  }
}

/** Switches the page's own fonts on and waits until those that it shows are in, or can't be had. */
async function wearFonts(): Promise<void> {
  for (const sheet of document.querySelectorAll<HTMLStyleElement>('style[data-fonts]')) sheet.media = 'all';
  await Promise.allSettled([...document.fonts].filter((face) => !face.family.includes('fallback')).map((face) => face.load()));
  rememberFonts();
}

async function boot(): Promise<void> {
  showAppearance();
  window.addEventListener('click', keepPicked);
  if (!areFontsKept()) await painted();
  await wearFonts();
  await parsed();
  if (goToLanguage()) return;
  completeAddresses();
  await painted();
  begin();
}

void boot();
