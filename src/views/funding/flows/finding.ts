import { sum } from 'd3';
import type { Answer } from '../../../model/answer';
import type { Index } from '../../../model/index-dataset';
import { dollars } from '../../../text/format';
import type { Text } from '../../../text/text';
import { tiedTheme, type FlowsModel } from './model';

/** How much of the money a source itself ties to a theme, of all of it or of what is picked. */
export function flowsFinding({ money, records, years }: FlowsModel, index: Index, answer: Answer, { t, lang, pick }: Text): string {
  const words = t.funding.flows;
  const status = t.common.status[money.status];
  if (!money.program) return t.funding.noProgram;
  const program = pick(money.program.name);
  if (!years || records.length === 0) return words.apart(program, status);
  const on = records.filter(({ id }) => answer.funding.has(id));
  if (on.length === 0) return t.funding.none(program);
  const tied = on.filter((record) => tiedTheme(record) !== null);
  const amount = (some: typeof on) => dollars(sum(some, ({ amountUSD }) => amountUSD), lang);
  const all = answer.isFiltering ? words.within(program, status, amount(on)) : words.whole(program, status, ...years, amount(on));
  const themes = [...new Set(tied.flatMap(({ themeIds }) => themeIds))].flatMap((id) => index.theme.get(id) ?? []).map((theme) => pick(theme.short));
  if (tied.length === 0) return words.noneTied(all);
  if (tied.length === on.length) return words.allTied(all, themes);
  return words.partTied(all, amount(tied), themes, amount(on.filter((record) => !tied.includes(record))));
}
