import { useText } from '../../text/text';
import { useIndex } from '../linking-context';
import { cautionsOf } from './cautions';
import { useFundingModel } from './useFundingModel';
import styles from './legend.module.css';

/** What the money pays for and how far it may be read: said beside the figure, since no mark can show it. */
export function Cautions() {
  const { pick } = useText();
  const index = useIndex();
  const cautions = cautionsOf(index, useFundingModel());
  return cautions.length > 0 && <p className={styles.cautions}>{cautions.map((words) => pick(words)).join(' ')}</p>;
}
