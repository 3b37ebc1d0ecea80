import type { FundingRecord, Row } from '../../../dataset/schema';
import { disagreementsOf, fiscalYearOf, moneyByProgram } from '../../../model/money';
import { pesos } from '../../../text/format';
import { useText } from '../../../text/text';
import { Cite } from './Cite';
import { Fold } from './Fold';
import { usePaneIndex } from './index-context';
import { Program, type BasisOf } from './MoneyTable';
import { PartHead } from './Section';
import styles from './pane.module.css';

interface MoneyProps {
  readonly records: readonly FundingRecord[];
  readonly basisOf: BasisOf;
  readonly pesos?: readonly Row<'fundingPesos'>[];
}

/** Cooperation money by program and status; nationwide budgets apart, for scale; and where the sources disagree. */
export function Money({ records, basisOf, pesos: inPesos = [] }: MoneyProps) {
  const { t } = useText();
  const index = usePaneIndex();
  const meetingDay = index.dataset.about.date;
  const programs = moneyByProgram(index, records, meetingDay);
  const cooperation = programs.filter(({ program }) => program.scope === 'cooperation');
  const nationwide = programs.filter(({ program }) => program.scope === 'nationwide');
  const years = records.flatMap((row) => row.fiscalYear ?? []);
  const domain = { from: Math.min(...years), to: Math.max(...years), meetingYear: fiscalYearOf(meetingDay) };
  return (
    <>
      <p className={styles.rule}>{t.pane.money.rule}</p>
      <div className={styles.programs}>
        {cooperation.length === 0 && <p className={styles.none}>{t.pane.money.onlyScale}</p>}
        {cooperation.map((money) => <Program key={money.program.id} money={money} domain={domain} basisOf={basisOf} isSummed />)}
      </div>
      {(nationwide.length > 0 || inPesos.length > 0) && (
        <details className={styles.scale} open={cooperation.length === 0}>
          <summary>{t.pane.money.scale(nationwide.length + Number(inPesos.length > 0))}</summary>
          <p className={styles.rule}>{t.pane.money.scaleNote}</p>
          <div className={styles.programs}>
            {nationwide.map((money) => <Program key={money.program.id} money={money} domain={domain} basisOf={basisOf} isSummed={false} />)}
            {inPesos.length > 0 && <Pesos rows={inPesos} />}
          </div>
        </details>
      )}
      <Disagreements rows={disagreementsOf(index, records)} />
    </>
  );
}

function Pesos({ rows }: { readonly rows: readonly Row<'fundingPesos'>[] }) {
  const { t, lang } = useText();
  return (
    <section className={styles.program}>
      <PartHead className={styles.programName}>{t.pane.money.pesos}</PartHead>
      <ul className={styles.figuresList}>
        {rows.map((row) => (
          <li key={row.id} data-record={row.id}>
            <b>{pesos(row.amountMXN, lang)}</b> {t.pane.money.calendarYear(row.year)}, {t.common.status[row.status]} <Cite sourceId={row.sourceId} locator={row.locator} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Disagreements({ rows }: { readonly rows: readonly Row<'disagreements'>[] }) {
  const { t, pick } = useText();
  if (rows.length === 0) return null;
  return (
    <div className={styles.disagreements}>
      <PartHead className={styles.country}>{t.pane.money.disagreements} <span className={styles.count}>· {rows.length}</span></PartHead>
      <Fold rows={rows} limit={2} more={t.pane.more}>{(row) => <li key={row.id}>{pick(row.note)}</li>}</Fold>
    </div>
  );
}
