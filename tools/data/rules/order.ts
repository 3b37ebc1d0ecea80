import { at, type Rule } from './rule';

/** Sources stand in the order of their ids and the points of a series in the order of years, so that a change shows where it is. */
export const order: Rule = ({ tables }) => [
  ...tables.sources.flatMap(({ at: row, row: source }, index) => {
    const before = tables.sources[index - 1];
    if (!before || before.row.id <= source.id) return [];
    return [at('sources', row, 'id', { found: `"${source.id}" after "${before.row.id}"`, expected: 'sources in the order of their ids' })];
  }),
  ...tables.indicators.flatMap(({ at: row, row: { points } }) =>
    points.flatMap(([year], index) => {
      const before = points[index - 1]?.[0];
      if (before === undefined || before < year) return [];
      return [at('indicators', row, `points[${index}]`, { found: `${year} after ${before}`, expected: 'each year once, rising' })];
    }),
  ),
];
