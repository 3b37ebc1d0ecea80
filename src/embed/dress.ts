import { sealed, type ToEmbed } from './protocol';

export const dark = matchMedia('(prefers-color-scheme: dark)');

export const say = (frame: HTMLIFrameElement, message: ToEmbed): void => frame.contentWindow?.postMessage(sealed(message), '*');

/** Tells a frame its surroundings, as its content may wear them: the scheme that the page shows there, and the font and ink that it sets for embeds. */
export function dress(frame: HTMLIFrameElement): void {
  const style = getComputedStyle(frame);
  const own = (name: string) => style.getPropertyValue(`--two-thousand-miles-${name}`).trim();
  const scheme = style.colorScheme;
  const isDark = scheme.includes('dark') && (dark.matches || !scheme.includes('light'));
  say(frame, { type: 'set', appearance: isDark ? 'dark' : 'light', font: own('font'), ink: own('ink') });
}
