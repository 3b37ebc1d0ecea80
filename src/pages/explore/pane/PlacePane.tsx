import { placeEvidence, type PlaceEvidence } from '../../../model/evidence';
import { useText } from '../../../text/text';
import { useLoaded } from '../../../views/useLoaded';
import { Cite } from './Cite';
import { Fold } from './Fold';
import { CorridorFacts, CrossingFacts, PortFacts, SectorFacts } from './PlaceFacts';
import { placeName, PlaceRef } from './Refs';
import { Listed, Section } from './Section';
import styles from './pane.module.css';

/** What is known of a place, what is counted there each year, and the crossings that lie in it. */
export function PlacePane({ placeId }: { readonly placeId: string }) {
  const { t } = useText();
  const evidence = placeEvidence(useLoaded(['evidence', 'places']), placeId);
  if (!evidence) return null;
  return (
    <div className={styles.columns}>
      <PlaceHead evidence={evidence} />
      <Section title={t.pane.place.known}><Known evidence={evidence} /></Section>
      <Section title={t.pane.place.series} count={evidence.series.length}><Series evidence={evidence} /></Section>
      {evidence.ports.length > 0 && <Section title={t.pane.place.ports} count={evidence.ports.length}><Places rows={evidence.ports} /></Section>}
      {evidence.crossings.length > 0 && <Section title={t.pane.place.crossings} count={evidence.crossings.length} area="two"><Places rows={evidence.crossings} /></Section>}
    </div>
  );
}

const Places = ({ rows }: { readonly rows: PlaceEvidence['ports'] }) => <Listed rows={rows}>{(row) => <PlaceRef place={row} />}</Listed>;

function PlaceHead({ evidence: { place } }: { readonly evidence: PlaceEvidence }) {
  const { t, pick } = useText();
  const isCorridor = place.table === 'corridorPlaces';
  return (
    <header className={styles.one}>
      <p className={styles.caps}>{isCorridor ? `${t.pane.place.kind[place.kind]} · ${t.pane.place.country[place.country]}` : t.pane.place.caps[place.table]}</p>
      <h3 className={styles.name}>{placeName(place, pick)}</h3>
      {'note' in place && place.note && <p className={styles.summary}>{pick(place.note)}</p>}
      {place.table === 'sectors' && place.milesNote && <p className={styles.rule}>{pick(place.milesNote)}</p>}
      <p className={styles.when}><Cite sourceId={place.sourceId} /></p>
    </header>
  );
}

function Known({ evidence }: { readonly evidence: PlaceEvidence }) {
  const { place } = evidence;
  switch (place.table) {
    case 'sectors':
      return <SectorFacts sector={place} />;
    case 'ports':
      return <PortFacts port={place} sector={evidence.sector} />;
    case 'crossings':
      return <CrossingFacts crossing={place} port={evidence.port} sector={evidence.sector} />;
    case 'corridorPlaces':
      return <CorridorFacts place={place} />;
  }
}

function Series({ evidence }: { readonly evidence: PlaceEvidence }) {
  const { t, pick } = useText();
  if (evidence.series.length === 0) return <p className={styles.none}>{t.pane.place.seriesNone}</p>;
  return (
    <Fold rows={evidence.series} limit={6} more={t.pane.more}>
      {(row) => (
        <li key={row.id} data-indicator={row.id}>
          {pick(row.label)} <span className={styles.when}>{pick(row.unit)}</span> <Cite sourceId={row.sourceId} locator={row.locator} />
        </li>
      )}
    </Fold>
  );
}
