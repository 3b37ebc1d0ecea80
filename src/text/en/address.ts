const FIELD = { theme: 'a theme', agency: 'an agency', place: 'a place', miles: 'miles', years: 'years', basis: 'a basis', views: 'a view', program: 'a program', account: 'an account', status: 'a moment of money', indicator: 'a series', layers: 'a layer of the map', measure: 'a measure', year: 'a year', order: 'an order', series: 'a series of meetings', appearance: 'an appearance', lang: 'a language' };
const isField = (field: string): field is keyof typeof FIELD => field in FIELD;

/** What of an address the page couldn’t use. */
export const address = {
  unknown: (field: string, value: string) => `This address names ${isField(field) ? FIELD[field] : field} that isn’t in the data: ‘${value}’.`,
  noView: (value: string) => `This address asks for a view that this site doesn’t have: ‘${value}’.`,
  meant: 'Did you mean',
  unreadable: (field: string, value: string) => `This address asks for ${isField(field) ? FIELD[field] : field} that can’t be read: ‘${value}’. It was left out.`,
};
