import type { Messages } from '../en';
import type { Outcomes } from '../en/timeline';
import { counted, list } from '../format';

const total = (n: Outcomes): number => n.completed + n['followed-up'] + n.announced + n.unknown;

const became = (n: Outcomes): string => {
  if (total(n) === 1) return n.completed ? 'se cumplió' : n['followed-up'] ? 'tuvo seguimiento' : n.announced ? 'quedó en anuncio' : 'no se halló rastro';
  const parts = [
    n.completed > 0 && `${n.completed} ${n.completed === 1 ? 'se cumplió' : 'se cumplieron'}`,
    n['followed-up'] > 0 && `${n['followed-up']} ${n['followed-up'] === 1 ? 'tuvo' : 'tuvieron'} seguimiento`,
    n.announced > 0 && `${n.announced} ${n.announced === 1 ? 'quedó' : 'quedaron'} en anuncio`,
    n.unknown > 0 && `de ${n.unknown} no se halló rastro`,
  ];
  return list(parts.filter((part) => typeof part === 'string'), 'es');
};
const reading = (inferred: number, of: number): string =>
  inferred === 0 ? '' : of === 1 ? ' Ese resultado es lectura nuestra.' : ` ${inferred === of ? 'Todos estos resultados son' : inferred === 1 ? '1 de estos resultados es' : `${inferred} de estos resultados son`} lectura nuestra.`;
const commitments = (n: number): string => counted(n, 'compromiso', 'compromisos');
const meetingsOf = (n: number): string => counted(n, 'reunión', 'reuniones');

