import { spoken } from '../../../charts/spoken';
import type { Index } from '../../../model/index-dataset';
import { dollars, list } from '../../../text/format';
import type { Text } from '../../../text/text';
import { keyWords } from '../labels';
import type { FlowsModel, Node } from './model';

const themesOf = (index: Index, ids: string, { pick }: Text): string[] => ids.split(' ').flatMap((id) => index.theme.get(id) ?? []).map((theme) => pick(theme.short));

/** A node as it is written beside its bar. */
export function nodeName(index: Index, { column, id }: Node, text: Text): string {
  if (id === null) return text.t.funding.flows.unnamed[column];
  switch (column) {
    case 'payer':
      return keyWords(index, id, text);
    case 'agency':
      return text.pick(index.agency.get(id)?.abbr ?? { en: id, es: id });
    case 'theme':
      return list(themesOf(index, id, text), text.lang);
  }
}

/** The same with its full name. */
function fullName(index: Index, node: Node, text: Text): string {
  const { pick } = text;
  const shown = nodeName(index, node, text);
  const account = node.column === 'payer' && node.id !== null ? index.account.get(node.id) : undefined;
  const agency = node.column === 'agency' && node.id !== null ? index.agency.get(node.id) : undefined;
  const name = account ? pick(account.name) : agency ? pick(agency.name) : shown;
  return name === shown ? shown : `${shown}: ${name}`;
}

/** A node as it is spoken: who, how much at which moment, in which of the three columns. */
export const nodeWords = (index: Index, { money }: FlowsModel, node: Node, text: Text): string =>
  spoken(fullName(index, node, text), text.t.funding.amount(dollars(node.amountUSD, text.lang), text.t.common.status[money.status]), node.id === null && node.column === 'theme' ? text.t.funding.untied : text.t.funding.flows.columns[node.column]);
