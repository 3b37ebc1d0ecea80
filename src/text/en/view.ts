import { counted } from '../format';

/** How a view is drawn and why, and what it can’t say. */
export interface Method {
  readonly why: string;
  readonly limits: string;
}

/** The page of one view. Its method notes go by the view’s id. */
export const view = {
  all: 'All views, linked',
  place: (at: number, of: number) => `View ${at} of ${of}`,
  why: 'Why it is drawn so',
  limits: 'What it can’t say',
  method: {
    links: {
      why: 'The two countries face each other across the themes, so that one glance tells who carries a theme on each side and where one side is empty. A line is one tie between an agency and a theme. Its texture says how the tie is known: stated by the readout, documented elsewhere, or our own reading. An account’s dollars stand beside the agency that runs it as a bar on a scale of their own.',
      limits: 'A line has no width in dollars or people: five agencies on a theme don’t make it better funded than two. That no tie is drawn means that no public source was found, not that nobody works on it. An account pays for more than the themes of this one meeting.',
    },
    border: {
      why: 'One projection, made once, keeps the border true along all of its length; the line is the strongest mark because everything else on the page is measured from it. Crossings are sized by what passes through them, and sectors are told apart by notches and names, so that color is left to the themes.',
      limits: 'A sector’s shade is one count spread over hundreds of miles; it doesn’t say where within it. Counts of apprehensions measure patrols as well as crossings. River banks move, so places on the river are good to some ten miles.',
    },
    strip: {
      why: 'A map shows where the line runs; unrolled, it shows how much of it there is. Each lane stands at the same mile marker, so that barrier, traffic and apprehensions can be read against one another at one even scale from the Pacific to the Gulf.',
      limits: 'Unrolling straightens the river’s bends: what is near on the ground may lie miles apart along the line. Sector ends are as the Border Patrol describes them, and its own miles add up to more than the line’s.',
    },
    funding: {
      why: 'One program and one status at a time, because the same dollar is requested, appropriated, obligated and delivered, and adding two of these counts it twice. What was asked for stands as a mark on the scale of what was granted. Statements of a running total have a line of their own, since they can’t be stacked with years.',
      limits: 'Dollars are nominal: none was adjusted for prices. A year without a bar is a year without a record, not one without money. Only money that a source itself ties to a theme is counted for it; the rest stays unattributed.',
    },
    matrix: {
      why: 'The same ties as in the first figure, without a crossing line: rows can be compared and gaps seen. The size of a dot is the role, its texture how we know. Rows can be put in order by number, name, country or theme, because each order answers another question.',
      limits: 'A large dot says that an agency leads, not how much it does. Two agencies in one column don’t necessarily work together. Columns of dots are as full as the record is, and the record of one country may be fuller than the other’s.',
    },
    indicators: {
      why: 'Each series has a panel and a scale of its own, since two units on one axis suggest a tie that nobody measured. The meeting is marked on each. Years that weren’t found stay open, and years from which a series can’t be compared are marked with the reason.',
      limits: 'What happened after the meeting isn’t shown to have happened because of it. A panel’s slope depends on its scale; the numbers at its ends don’t. Fiscal and calendar years are each labelled as the source counts them.',
    },
    timeline: {
      why: 'Promises hang from the meeting that made them, with what later sources show of each, so that a row can be read as a question and its answer. Dates are drawn as exact as they are known: a day as a point, a year as a span.',
      limits: '“No trace found” says what we found, not what was done. A promise that was followed up isn’t shown to have worked. Meetings that left no public record are missing, or stand as implied by a later count.',
    },
    sources: {
      why: 'Every document is weighed by the facts that rest on it, because a page of many sources may still lean on one. Kinds are kept apart: what a government says of itself, what others gathered, what the press reported.',
      limits: 'A document that is cited often isn’t thereby truer. Many were read in copies, and some only in part; the note of each says which. What nobody published can’t be cited.',
    },
  } as Readonly<Record<string, Method>>,
  documents: 'Documents that these rows rest on',
  moreDocuments: (n: number) => counted(n, 'more document', 'more documents'),
  rows: (n: number) => counted(n, 'row', 'rows'),
  neighbours: 'Other views',
  previous: 'Previous view',
  next: 'Next view',
  noPage: 'There is no page at this address',
  noPageText: 'It may be mistyped, or the page may have moved.',
};
