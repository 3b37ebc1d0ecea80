import { count, counted, list } from '../format';
import { common } from './common';

const MEXICAN: Readonly<Record<string, string>> = {
  'MX-BCN': 'Baja California', 'MX-SON': 'Sonora', 'MX-CHH': 'Chihuahua', 'MX-COA': 'Coahuila', 'MX-NLE': 'Nuevo León', 'MX-TAM': 'Tamaulipas',
};
const SHORT: Readonly<Record<string, string>> = {
  'US-CA': 'CA', 'US-AZ': 'AZ', 'US-NM': 'NM', 'US-TX': 'TX', 'MX-BCN': 'B.C.', 'MX-SON': 'Son.', 'MX-CHH': 'Chih.', 'MX-COA': 'Coah.', 'MX-NLE': 'N.L.', 'MX-TAM': 'Tamps.',
};
const FAMILIES: Readonly<Record<string, string>> = {
  'usbp-apprehensions': 'apprehensions', 'usbp-uac': 'unaccompanied children', 'usbp-family-units': 'people in families', 'usbp-otm': 'people not from Mexico', 'usbp-deaths': 'deaths', 'usbp-agents': 'agents',
};

/** The border unrolled: ports, states, sectors and traffic on one scale of miles. */
export const strip = {
  chart: 'The border from the Pacific to the Gulf, mile by mile',
  lanes: { ports: 'Ports of entry', ruler: 'Mile', ground: 'Runs along', states: 'States', sectors: 'Sectors', barriers: 'Barrier', traffic: 'Traffic' },
  /** Notes under the names of lanes. */
  ringNote: (year: number) => `ring: traffic, ${year}`,
  perMileNote: (family: string, year: number, per: number) => `${family} per ${per === 1 ? 'mile' : `${per} miles`}, FY${year}`,
  trafficNote: (measure: string, year: number) => `${measure}, ${year}`,
  barrierNote: (date: string, isOlder: boolean) => (isOlder ? `of ${date}, the last count` : `miles by ${date}`),
  barrierNone: (year: number) => `none found up to ${year}`,
  pacific: 'Pacific',
  gulf: 'Gulf',
  along: { land: 'surveyed on land', colorado: 'Colorado River', 'rio-grande': 'Rio Grande / Río Bravo' },
  exact: (miles: number) => `good to ${miles === 10 ? 'about 10' : miles} miles`,
  state: (id: string) => MEXICAN[id] ?? common.state(id.replace('US-', '')),
  stateShort: (id: string) => SHORT[id] ?? id,
  country: { us: 'United States', mx: 'Mexico' },
  family: (id: string) => FAMILIES[id] ?? id,
  perMile: (value: string, per: number) => `${value} per ${per === 1 ? 'mile' : `${per} miles`}`,
  number: (value: number) => count(value),
  short: (value: number) => (value >= 1e6 ? `${Number((value / 1e6).toFixed(value < 1e7 ? 1 : 0))}M` : value >= 1e4 ? `${Math.round(value / 1e3)}K` : count(value)),

  mile: (mile: number) => `mile ${count(mile)}`,
  milesRange: (from: number, to: number) => `miles ${count(from)} to ${count(to)}`,
  port: 'port of entry',
  crossing: (us: string, mx: string) => `crossing between ${us} and ${mx}`,
  crossingKinds: { pedestrian: 'pedestrians', vehicle: 'vehicles', truck: 'trucks', rail: 'rail' },
  kindsOf: (kinds: readonly string[]) => `for ${list(kinds, 'en')}`,
  sector: (name: string) => `${name} Sector`,
  counted: (value: number, unit: string, year: string) => `${count(value)} ${unit} in ${year}`,
  noFigure: (what: string, year: string) => `no figure for ${what} in ${year}`,
  fiscal: (year: number) => `FY${year}`,
  months: (months: number) => `${counted(months, 'month', 'months')} of 12 listed; since 2017 the source lists no zeros`,
  suspects: (months: number, example: string) => `${months === 1 ? 'one doubtful month' : `${months} doubtful months`}: ${example}`,
  suspect: (month: string, value: number, median: number) => `${count(value)} in ${month}, against about ${count(median)} around it`,
  breakSince: (year: number, note: string | null) => `not comparable before ${year}${note ? ` (${note})` : ''}`,
  barrier: (value: number, miles: number, state: string, date: string) => `${count(value)} of ${count(Math.round(miles))} miles in ${state}, ${date}`,
  barrierShort: (value: number, miles: number) => `${count(Math.round(value))} of ${count(Math.round(miles))} mi`,
  barrierKinds: (pedestrian: number, vehicle: number) => `${count(pedestrian)} against people on foot, ${count(vehicle)} against vehicles; where along the state the source doesn’t say`,

  brush: {
    title: 'Miles', group: 'Stretch of miles that is picked', from: 'First mile', to: 'Last mile', and: 'to', clear: 'All miles',
    hint: 'Drag along the miles, move an end by its arrow keys (10 with Shift or Page Up and Down), or type. A mile is good to 1.5 on land and about 10 on the river.',
    value: (mile: number, sector: string) => `mile ${count(mile)}, ${sector} Sector`,
  },
  controls: { measure: 'At ports', year: 'Year', family: 'In sectors, per mile', arrange: 'Lanes', arrangeHint: 'Switch a lane off or move it up and down.', up: (lane: string) => `Move ${lane} up`, down: (lane: string) => `Move ${lane} down`, lane: (lane: string) => lane },
  legend: { ring: 'ring: its area is the count', odd: 'dotted: months missing or doubtful', crossing: 'tick: a single crossing', none: 'small: no figure that year', most: 'pale: the most of any year, dark: this year' },
  trace: {
    all: 'All ports together', title: (who: string, what: string) => `${who}: ${what}`, hint: 'Point at a port or sector to see its years; press on a year to show it everywhere.',
    said: (who: string, what: string, from: number, first: number, to: number, last: number) => `${who}, ${what}: ${count(first)} in ${from}, ${count(last)} in ${to}`,
    leftOut: 'left out', break: (year: number) => `count changes in ${year}`,
  },
  narrow: { us: 'US', ringNote: (measure: string, year: number) => `ring and bar: ${measure}, ${year}` },

  findingPorts: (measure: string, year: number, total: number, ports: number, top: readonly string[], share: string) =>
    `In ${year}, ${count(total)} ${measure} came north, ${share} of them through ${top.length} of the ${ports} ports: ${list(top, 'en')}.`,
  findingNoTotal: (measure: string, year: number) => `No port has ${measure} on record for ${year}.`,
  findingSectors: (family: string, year: number, per: number, most: string, mostValue: string, least: string, leastValue: string) =>
    `Mile for mile, sectors differ widely: ${mostValue} ${family} per ${per === 1 ? 'mile' : `${per} miles`} in ${most} in FY${year} and ${leastValue} in ${least}.`,
  findingStretch: (from: number, to: number, length: number, crossings: number, ports: number, sectors: readonly string[]) =>
    `Miles ${count(from)} to ${count(to)} are ${counted(length, 'mile', 'miles')} of the ${sectors.length === 1 ? `${sectors[0]} Sector` : `${list(sectors, 'en')} sectors`} with ${crossings === 0 ? 'no crossing' : `${counted(crossings, 'crossing', 'crossings')} at ${counted(ports, 'port', 'ports')}`}.`,
  findingPlaces: (names: string, ports: number, crossings: number, sectors: readonly string[]) =>
    `${names} on the line: ${list([ports + crossings === 0 ? 'no port' : `${counted(ports, 'port', 'ports')} with ${counted(crossings, 'crossing', 'crossings')}`, ...(sectors.length === 0 ? [] : [sectors.length === 1 ? `${sectors[0]} Sector` : sectors.length > 4 ? `${sectors.length} sectors` : `the ${list(sectors, 'en')} sectors`])], 'en')}.`,
  findingShare: (measure: string, year: number, value: number, share: string) => `${count(value)} ${measure} came in there in ${year}, ${share} of all.`,
  findingNoShare: (measure: string, year: number) => `No ${measure} are on record there for ${year}.`,
  findingNone: (names: string) => `${names}: nothing of it lies on the line.`,

  columns: { kind: 'Kind', name: 'Name', from: 'From mile', to: 'To mile', counted: 'What is counted', year: 'Year', value: 'Value', perMile: 'Per mile', remark: 'Remark', source: 'Source', locator: 'Where in it', url: 'Address' },
  kinds: { port: 'port', crossing: 'crossing', sector: 'sector', usState: 'U.S. state', mxState: 'Mexican state', leg: 'line', barrier: 'barrier' },
  barrierCounted: 'miles of barrier',
  open: 'Open',
  sourceLine: (measure: string, leftOut: string | null) =>
    `Miles are counted from the Pacific at one even scale and are good to 1.5 on land and about 10 on the river. Sectors’ figures are divided by their miles here, not by those that the Border Patrol names. Ports: ${measure}, northbound, calendar years, U.S. Bureau of Transportation Statistics.${leftOut ? ` ${leftOut}` : ''}`,
};
