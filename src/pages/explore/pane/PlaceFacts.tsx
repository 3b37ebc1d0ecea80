import type { Row } from '../../../dataset/schema';
import type { Place } from '../../../model/index-dataset';
import { list } from '../../../text/format';
import { useText } from '../../../text/text';
import { Cite } from './Cite';
import { usePaneIndex } from './index-context';
import { PlaceFigures } from './PlaceFigures';
import { PlaceRef, ThemeRef } from './Refs';
import { Facts } from './Section';
import styles from './pane.module.css';

/** What is known of each kind of place, as label and value; what a source disputes stands beside it. */

export function SectorFacts({ sector }: { readonly sector: Row<'sectors'> }) {
  const { t, lang, pick } = useText();
  const words = t.pane.place;
  const { headquarters } = sector;
  return (
    <Facts
      rows={[
        [
          words.miles,
          <div key="miles" data-value={sector.milesOfBorder}>
            {words.milesOf(sector.milesOfBorder, sector.kmOfBorder)} <Cite sourceId={sector.sourceId} />
            {sector.milesOfBorderAlt?.map((alt) => <p key={alt.sourceId} className={styles.why}>{words.milesAlt(alt.value)} <Cite sourceId={alt.sourceId} /></p>)}
          </div>,
        ],
        [words.markers, words.mileRange(sector.mileFrom, sector.mileTo)],
        [words.reach, words.reaches(pick(sector.from), pick(sector.to))],
        [words.states, list([...sector.statesUS.map((code) => words.usState[code]), ...sector.statesMX], lang)],
        [words.headquarters, <span key="hq">{headquarters.place} <Cite sourceId={headquarters.sourceId} /></span>],
      ]}
    />
  );
}

export function PortFacts({ port, sector }: { readonly port: Row<'ports'>; readonly sector: Place | undefined }) {
  const { t } = useText();
  const words = t.pane.place;
  return (
    <Facts
      rows={[
        [words.code, port.portCode],
        [words.states, port.state],
        [words.marker, words.mileAt(port.borderMile)],
        sector !== undefined && [words.sector, <PlaceRef key="sector" place={sector} />],
      ]}
    />
  );
}

interface CrossingFactsProps {
  readonly crossing: Row<'crossings'>;
  readonly port: Place | undefined;
  readonly sector: Place | undefined;
}

export function CrossingFacts({ crossing, port, sector }: CrossingFactsProps) {
  const { t, lang } = useText();
  const words = t.pane.place;
  return (
    <Facts
      rows={[
        [words.cities, words.twoCities(`${crossing.usCity}, ${words.usState[crossing.usState]}`, `${crossing.mxCity}, ${crossing.mxState}`)],
        [words.carries, list(crossing.kinds.map((kind) => words.crossingKind[kind]), lang)],
        [words.marker, words.mileAt(crossing.borderMile)],
        port !== undefined && [words.port, <PlaceRef key="port" place={port} />],
        sector !== undefined && [words.sector, <PlaceRef key="sector" place={sector} />],
      ]}
    />
  );
}

export function CorridorFacts({ place }: { readonly place: Row<'corridorPlaces'> }) {
  const { t } = useText();
  const index = usePaneIndex();
  const themes = place.themeIds.flatMap((id) => index.theme.get(id) ?? []);
  return (
    <>
      {place.figures && <PlaceFigures figures={place.figures} />}
      <Facts
        rows={[
          themes.length > 0 && [t.pane.place.themes, <ul key="themes" className={styles.inline}>{themes.map((theme) => <li key={theme.id}><ThemeRef theme={theme} /></li>)}</ul>],
          [t.pane.place.position, <Cite key="position" sourceId={place.coordSourceId} />],
        ]}
      />
    </>
  );
}
