import { useId, useMemo } from 'react';
import { useText } from '../../../text/text';
import { useIndex } from '../../linking-context';
import { useParams, useShow } from '../../params-context';
import { recordsOf, statusesOf } from '../chosen';
import { ProgramSelect, StatusRadios } from '../Legend';
import { flowsModel } from './model';
import styles from '../legend.module.css';

/** The way back to the ties; which program and which moment of its money. */
export function FlowsLegend() {
  const { t } = useText();
  const id = useId();
  const index = useIndex();
  const params = useParams();
  const { money } = useMemo(() => flowsModel(index, params), [index, params]);
  const show = useShow();
  const back = <p className={styles.note}><button type="button" onClick={() => show({ measure: '' })}>{t.funding.flows.ties}</button></p>;
  if (!money.program) return back;
  return (
    <div className={styles.legend}>
      {back}
      <div className={styles.controls}>
        <label className={styles.program} htmlFor={`${id}program`}>{t.funding.programLabel}</label>
        <ProgramSelect id={`${id}program`} chosen={money.program} />
        <StatusRadios name={`${id}status`} all={statusesOf(recordsOf(index, money.program, params))} chosen={money.status} />
      </div>
      {money.program.scope === 'nationwide' && <p className={styles.scale}>{t.funding.scale}</p>}
    </div>
  );
}
