import { counted, list } from '../format';
import { page } from './page';

const spelled = (n: number): string => page.numberWords[n] ?? String(n);
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
/** Who leads, by country. */
type Leads = readonly [us: readonly string[], mx: readonly string[]];
const leading = ([us, mx]: Leads): string => {
  const verb = (names: readonly string[]) => (names.length === 1 ? 'leads' : 'lead');
  return [us.length > 0 && `${list(us, 'en')} ${verb(us)} for the United States`, mx.length > 0 && `${list(mx, 'en')} ${us.length > 0 ? '' : `${verb(mx)} `}for Mexico`].filter(Boolean).join(', ');
};

/** What is said of ties where something is picked, and of their rows. */
export const ties = {
  carried: (names: readonly string[], issues: number, us: number, mx: number, stated: number) =>
    `${list(names, 'en')}${issues === 0 ? '' : ` and ${names.length === 1 ? 'its' : 'their'} ${spelled(issues)} ${issues === 1 ? 'issue' : 'issues'}`} ${names.length === 1 && issues === 0 ? 'is' : 'are'} carried by ${us} U.S. and ${mx} Mexican ${mx === 1 ? 'agency' : 'agencies'}; the readout itself names ${stated === 0 ? 'none' : spelled(stated)} of them.`,
  leads: (own: Leads, ofIssues: Leads) => `${[leading(own) || 'None of them leads', leading(ofIssues) && `on its issues ${leading(ofIssues)}`].filter(Boolean).join('; ')}.`,
  /** Accounts that a source ties to what is picked, and those that it ties to its issues alone; null for several themes. */
  pays: (own: readonly string[], ofIssues: readonly string[], kind: 'priority' | 'issue' | null) => {
    const whom = kind ? `the ${kind}` : 'them';
    const more = ofIssues.length > 0 && `${spelled(ofIssues.length)} ${own.length > 0 ? 'more ' : ''}through ${kind ? 'its' : 'their'} issues: ${list(ofIssues, 'en')}`;
    if (own.length === 0) return more ? `No account pays for ${whom} itself; ${more}.` : `No source ties an account to ${whom}.`;
    return `${[`${capital(spelled(own.length))} ${own.length === 1 ? 'account pays' : 'accounts pay'} for ${whom}: ${list(own, 'en')}`, more].filter(Boolean).join('; ')}.`;
  },
  works: (agency: string, themes: number, leads: number, stated: number) =>
    `${agency} works on ${spelled(themes)} ${themes === 1 ? 'theme' : 'themes'} and leads ${leads === 0 ? 'none' : spelled(leads)}; the readout itself states ${stated === 0 ? 'none' : spelled(stated)} of its ties.`,
  some: (us: number, mx: number, n: number, themes: number) => `The selection leaves ${us} U.S. and ${mx} Mexican ${mx === 1 ? 'agency' : 'agencies'} with ${counted(n, 'tie', 'ties')} to ${counted(themes, 'theme', 'themes')}.`,
  columns: { accountId: 'Account', status: 'Moment', fiscalYears: 'Fiscal years', amountUSD: 'Nominal dollars' },
  none: 'No tie between a theme and an agency answers this selection.',
};
