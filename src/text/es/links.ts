import type { Messages } from '../en';
import { counted, list } from '../format';

const agencies = (us: number, mx: number): string => `${counted(us, 'dependencia', 'dependencias')} de Estados Unidos y ${mx} de México`;

export const links: Messages['links'] = {
  chart: 'Dependencias de los dos países, vinculadas con los temas de la reunión',
  tiesOf: { US: 'Vínculos de las dependencias de Estados Unidos', MX: 'Vínculos de las dependencias de México' },
  accountsHead: (status, from, to) => `Ayuda: ${status}, ${from}–${to}`,
  themesHead: 'Temas de la reunión',
  themesOf: (n) => counted(n, 'tema', 'temas'),
  agenciesOf: agencies,
  tally: (us, mx) => `${us} · ${mx}`,
  tallyHint: 'dependencias de EE. UU. · México',
  under: (names) => `dentro de ${list(names, 'es')}`,
  priority: 'prioridad',
  tie: { lead: (theme) => `encabeza ${theme}`, support: (theme) => `apoya ${theme}` },
  account: (amount, status, from, to) => `${amount} para México, ${status}, años fiscales ${from} a ${to}`,
  dollars: 'Dólares en lugar de vínculos',
  runBy: (agency) => `a cargo de ${agency}`,

  all: (ties, stated, documented, inferred) =>
    `De ${counted(ties, 'vínculo', 'vínculos')} entre tema y dependencia, el comunicado afirma ${stated}; otras fuentes públicas documentan ${documented} y ${inferred} son lectura nuestra.`,
  carried: (names, issues, us, mx, stated) =>
    `De ${list(names.map((name) => `“${name}”`), 'es')}${issues === 0 ? '' : ` y ${names.length === 1 && issues === 1 ? 'su tema' : `sus ${counted(issues, 'tema', 'temas')}`}`} se encargan ${agencies(us, mx)}; el comunicado ${stated === 0 ? 'no nombra ninguna' : stated === 1 ? 'solo nombra una' : `solo nombra ${stated}`}.`,
  leads: (names) => (names.length === 0 ? 'Ninguna encabeza.' : `${names.length === 1 ? 'Encabeza' : 'Encabezan'} ${list(names, 'es')}.`),
  pays: (accounts) =>
    accounts.length === 0 ? 'Ninguna fuente le atribuye una cuenta.' : `Las fuentes le atribuyen dinero de ${counted(accounts.length, 'cuenta', 'cuentas')}: ${list(accounts, 'es')}.`,
  works: (agency, themes, leads, stated) =>
    `${agency} trabaja en ${counted(themes, 'tema', 'temas')} y encabeza ${leads === 0 ? 'ninguno' : leads}; el comunicado ${stated === 0 ? 'no afirma ninguno' : `afirma ${stated}`} de sus vínculos.`,
  some: (us, mx, ties, themes) => `La selección deja ${agencies(us, mx)} con ${counted(ties, 'vínculo', 'vínculos')} con ${counted(themes, 'tema', 'temas')}.`,
  columns: { accountId: 'Cuenta', status: 'Momento', fiscalYears: 'Años fiscales', amountUSD: 'Dólares nominales' },
  none: 'Ningún vínculo entre tema y dependencia responde a esta selección.',
  sourceLine: (readout, others) =>
    `Una línea es un vínculo, nunca dólares. Fuentes: ${list([readout, others > 0 && `${others} ${readout ? (others === 1 ? 'documento público más' : 'documentos públicos más') : (others === 1 ? 'documento público' : 'documentos públicos')}`].filter((part) => typeof part === 'string'), 'es')}.`,
  accountsLine: (status, from, to, source) =>
    `Las barras son dólares nominales para México (${status}, años fiscales ${from} a ${to}) en escala propia (${source}); no se muestran cuentas de dependencias sin vínculo.`,
};
