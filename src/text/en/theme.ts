import { counted, list } from '../format';

/** The page of one theme. */
export const theme = {
  onePage: 'All of it on one page',
  place: (at: number, of: number) => `Theme ${at} of ${of}`,
  neighbours: 'Other themes',
  previous: 'Previous theme',
  next: 'Next theme',
  documents: 'Documents that this page rests on',
  facts: (n: number) => counted(n, 'fact', 'facts'),

  figures: 'Every figure, by program and status',

  /** The two sheets that it prints on. */
  paper: {
    sources: 'Sources, by the numbers in the text',
    left: (n: number) => `and ${n} more on the page`,
    throughIssues: (agencies: readonly string[]) => `Through its issues alone: ${list(agencies, 'en')}.`,
    accounts: (accounts: readonly string[], agency: string) => `${list(accounts, 'en')}, run by ${agency}`,
    version: (day: string, version: string) => `Data of ${day}, version ${version}`,
  },
};
