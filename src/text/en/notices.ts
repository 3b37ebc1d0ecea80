import { list } from '../format';

const FIELD = { theme: 'a theme', agency: 'an agency', place: 'a place', miles: 'miles', years: 'years', basis: 'a basis', views: 'a view', order: 'an order', appearance: 'an appearance' };
const isField = (field: string): field is keyof typeof FIELD => field in FIELD;

/** What went wrong, where, and the way back, in the reader's words. */
export const notices = {
  dismiss: 'Dismiss',
  retry: 'Try again',
  loading: 'Loading the rest of the data…',
  unknown: (field: string, values: readonly string[], nearest: string | undefined) =>
    `This address names ${isField(field) ? FIELD[field] : field} that isn’t in the data: ${list(values.map((value) => `‘${value}’`), 'en')}.${nearest ? ` Did you mean ${nearest}?` : ''}`,
  unreadable: (field: string, values: readonly string[]) => `This address asks for ${isField(field) ? FIELD[field] : field} that can’t be read: ${list(values.map((value) => `‘${value}’`), 'en')}. It was left out.`,
  offline: 'The data could not be fetched: there is no connection. What is on the page stays; it will answer once the data is here.',
  slow: 'The data is taking very long to arrive. What is on the page stays.',
  http: (status: number) => `The data could not be fetched: the server answered ${status}. What is on the page stays.`,
  notJson: 'The data arrived damaged or cut short and was not used. What is on the page stays.',
  schema: (rows: number, first: string) => `The data that arrived doesn’t have the expected form (${rows === 1 ? 'one place' : `${rows} places`}, first ${first}) and was not used. What is on the page stays.`,
  storage: 'Your browser refuses to remember settings; they hold for this page only.',
  unfetched: 'A part of this page could not be fetched. Check the connection and reload.',
  crashed: 'This view could not be drawn. The others are not affected.',
};
