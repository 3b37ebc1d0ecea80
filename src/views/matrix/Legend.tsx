import { useId } from 'react';
import { useText } from '../../text/text';
import { BasisLegend } from '../BasisLegend';
import { BasisPictureLegend } from '../BasisPictureLegend';
import { useSelection } from '../linking-context';
import { useParams, useShow } from '../params-context';
import type { LegendProps } from '../view';
import { ORDERS, orderOf, type Order } from './order';
import styles from './matrix.module.css';

/** What the marks mean and which ties count; how the agencies stand. */
export function MatrixLegend({ form }: LegendProps) {
  return (
    <div className={styles.legend}>
      <BasisLegend shape="dot" />
      <OrderSwitch form={form} />
    </div>
  );
}

export const MatrixPictureLegend = () => <BasisPictureLegend shape="dot" />;

/** Radio buttons drawn as words in a row, with a line that says what the order makes visible. */
function OrderSwitch({ form }: LegendProps) {
  const { t } = useText();
  const name = useId();
  const show = useShow();
  const order = orderOf(useParams().order);
  const { theme } = useSelection();
  const hints = t.matrix.orderHints;
  const hint = hints[order === 'theme' && theme.length === 0 ? 'none' : order];
  const choose = (chosen: Order) => show({ order: chosen === ORDERS[0] ? '' : chosen });
  return (
    <div className={styles.order}>
      <fieldset className={styles.orders} aria-describedby={`${name}hint`}>
        <legend>{t.matrix.order}<span data-said=""> {t.matrix.orders[order]}</span></legend>
        {ORDERS.map((each) => (
          <label key={each} className={styles.choice}>
            <input type="radio" name={name} value={each} checked={each === order} onChange={() => choose(each)} />
            <span>{t.matrix.orders[each]}</span>
          </label>
        ))}
      </fieldset>
      <p id={`${name}hint`} className={styles.hint}>{typeof hint === 'string' ? hint : hint[form]}</p>
    </div>
  );
}
