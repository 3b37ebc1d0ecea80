/** What went wrong, where, and the way back, in the reader's words. */
export const notices = {
  dismiss: 'Dismiss',
  retry: 'Try again',
  loading: 'Loading the rest of the data…',
  offline: 'The data could not be fetched: there is no connection. What is on the page stays; it will answer once the data is here.',
  slow: 'The data is taking very long to arrive. What is on the page stays.',
  http: (status: number) => `The data could not be fetched: the server answered ${status}. What is on the page stays.`,
  notJson: 'The data arrived damaged or cut short and was not used. What is on the page stays.',
  schema: (rows: number, first: string) => `The data that arrived doesn’t have the expected form (${rows === 1 ? 'one place' : `${rows} places`}, first ${first}) and was not used. What is on the page stays.`,
  unfetched: 'A part of this page could not be fetched. Check the connection and reload.',
  crashed: 'This view could not be drawn. The others are not affected.',
};
