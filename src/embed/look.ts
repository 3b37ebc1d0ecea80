const root = document.documentElement;
const APPEARANCES = ['light', 'dark', 'print'];
/** The longest list of fonts that anybody means. */
const LONGEST = 300;

/**
 * Wears what is asked for: appearance, font and ink. Whatever can't be used is left as it is.
 *
 * @param fixed  the appearance that the address names, which no message changes; 'auto' or null where it names none
 */
export function show({ appearance, font, ink }: Readonly<Record<string, unknown>>, fixed: string | null): void {
  if (typeof appearance === 'string' && !APPEARANCES.includes(fixed ?? '')) {
    if (APPEARANCES.includes(appearance)) root.dataset['appearance'] = appearance;
    else delete root.dataset['appearance'];
  }
  if (isCss('font-family', font)) for (const name of ['--font-sans', '--font-serif']) root.style.setProperty(name, font);
  if (isCss('color', ink)) for (const name of ['--ink', '--ink-soft']) root.style.setProperty(name, ink);
}

const isCss = (property: string, value: unknown): value is string => typeof value === 'string' && value.length < LONGEST && !value.includes('(--') && CSS.supports(property, value);

/** Puts the editor's title in its place as the page is read in, before it is painted. */
export function watchTitle(title: string | null): void {
  if (!title) return;
  const observer = new MutationObserver(() => {
    const place = document.querySelector('[data-embed-title]');
    if (!place) return;
    observer.disconnect();
    place.textContent = title;
    document.title = title;
  });
  observer.observe(root, { childList: true, subtree: true });
}
