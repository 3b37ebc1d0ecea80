import { useMemo } from 'react';
import { transformOf } from '../../geo/windows';
import { useText } from '../../text/text';
import { useAnswer } from '../linking-context';
import { useLoaded } from '../useLoaded';
import { FRAMES } from './frames';
import { Furniture } from './Furniture';
import { Labels } from './Labels';
import type { BorderModel } from './model';
import { City, CorridorPlace } from './Place';
import { labelsOf, sceneOf } from './scene';
import type { Shown } from './shown';
import { SouthernGround } from './SouthernGround';
import styles from './border.module.css';

interface CorridorProps {
  readonly model: BorderModel;
  readonly shown: Shown;
  readonly form: 'wide' | 'narrow';
  readonly width?: number;
}

/** The corridor from the border to the Northern Triangle: the same plane in another window. Waits for its own map. */
export function Corridor({ model, shown, form, width }: CorridorProps) {
  const { corridor } = useLoaded(['corridor']).dataset;
  const text = useText();
  const frame = FRAMES[form === 'wide' ? 'corridor' : 'corridorNarrow'];
  const scene = useMemo(() => sceneOf(model, { frame, shown }), [model, frame, shown]);
  const { isFiltering, places: on } = useAnswer();
  const labels = useMemo(() => labelsOf(model, scene, shown, 1, text, isFiltering ? on : null), [model, scene, shown, text, isFiltering, on]);
  if (!corridor) return null;
  return (
    <div className={styles.window} data-window="corridor">
      <svg className={styles.map} viewBox={`0 0 ${frame.size.width} ${frame.size.height}`} width={width} height={width && Math.round((width * frame.size.height) / frame.size.width)} role="presentation" data-frame={frame.name}>
        <rect className={styles.waterFill} width={frame.size.width} height={frame.size.height} />
        <g transform={transformOf(scene.matrix)} aria-hidden="true">
          <SouthernGround corridor={corridor} />
          {model.sectors.map(({ row, stretch }) => <path key={row.id} className={styles.wholeLine} d={stretch} />)}
        </g>
        {scene.crossings.map(({ mark, point: [x, y], radius }) => radius !== null && <circle key={mark.row.id} className={styles.circle} aria-hidden="true" cx={x.toFixed(1)} cy={y.toFixed(1)} r={Math.max(1.8, radius / 2).toFixed(1)} />)}
        {scene.places.map((placed) => <CorridorPlace key={placed.mark.row.id} placed={placed} />)}
        {scene.cities.map((placed) => <City key={placed.mark.row.id} placed={placed} />)}
        <Labels labels={labels} unit={1} value={() => ''} />
        <Furniture scene={scene} />
      </svg>
    </div>
  );
}
