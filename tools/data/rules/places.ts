import type { Placement } from '../check-rows';
import { at, type Rule, type Subject } from './rule';

/** Sectors cover the border from end to end without gap or overlap, and crossings lie in the sector and port they name. */
export const places: Rule = (subject) => [...checkSectors(subject), ...checkCrossings(subject), ...checkPorts(subject)];

function checkSectors({ about, tables, isWhole }: Subject): Placement[] {
  if (!about || !isWhole('sectors')) return [];
  const sectors = tables.sectors.toSorted((a, b) => a.row.order - b.row.order);
  const joins = sectors.flatMap(({ at: row, row: sector }, index) => {
    const start = sectors[index - 1]?.row.mileTo ?? 0;
    return sector.mileFrom === start ? [] : [at('sectors', row, 'mileFrom', { found: String(sector.mileFrom), expected: `${start}, where the one before ends` })];
  });
  const last = sectors.at(-1);
  if (!last || last.row.mileTo === about.borderMiles) return joins;
  return [...joins, at('sectors', last.at, 'mileTo', { found: String(last.row.mileTo), expected: `${about.borderMiles}, the end of the border` })];
}

function checkCrossings({ tables }: Subject): Placement[] {
  const sectors = new Map(tables.sectors.map(({ row }) => [row.id as string, row]));
  const ports = new Map(tables.ports.map(({ row }) => [row.id as string, row]));
  return tables.crossings.flatMap(({ at: row, row: crossing }) => {
    const sector = sectors.get(crossing.sectorId);
    const port = ports.get(crossing.portId);
    const isInside = !sector || (sector.mileFrom <= crossing.borderMile && crossing.borderMile <= sector.mileTo);
    return [
      ...(isInside ? [] : [at('crossings', row, 'borderMile', { found: String(crossing.borderMile), expected: `a mile of ${sector.id}, ${sector.mileFrom} to ${sector.mileTo}` })]),
      ...(!port || port.portCode === crossing.portCode ? [] : [at('crossings', row, 'portCode', { found: crossing.portCode, expected: `${port.portCode}, the code of ${port.id}` })]),
      ...(!port || port.crossingIds.includes(crossing.id) ? [] : [at('crossings', row, 'portId', { found: `"${port.id}", which doesn’t list it`, expected: 'a port with this crossing among its own' })]),
    ];
  });
}

function checkPorts({ tables }: Subject): Placement[] {
  const portOf = new Map(tables.crossings.map(({ row }) => [row.id as string, row.portId]));
  return tables.ports.flatMap(({ at: row, row: port }) => [
    ...port.crossingIds.flatMap((id, index) => {
      const other = portOf.get(id);
      return other === undefined || other === port.id ? [] : [at('ports', row, `crossingIds[${index}]`, { found: `"${id}", a crossing of ${other}`, expected: 'crossings of this port' })];
    }),
    ...(port.crossingIds.includes(port.primaryCrossingId) ? [] : [at('ports', row, 'primaryCrossingId', { found: `"${port.primaryCrossingId}"`, expected: 'one of its own crossings' })]),
  ]);
}
