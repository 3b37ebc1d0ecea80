import type { Messages } from '../en';
import { count, counted, list } from '../format';
import { of } from './of';

const KINDS = { theme: 'Temas', agency: 'Dependencias', place: 'Lugares', meeting: 'Reuniones', source: 'Fuentes' };

export const search: Messages['search'] = {
  label: 'Buscar temas, dependencias, lugares, reuniones y fuentes',
  placeholder: 'Un nombre o unas siglas',
  results: 'Resultados',
  kinds: KINDS,
  agency: { US: 'Dependencia de Estados Unidos', MX: 'Dependencia de México' },
  partOf: (name) => `parte ${of(name)}`,
  meeting: 'Reunión',
  source: (kind) => `Fuente: ${kind}`,
  mile: (mile) => `milla ${count(Math.round(mile))}`,
  miles: (from, to) => `millas ${count(Math.round(from))} a ${count(Math.round(to))}`,
  between: (us, mx) => `entre ${us} y ${mx}`,
  priority: (issues) => `con ${counted(issues, 'asunto', 'asuntos')}`,
  issue: (names) => `dentro de ${list(names, 'es')}`,
  shown: (shown, all) => (all > shown ? `${count(shown)} de ${count(all)}` : count(all)),
  more: (n) => `${count(n)} más: agregue una palabra para acotar`,
  status: (n) => counted(n, 'resultado', 'resultados'),
  start: 'Las prioridades de la reunión',
  hint: (counts, initials) => {
    const nouns = { theme: ['tema', 'temas'], agency: ['dependencia', 'dependencias'], place: ['lugar', 'lugares'], meeting: ['reunión', 'reuniones'], source: ['fuente', 'fuentes'] } as const;
    const found = list(counts.map(([kind, n]) => counted(n, nouns[kind][0], nouns[kind][1])), 'es');
    return `Encuentra ${found} por su nombre en español o en inglés, con acentos o sin ellos.${initials.length > 0 ? ` También por siglas: ${list(initials, 'es')}.` : ''}`;
  },
  loading: (kinds) => `Todavía se cargan: ${list(kinds.map((kind) => KINDS[kind].toLowerCase()), 'es')}…`,
  failed: (kinds) => `No se pudieron cargar y no se buscan: ${list(kinds.map((kind) => KINDS[kind].toLowerCase()), 'es')}.`,
  none: (query) => `Nada lleva aquí el nombre “${query}”.`,
  meant: (query) => `¿Quiso decir “${query}”?`,
  noneNear: 'Pruebe con menos letras, o con una palabra del nombre en cualquiera de los dos idiomas.',
  keys: [['↑ ↓', 'moverse'], ['Enter', 'elegir'], ['Mayús Enter', 'agregar a lo elegido'], ['Esc', 'cerrar']],
};
