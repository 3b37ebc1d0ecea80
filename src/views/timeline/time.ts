/** A stretch of time in years with fractions; a day is a stretch without length. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;

/** A day as a year with its fraction, by the calendar: 1 July 2014 is 2014.496. */
function yearsAt(year: number, month: number, day: number): number {
  const start = Date.UTC(year, 0, 1);
  return year + (Date.UTC(year, month - 1, day) - start) / (Date.UTC(year + 1, 0, 1) - start);
}

/** All that an ISO date leaves open: a year or a month is as long as it is; a day is its noon. */
export function spanOf(date: string): Span {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return { from: year, to: year + 1 };
  if (day === undefined) return { from: yearsAt(year, month, 1), to: month === 12 ? year + 1 : yearsAt(year, month + 1, 1) };
  const noon = yearsAt(year, month, day) + (DAY / 2) / (365.25 * DAY);
  return { from: noon, to: noon };
}

/** A U.S. fiscal year begins in the October before it. */
export const fiscalSpan = (year: number): Span => ({ from: yearsAt(year - 1, 10, 1), to: yearsAt(year, 10, 1) });

export const middle = ({ from, to }: Span): number => (from + to) / 2;
