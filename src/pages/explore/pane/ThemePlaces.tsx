import type { Theme } from '../../../dataset/schema';
import { themePlaces } from '../../../model/evidence';
import type { Place } from '../../../model/index-dataset';
import { useText } from '../../../text/text';
import { useLoaded } from '../../../views/useLoaded';
import { Cite } from './Cite';
import { Fold } from './Fold';
import { PlaceFigures } from './PlaceFigures';
import { PlaceRef } from './Refs';
import { Facts } from './Section';
import styles from './pane.module.css';

/** Where a theme happens: places that the record names, those along the corridor, and those where it is counted each year. */
export function ThemePlaces({ theme }: { readonly theme: Theme }) {
  const { t, pick } = useText();
  const { corridor, measured } = themePlaces(useLoaded(['evidence', 'places']), theme.id);
  return (
    <>
      <Facts
        rows={[
          theme.placeNames.length > 0 && [t.pane.theme.named, theme.placeNames.map(pick).join(' · ')],
          measured.length > 0 && [
            t.pane.theme.measured,
            <ul key="measured" className={styles.inline}>
              {measured.map(({ place, series }) => <li key={place.id}><PlaceRef place={place} /> <span className={styles.when}>{t.pane.theme.series(series)}</span></li>)}
            </ul>,
          ],
        ]}
      />
      {corridor.length > 0 && <Fold rows={corridor} limit={4} more={t.pane.more}>{(place) => <CorridorPlace key={place.id} place={place} />}</Fold>}
    </>
  );
}

function CorridorPlace({ place }: { readonly place: Place }) {
  const { t, pick } = useText();
  if (place.table !== 'corridorPlaces') return null;
  return (
    <li>
      <PlaceRef place={place} /> <span className={styles.when}>{t.pane.place.kind[place.kind]}, {t.pane.place.country[place.country]}</span>
      <p className={styles.why}>{pick(place.note)} <Cite sourceId={place.sourceId} /></p>
      {place.figures && <PlaceFigures figures={place.figures} />}
    </li>
  );
}
