import type { Messages } from '../en';
import { counted, list } from '../format';

const agencies = (us: number, mx: number): string =>
  us === 0 ? `${counted(mx, 'dependencia', 'dependencias')} de México` : `${counted(us, 'dependencia', 'dependencias')} de Estados Unidos y ${mx === 0 ? 'ninguna' : mx} de México`;

export const links: Messages['links'] = {
  chart: 'Dependencias de los dos países, vinculadas con los temas de la reunión',
  tiesOf: { US: 'Vínculos de las dependencias de Estados Unidos', MX: 'Vínculos de las dependencias de México' },
  accountsHead: (status, from, to) => [`Toda la ayuda a México, ${status.replace(/o$/, 'a')},`, `AF ${from}–${to}, millones de dólares`],
  themesHead: 'Temas de la reunión',
  themesOf: (n) => counted(n, 'tema', 'temas'),
  agenciesOf: agencies,
  tally: (us, mx) => `${us} · ${mx}`,
  picker: (us, mx, all) => (all > 0 ? `${us} de EE. UU. · ${mx} de México\n${all} con sus asuntos` : `${us} de EE. UU.\n${mx} de México`),
  pickerHint: 'Los números son dependencias.',
  under: (names) => `asunto de ${list(names, 'es')}`,
  priority: 'prioridad',
  tie: { lead: (theme) => `encabeza “${theme}”`, support: (theme) => `apoya “${theme}”` },
  account: (amount, status, from, to) => `toda su ayuda a México: ${amount} (${status}), años fiscales ${from} a ${to}`,
  noAid: 'nada de la ayuda a México',
  dollars: 'Dólares en lugar de vínculos',
  runBy: (agency) => `a cargo de ${agency}: al oprimirla se elige esa dependencia`,

  all: (ties, stated, documented, inferred) =>
    `De ${counted(ties, 'vínculo', 'vínculos')} entre tema y dependencia, el comunicado afirma ${stated}; otras fuentes públicas documentan ${documented} y ${inferred} son lectura nuestra.`,
  sourceLine: (readout, others) =>
    `Una línea es un vínculo, nunca dólares.${readout || others > 0 ? ` Fuentes: ${list([readout, others > 0 && `${others} ${readout ? (others === 1 ? 'documento público más' : 'documentos públicos más') : (others === 1 ? 'documento público' : 'documentos públicos')}`].filter((part) => typeof part === 'string'), 'es')}.` : ''}`,
  accountsLine: (status, from, to, source) =>
    `Las barras son toda la ayuda a México, para lo que fuera: dólares nominales (${status}, años fiscales ${from} a ${to}) en escala propia (${source}). Una cuenta sin barra no dio nada de ella.`,
};
