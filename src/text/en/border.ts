import { count, counted, list } from '../format';

/** Series that are tied to a theme, and in which sectors they are measured; named where it is one. */
export interface MeasuredIn {
  readonly sectors: readonly string[];
  readonly isAll: boolean;
  readonly isOne: boolean;
  readonly only: string | null;
}

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
  /** Of a layer that is drawn because what is picked needs it. */
  forced: 'for what is picked',
  shadedBy: 'Sectors shaded by',
  shade: { 'usbp-apprehensions': 'Apprehensions', 'usbp-uac': 'Unaccompanied children', 'usbp-deaths': 'Deaths of migrants', 'usbp-agents': 'Border Patrol agents', 'usbp-family-units': 'People in families', 'usbp-otm': 'People not from Mexico' } as Readonly<Record<string, string>>,
  sizedBy: 'Crossings sized by',
  perYear: (measure: string, year: number) => `${measure} toward the United States in ${year}, by port`,
  frontage: 'The counties on the line are shaded: a sector’s frontage, not its area.',
  noRecord: 'no figure',
  under: (value: string) => `under ${value}`,
  orMore: (value: string) => `${value} or more`,
  caveat: 'not comparable with other years, or months missing',
  layerKey: {
    barriers: 'dashes beside the line, dark against people on foot, light against vehicles, as dense as the share of the state’s border that has one. Where in the state isn’t on record.',
    sites: 'where people were held and registered.',
    corridor: 'places in the hue of the theme that a source ties them to; a ring where a whole state is meant:',
    cities: 'where the group met; an arrow points to one beyond the map.',
  },

  ranked: {
    title: (measure: string, year: number) => `Ports by ${measure}, ${year}`,
    none: (measure: string, year: number) => `No port has ${measure} on record for ${year}.`,
    share: (share: string) => `${share} of all`,
    rank: (rank: number, of: number) => `number ${rank} of ${of}`,
    rest: (ports: number) => (ports === 0 ? '' : `${counted(ports, 'port', 'ports')} with none or no figure that year.`),
  },

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
  meetingCity: 'where the group met',
  beyond: 'beyond the edge of this map, in the direction of the arrow',
  barrier: (state: string, total: string, pedestrian: string, vehicle: string, date: string) => `${state}: ${total} miles of barrier, ${pedestrian} against people on foot and ${vehicle} against vehicles, ${date}`,
  barrierShort: (total: string) => `${total} mi of barrier`,

  finding: (sector: string, year: number, value: string, total: string, share: string, what: string, children: string | null) => `In FY${year} the Border Patrol’s ${sector} sector accounted for ${value} of all ${total} ${what} (${share})${children === null ? '' : `, and ${children} unaccompanied children`}.`,
  findingChildren: (value: string, total: string) => `${value} of the ${total}`,
  findingNone: (what: string, year: number) => `No figure for ${what} was found for FY${year}.`,
  findingPorts: (first: string, year: number, value: string, measure: string) => `${first} was the busiest port for ${measure} in ${year}: ${value}.`,
  /** What is picked, on the map: why its places are lit. */
  lit: {
    theme: (label: string) => label,
    themesOf: (agencies: string) => `Themes of ${agencies}`,
    andMore: (names: readonly string[], more: number) => `${names.join(', ')} and ${more} more`,
    finding: (names: string, isOne: boolean, { along, beside }: { readonly along: number; readonly beside: number }, series: MeasuredIn | null) => {
      const it = isOne ? 'it' : 'them';
      const places = (number: number) => counted(number, 'place', 'places');
      const placed = along + beside === 0
        ? `no source places ${it} on the line or along the corridor`
        : along === 0 ? `sources place ${it} at ${places(beside)} by the line` : `sources place ${it} at ${places(along)} along the corridor and at ${beside === 0 ? 'none on the line' : `${places(beside)} by the line`}`;
      return `${names}: ${placed}${series ? `; ${series.isOne ? 'a series' : 'series'} tied to ${it}${series.only ? `, ${series.only},` : ''} ${series.isOne ? 'is' : 'are'} measured in ${series.isAll ? `all ${series.sectors.length} sectors` : series.sectors.length === 1 ? `${series.sectors[0]} Sector` : `the ${list(series.sectors, 'en')} sectors`}` : ''}.`;
    },
    onMap: (names: string, sectors: readonly string[], ports: number, crossings: number, corridor: number) =>
      `${names} on the map: ${list([sectors.length > 0 && (sectors.length === 1 ? `${sectors[0]} Sector` : sectors.length > 3 ? `${sectors.length} sectors` : `${list(sectors, 'en')} sectors`), ports > 0 && counted(ports, 'port', 'ports'), crossings > 0 && counted(crossings, 'crossing', 'crossings'), corridor > 0 && counted(corridor, 'place along the corridor', 'places along the corridor')].filter((each) => each !== false), 'en')}.`,
    none: (names: string) => `No place on the map is tied to ${names}.`,
  },
  sourceLine: (drawn: string, official: string) => `The line as drawn is ${drawn} miles long; the boundary commission’s is ${official}. The difference is the river’s bends. Miles are good to about 1.5 on land and 10 on the river.`,
  lengths: {
    title: 'How long is the border?',
    lead: (said: string | null, official: string, drawn: string) =>
      `${said === null ? '' : `The meeting spoke of ${said} miles, a round figure. `}The boundary commission counts ${official}, and miles on this page are its miles. The line as drawn is ${drawn} miles long: it lacks the river’s bends, which a map of this size can’t show. Others count other things: sea, sectors, an older survey.`,
    miles: (miles: string) => `${miles} mi`,
    drawn: 'The line as it is drawn on this page', here: 'U.S. Census Bureau 2017, measured here',
  },
  counts: (publishers: string) => `Counts: ${publishers}.`,
  geometry: 'Map: U.S. Census Bureau 2017 and Natural Earth, public domain; river lengths behind the miles © OpenStreetMap contributors. Lambert azimuthal equal-area.',
  credit: 'Geometry: U.S. Census Bureau 2017, Natural Earth. Lambert azimuthal equal-area.',
  creditShort: 'U.S. Census 2017, Natural Earth',

  /** The name of a site that is called like a port beside it. */
  site: (name: string) => `${name} site`,

  table: 'Places on the border and along the corridor, with what the map shows of them',
  columns: { place: 'Place', kind: 'Kind', country: 'Country', mile: 'Mile', remark: 'Remark', source: 'Source' },
  kinds: { sector: 'Sector', port: 'Port of entry', crossing: 'Crossing' },
};
