import type { Language } from '../../text/text';

/**
 * Heights of each embed at some widths, '320:2441 600:3868', as measured in a browser (tests/e2e/embed-heights.spec.ts, which
 * fails where they are no longer near). They only keep a page from moving before the embed has said its own.
 */
export const HEIGHTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en: {}, es: {} };
