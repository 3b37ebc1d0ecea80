import { at, type Rule } from './rule';

const year = (period: string) => Number(period.replace('FY', ''));

/** What begins doesn't end before. */
export const spans: Rule = ({ tables }) => [
  ...tables.agencies.flatMap(({ at: row, row: { activeFrom, activeTo } }) =>
    activeFrom === null || activeTo === null || activeFrom <= activeTo ? [] : [at('agencies', row, 'activeTo', { found: activeTo, expected: `a date after ${activeFrom}, when it began` })],
  ),
  ...tables.funding.flatMap(({ at: row, row: { periodFrom, periodTo } }) =>
    periodFrom === null || periodTo === null || year(periodFrom) <= year(periodTo) ? [] : [at('funding', row, 'periodTo', { found: periodTo, expected: `${periodFrom} or later` })],
  ),
];
