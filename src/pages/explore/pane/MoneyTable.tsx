import type { FundingRecord } from '../../../dataset/schema';
import type { MoneyLine, ProgramMoney, StatusMoney } from '../../../model/money';
import { dollars } from '../../../text/format';
import { useText } from '../../../text/text';
import { Cite } from './Cite';
import { LateFold } from './Fold';
import { usePaneIndex } from './index-context';
import { MoneyAxis, MoneyBars, type Domain } from './MoneyBars';
import { accountsOf, amountOf, yearOf, whenOf } from './money-words';
import { BasisWord } from './Tie';
import { PartHead } from './Section';
import styles from './pane.module.css';

export type BasisOf = (record: FundingRecord) => FundingRecord['themeBasis'];

interface ProgramProps {
  readonly money: ProgramMoney;
  readonly domain: Domain;
  readonly basisOf: BasisOf;
  /** Only cooperation money is summed: a sum of nationwide budgets would say nothing about the meeting. */
  readonly isSummed: boolean;
}

const MIN_BARS = 3;

/** One program: a row for each status, never a sum over several, and every figure behind it in a fold. */
export function Program({ money, domain, basisOf, isSummed }: ProgramProps) {
  const { t, pick } = useText();
  const bases = (['stated', 'documented', 'inferred'] as const).filter((basis) => money.records.some((row) => basisOf(row) === basis));
  const lines = money.statuses.flatMap((status) => status.lines);
  const highest = Math.max(1, ...lines.flatMap((line) => line.years.map((row) => row.amountUSD)));
  const hasBars = lines.some((line) => line.years.length >= MIN_BARS);
  return (
    <section className={styles.program} data-program={money.program.id}>
      <PartHead className={styles.programName}>
        {pick(money.program.name)} <span className={styles.programBasis}>{bases.map((basis) => <BasisWord key={basis} basis={basis} />)}</span>
      </PartHead>
      <ul className={hasBars ? styles.statuses : styles.plainStatuses}>
        {money.statuses.map((status) => (
          <li key={status.status} data-status={status.status}>
            <p className={styles.status}>{t.common.status[status.status]}</p>
            <div className={styles.amounts}>
              {status.running && <Running record={status.running} />}
              {status.lines.map((line) => (
                <Line key={line.records[0]?.id} line={line} domain={domain} highest={highest} isSummed={isSummed} />
              ))}
              <Others status={status} />
            </div>
          </li>
        ))}
      </ul>
      {hasBars && <MoneyAxis domain={domain} />}
    </section>
  );
}

function Running({ record }: { readonly record: FundingRecord }) {
  const text = useText();
  return (
    <div className={styles.amount} data-record={record.id}>
      <div>
        <p><b>{amountOf(record, text)}</b> {whenOf(record, text)}</p>
        <p className={styles.amountNote}>{record.note && `${text.pick(record.note)} `}<Cite sourceId={record.sourceId} locator={record.locator} /></p>
      </div>
    </div>
  );
}

interface LineProps {
  readonly line: MoneyLine;
  readonly domain: Domain;
  readonly highest: number;
  readonly isSummed: boolean;
}

function Line({ line, domain, highest, isSummed }: LineProps) {
  const text = useText();
  const { t, lang, pick } = text;
  const index = usePaneIndex();
  const { featured, total, years } = line;
  const [record] = featured.records;
  if (!record) return null;
  const accounts = accountsOf(index, line.records);
  const hasTotal = isSummed && total !== null && total.from !== null && total.to !== null && years.length >= MIN_BARS;
  return (
    <div className={styles.amount}>
      {years.length >= MIN_BARS && <MoneyBars line={line} domain={domain} highest={highest} />}
      <div>
        <p>
        <b data-value={featured.amountUSD} data-year={featured.year} data-status={record.status}>{featured.isRounded ? t.pane.money.about(dollars(featured.amountUSD, lang)) : dollars(featured.amountUSD, lang)}</b>{' '}
        {yearOf(record, text)}{accounts.length > 0 && `, ${t.pane.money.accountsOf(accounts)}`}
      </p>
      <p className={styles.amountNote}>
        {hasTotal && `${t.pane.money.total(total.from, total.to, years.length, dollars(total.amountUSD, lang))}. `}
        {record.note && `${pick(record.note)} `}
        <Cite sourceId={line.sourceId} locator={record.locator} />
      </p>
      </div>
    </div>
  );
}

/** Every figure behind a status: the years of the line that is drawn, then what other sources and accounts say. */
function Others({ status }: { readonly status: StatusMoney }) {
  const text = useText();
  const index = usePaneIndex();
  const rest = [...status.lines.flatMap((line) => line.records.filter((row) => !line.featured.records.includes(row))), ...status.others];
  if (rest.length === 0) return null;
  return (
    <LateFold summary={text.t.pane.moreFigures(rest.length)}>
      {() => (
        <ul className={styles.figuresList}>
          {rest.map((row) => (
            <li key={row.id} data-record={row.id}>
              <b>{amountOf(row, text)}</b> {[whenOf(row, text), ...accountsOf(index, [row])].join(', ')} <Cite sourceId={row.sourceId} locator={row.locator} />
            </li>
          ))}
        </ul>
      )}
    </LateFold>
  );
}
