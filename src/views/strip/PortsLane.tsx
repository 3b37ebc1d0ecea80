import { useText } from '../../text/text';
import { Mark } from '../Mark';
import { ROW } from './names';
import type { Crossing, Port } from './model';
import { lineAt, radiusOf } from './place';
import type { LaneProps } from './lane';
import { crossingWords, portWords } from './words';
import styles from './strip.module.css';

/** Px from the line's middle to a crossing's tick, and its length. */
const TICK_FROM = 4;
const TICK = 6;

/** The line with a notch where a sector ends; a ring for each port, its name above; a tick below for each single crossing. */
export function PortsLane({ model, year, at }: LaneProps) {
  const y = lineAt(model);
  const marks = [
    ...model.crossings.map((crossing) => ({ mile: crossing.borderMile, crossing, port: null })),
    ...model.ports.map((port) => ({ mile: port.borderMile, port, crossing: null })),
  ].toSorted((a, b) => a.mile - b.mile || Number(b.port !== null) - Number(a.port !== null));
  return (
    <>
      <g className={styles.leaders} aria-hidden="true">
        {model.ports.map((port) => {
          const place = model.names.get(port.id);
          return place && <line key={port.id} x1={at(port.borderMile)} x2={at(port.borderMile)} y1={nameY(y, place.row) + 3} y2={y} />;
        })}
      </g>
      <g className={styles.line} aria-hidden="true">
        {model.sectors.map(({ id, mileFrom, mileTo }) => <line key={id} x1={at(mileFrom)} x2={at(mileTo)} y1={y} y2={y} />)}
      </g>
      <g className={styles.notches} aria-hidden="true">
        {model.sectors.slice(1).map(({ id, mileFrom }) => <line key={id} x1={at(mileFrom)} x2={at(mileFrom)} y1={y - 4} y2={y + 4} />)}
      </g>
      {marks.map(({ crossing, port }) =>
        port ? <PortMark key={port.id} model={model} year={year} at={at} port={port} y={y} /> : crossing && <CrossingTick key={crossing.id} model={model} year={year} at={at} crossing={crossing} y={y} />,
      )}
    </>
  );
}

const nameY = (line: number, row: number): number => line - 23 - row * ROW;

function PortMark({ model, year, at, port, y }: LaneProps & { readonly port: Port; readonly y: number }) {
  const text = useText();
  const { measure, names, main } = model;
  const column = measure.columns.get(port.id);
  const value = column?.valueIn(year) ?? null;
  const place = names.get(port.id);
  return (
    <Mark
      kind="places"
      markId={port.id}
      picks={['place', port.id]}
      label={portWords(model, port, year, text)}
      className={styles.port}
      data-place={port.id}
      data-mile={port.borderMile}
      data-column={port.borderMile}
      data-value={value ?? undefined}
      data-year={year}
      data-source={measure.row.sourceId}
      data-odd={column?.oddityIn(year) ? '' : undefined}
      data-none={value === null ? '' : undefined}
    >
      <svg x={at(port.borderMile)} overflow="visible" role="presentation">
        {place && <text className={main.has(port.id) ? styles.mainName : styles.name} x={place.dx} y={nameY(y, place.row)}>{port.name}</text>}
        <circle className={styles.ring} cy={y} r={radiusOf(value, measure.top)} />
      </svg>
    </Mark>
  );
}

function CrossingTick({ model, at, crossing, y }: LaneProps & { readonly crossing: Crossing; readonly y: number }) {
  return (
    <Mark
      kind="places"
      markId={crossing.id}
      picks={['place', crossing.id]}
      label={crossingWords(model, crossing, useText())}
      className={styles.crossing}
      data-place={crossing.id}
      data-mile={crossing.borderMile}
      data-column={crossing.borderMile}
      data-source={crossing.sourceId}
    >
      <svg x={at(crossing.borderMile)} y={y + TICK_FROM} overflow="visible" role="presentation">
        <rect className={styles.hit} x="-3" width="6" height="20" />
        <line y1="2" y2={2 + TICK} />
      </svg>
    </Mark>
  );
}
