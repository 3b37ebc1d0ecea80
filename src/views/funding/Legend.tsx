import { useId } from 'react';
import type { Status } from '../../dataset/schema';
import { useText } from '../../text/text';
import { useIndex } from '../linking-context';
import { useParams, useShow } from '../params-context';
import { chosenProgram, chosenStatus, programsInOrder, recordsOf, statusesOf, type Program } from './chosen';
import { Cautions } from './Cautions';
import { Disagreements } from './Disagreements';
import { Key } from './Key';
import styles from './legend.module.css';

/** Which program and which moment of its money, and what the marks mean. */
export function FundingLegend() {
  const { t, pick } = useText();
  const id = useId();
  const index = useIndex();
  const params = useParams();
  const show = useShow();
  const program = chosenProgram(index, params);
  if (!program) return null;
  const records = recordsOf(index, program, params);
  const accounts = params.account.filter((account) => records.some((row) => row.accountId === account)).flatMap((account) => index.account.get(account)?.abbr ?? []);
  return (
    <div className={styles.legend}>
      <div className={styles.controls}>
        <label className={styles.program} htmlFor={`${id}program`}>{t.funding.programLabel}</label>
        <ProgramSelect id={`${id}program`} chosen={program} />
        <span data-said="">{pick(program.name)}</span>
        <StatusRadios name={`${id}status`} all={statusesOf(records)} chosen={chosenStatus(records, params)} />
      </div>
      {accounts.length > 0 && <p className={styles.note}>{t.funding.accountsOnly(accounts)} <button type="button" onClick={() => show({ account: [] })}>{t.funding.allAccounts}</button></p>}
      {program.scope === 'nationwide' && <p className={styles.scale}>{t.funding.scale}</p>}
      <Cautions />
      <Key />
      <Disagreements />
    </div>
  );
}

/** Budgets for scale stand apart from cooperation money, under a head of their own. */
export function ProgramSelect({ id, chosen }: { readonly id: string; readonly chosen: Program }) {
  const { t, pick } = useText();
  const show = useShow();
  const groups = programsInOrder(useIndex());
  return (
    <select id={id} className={styles.select} value={chosen.id} onChange={(event) => show({ program: event.target.value, status: '', account: [] })}>
      {(['cooperation', 'nationwide'] as const).map((scope) => (
        <optgroup key={scope} label={t.funding.groups[scope]}>
          {groups[scope].map((program) => <option key={program.id} value={program.id}>{pick(program.name)}</option>)}
        </optgroup>
      ))}
    </select>
  );
}

export function StatusRadios({ name, all, chosen }: { readonly name: string; readonly all: readonly Status[]; readonly chosen: Status }) {
  const { t } = useText();
  const show = useShow();
  return (
    <fieldset className={styles.statuses}>
      <legend>{t.funding.statusLabel}<span data-said=""> {t.common.status[chosen]}</span></legend>
      {all.map((status) => (
        <label key={status} className={styles.choice}>
          <input type="radio" name={name} value={status} checked={status === chosen} onChange={() => show({ status })} />
          <span>{t.common.status[status]}</span>
        </label>
      ))}
    </fieldset>
  );
}
