import { BasisLegend } from '../BasisLegend';
import { useFirstText } from '../../text/text';
import { useShow } from '../params-context';
import styles from '../BasisLegend.module.css';
import type { LegendProps } from '../view';

/** Ties are lines in the wide form and dots in the narrow one. */
export const LinksLegend = ({ form }: LegendProps) => (
  <>
    <BasisLegend shape={form === 'wide' ? 'line' : 'dot'} />
    <DollarsSwitch />
  </>
);

/** Leads to the money that a source itself ties to a theme, in the place of the ties (see funding/flows). */
function DollarsSwitch() {
  const { t } = useFirstText();
  const show = useShow();
  return <p className={styles.row}><button type="button" className={styles.switch} onClick={() => show({ measure: 'dollars' })}><span>{t.links.dollars}</span></button></p>;
}
