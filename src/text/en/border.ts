import { count, counted } from '../format';

const when = (period: string, year: number): string => (period === 'FY' ? `FY${year}` : String(year));

/** The map of the border: sectors, crossings, and the corridor south of it. */
export const border = {
  chart: 'Map of the border from the Pacific to the Gulf: Border Patrol sectors and crossings, then the corridor south of it',
  noMap: 'This dataset has no map of its own. Its places are in the table.',

  areas: {
    US: 'United States', MX: 'Mexico', pacific: 'Pacific Ocean', gulf: 'Gulf of Mexico',
    'US-CA': 'California', 'US-AZ': 'Arizona', 'US-NM': 'New Mexico', 'US-TX': 'Texas',
    'MX-BCN': 'Baja California', 'MX-SON': 'Sonora', 'MX-CHH': 'Chihuahua', 'MX-COA': 'Coahuila', 'MX-NLE': 'Nuevo León', 'MX-TAM': 'Tamaulipas',
    GT: 'Guatemala', HN: 'Honduras', SV: 'El Salvador', BZ: 'Belize', NI: 'Nicaragua',
  } as Readonly<Record<string, string>>,

  layers: 'What the map shows',
  layer: {
    sectors: 'Sectors', crossings: 'Crossings', barriers: 'Barrier miles', sites: 'Processing sites', corridor: 'The corridor', cities: 'Meeting cities',
  },
  shadedBy: 'Sectors shaded by',
  shade: { 'usbp-apprehensions': 'Apprehensions', 'usbp-uac': 'Unaccompanied children', 'usbp-deaths': 'Deaths of migrants', 'usbp-agents': 'Border Patrol agents' },
  sizedBy: 'Crossings sized by',
  measure: { 'bts-personal-vehicles': 'Personal vehicles', 'bts-pedestrians': 'Pedestrians', 'bts-trucks': 'Trucks', 'bts-buses': 'Buses', 'bts-trains': 'Trains' },
  measureUnit: { 'bts-personal-vehicles': 'vehicles', 'bts-pedestrians': 'people', 'bts-trucks': 'trucks', 'bts-buses': 'buses', 'bts-trains': 'trains' },
  perYear: (unit: string) => `${unit} toward the United States in the year, by port`,
  frontage: 'Shaded are the counties on the line: a frontage, not a sector’s area.',
  noRecord: 'no figure',
  under: (value: string) => `under ${value}`,
  orMore: (value: string) => `${value} or more`,
  caveat: 'not comparable with other years, or months missing',
  barrierKey: 'dashes beside the line, dense in the share of the state’s border that has one: dark against people on foot, light against vehicles. Where in the state isn’t on record.',
  siteKey: 'where people were held and registered',
  corridorKey: 'in the hue of the theme that a source ties the place to',
  cityKey: 'where the group met; an arrow points to one beyond the map',

  year: 'Year',
  play: 'Play the years',
  stop: 'Stop',
  period: when,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  reset: 'Whole map',
  zoomHint: 'Ctrl or ⌘ with the wheel, two fingers, or + and − zoom; drag or Shift with arrows moves.',
  north: 'N',
  scale: (miles: number) => `${count(miles)} miles`,
  mileMark: (mile: string) => `mile ${mile}`,

  sector: (name: string) => `${name} sector`,
  figure: (period: string, value: string, unit: string) => `${period}: ${value} ${unit}`,
  noFigure: (period: string) => `${period}: no figure was found`,
  miles: (from: string, to: string) => `miles ${from} to ${to}`,
  mile: (mile: string) => `mile ${mile}`,
  between: (us: string, mx: string) => (us === mx ? `both towns are called ${us}` : `between ${us} and ${mx}`),
  ofPort: (port: string, figure: string) => `port of ${port}, ${figure}`,
  broken: (year: number) => `not comparable with the years before ${year}`,
  suspect: (months: number) => `${counted(months, 'month', 'months')} far from the usual: the port may not have reported`,
  incomplete: (months: number) => `${counted(months, 'month', 'months')} on record`,
  meetingCity: 'where the group met',
  beyond: 'beyond the edge of this map, in the direction of the arrow',
  barrier: (state: string, total: string, pedestrian: string, vehicle: string, date: string) => `${state}: ${total} miles of barrier, ${pedestrian} against people on foot and ${vehicle} against vehicles, ${date}`,
  barrierShort: (total: string) => `${total} mi of barrier`,

  finding: (sector: string, year: number, value: string, total: string, share: string, children: string | null) => `In the ${sector} sector the Border Patrol counted ${value} of the ${total} apprehensions of FY${year}, ${share}${children === null ? '' : `, and ${children} unaccompanied children`}.`,
  findingChildren: (value: string, total: string) => `${value} of the ${total}`,
  findingPorts: (first: string, year: number) => `Most cars crossed at ${first} in ${year}.`,
  findingPicked: (sectors: number, crossings: number, corridor: number) =>
    `What is picked leads to ${[sectors > 0 && counted(sectors, 'sector', 'sectors'), crossings > 0 && counted(crossings, 'crossing', 'crossings'), corridor > 0 && counted(corridor, 'place south of the line or on it', 'places along the corridor')].filter(Boolean).join(', ')}.`,
  none: 'No place on the map is tied to what is picked.',
  sourceLine: (drawn: string, official: string) => `The line as drawn is ${drawn} miles long, the boundary commission’s ${official}: what is missing are the river’s bends. Miles are right to about 1.5 on land and 10 on the river.`,
  lengths: (list: string) => `Other published lengths: ${list}.`,
  length: (miles: string, publisher: string) => `${miles} (${publisher})`,
  counts: (publishers: string) => `Counts: ${publishers}.`,
  geometry: 'Map: U.S. Census Bureau 2017 and Natural Earth, public domain; river lengths behind the miles © OpenStreetMap contributors. Lambert azimuthal equal-area.',
  credit: 'Geometry: U.S. Census Bureau 2017, Natural Earth. Lambert azimuthal equal-area.',
  creditShort: 'U.S. Census 2017, Natural Earth',

  table: 'Places on the border and along the corridor, with what the map shows of them',
  columns: { place: 'Place', kind: 'Kind', country: 'Country', mile: 'Mile', source: 'Source' },
  kinds: { sector: 'Sector', port: 'Port of entry', crossing: 'Crossing' },
};
