import type { Messages } from '../en';
import { count, counted, list } from '../format';

const when = (period: string, year: number): string => (period === 'FY' ? `año fiscal ${year}` : String(year));

export const border: Messages['border'] = {
  chart: 'Mapa de la frontera, del Pacífico al Golfo: sectores de la Patrulla Fronteriza y cruces, y luego el corredor al sur',
  noMap: 'Este conjunto de datos no tiene mapa propio. Sus lugares están en la tabla.',

  areas: {
    US: 'Estados Unidos', MX: 'México', pacific: 'Océano Pacífico', gulf: 'Golfo de México',
    'US-CA': 'California', 'US-AZ': 'Arizona', 'US-NM': 'Nuevo México', 'US-TX': 'Texas',
    'MX-BCN': 'Baja California', 'MX-SON': 'Sonora', 'MX-CHH': 'Chihuahua', 'MX-COA': 'Coahuila', 'MX-NLE': 'Nuevo León', 'MX-TAM': 'Tamaulipas',
    GT: 'Guatemala', HN: 'Honduras', SV: 'El Salvador', BZ: 'Belice', NI: 'Nicaragua',
  },

  layers: 'Lo que muestra el mapa',
  layer: {
    sectors: 'Sectores', crossings: 'Cruces', barriers: 'Millas de barrera', sites: 'Centros de procesamiento', corridor: 'El corredor', cities: 'Ciudades de las reuniones',
  },
  forced: 'por lo elegido',
  shadedBy: 'Sectores según',
  shade: { 'usbp-apprehensions': 'Aprehensiones', 'usbp-uac': 'Menores no acompañados', 'usbp-deaths': 'Muertes de migrantes', 'usbp-agents': 'Agentes de la Patrulla Fronteriza', 'usbp-family-units': 'Personas en familias', 'usbp-otm': 'Personas no mexicanas' },
  sizedBy: 'Cruces según',
  perYear: (measure, year) => `${measure} hacia Estados Unidos en ${year}, por puerto`,
  frontage: 'Están sombreados los condados que tocan la línea: el frente del sector, no su superficie.',
  noRecord: 'sin dato',
  under: (value) => `menos de ${value}`,
  orMore: (value) => `${value} o más`,
  caveat: 'no comparable con otros años, o faltan meses',
  layerKey: {
    barriers: 'trazos junto a la línea, oscuros contra el paso a pie, claros contra vehículos, tan densos como la parte de la frontera del estado que la tiene. El registro no dice en qué parte del estado.',
    sites: 'donde se retuvo y registró a personas.',
    corridor: 'lugares en el color del tema al que una fuente los vincula; un aro donde se trata de todo un estado:',
    cities: 'donde se reunió el grupo; una flecha señala la que queda fuera del mapa.',
  },

  ranked: {
    title: (measure, year) => `Puertos según ${measure}, ${year}`,
    none: (measure, year) => `Ningún puerto tiene ${measure} en el registro de ${year}.`,
    share: (share) => `${share} del total`,
    rank: (rank, of) => `lugar ${rank} de ${of}`,
    rest: (ports) => (ports === 0 ? '' : `${counted(ports, 'puerto', 'puertos')} sin tránsito o sin dato ese año.`),
  },

  year: 'Año',
  play: 'Recorrer los años',
  stop: 'Detener',
  period: when,
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  reset: 'Mapa entero',
  zoomHint: 'Ctrl o ⌘ con la rueda, dos dedos, o + y − acercan; arrastrar o Mayús con flechas mueve.',
  north: 'N',
  scale: (miles) => `${count(miles)} millas`,
  mileMark: (mile) => `milla ${mile}`,

  sector: (name) => `Sector ${name}`,
  figure: (period, value, unit) => `${period}: ${value} ${unit}`,
  noFigure: (period) => `${period}: no se halló dato`,
  miles: (from, to) => `millas ${from} a ${to}`,
  mile: (mile) => `milla ${mile}`,
  between: (us, mx) => (us === mx ? `ambas poblaciones se llaman ${us}` : `entre ${us} y ${mx}`),
  ofPort: (port, figure) => `puerto de ${port}, ${figure}`,
  meetingCity: 'donde se reunió el grupo',
  beyond: 'fuera de este mapa, en la dirección de la flecha',
  barrier: (state, total, pedestrian, vehicle, date) => `${state}: ${total} millas de barrera, ${pedestrian} contra el paso a pie y ${vehicle} contra vehículos, ${date}`,
  barrierShort: (total) => `${total} mi de barrera`,

  finding: (sector, year, value, total, share, what, children) => `En el año fiscal ${year}, el sector ${sector} de la Patrulla Fronteriza concentró ${value} de un total de ${total} ${what} (${share})${children === null ? '' : `, y ${children} menores no acompañados`}.`,
  findingChildren: (value, total) => `${value} de los ${total}`,
  findingNone: (what, year) => `No se halló dato de ${what} para el año fiscal ${year}.`,
  findingPorts: (first, year, value, measure) => `${first} fue el puerto con más ${measure} en ${year}: ${value}.`,
  lit: {
    theme: (label) => `“${label}”`,
    themesOf: (agencies) => `Temas de ${agencies}`,
    andMore: (names, more) => `${names.join(', ')} y ${more} más`,
    finding: (names, isOne, { along, beside }, series) => {
      const it = isOne ? 'lo' : 'los';
      const places = (number: number) => counted(number, 'lugar', 'lugares');
      const placed = along + beside === 0
        ? `ninguna fuente ${it} sitúa en la línea ni en el corredor`
        : along === 0 ? `las fuentes ${it} sitúan en ${places(beside)} junto a la línea` : `las fuentes ${it} sitúan en ${places(along)} del corredor y en ${beside === 0 ? 'ninguno de la línea' : `${places(beside)} junto a la línea`}`;
      return `${names}: ${placed}${series ? `; ${series.isOne ? 'una serie vinculada' : 'las series vinculadas'}${series.only ? `, ${series.only},` : ''} se ${series.isOne ? 'mide' : 'miden'} en ${series.isAll ? `los ${series.sectors.length} sectores` : series.sectors.length === 1 ? `el sector ${series.sectors[0]}` : `los sectores ${list(series.sectors, 'es')}`}` : ''}.`;
    },
    onMap: (names, sectors, ports, crossings, corridor) =>
      `${names} en el mapa: ${list([sectors.length > 0 && (sectors.length === 1 ? `el sector ${sectors[0]}` : sectors.length > 3 ? `${sectors.length} sectores` : `los sectores ${list(sectors, 'es')}`), ports > 0 && counted(ports, 'puerto', 'puertos'), crossings > 0 && counted(crossings, 'cruce', 'cruces'), corridor > 0 && counted(corridor, 'lugar del corredor', 'lugares del corredor')].filter((each) => each !== false), 'es')}.`,
    none: (names) => `Ningún lugar del mapa está vinculado con ${names}.`,
  },
  sourceLine: (drawn, official) => `La línea dibujada mide ${drawn} millas; la de la comisión de límites, ${official}; la diferencia son los meandros del río. Las millas tienen un margen de 1.5 en tierra y de unas 10 en el río.`,
  lengths: {
    title: '¿Cuánto mide la frontera?',
    lead: (said, official, drawn) =>
      `${said === null ? '' : `La reunión habló de ${said} millas, una cifra redonda. `}La comisión de límites cuenta ${official}, y las millas de esta página son las suyas. La línea dibujada mide ${drawn} millas: faltan los meandros del río, que un mapa de este tamaño no puede mostrar. Otros cuentan otras cosas: mar, sectores, un levantamiento anterior.`,
    miles: (miles) => `${miles} mi`,
    drawn: 'La línea como está dibujada en esta página', here: 'Oficina del Censo de EE. UU. 2017, medida aquí',
  },
  counts: (publishers) => `Cifras: ${publishers}.`,
  geometry: 'Mapa: Oficina del Censo de Estados Unidos 2017 y Natural Earth, dominio público; longitudes del río para las millas © colaboradores de OpenStreetMap. Proyección azimutal equivalente de Lambert.',
  credit: 'Geometría: Oficina del Censo de EE. UU. 2017, Natural Earth. Azimutal equivalente de Lambert.',
  creditShort: 'Censo de EE. UU. 2017, Natural Earth',

  site: (name) => `Sitio de ${name}`,

  table: 'Lugares de la frontera y del corredor, con lo que el mapa muestra de ellos',
  columns: { place: 'Lugar', kind: 'Tipo', country: 'País', mile: 'Milla', remark: 'Observación', source: 'Fuente' },
  kinds: { sector: 'Sector', port: 'Puerto de entrada', crossing: 'Cruce' },
};
