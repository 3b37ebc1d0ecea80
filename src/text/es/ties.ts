import type { Messages } from '../en';
import { counted, list } from '../format';
import { links } from './links';
import { page } from './page';

const spelled = (n: number): string => page.numberWords[n] ?? String(n);
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
type Leads = readonly [us: readonly string[], mx: readonly string[]];
const leading = ([us, mx]: Leads): string =>
  [us.length > 0 && `por Estados Unidos, ${list(us, 'es')}`, mx.length > 0 && `por México, ${list(mx, 'es')}`].filter(Boolean).join('; ');

export const ties: Messages['ties'] = {
  carried: (names, issues, us, mx, stated) =>
    `De ${list(names.map((name) => `“${name}”`), 'es')}${issues === 0 ? '' : ` y ${issues === 1 ? 'su asunto' : `sus ${spelled(issues)} asuntos`}`} se encargan ${links.agenciesOf(us, mx)}; el comunicado ${stated === 0 ? 'no nombra ninguna' : stated === 1 ? 'solo nombra una' : `solo nombra ${spelled(stated)}`}.`,
  leads: (own, ofIssues) => `${leading(own) ? `Encabezan ${leading(own)}` : 'Ninguna encabeza'}.${leading(ofIssues) && ` En sus asuntos, ${leading(ofIssues)}.`}`,
  pays: (own, ofIssues, kind) => {
    const whom = kind === 'priority' ? 'la prioridad' : kind === 'issue' ? 'el asunto' : 'lo elegido';
    const more = ofIssues.length > 0 && `${spelled(ofIssues.length)}${own.length > 0 ? ' más' : ''} por medio de sus asuntos: ${list(ofIssues, 'es')}`;
    if (own.length === 0) return more ? `Ninguna cuenta paga ${whom} en sí; ${more}.` : `Ninguna fuente atribuye una cuenta a ${whom}.`.replace(' a el ', ' al ');
    return `${[`${capital(spelled(own.length))} ${own.length === 1 ? 'cuenta paga' : 'cuentas pagan'} ${whom}: ${list(own, 'es')}`, more].filter(Boolean).join('; ')}.`;
  },
  works: (agency, themes, leads, stated) =>
    `${agency}: trabaja en ${counted(themes, 'tema', 'temas')} y ${leads === 0 ? 'no encabeza ninguno' : `encabeza ${leads === 1 ? 'uno' : spelled(leads)}`}; el comunicado ${stated === 0 ? 'no afirma ninguno' : `afirma ${stated === 1 ? 'uno' : spelled(stated)}`} de sus vínculos.`,
  some: (us, mx, n, themes) => `La selección deja ${links.agenciesOf(us, mx)} con ${counted(n, 'vínculo', 'vínculos')} con ${counted(themes, 'tema', 'temas')}.`,
  columns: { accountId: 'Cuenta', status: 'Momento', fiscalYears: 'Años fiscales', amountUSD: 'Dólares nominales' },
  none: 'Ningún vínculo entre tema y dependencia responde a esta selección.',
};
