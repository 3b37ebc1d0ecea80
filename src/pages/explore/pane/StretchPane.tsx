import type { Place } from '../../../model/index-dataset';
import type { Range } from '../../../selection/selection';
import { useText } from '../../../text/text';
import { useAnswer } from '../../../views/linking-context';
import { useLoaded } from '../../../views/useLoaded';
import { PlaceRef } from './Refs';
import { Listed, Section } from './Section';
import styles from './pane.module.css';

/** A stretch of miles: the sectors, ports and crossings that lie in it, each a way to its own evidence. */
export function StretchPane({ miles }: { readonly miles: Range }) {
  const { t } = useText();
  const words = t.pane.place;
  const { places } = useAnswer();
  const inside = [...useLoaded(['evidence', 'places']).place.values()].filter((place) => places.has(place.id));
  const groups: readonly [string, Place['table']][] = [[words.sectors, 'sectors'], [words.ports, 'ports'], [words.crossings, 'crossings']];
  return (
    <div className={styles.columns}>
      <header className={styles.wide}>
        <p className={styles.caps}>{words.stretchCaps}</p>
        <h3 className={styles.name}>{words.stretch(miles.from, miles.to)}</h3>
        {inside.length === 0 && <p className={styles.none}>{words.stretchNone}</p>}
      </header>
      {groups.map(([title, table]) => {
        const rows = inside.filter((place) => place.table === table);
        return rows.length > 0 && <Section key={table} title={title} count={rows.length}><Listed rows={rows}>{(place) => <PlaceRef place={place} />}</Listed></Section>;
      })}
    </div>
  );
}
