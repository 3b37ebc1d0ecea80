import { at, type Rule } from './rule';

/** Series of one family share a panel, so they share unit and period. */
export const families: Rule = ({ tables }) => {
  const first = new Map<string, (typeof tables.indicators)[number]>();
  return tables.indicators.flatMap((placed) => {
    const { at: row, row: series } = placed;
    const model = first.get(series.family);
    if (!model) return first.set(series.family, placed), [];
    return [
      ...(model.row.unit.en === series.unit.en ? [] : [at('indicators', row, 'unit.en', { found: `"${series.unit.en}"`, expected: `"${model.row.unit.en}", the unit of its family` })]),
      ...(model.row.period === series.period ? [] : [at('indicators', row, 'period', { found: series.period, expected: `${model.row.period}, the period of its family` })]),
    ];
  });
};
