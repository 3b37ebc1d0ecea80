import type { Messages } from '../en';
import { count, counted, list } from '../format';

type Period = 'FY' | 'CY' | 'cumulative' | 'september-july';

const period = (year: number, kind: Period): string => {
  switch (kind) {
    case 'FY': return `AF ${year}`;
    case 'CY': return String(year);
    case 'cumulative': return `hasta ${year}`;
    case 'september-july': return `sep ${year - 1}–jul ${year}`;
  }
};
const during = (year: number, kind: Period): string =>
  kind === 'FY' ? `en el año fiscal ${year}` : kind === 'CY' ? `en ${year}` : kind === 'cumulative' ? `hasta ${year}` : `de septiembre de ${year - 1} a julio de ${year}`;
const before = (year: number, kind: Period): string => (kind === 'FY' ? `en el ${year}` : `en ${year}`);
const than = (change: number, year: string): string => (change === 0 ? `igual que ${year}` : `${count(Math.abs(change))}% ${change < 0 ? 'menos' : 'más'} que ${year}`);

export const indicators: Messages['indicators'] = {
  chart: 'Series anuales antes y después de la reunión, una por recuadro',
  period,
  yearAxis: (year) => String(year),
  tick: (value) => (value >= 1e6 ? `${count(value / 1e6)} M` : value >= 1e4 ? `${count(value / 1e3)} mil` : count(value)),
  noTheme: 'Tránsito en los puertos',
  point: (when, figure) => `${when}: ${figure}`,
  indexed: (value, base) => `índice ${value}, con ${base} como 100`,
  indexUnit: (base) => `índice, ${base} = 100`,
  suspect: (month, value, usual, port) => `${month}${port ? ` en ${port}` : ''} es dudoso: ${count(value)}, cuando los meses vecinos rondan ${count(usual)}`,
  suspects: (n, more) => (n === 1 ? more : `${n} meses dudosos, entre ellos: ${more}`),
  months: (n) => `${n} de 12 meses registrados`,
  meetingFlag: (when) => when,
  noFigure: (year) => `sin dato de ${year}`,
  noBase: (base) => `Sin dato de ${base} no hay índice.`,
  breakName: (year) => `El conteo cambia en ${year}`,
  breakNote: (note) => note ?? 'los valores de antes y de después no son comparables',
  withheld: (year) => `Desde ${year} el conteo de la fuente está dañado; no se dibuja.`,
  missing: (years) => `No se halló dato de ${years}; ahí la línea queda abierta.`,
  suspectNote: (years) => `Meses dudosos en ${years}: puntos huecos.`,
  incompleteNote: (years) => `Faltan meses en ${years}: puntos huecos.`,
  beside: (label, figure, year, kind) => `La línea más clara: ${label}, ${figure} ${during(year, kind)}.`,
  confidence: { low: 'un registro endeble', medium: 'un registro de solidez media' },

  sentence: (figure, year, kind, change, base) => `${figure} ${during(year, kind)}${change === null ? `; sin dato de ${base}` : `, ${than(change, before(base, kind))}`}.`,
  points: (figure, year, kind, change, base) =>
    `${figure} ${during(year, kind)}, ${change === 0 ? `igual que ${before(base, kind)}` : `${counted(Math.abs(change), 'punto', 'puntos')} ${change < 0 ? 'menos' : 'más'} que ${before(base, kind)}`}.`,
  lastKnown: (figure, year, kind, isAfter, meetingYear) => `${figure} ${during(year, kind)}, el ${isAfter ? 'primer' : 'último'} dato ${isAfter ? 'desde' : 'antes de'} ${meetingYear}.`,
  everywhere: (note) => `En todos los recuadros: ${note.charAt(0).toLowerCase()}${note.slice(1)}`,
  nothingDrawn: 'Sin datos en estos años.',

  all: (shown, total) => `${counted(shown, 'serie', 'series')} de ${total}, antes y después.`,
  named: (shown) => `${counted(shown, 'serie elegida', 'series elegidas')} por su nombre.`,
  ofThemes: (names, total, shown) =>
    `${counted(total, 'serie mide', 'series miden')} ${list(names, 'es')}${shown < total ? `; se dibujan las ${shown} más reveladoras` : ''}.`,
  ofSelection: (total, shown) => `${counted(total, 'serie responde', 'series responden')} a esta selección${shown < total ? `; se dibujan las ${shown} más reveladoras` : ''}.`,
  changes: (year, base, lower, higher, same, unknown) => {
    const parts = [lower > 0 && `${lower} por debajo`, higher > 0 && `${higher} por encima`, same > 0 && `${same} al nivel`].filter((part) => typeof part === 'string');
    if (parts.length === 0) return unknown === 1 ? `No hay dato de ambos años, ${base} y ${year}.` : `Ninguna tiene dato de ambos años, ${base} y ${year}.`;
    return `En ${year}, año de la reunión, ${lower + higher + same === 1 ? 'quedó' : 'quedaron'} ${list(parts, 'es')} del año anterior${unknown > 0 ? `; a ${unknown} le${unknown === 1 ? '' : 's'} falta el dato de uno de los dos` : ''}.`;
  },
  furthest: (label, change, base) => `La mayor distancia: ${label}, ${than(change, `en ${base}`)}.`,
  none: 'Ninguna serie anual responde a esta selección.',
  unknown: (ids) => `La dirección nombra ${list(ids.map((id) => `“${id}”`), 'es')}, que no ${ids.length === 1 ? 'es serie' : 'son series'} de estos datos.`,

  sourceLine: (documents, from) =>
    `Un punto es un año, puesto a su mitad; los años fiscales (AF) de Estados Unidos comienzan en octubre del año anterior. Toda escala empieza en cero y el eje del tiempo en ${from}. ${counted(documents, 'documento sustenta', 'documentos sustentan')} las series dibujadas.`,

  keys: { meeting: (date) => `la reunión, ${date}`, gap: 'línea abierta: no se halló dato', hollow: 'hueco: meses dudosos o faltantes', broken: 'el conteo cambia' },
  index: (base) => `Índice, ${base} = 100`,
  together: 'Las dos en un recuadro',
  togetherWhy: 'Dos series solo comparten recuadro si cuentan en la misma unidad.',
  chooseAmong: (total) => `Elegir entre ${total} series`,
  chosen: 'Series por dibujar',
  nothingFound: 'Ninguna serie lleva estas palabras.',
  find: 'Buscar una serie',
  findHint: 'heroína, Laredo, camiones…',
  found: (n) => counted(n, 'serie', 'series'),
  allAnswering: (n) => `Dibujar las ${n} que responden a la selección`,
  reset: 'Volver a la primera elección',
  family: (n) => `${n} series, por lugar`,
  familyOf: (n) => `${n} series`,

  columns: { series: 'Serie', label: 'Nombre', geography: 'Lugar', year: 'Año', period: 'Periodo', value: 'Valor', unit: 'Unidad', index: 'Índice', note: 'Nota', source: 'Fuente', locator: 'Dónde', url: 'Dirección' },
  geography: { US: 'Estados Unidos', MX: 'México', GT: 'Guatemala', HN: 'Honduras', SV: 'El Salvador', 'southwest-border': 'Frontera suroeste' },
};
