import { useMemo } from 'react';
import { count } from '../../text/format';
import { useText } from '../../text/text';
import type { Zoom } from '../../geo/zoom';
import { transformOf } from '../../geo/windows';
import { Barrier } from './Barrier';
import { classOf, BREAKS } from './counted';
import { CorridorPlace, City } from './Place';
import { Crossing } from './Crossing';
import { FRAMES } from './frames';
import { Furniture } from './Furniture';
import { Ground } from './Ground';
import { Labels } from './Labels';
import type { BorderModel } from './model';
import { sceneOf, yearOf } from './scene';
import { Sector } from './Sector';
import type { Shown } from './shown';
import { useLabels } from './useLabels';
import { MEDIUM, useScreen } from './useScreen';
import { caveatsOf, crossingWords, sectorWords } from './words';
import styles from './border.module.css';

interface MapProps {
  readonly model: BorderModel;
  readonly shown: Shown;
  readonly form: 'wide' | 'narrow';
  readonly zoom?: Zoom | undefined;
  readonly width?: number | undefined;
}

/** The border with what is shown about it. One SVG whose marks stand in the order of the line. */
export function Map({ model, shown, form, zoom, width }: MapProps) {
  const text = useText();
  const screen = useScreen();
  const frame = FRAMES[form];
  const scene = useMemo(() => sceneOf(model, { frame, zoom, shown }), [model, frame, zoom, shown]);
  const isScaled = form === 'wide' && width === undefined;
  const labels = useLabels(model, frame, zoom, shown, isScaled && screen === 'medium' ? null : 1);
  const small = useLabels(model, frame, zoom, shown, isScaled && screen !== 'large' ? MEDIUM : null);
  const year = yearOf(model, shown);
  const shade = model.shades[shown.shade];
  const measure = model.measures[shown.measure];
  const isShaded = shown.layers.has('sectors');
  const valueText = (placeId: string): string => {
    const value = shade?.byPlace.get(placeId)?.values.get(year);
    return value === undefined ? text.t.border.noRecord : count(value);
  };
  // While the prerendered page is taken over, the narrow map borrows the wide one's shapes; afterwards it stands alone.
  const isCopy = form === 'narrow' && screen === 'unknown';
  const { matrix } = scene;
  const rest = scene.crossings;
  return (
    <svg className={styles.map} viewBox={`0 0 ${frame.size.width} ${frame.size.height}`} width={width} height={width && Math.round((width * frame.size.height) / frame.size.width)} role="presentation" data-frame={form}>
      <rect className={styles.waterFill} width={frame.size.width} height={frame.size.height} />
      <g transform={transformOf(matrix)} aria-hidden="true">
        {isCopy ? <use href="#border-ground" /> : <Ground hero={model.hero} {...(form === 'wide' && width === undefined && { id: 'border-ground' })} />}
      </g>
      <g aria-hidden="true">{scene.ticks.map(([[x1, y1], [x2, y2]]) => <line key={`${x1} ${y1}`} className={styles.tick} x1={r(x1)} y1={r(y1)} x2={r(x2)} y2={r(y2)} />)}</g>
      {model.sectors.map((mark) => {
        const series = shade?.byPlace.get(mark.row.id);
        const value = series?.values.get(year);
        return [
          <Sector
            key={mark.row.id} mark={mark} matrix={matrix} label={sectorWords(model, shown, mark, text)} isShaded={isShaded} grade={value === undefined ? null : classOf(value, BREAKS[shown.shade])}
            value={value} year={year} indicatorId={series?.id} sourceId={series?.sourceId ?? mark.row.sourceId} isDoubtful={caveatsOf(shade, mark.row.id, year).length > 0}
            {...(width === undefined && { shapeId: `border-${isCopy ? 'wide' : form}-${mark.row.id}`, isCopy })}
          />,
          ...rest.filter(({ mark: { row } }) => row.sectorId === mark.row.id).map((placed) => {
            const { row, port } = placed.mark;
            const counted = port ? measure?.byPlace.get(port.id) : undefined;
            return (
              <Crossing
                key={row.id} placed={placed} label={crossingWords(model, shown, placed.mark, text)} value={counted?.values.get(year)} year={year} indicatorId={counted?.id}
                sourceId={counted?.sourceId ?? row.sourceId} isDoubtful={port !== null && caveatsOf(measure, port.id, year).length > 0}
              />
            );
          }),
        ];
      })}
      <g aria-hidden="true">{scene.notches.map(([[x1, y1], [x2, y2]]) => <line key={`${x1} ${y1}`} className={styles.notch} x1={r(x1)} y1={r(y1)} x2={r(x2)} y2={r(y2)} />)}</g>
      {scene.barriers.map((placed) => <Barrier key={placed.state} placed={placed} />)}
      {scene.places.map((placed) => <CorridorPlace key={placed.mark.row.id} placed={placed} />)}
      {scene.cities.map((placed) => <City key={placed.mark.row.id} placed={placed} />)}
      {labels && <Labels labels={labels} unit={1} value={valueText} className={isScaled ? styles.large : undefined} />}
      {small && <Labels labels={small} unit={MEDIUM} value={valueText} className={styles.medium} />}
      <Furniture scene={scene} />
    </svg>
  );
}

const r = (value: number): number => Math.round(value * 10) / 10;
