import { counted, list } from '../format';
import { page } from './page';

const spelled = (n: number): string => page.numberWords[n] ?? String(n);
const none = (n: number): string => (n === 0 ? 'none' : String(n));
/** All themes of the meeting, or (null) those that something else picked leaves. */
const ofThemes = (themes: number | null): string => (themes === null ? 'these themes' : `${themes} themes`);
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The view that shows who works on everything and what nobody leads. */
export const matrix = {
  chart: 'Themes of the meeting, with the agencies of both countries that work on them',
  themesHead: 'Themes',
  leadsHead: 'lead',
  keyNote: 'Themes by the number of their column; at the end how many U.S. and how many Mexican agencies lead each',

  order: 'Agencies',
  orders: { ties: 'most themes first', name: 'by name', country: 'country by country', theme: 'by picked theme' },
  orderHints: {
    ties: { wide: 'Those on most themes stand nearest to the themes.', narrow: 'Those on most themes come first.' },
    name: 'Abbreviations run from A to Z in each country.',
    country: {
      wide: 'Both countries run through the same fields, from law enforcement and justice to diplomacy and health, so that like faces like.',
      narrow: 'Both countries run through the same fields, from law enforcement and justice to diplomacy and health.',
    },
    theme: 'Those that lead the picked theme come first, then those that support it.',
    none: 'No theme is picked yet, so those on most themes come first.',
  },

  tie: { lead: (theme: string) => `leads ${theme}`, support: (theme: string) => `supports ${theme}` },
  works: (themes: number, leads: number) => `on ${counted(themes, 'theme', 'themes')}, leads ${none(leads)}`,
  side: {
    US: (agencies: number, leads: number) => `${counted(agencies, 'U.S. agency', 'U.S. agencies')}, of which ${leads === 1 ? '1 leads' : `${none(leads)} lead`}`,
    MX: (agencies: number, leads: number) => `${counted(agencies, 'Mexican agency', 'Mexican agencies')}, of which ${leads === 1 ? '1 leads' : `${none(leads)} lead`}`,
  },

  counting: (bases: readonly string[]) => `Only ties that are ${list(bases, 'en')} count here.`,
  nobody: 'No agency is tied to what is picked.',
  everything: (agencies: readonly string[], themes: number) => `${list(agencies, 'en')} ${agencies.length === 1 ? 'works' : 'work'} on ${themes === 2 ? 'both' : `all ${themes}`} themes.`,
  nearest: (us: readonly string[], usThemes: number, mx: readonly string[], mxThemes: number, themes: number) =>
    `No agency works on ${themes === 2 ? 'both' : `all ${themes}`} themes: ${list(us, 'en')} ${us.length === 1 ? 'comes' : 'come'} nearest in the United States with ${spelled(usThemes)}, ${list(mx, 'en')} in Mexico with ${spelled(mxThemes)}.`,
  nearestOf: (agencies: readonly string[], on: number, themes: number) =>
    `No agency works on ${themes === 2 ? 'both' : `all ${themes}`} themes: ${list(agencies, 'en')} ${agencies.length === 1 ? 'comes' : 'come'} nearest with ${spelled(on)}.`,
  unled: {
    US: (themes: readonly string[]) => `no U.S. agency leads ${list(themes, 'en')}`,
    MX: (themes: readonly string[]) => `no Mexican agency leads ${list(themes, 'en')}`,
    both: (themes: readonly string[]) => `nobody leads ${list(themes, 'en')}`,
  },
  unledCount: {
    US: (n: number) => `${spelled(n)} ${n === 1 ? 'theme has' : 'themes have'} a lead in Mexico alone`,
    MX: (n: number) => `${spelled(n)} ${n === 1 ? 'theme has' : 'themes have'} a lead in the United States alone`,
    both: (n: number) => `${spelled(n)} ${n === 1 ? 'theme has' : 'themes have'} none in either country`,
  },
  othersLed: 'every other theme has a lead in both countries',
  allLed: 'each theme has a lead in both countries',
  clauses: (parts: readonly string[]) => `${capital(parts.join('; '))}.`,
  oneTie: (agency: string, relation: string, basis: string, why: string) => `${agency} ${relation}, ${basis}: ${why}`,
  led: (theme: string, us: readonly string[], mx: readonly string[], more: number) => {
    const by = (agencies: readonly string[], where: string) => (agencies.length === 0 ? `by nobody in ${where}` : `by ${list(agencies, 'en')} in ${where}`);
    const rest = more === 0 ? 'no other agency works on it' : counted(more, 'more agency supports it', 'more agencies support it');
    if (us.length + mx.length === 0) return `Nobody leads ${theme}; ${counted(more, 'agency supports it', 'agencies support it')}.`;
    return `${theme} is led ${by(us, 'the United States')} and ${by(mx, 'Mexico')}; ${rest}.`;
  },
  agency: (agency: string, leads: readonly string[], supports: readonly string[], themes: number | null) => {
    const works = `${agency} works on ${spelled(leads.length + supports.length)} of ${ofThemes(themes)}`;
    if (leads.length === 0) return `${works}; it leads none and supports ${list(supports, 'en')}.`;
    return `${works}; it leads ${list(leads, 'en')}${supports.length === 0 ? '' : ` and supports ${list(supports, 'en')}`}.`;
  },
  agencies: (agencies: number, on: number, led: number, shared: number, themes: number | null) =>
    `The ${spelled(agencies)} picked agencies work on ${spelled(on)} of ${ofThemes(themes)} and lead ${led === 0 ? 'none' : spelled(led)} of them; they meet on ${shared === 0 ? 'none' : spelled(shared)}.`,

  sourceLine: (ties: number, documents: number) =>
    `A mark is one tie between a theme and an agency: ${counted(ties, 'tie', 'ties')}, resting on ${counted(documents, 'public document', 'public documents')}. Agencies without a tie are left out.`,
};
