import type { Row } from '../dataset/schema';

type Port = Row<'ports'>;
type TrafficRow = Row<'traffic'>;
type ColumnRow = TrafficRow['ports'][number];

/** What is odd about a year of a column. */
export interface Oddity {
  readonly suspects: NonNullable<ColumnRow['suspectMonths']>;
  /** Months that the source lists, where they are fewer than twelve. */
  readonly months: number | null;
}

/** One measure at one port. */
export interface Column {
  readonly port: Port;
  valueIn(year: number): number | null;
  /** null where the year is as sound as any. */
  oddityIn(year: number): Oddity | null;
  /** From which years on it counts something else. */
  readonly breaks: ReadonlyMap<number, NonNullable<ColumnRow['breaks']>[number]>;
  /** [year, value] of the years that have one. */
  readonly points: readonly (readonly [year: number, value: number])[];
}

export interface Measure {
  readonly id: string;
  readonly row: TrafficRow;
  readonly from: number;
  readonly to: number;
  /** By the port's id, from the Pacific to the Gulf; ports that never had any are left out. */
  readonly columns: ReadonlyMap<string, Column>;
  /** The largest value of any port in any year: the scale stays the same from year to year. */
  readonly top: number;
  /** Columns that have a figure above zero in a year, the largest first. */
  ranked(year: number): readonly Column[];
  /** All ports together; null where none has a figure. */
  totalIn(year: number): number | null;
}

/** What is counted at ports, measure by measure, each with every year of every port that ever had any. */
export function measuresOf(traffic: readonly TrafficRow[], ports: readonly Port[]): Measure[] {
  return traffic.map((row) => {
    const columns = new Map<string, Column>(
      ports.flatMap((port) => {
        const column = row.ports.find(({ portId }) => portId === port.id);
        return column?.values.some((value) => value) ? [[port.id, columnOf(port, column, row)] as const] : [];
      }),
    );
    const all = [...columns.values()];
    const worth = (column: Column, year: number) => column.valueIn(year) ?? 0;
    return {
      id: row.id,
      row,
      from: row.from,
      to: row.to,
      columns,
      top: Math.max(...all.flatMap(({ points }) => points.map(([, value]) => value))),
      ranked: (year) => all.filter((column) => worth(column, year) > 0).toSorted((a, b) => worth(b, year) - worth(a, year)),
      totalIn: (year) => {
        const values = all.flatMap((column) => column.valueIn(year) ?? []);
        return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) : null;
      },
    };
  });
}

function columnOf(port: Port, column: ColumnRow, row: TrafficRow): Column {
  const months = new Map(column.incomplete ?? []);
  const ofYear = (year: number) => (column.suspectMonths ?? []).filter(({ month }) => Number(month.slice(0, 4)) === year);
  return {
    port,
    valueIn: (year) => column.values[year - row.from] ?? null,
    oddityIn(year) {
      const odd = { suspects: ofYear(year), months: months.get(year) ?? null };
      return odd.suspects.length > 0 || odd.months !== null ? odd : null;
    },
    breaks: new Map([...(row.breaks ?? []), ...(column.breaks ?? [])].map((each) => [each.year, each])),
    points: column.values.flatMap((value, at) => (value === null ? [] : [[row.from + at, value] as const])),
  };
}
