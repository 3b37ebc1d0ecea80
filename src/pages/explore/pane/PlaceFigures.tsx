import type { Row } from '../../../dataset/schema';
import { quantity } from '../../../text/format';
import { useText } from '../../../text/text';
import { Cite } from './Cite';
import styles from './pane.module.css';

type Figure = NonNullable<Row<'corridorPlaces'>['figures']>[number];

/** A place's figures, each with its unit and source; its label says its years. */
export function PlaceFigures({ figures }: { readonly figures: readonly Figure[] }) {
  const { lang, pick } = useText();
  return (
    <ul className={styles.figuresList}>
      {figures.map((row) => {
        const { figure, unit } = quantity(row.value, row.unit, lang);
        return <li key={row.label.en} data-value={row.value}><b>{figure}</b> {unit && `${unit}, `}{pick(row.label)} <Cite sourceId={row.sourceId} /></li>;
      })}
    </ul>
  );
}
