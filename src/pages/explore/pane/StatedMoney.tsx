import type { FundingRecord } from '../../../dataset/schema';
import { statedMoney } from '../../../model/evidence';
import { moneyByProgram } from '../../../model/money';
import { dollars } from '../../../text/format';
import { useText } from '../../../text/text';
import { useLoaded } from '../../../views/useLoaded';
import { Cite } from './Cite';
import { amountOf, whenOf } from './money-words';
import { BasisWord } from './Tie';
import styles from './pane.module.css';

/** The sum that the readout names, and other moments of the same program's money: side by side, never added. */
export function StatedMoney() {
  const index = useLoaded(['evidence', 'money']);
  return statedMoney(index).map((record) => <StatedSum key={record.id} record={record} />);
}

function StatedSum({ record }: { readonly record: FundingRecord }) {
  const text = useText();
  const { t, pick } = text;
  const index = useLoaded(['evidence', 'money']);
  const program = index.program.get(record.programId);
  const [money] = moneyByProgram(index, index.dataset.funding.filter((row) => row.programId === record.programId), index.dataset.about.date);
  const beside = (money?.statuses ?? []).flatMap((status) => (status.running && status.running.id !== record.id ? [status.running] : []));
  const isUnsplit = record.partsIds.length === 0 && record.accountId === null;
  return (
    <div className={styles.stated}>
      <div>
        <p className={styles.sum} data-value={record.amountUSD} data-status={record.status} data-record={record.id}>{record.note ? dollars(record.amountUSD, text.lang) : amountOf(record, text)}</p>
        <p>{t.common.status[record.status]}, {whenOf(record, text)}{program && `, ${pick(program.name)}`} · <BasisWord basis={record.themeBasis === 'none' ? 'inferred' : record.themeBasis} /></p>
        <p className={styles.why}>{record.note && pick(record.note)} {isUnsplit && t.pane.meeting.unsplit} <Cite sourceId={record.sourceId} locator={record.locator} /></p>
      </div>
      <div>
        <h5 className={styles.country}>{t.pane.meeting.beside}</h5>
        <ul className={styles.figuresList}>
          {beside.map((row) => (
            <li key={row.id} data-record={row.id}>
              <b>{amountOf(row, text)}</b> {t.common.status[row.status]}, {whenOf(row, text)} <Cite sourceId={row.sourceId} locator={row.locator} />
            </li>
          ))}
        </ul>
        <p className={styles.rule}>{t.pane.meeting.besideNote}</p>
      </div>
    </div>
  );
}
