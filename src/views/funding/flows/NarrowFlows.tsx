import { rollup, sum } from 'd3';
import { memo } from 'react';
import { spoken } from '../../../charts/spoken';
import { useWalk } from '../../../charts/useWalk';
import type { FundingRecord } from '../../../dataset/schema';
import { hueOf } from '../../../model/hue';
import { dollars, dollarsShort } from '../../../text/format';
import { useText } from '../../../text/text';
import { useIndex } from '../../linking-context';
import { MarkItem } from '../../MarkItem';
import { COLUMNS, passes, type FlowsModel } from './model';
import { nodeName } from './words';
import styles from './flows.module.css';

/** The narrow form: each way from account to agency to theme as a row, its money as a bar on one scale. */
export const NarrowFlows = memo(function NarrowFlows({ model }: { readonly model: FlowsModel }) {
  const { t, pick } = useText();
  const index = useIndex();
  const walk = useWalk();
  const { program, status } = model.money;
  if (!program || model.records.length === 0) return null;
  const wayOf = (record: FundingRecord) => COLUMNS.map((column) => passes(index, record, column) ?? '').join('/');
  const ways = [...rollup(model.records, (records) => records, wayOf)].toSorted(([, a], [, b]) => total(b) - total(a));
  return (
    <div className={styles.narrow} {...walk} aria-label={t.funding.flows.chart(pick(program.name), t.common.status[status])}>
      {ways.map(([id, records]) => <Way key={id} records={records} model={model} />)}
    </div>
  );
});

const total = (records: readonly FundingRecord[]): number => sum(records, ({ amountUSD }) => amountUSD);

function Way({ records, model }: { readonly records: readonly FundingRecord[]; readonly model: FlowsModel }) {
  const text = useText();
  const index = useIndex();
  const [first] = records;
  if (!first) return null;
  const [payer, agencyId, themeIds] = COLUMNS.map((column) => passes(index, first, column));
  const names = COLUMNS.map((column) => nodeName(index, { column, id: passes(index, first, column), records, amountUSD: 0 }, text));
  const theme = index.theme.get(themeIds?.split(' ')[0] ?? '');
  const amount = total(records);
  return (
    <MarkItem
      kind="funding"
      markId={first.id}
      label={spoken(names.join(' → '), text.t.funding.amount(dollars(amount, text.lang), text.t.common.status[first.status]))}
      className={styles.way}
      data-hue={theme && hueOf(index, theme)}
      data-tied={theme ? '' : undefined}
      data-record={records.map(({ id }) => id).join(' ')}
      data-value={amount}
      data-status={first.status}
      data-source={first.sourceId}
      data-account={payer !== null && payer !== undefined && index.account.has(payer) ? payer : undefined}
      data-agency={agencyId ?? undefined}
      data-theme={themeIds ?? undefined}
    >
      <span>{names.join(' → ')}</span> <b>{dollarsShort(amount, text.lang)}</b>
      <svg width="100%" height="10" aria-hidden="true"><rect width={`${((100 * amount) / model.totalUSD).toFixed(2)}%`} height="10" /></svg>
    </MarkItem>
  );
}