export const timeline: Messages['timeline'] = {
  chart: 'Reuniones, leyes y programas año por año, con lo que prometió cada reunión y qué fue de ello',
  lanes: {
    'merida-ministers': 'Ministros de Mérida', 'coordination-group': 'Grupo de Coordinación en Seguridad', 'security-dialogue': 'Diálogo de Alto Nivel de Seguridad',
    'border-committee': 'Comité de la Frontera del Siglo XXI', other: 'Otras reuniones', none: 'Prometido fuera de reunión',
  },
  laws: 'Leyes',
  programs: 'Programas de cooperación, por años con dinero registrado',
  group: (lane, meetings) => (meetings === 0 ? lane : `${lane}: ${meetingsOf(meetings)}`),

  outcome: { completed: 'cumplido', 'followed-up': 'con seguimiento', announced: 'anunciado', unknown: 'sin rastro' },
  outcomesHead: 'Compromisos',
  outcomeBasis: { documented: 'resultado documentado', inferred: 'resultado inferido por nosotros' },
  basisSwitches: 'Resultados que cuentan, según cómo se saben',
  precisionHead: 'Reuniones',
  precision: { day: 'con día', month: 'solo mes', year: 'solo año', dotted: 'fecha reportada o inferida, o reunión solo deducida' },

  numbersNote: 'Dentro del anillo, su número en la serie; encima, la cuenta estadounidense y la mexicana, donde difieren (5 · 4).',

  countNumbers: (us, mx) => `${us ?? '–'} · ${mx ?? '–'}`,
  undated: 'fecha no hallada',
  counts: (us, mx) => `${us === null ? 'fuera de la cuenta estadounidense' : `número ${us} en la cuenta estadounidense`}, ${mx === null ? 'fuera de la mexicana' : `${mx} en la mexicana`}`,
  number: (n) => `número ${n}`,
  main: 'la reunión de la que trata esta página',
  implied: 'solo se deduce de textos posteriores',
  precisionOf: { day: '', month: 'no se halló el día', year: 'no se halló el mes', reported: 'fecha según informes posteriores', inferred: 'fecha inferida por nosotros', unknown: '' },
  promised: (n) => (n === 0 ? 'sin compromisos registrados' : commitments(n)),
  madeAt: (meeting) => `prometido en: ${meeting}`,
  madeOutside: 'prometido fuera de reunión',
  lawOf: (number, fiscalYear) => `ley ${number} para el año fiscal ${fiscalYear}`,
  program: (years) => `programa con dinero registrado en ${years}`,
  fiscalYears: (runs) => `los años fiscales ${list(runs.map(([from, to]) => (from === to ? String(from) : `${from} a ${to}`)), 'es')}`,

  series: 'Reuniones a la vista',
  unknown: (ids) => `La dirección nombra ${list(ids.map((id) => `“${id}”`), 'es')}, que no ${ids.length === 1 ? 'es una serie' : 'son series'} de estas reuniones.`,
  only: (series) => `Aquí solo se cuenta: ${list(series, 'es')}.`,
  brush: {
    title: 'Años',
    group: 'Años elegidos',
    from: 'Primer año',
    to: 'Último año',
    value: (year, isAll) => (isAll ? `${year}, se muestran todos los años` : String(year)),
    and: 'a',
    clear: 'Todos los años',
    hint: 'Arrastre sobre el eje, mueva un extremo con las flechas del teclado o escriba.',
  },

  narrow: { undated: 'Fecha no hallada', programs: 'Programas de cooperación', full: 'Compromisos completos', brief: 'Compromisos en breve' },

  all: (meetings, since, implied, promises, made, outcomes, inferred) =>
    `El registro reúne ${meetingsOf(meetings)} desde ${since}${implied === 0 ? '' : ` (${implied} solo ${implied === 1 ? 'se deduce' : 'se deducen'} de textos posteriores)`} y ${commitments(promises)}${made === promises ? '' : `, ${made} de ellos hechos ahí`}. De los ${promises}, ${became(outcomes)}.${reading(inferred, promises)}`,
  themes: (names, issues, meetings, ofMeetings, promises, ofPromises, outcomes, inferred) => {
    const what = `${list(names, 'es')}${issues === 0 ? '' : ` o ${issues === 1 ? 'su asunto' : `alguno de sus ${issues} asuntos`}`}`;
    return `${what}: ${meetings === 1 ? 'se trató' : 'se trató'} en ${meetings} de ${ofMeetings} reuniones. ${promises === 0 ? `Ninguno de los ${ofPromises} compromisos trata de ello.` : `De los ${ofPromises} compromisos, ${promises} ${promises === 1 ? 'trata' : 'tratan'} de ello: ${became(outcomes)}.${reading(inferred, promises)}`}`;
  },
  agency: (agency, meetings, ofMeetings, promises, outcomes, inferred) =>
    `${agency} consta en ${meetings} de ${ofMeetings} reuniones. ${promises === 0 ? 'No se halló en ellas ningún compromiso sobre sus temas.' : `En ellas se ${promises === 1 ? 'hizo' : 'hicieron'} ${commitments(promises)} sobre sus temas: ${became(outcomes)}.${reading(inferred, promises)}`}`,
  years: (from, to, meetings, promises, outcomes, inferred) =>
    `${from === to ? `En ${from}` : `De ${from} a ${to}`} constan ${meetingsOf(meetings)} y ${promises === 0 ? 'ningún compromiso.' : `${commitments(promises)}: ${became(outcomes)}.${reading(inferred, promises)}`}`,
  some: (meetings, ofMeetings, promises, ofPromises, outcomes, inferred) =>
    `La selección deja ${meetings} de ${ofMeetings} reuniones y ${promises === 0 ? `ninguno de los ${ofPromises} compromisos.` : `${promises} de ${ofPromises} compromisos: ${became(outcomes)}.${reading(inferred, promises)}`}`,
  none: 'Ninguna reunión y ningún compromiso responden a esta selección.',
  uncounted: (meetings, promises) =>
    `No se ${meetings + promises === 1 ? 'cuenta' : 'cuentan'}, por estar apagado su fundamento: ${list([meetings > 0 && meetingsOf(meetings), promises > 0 && commitments(promises)].filter((part) => typeof part === 'string'), 'es')}.`,

  columns: {
    kind: 'Clase', id: 'Clave', meetingId: 'Hecho en', commitments: 'Compromisos', date: 'Fecha', precision: 'Qué tan exacta', series: 'Serie', number: 'Número', numberUS: 'Cuenta de EE. UU.', numberMX: 'Cuenta de México', city: 'Ciudad', what: 'Qué',
    themes: 'Temas', outcome: 'Resultado', basis: 'Fundamento', later: 'Qué muestran fuentes posteriores', source: 'Fuente', locator: 'Dónde', outcomeSource: 'Fuente del resultado', outcomeLocator: 'Dónde en ella', url: 'Dirección',
  },
  kinds: { meeting: 'reunión', promise: 'compromiso', law: 'ley', program: 'programa' },
  exactness: { day: 'día', month: 'mes', year: 'año', reported: 'según informes', inferred: 'inferida', unknown: 'no hallada' },
  open: 'Abrir',
  sourceLine: (documents) =>
    `Un anillo es una reunión; cada disco debajo, un compromiso en el color de su tema. Ninguna fecha se dibuja más exacta de lo que se sabe. Fuentes: ${counted(documents, 'documento público', 'documentos públicos')}.`,
};
