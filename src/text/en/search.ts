import { count, counted, list } from '../format';
import { the } from './the';

/** Finding anything by its name. */
const KINDS = { theme: 'Themes', agency: 'Agencies', place: 'Places', meeting: 'Meetings', source: 'Sources' };

export const search = {
  label: 'Search themes, agencies, places, meetings and sources',
  placeholder: 'A name or initials',
  results: 'Results',
  kinds: KINDS,
  agency: { US: 'U.S. agency', MX: 'Mexican agency' },
  partOf: (name: string) => `part of ${the(name)}`,
  meeting: 'Meeting',
  source: (kind: string) => `Source, ${kind}`,
  mile: (mile: number) => `mile ${count(Math.round(mile))}`,
  miles: (from: number, to: number) => `miles ${count(Math.round(from))} to ${count(Math.round(to))}`,
  between: (us: string, mx: string) => `between ${us} and ${mx}`,
  priority: (issues: number) => `with ${counted(issues, 'issue', 'issues')}`,
  issue: (names: readonly string[]) => `under ${list(names, 'en')}`,
  shown: (shown: number, all: number) => (all > shown ? `${count(shown)} of ${count(all)}` : count(all)),
  more: (n: number) => `${count(n)} more: add a word to narrow them down`,
  status: (n: number) => counted(n, 'result', 'results'),
  start: 'The meeting’s priorities',
  hint: (counts: readonly (readonly [keyof typeof KINDS, number])[], initials: readonly string[]) => {
    const nouns = { theme: ['theme', 'themes'], agency: ['agency', 'agencies'], place: ['place', 'places'], meeting: ['meeting', 'meetings'], source: ['source', 'sources'] } as const;
    const found = list(counts.map(([kind, n]) => counted(n, nouns[kind][0], nouns[kind][1])), 'en');
    return `Finds ${found} by their names in English or Spanish, with or without accents.${initials.length > 0 ? ` Initials will do: ${list(initials, 'en')}.` : ''}`;
  },
  loading: (kinds: readonly (keyof typeof KINDS)[]) => `Still loading ${list(kinds.map((kind) => KINDS[kind].toLowerCase()), 'en')}…`,
  failed: (kinds: readonly (keyof typeof KINDS)[]) => `${list(kinds.map((kind) => KINDS[kind]), 'en')} could not be loaded and are not searched.`,
  none: (query: string) => `Nothing here is named “${query}”.`,
  meant: (query: string) => `Did you mean “${query}”?`,
  noneNear: 'Try fewer letters, or a word of the name in either language.',
  keys: [['↑ ↓', 'move'], ['Enter', 'pick'], ['Shift Enter', 'add to what is picked'], ['Esc', 'close']] as readonly (readonly [string, string])[],
};
