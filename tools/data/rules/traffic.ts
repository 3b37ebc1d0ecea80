import { at, type Rule } from './rule';

/** A port's column has one value a year, each port stands in a measure once, and nothing is said of a year that isn't in it. */
export const traffic: Rule = ({ tables }) =>
  tables.traffic.flatMap(({ at: row, row: { from, to, ports, leftOut } }) => {
    const years = to - from + 1;
    if (years < 1) return [at('traffic', row, 'to', { found: String(to), expected: `${from} or later` })];
    const seen = new Set<string>();
    return ports.flatMap((column, index) => {
      const isAgain = seen.has(column.portId);
      seen.add(column.portId);
      const said = [...(column.breaks ?? []).map(({ year }) => year), ...(column.incomplete ?? []).map(([year]) => year), ...(column.suspectMonths ?? []).map(({ month }) => Number(month.slice(0, 4)))];
      const beyond = said.filter((year) => column.values[year - from] == null);
      const late = leftOut ? column.values.findLastIndex((value) => value !== null) + from : 0;
      return [
        ...(isAgain ? [at('traffic', row, `ports[${index}].portId`, { found: `"${column.portId}" again`, expected: 'each port once in a measure' })] : []),
        ...(column.values.length === years ? [] : [at('traffic', row, `ports[${index}].values`, { found: `${column.values.length} values`, expected: `${years}, one a year from ${from} to ${to}` })]),
        ...beyond.map((year) => at('traffic', row, `ports[${index}]`, { found: `a remark on ${year}, which has no value`, expected: 'remarks on years that are in the record' })),
        ...(leftOut && late >= Number(leftOut.since.slice(0, 4)) ? [at('traffic', row, `ports[${index}].values`, { found: `a value of ${late}`, expected: `none from ${leftOut.since} on, which is left out` })] : []),
      ];
    });
  });
