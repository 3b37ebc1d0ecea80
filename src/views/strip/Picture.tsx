import { labelLines } from '../../charts/label-width';
import { useText } from '../../text/text';
import { headOf } from './heads';
import { Lane } from './Lane';
import type { StripModel } from './model';
import { BEYOND, GUTTER, heightOf, LANE_GAP, lineAt, onMiles, type LaneId } from './place';
import styles from './strip.module.css';

interface PictureProps {
  readonly model: StripModel;
  readonly year: number;
  readonly lanes: readonly LaneId[];
  readonly width: number;
}

/** The same lanes in one SVG, for pictures. */
export function Picture({ model, year, lanes, width }: PictureProps) {
  const text = useText();
  const plot = width - GUTTER - BEYOND;
  const at = onMiles(model.miles, plot);
  const tops = lanes.map((_, index) => lanes.slice(0, index).reduce((sum, lane) => sum + heightOf(lane, model) + LANE_GAP, 0));
  const height = lanes.reduce((sum, lane) => sum + heightOf(lane, model) + LANE_GAP, 0);
  return (
    <svg className={styles.picture} width={width} height={height}>
      {lanes.map((lane, index) => {
        const { name, note } = headOf(lane, model, year, text);
        const top = tops[index] ?? 0;
        const head = top + (lane === 'ports' ? lineAt(model) : 9);
        return (
          <g key={lane}>
            <text className={styles.pictureHead} x="0" y={head}>{name}</text>
            {labelLines(note, 11.5, GUTTER - 10).map((line, row) => <text key={line} className={styles.pictureNote} x="0" y={head + 15 + row * 13}>{line}</text>)}
            <svg x={GUTTER} y={top} width={plot} height={heightOf(lane, model)} overflow="visible"><Lane id={lane} model={model} year={year} at={at} width={plot} /></svg>
          </g>
        );
      })}
    </svg>
  );
}
