import { count, counted, list } from '../format';
import { common } from './common';
import type { Messages } from '../en';

const MEXICAN: Readonly<Record<string, string>> = {
  'MX-BCN': 'Baja California', 'MX-SON': 'Sonora', 'MX-CHH': 'Chihuahua', 'MX-COA': 'Coahuila', 'MX-NLE': 'Nuevo León', 'MX-TAM': 'Tamaulipas',
};
const SHORT: Readonly<Record<string, string>> = {
  'US-CA': 'CA', 'US-AZ': 'AZ', 'US-NM': 'NM', 'US-TX': 'TX', 'MX-BCN': 'B. C.', 'MX-SON': 'Son.', 'MX-CHH': 'Chih.', 'MX-COA': 'Coah.', 'MX-NLE': 'N. L.', 'MX-TAM': 'Tamps.',
};
const FAMILIES: Readonly<Record<string, string>> = {
  'usbp-apprehensions': 'aprehensiones', 'usbp-uac': 'menores no acompañados', 'usbp-family-units': 'personas en familias', 'usbp-otm': 'personas no mexicanas', 'usbp-deaths': 'muertes', 'usbp-agents': 'agentes',
};

export const strip: Messages['strip'] = {
  chart: 'La frontera del Pacífico al Golfo, milla por milla',
  lanes: { ports: 'Puertos', ruler: 'Milla', ground: 'Corre por', states: 'Estados', sectors: 'Sectores', barriers: 'Barrera', traffic: 'Tránsito' },
  ringNote: (year) => `aro: tránsito, ${year}`,
  perMileNote: (family, year, per) => `${family} por ${per === 1 ? 'milla' : `cada ${per} millas`}, año fiscal ${year}`,
  trafficNote: (measure, year) => `${measure}, ${year}`,
  barrierNote: (date, isOlder) => (isOlder ? `de ${date}, último conteo` : `millas a ${date}`),
  barrierNone: (year) => `no se halló dato hasta ${year}`,
  pacific: 'Pacífico',
  gulf: 'Golfo',
  along: { land: 'línea en tierra', colorado: 'Río Colorado', 'rio-grande': 'Río Bravo / Rio Grande' },
  exact: (miles) => `± ${miles === 10 ? 'unas 10' : miles} millas`,
  state: (id) => MEXICAN[id] ?? common.state(id.replace('US-', '')),
  stateShort: (id) => SHORT[id] ?? id,
  country: { us: 'Estados Unidos', mx: 'México' },
  family: (id) => FAMILIES[id] ?? id,
  perMile: (value, per) => `${value} por ${per === 1 ? 'milla' : `cada ${per} millas`}`,
  number: (value) => count(value),
  short: (value) => (value >= 1e6 ? `${Number((value / 1e6).toFixed(value < 1e7 ? 1 : 0))} M` : value >= 1e4 ? `${Math.round(value / 1e3)} mil` : count(value)),

  mile: (mile) => `milla ${count(mile)}`,
  milesRange: (from, to) => `millas ${count(from)} a ${count(to)}`,
  port: 'puerto de entrada',
  crossing: (us, mx) => `cruce entre ${us} y ${mx}`,
  crossingKinds: { pedestrian: 'peatones', vehicle: 'vehículos', truck: 'camiones de carga', rail: 'ferrocarril' },
  kindsOf: (kinds) => `para ${list(kinds, 'es')}`,
  sector: (name) => `sector ${name}`,
  counted: (value, unit, year) => `${count(value)} ${unit} en ${year}`,
  noFigure: (what, year) => `sin dato de ${what} en ${year}`,
  fiscal: (year) => `el año fiscal ${year}`,
  months: (months) => `${counted(months, 'mes', 'meses')} de 12 en la fuente, que desde 2017 no registra ceros`,
  suspects: (months, example) => `${months === 1 ? 'un mes dudoso' : `${months} meses dudosos`}: ${example}`,
  suspect: (month, value, median) => `${count(value)} en ${month}, frente a unos ${count(median)} en los meses cercanos`,
  breakSince: (year, note) => `no comparable antes de ${year}${note ? ` (${note})` : ''}`,
  barrier: (value, miles, state, date) => `${count(value)} de ${count(Math.round(miles))} millas en ${state}, ${date}`,
  barrierShort: (value, miles) => `${count(Math.round(value))} de ${count(Math.round(miles))} mi`,
  barrierKinds: (pedestrian, vehicle) => `${count(pedestrian)} contra el paso a pie, ${count(vehicle)} contra vehículos; la fuente no dice en qué tramo del estado`,

  brush: {
    title: 'Millas', group: 'Tramo de millas elegido', from: 'Primera milla', to: 'Última milla', and: 'a', clear: 'Todas las millas',
    hint: 'Arrastre sobre las millas, mueva un extremo con las flechas (de 10 en 10 con Mayús o con RePág y AvPág), o escriba. Una milla tiene un margen de 1.5 en tierra y de unas 10 en el río.',
    value: (mile, sector) => `milla ${count(mile)}, sector ${sector}`,
  },
  controls: { measure: 'En los puertos', year: 'Año', family: 'En los sectores, por milla', arrange: 'Carriles', arrangeHint: 'Quite un carril o muévalo hacia arriba o abajo.', up: (lane) => `Subir ${lane}`, down: (lane) => `Bajar ${lane}`, lane: (lane) => lane },
  legend: { ring: 'aro: su área es la cuenta', odd: 'punteado: faltan meses o hay meses dudosos', crossing: 'raya: un solo cruce', none: 'pequeño: sin dato ese año', most: 'claro: el máximo de todos los años, oscuro: este año' },
  trace: {
    all: 'Todos los puertos', title: (who, what) => `${who}: ${what}`, hint: 'Señale un puerto o un sector para ver sus años; oprima un año para mostrarlo en todas las vistas.',
    said: (who, what, from, first, to, last) => `${who}, ${what}: ${count(first)} en ${from}, ${count(last)} en ${to}`,
    leftOut: 'se omite', break: (year) => `la cuenta cambia en ${year}`,
  },
  narrow: { us: 'EE. UU.', ringNote: (measure, year) => `aro y barra: ${measure}, ${year}` },

  findingPorts: (measure, year, total, ports, top, share) =>
    `En ${year} cruzaron hacia el norte ${count(total)} ${measure}, el ${share} por ${top.length} de los ${ports} puertos: ${list(top, 'es')}.`,
  findingNoTotal: (measure, year) => `Ningún puerto tiene ${measure} en el registro de ${year}.`,
  findingSectors: (family, year, per, most, mostValue, least, leastValue) =>
    `Milla por milla, los sectores difieren mucho: ${mostValue} ${family} por ${per === 1 ? 'milla' : `cada ${per} millas`} en ${most} en el año fiscal ${year} y ${leastValue} en ${least}.`,
  findingStretch: (from, to, length, crossings, ports, sectors) =>
    `De la milla ${count(from)} a la ${count(to)} hay ${counted(length, 'milla', 'millas')} ${sectors.length === 1 ? `del sector ${sectors[0]}` : `de los sectores ${list(sectors, 'es')}`}, con ${crossings === 0 ? 'ningún cruce' : `${counted(crossings, 'cruce', 'cruces')} en ${counted(ports, 'puerto', 'puertos')}`}.`,
  findingPlaces: (names, ports, crossings, sectors) =>
    `${names} en la línea: ${list([ports + crossings === 0 ? 'ningún puerto' : `${counted(ports, 'puerto', 'puertos')} con ${counted(crossings, 'cruce', 'cruces')}`, ...(sectors.length === 0 ? [] : [sectors.length === 1 ? `el sector ${sectors[0]}` : sectors.length > 4 ? `${sectors.length} sectores` : `los sectores ${list(sectors, 'es')}`])], 'es')}.`,
  findingShare: (measure, year, value, share) => `Por ahí entraron ${count(value)} ${measure} en ${year}, el ${share} del total.`,
  findingNoShare: (measure, year) => `Ahí no hay registro de ${measure} en ${year}.`,
  findingNone: (names) => `${names}: nada de ello está sobre la línea.`,

  columns: { kind: 'Tipo', name: 'Nombre', from: 'Desde la milla', to: 'Hasta la milla', counted: 'Qué se cuenta', year: 'Año', value: 'Valor', perMile: 'Por milla', remark: 'Observación', source: 'Fuente', locator: 'Lugar en ella', url: 'Dirección' },
  kinds: { port: 'puerto', crossing: 'cruce', sector: 'sector', usState: 'estado de EE. UU.', mxState: 'estado de México', leg: 'línea', barrier: 'barrera' },
  barrierCounted: 'millas de barrera',
  open: 'Abrir',
  sourceLine: (measure, leftOut) =>
    `Las millas se cuentan desde el Pacífico en una sola escala, con un margen de 1.5 en tierra y de unas 10 en el río. Las cifras de los sectores se dividen entre sus millas de aquí, no entre las que da la Patrulla Fronteriza. Puertos: ${measure}, hacia el norte, años calendario, Oficina de Estadísticas de Transporte de Estados Unidos.${leftOut ? ` ${leftOut}` : ''}`,
};
