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
import { MEDIUM, useScreen } from './useScreen';
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
  const isScaled = form === 'wide' && width === undefined;
  const [large, medium] = [!isScaled || screen !== 'medium', isScaled && screen !== 'large'];
  const labels = useMemo(() => (large ? labelsOf(model, scene, shown, 1, text, first) : null), [large, model, scene, shown, text, first]);
  const small = useMemo(() => (medium ? labelsOf(model, scene, shown, MEDIUM, text, first) : null), [medium, model, scene, shown, text, first]);
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
      {labels && <Labels labels={labels} unit={1} value={() => ''} className={isScaled ? styles.large : undefined} />}
      {small && <Labels labels={small} unit={MEDIUM} value={() => ''} className={styles.medium} />}
      <Furniture scene={scene} />
    </svg>
  );
}
