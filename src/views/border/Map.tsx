import { useMemo } from 'react';
import { count as written } from '../../text/format';
import { useText } from '../../text/text';
import type { Zoom } from '../../geo/zoom';
import { transformOf } from '../../geo/windows';
import { Barrier } from './Barrier';
import { breaksOf, classOf } from './breaks';
import { CorridorPlace, City } from './Place';
import { Crossing } from './Crossing';
import { FRAMES } from './frames';
import { Furniture } from './Furniture';
import { Ground } from './Ground';
import { Labels } from './Labels';
import type { BorderMap } from './model';
import { sceneOf } from './scene';
import { Sector } from './Sector';
import { segmentsPath } from './segments-path';
import type { Shown } from './shown';
import { useLabels } from './useLabels';
import { unitsFor, useScreen } from './useScreen';
import { crossingWords, isDoubtful, sectorWords } from './words';
import styles from './border.module.css';

interface MapProps {
  readonly model: BorderMap;
  readonly shown: Shown;
  readonly form: 'wide' | 'narrow';
  readonly zoom?: Zoom | undefined;
  readonly width?: number | undefined;
  /** Whether its names are as large as on a small desk: fewer of them find room. */
  readonly isForRoom?: boolean;
}

/** The border with what is shown about it. One SVG whose marks stand in the order of the line. */
export function Map({ model, shown, form, zoom, width, isForRoom = false }: MapProps) {
  const text = useText();
  const screen = useScreen();
  const frame = FRAMES[form];
  const scene = useMemo(() => sceneOf(model, { frame, zoom, shown }), [model, frame, zoom, shown]);
  const [unit, smallUnit] = unitsFor({ form, width, isForRoom }, screen);
  const labels = useLabels(model, frame, zoom, shown, unit);
  const small = useLabels(model, frame, zoom, shown, smallUnit);
  const { family, measure, year, layers } = shown;
  const breaks = breaksOf(family);
  const isShaded = layers.has('sectors');
  const valueText = (placeId: string): string => {
    const value = family.figures.get(placeId)?.valueIn(year) ?? null;
    return value === null ? text.t.border.noRecord : written(value);
  };
  const gradeOf = (placeId: string): number | null => {
    const value = family.figures.get(placeId)?.valueIn(year) ?? null;
    return value === null ? null : classOf(value, breaks);
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
      <path className={styles.tickLine} d={segmentsPath(scene.ticks)} aria-hidden="true" />
      {model.sectors.map((mark) => {
        const figure = family.figures.get(mark.row.id);
        const value = figure?.valueIn(year) ?? null;
        return [
          <Sector
            key={mark.row.id} mark={mark} matrix={matrix} label={sectorWords(shown, mark, text)} isShaded={isShaded} grade={value === null ? null : classOf(value, breaks)}
            value={value ?? undefined} year={year} indicatorId={figure?.indicator.id} sourceId={figure?.indicator.sourceId ?? mark.row.sourceId} isDoubtful={isDoubtful(shown, mark.row.id)}
            pathId={width === undefined ? `border-${isCopy ? 'wide' : form}-${mark.row.id}` : undefined} isCopy={isCopy}
          />,
          ...rest.filter(({ mark: { row } }) => row.sectorId === mark.row.id).map((placed) => {
            const { row, port } = placed.mark;
            const count = (port && measure.columns.get(port.id)?.valueIn(year)) ?? undefined;
            return (
              <Crossing
                key={row.id} placed={placed} label={crossingWords(shown, placed.mark, text)} value={count} year={year} indicatorId={count === undefined ? undefined : placed.mark.series.get(measure.id)}
                sourceId={count === undefined ? row.sourceId : measure.row.sourceId} isDoubtful={port !== null && isDoubtful(shown, port.id)} isCopy={isCopy}
              />
            );
          }),
        ];
      })}
      <path className={styles.notch} d={segmentsPath(scene.notches)} aria-hidden="true" />
      {scene.barriers.map((placed) => <Barrier key={placed.state} placed={placed} />)}
      {scene.places.map((placed) => <CorridorPlace key={placed.mark.row.id} placed={placed} />)}
      {scene.cities.map((placed) => <City key={placed.mark.row.id} placed={placed} />)}
      {labels && <Labels labels={labels} unit={unit} value={valueText} gradeOf={gradeOf} className={smallUnit === null ? undefined : styles.large} />}
      {small && smallUnit !== null && <Labels labels={small} unit={smallUnit} value={valueText} gradeOf={gradeOf} className={styles.medium} />}
      <Furniture scene={scene} />
    </svg>
  );
}
