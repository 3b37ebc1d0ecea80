import type { Messages } from '../en';
import { counted, list } from '../format';
import { page } from './page';

export const funding: Messages['funding'] = {
  chart: (program, status) => `${program}, ${status}, por año fiscal`,
  programLabel: 'Programa',
  groups: { cooperation: 'Cooperación', nationwide: 'Presupuestos completos de EE. UU., solo como referencia' },
  statusLabel: 'Momento',
  accountsOnly: (accounts) => `Solo ${list(accounts, 'es')}.`,
  allAccounts: 'Ver todas las cuentas',
  named: (program) => `${program}, solo como referencia`,
  scale: 'Solo como referencia: un presupuesto completo, en su mayor parte para otras tareas. Nunca en un mismo eje con el dinero de cooperación.',

  axis: (status) => `Millones de dólares nominales (M), dinero ${status}, por año fiscal de Estados Unidos`,
  year: (year, period) => (period === 'FY' ? `año fiscal ${year}` : period === 'CY' ? `año calendario ${year}` : String(year)),
  shortYear: (year) => String(year),
  noFigure: ['sin', 'dato'],
  only: (status) => `solo ${status}`,
  apart: 'suplementario',
  sideBySide: (names) => (names.length > 0 ? `De izquierda a derecha: ${list(names, 'es')}. Lado a lado, sin sumar.` : 'Lado a lado: cifras de una misma fuente que pueden contener los mismos dólares.'),
  notSplit: 'sin desglose por cuenta',
  legend: {
    block: 'una cuenta, más oscura la mayor',
    whole: 'sin desglose por cuenta',
    supplemental: (laws) => `ley suplementaria: ${list(laws, 'es')}`,
    apart: (program) => `ley suplementaria, ${program}: aparte, sin sumar`,
    only: (status) => `solo ${status}`,
    against: (status) => status,
    other: 'otra cifra del mismo año, sin sumar',
  },

  laneHead: 'Totales acumulados, cada uno en su fecha. Nunca se suman con los años',
  laneHeadReadout: 'En su fecha, aparte de los años',
  readout: (day, amount) => `${day}: “más de ${amount}”`,
  readoutNote: (status) =>
    `Dinero ${status} por medio de este foro hasta entonces. Es un mínimo sobre varios años: se compara con otros totales acumulados de Mérida, no con la barra de un solo año. Ningún texto lo divide por año, dependencia o tema.`,

  amount: (amount, status) => `${amount}, dinero ${status}`,
  about: (amount) => `unos ${amount}`,
  moreThan: (amount) => `más de ${amount}`,
  inYear: (who, year) => `${who}, ${year}`,
  total: (year) => `${year}, en total`,
  figure: (year) => `${year}, otra cifra`,
  by: (day) => `al ${day}`,
  span: (from, to) => (from === to ? `año fiscal ${from}` : `años fiscales ${from} a ${to}`),
  since: (from) => `desde el año fiscal ${from}`,
  supplemental: (law) => `suplementario: ${law}`,
  law: (law) => law,
  tied: (themes, basis) => `ligado a ${list(themes, 'es')}, vínculo ${basis}`,
  untied: 'ninguna fuente lo liga a un tema',
  noLaw: 'no nombra ninguna',
  noAccount: 'sin desglose',
  disputed: 'las fuentes no coinciden',

  attribution: (status, from, to) => (from === to ? `Lo que se liga a un tema, dinero ${status}, ${from}` : `Lo que se liga a un tema, dinero ${status}, ${from} a ${to}`),
  unattributed: 'Ninguna fuente lo liga a un tema',
  attributed: (theme, amount, status) => `${theme}: ${amount}, dinero ${status}`,
  disagreements: (n) => `${counted(n, 'desacuerdo', 'desacuerdos')} entre fuentes sobre estas cifras`,

  peak: (program, status, year, amount, isBeforeSupplemental, from, to) =>
    `${program}, dinero ${status}: el máximo fue de ${amount} en el ${year}${isBeforeSupplemental ? ', antes del suplementario' : ''}, entre el ${from} y el ${to} según una misma fuente`,
  meeting: (amount) => `en el año fiscal de la reunión fueron ${amount}`,
  noMeeting: 'para el año fiscal de la reunión esa fuente no da ninguno',
  meetingIsPeak: 'ese es el año fiscal de la reunión',
  single: (program, status, year, amount) => `${program}, dinero ${status}: ${amount} en el ${year}, el único año de su fuente`,
  sentence: (first, second) => `${first}; ${second}.`,
  close: (sentence) => `${sentence}.`,
  sidePeak: (program, status, years) => `${program}, dinero ${status}: en ${counted(years, 'año', 'años')} hay cifras que van lado a lado y no se suman.`,
  running: (program, status, amount, day) => `${program}, dinero ${status}: sin dato por año, solo totales acumulados; ${amount} al ${day}.`,
  runningSpan: (program, status, amount, span) => `${program}, dinero ${status}: sin dato por año, solo sumas de varios años; ${amount} en ${span}.`,
  selected: (amount, status, years, program) => `${program}, dentro de la selección: ${amount}, dinero ${status}, en ${years}`,
  selectedPeak: (year, amount) => `lo más, en el ${year}: ${amount}`,
  selectedApart: (n, program) => `${program}, dentro de la selección: ${counted(n, 'cifra', 'cifras')}${n === 1 ? '.' : ' que pueden contener los mismos dólares y no se suman.'}`,
  ties: (bases) => `El vínculo con el tema es ${list(bases, 'es')}.`,
  ownSum: (amount, theme, program, status, year) => `Las fuentes ligan ${amount} a “${theme}” en sí (${program}, dinero ${status}, ${year}).`,
  sourced: (program, amount, status) => `${program}: las fuentes ligan a la selección ${amount}, dinero ${status}`,
  unsourced: (program, status) => `${program}: ninguna fuente liga a la selección un solo dólar, dinero ${status}`,
  reading: (amount, years, more, themes) =>
    `según nuestra lectura, ${amount} en ${years}${more ? ` y, en una segunda fuente, ${more.amount} en ${more.years}` : ''} ${themes.length === 0 ? 'responden a ella' : `sirven a ${list(themes.map((theme) => `“${theme}”`), 'es')}`}`,
  none: (program) => `${program}: en este momento del dinero ninguna cifra responde a la selección.`,
  noProgram: 'Este conjunto de datos no nombra ningún programa.',
  years: (years) => {
    if (years.length === 1) return `el ${years[0]}`;
    return years.length > 4 ? `${page.numberWords[years.length] ?? years.length} años, del ${years[0]} al ${years.at(-1)}` : `los años ${list(years.map((year) => year.replace(/\D+/, '')), 'es')}`;
  },

  columns: {
    record: 'Registro', program: 'Programa', account: 'Cuenta', year: 'Año fiscal', asOf: 'Al día', span: 'Periodo', status: 'Momento', amount: 'Dólares nominales', precision: 'Cómo se publica',
    law: 'Ley', agency: 'Dependencias', theme: 'Temas', basis: 'Vínculo con el tema', note: 'Nota', url: 'Dirección',
  },
  precision: { 'exact-as-printed': 'exacta', approximate: 'unos, más de o casi', 'rounded-million': 'redondeada al millón' },
  noTie: 'ninguno',

  flows: {
    ties: 'Vínculos en lugar de dólares',
    chart: (program, status) => `${program}, dinero ${status}: de la cuenta a la dependencia y al tema al que una fuente misma lo liga`,
    columns: { payer: 'Se paga de', agency: 'En manos de', theme: 'A qué lo liga una fuente' },
    unnamed: { payer: 'sin cuenta nombrada', agency: 'sin dependencia nombrada', theme: 'sin atribuir' },
    whole: (program, status, from, to, amount) => `${program}, dinero ${status}, ${from === to ? `año fiscal ${from}` : `años fiscales ${from} a ${to}`}: ${amount}`,
    within: (program, status, amount) => `${program}, dentro de la selección: ${amount}, dinero ${status}`,
    allTied: (money, themes) => `${money}; su fuente lo liga todo a ${list(themes, 'es')}.`,
    partTied: (money, tied, themes, rest) => `${money}. Su fuente liga ${tied} a ${list(themes, 'es')}; ${rest} quedan sin atribuir.`,
    noneTied: (money) => `${money}. Ninguna fuente liga un solo dólar a un tema: todo queda sin atribuir.`,
    apart: (program, status) => `${program}, dinero ${status}: sus cifras pueden contener los mismos dólares y no se suman, así que no se dibujan bandas.`,
    sourceLine: (source) => `Una banda es un registro de dinero, tan gruesa como sus dólares nominales, en un solo momento del dinero. Solo los vínculos que una fuente afirma o documenta llegan a un tema; los nuestros no cuentan aquí. ${source}.`,
  },
  sourceLine: (sources) => `Dólares nominales; cada momento cuenta el mismo dinero y ninguno se suma a otro. Los años sin barra no tienen dato aquí. ${list(sources, 'es')}.`,
  sourceYears: (source, from, to) => (from === to ? `${source}: ${from}` : `${source}: ${from} a ${to}`),
};
