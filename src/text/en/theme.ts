import { counted } from '../format';

/** The page of one theme. */
export const theme = {
  onePage: 'All of it on one page',
  place: (at: number, of: number) => `Theme ${at} of ${of}`,
  neighbours: 'Other themes',
  previous: 'Previous theme',
  next: 'Next theme',
  documents: 'Documents that this page rests on',
  facts: (n: number) => counted(n, 'fact', 'facts'),
};
