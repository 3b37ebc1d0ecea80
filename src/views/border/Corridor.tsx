import { useMemo } from 'react';
import type { CorridorGeometry } from '../../geo/geometry';
import { transformOf } from '../../geo/windows';
import { useText } from '../../text/text';
import { useAnswer } from '../linking-context';
import { useLoaded } from '../useLoaded';
import { FRAMES } from './frames';
import { Furniture } from './Furniture';
import { Labels } from './Labels';
import type { BorderMap } from './model';
import { City, CorridorPlace } from './Place';
import { labelsOf, sceneOf } from './scene';
import type { Shown } from './shown';
import { SouthernGround } from './SouthernGround';
import { unitsFor, useScreen } from './useScreen';
import styles from './border.module.css';

interface CorridorProps {
  readonly model: BorderMap;
  readonly shown: Shown;
  readonly form: 'wide' | 'narrow';
}

/** The corridor's window on the page. Waits for its own map. */
export function Corridor(props: CorridorProps) {
  const { corridor } = useLoaded(['corridor']).dataset;
  return corridor && <div className={styles.window} data-window="corridor"><CorridorMap {...props} corridor={corridor} /></div>;
}

interface CorridorMapProps extends CorridorProps {
  readonly corridor: CorridorGeometry;
  /** px of a picture, and how far down in it the map begins. */
  readonly width?: number;
  readonly y?: number;
}

/** The corridor from the border to the Northern Triangle: the same plane in another window. */
export function CorridorMap({ model, shown, form, corridor, width, y }: CorridorMapProps) {
  const text = useText();
  const frame = FRAMES[form === 'wide' ? 'corridor' : 'corridorNarrow'];
  const scene = useMemo(() => sceneOf(model, { frame, shown }), [model, frame, shown]);
  const { isFiltering, places: on } = useAnswer();
  const first = isFiltering ? on : null;
  const screen = useScreen();
  // The printed page has no corridor: it comes with a pick, in one size.
  const [unit] = unitsFor({ form, width }, screen);
  const labels = useMemo(() => labelsOf(model, scene, shown, unit, text, first), [model, scene, shown, unit, text, first]);
  return (
    <svg className={styles.map} viewBox={`0 0 ${frame.size.width} ${frame.size.height}`} y={y} width={width} height={width && Math.round((width * frame.size.height) / frame.size.width)} role="presentation" data-frame={frame.name}>
      <rect className={styles.waterFill} width={frame.size.width} height={frame.size.height} />
      <g transform={transformOf(scene.matrix)} aria-hidden="true">
        <SouthernGround corridor={corridor} />
        {model.sectors.map(({ row, stretch }) => <path key={row.id} className={styles.wholeLine} d={stretch} />)}
      </g>
      {scene.crossings.map(({ mark, point, radius }) => radius !== null && <circle key={mark.row.id} className={styles.circle} aria-hidden="true" cx={point[0].toFixed(1)} cy={point[1].toFixed(1)} r={Math.max(1.8, radius / 2).toFixed(1)} />)}
      {scene.places.map((placed) => <CorridorPlace key={placed.mark.row.id} placed={placed} />)}
      {scene.cities.map((placed) => <City key={placed.mark.row.id} placed={placed} />)}
      <Labels labels={labels} unit={unit} value={() => ''} />
      <Furniture scene={scene} />
    </svg>
  );
}
