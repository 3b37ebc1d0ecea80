import type { Placed, AuthoredRow } from '../tables';
import { at, type Rule } from './rule';

type Funding = AuthoredRow<'funding'>;

/** A total equals its parts to the dollar, less a difference that the row declares; its parts share its status and count once. */
export const totals: Rule = ({ tables }) => {
  const byId = new Map(tables.funding.map(({ row }) => [row.id as string, row]));
  return tables.funding.flatMap((placed) => [...checkFlag(placed), ...checkParts(placed, byId)]);
};

function checkFlag({ at: row, row: record }: Placed<Funding>) {
  if (record.isTotal) return [];
  const declared = [record.partsIds.length > 0 && 'partsIds', record.partsDifference && 'partsDifference'];
  return declared.flatMap((field) => (field ? [at('funding', row, field, { found: 'parts of a row that is no total', expected: '"isTotal": true' })] : []));
}

function checkParts({ at: row, row: total }: Placed<Funding>, byId: ReadonlyMap<string, Funding>) {
  const parts = total.partsIds.map((id) => byId.get(id));
  const known = parts.filter((part) => part !== undefined);
  const mixed = known.flatMap((part) =>
    part.status === total.status ? [] : [at('funding', row, `partsIds[${parts.indexOf(part)}]`, { found: `"${part.id}", which is ${part.status}`, expected: `parts that are ${total.status}, like the total` })],
  );
  const doubled = total.partsIds.flatMap((id, index) =>
    total.partsIds.indexOf(id) === index && id !== total.id ? [] : [at('funding', row, `partsIds[${index}]`, { found: `"${id}" ${id === total.id ? 'within itself' : 'again'}`, expected: 'each part once' })],
  );
  return [...mixed, ...doubled, ...(known.length === parts.length ? checkSum(row, total, known) : [])];
}

function checkSum(row: number, total: Funding, parts: readonly Funding[]) {
  if (parts.length === 0) return [];
  const difference = total.amountUSD - parts.reduce((sum, part) => sum + part.amountUSD, 0);
  const declared = total.partsDifference?.amountUSD ?? 0;
  if (difference === declared) return [];
  return [at('funding', row, 'amountUSD', { found: `${total.amountUSD}, its parts add to ${total.amountUSD - difference}`, expected: `no difference${declared ? ` but the declared ${declared}` : ''}, or ${difference} in partsDifference` })];
}
