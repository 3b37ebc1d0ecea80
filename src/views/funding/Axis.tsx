import type { Across } from '../../charts/across';
import { dollarsShort } from '../../text/format';
import { useText } from '../../text/text';
import { useIndex } from '../linking-context';
import type { FundingModel } from './model';
import { HEAD, type Place } from './place';
import { nameOnFigure, namesApart } from './words';
import styles from './funding.module.css';

interface AxisProps {
  readonly model: FundingModel;
  readonly place: Place;
  readonly at: Across;
  /** Where the years are written. */
  readonly y: number;
}

/** Unit, moment and fiscal years on the figure itself, and what stands side by side in a year. */
export function Axis({ model, place, at, y }: AxisProps) {
  const text = useText();
  const { t, lang } = text;
  const index = useIndex();
  const sideBySide = model.columns.map(({ bars }) => bars).find((bars) => bars.length > 1);
  const names = sideBySide ? namesApart(index, sideBySide.flatMap((bar) => bar.total ?? bar.blocks.slice(0, 1)), text) : [];
  return (
    <g className={styles.axis} aria-hidden="true">
      <text className={styles.name} x="0" y="11">{nameOnFigure(model, text)}</text>
      <text className={styles.caps} x="0" y="28">{t.funding.axis(t.common.status[model.status])}</text>
      {sideBySide && <text className={styles.note} x={at(1)} y="11" textAnchor="end">{t.funding.sideBySide(names)}</text>}
      {model.most > 0 && place.ticks.map((tick) => (
        <g key={tick} transform={`translate(0 ${HEAD + place.y(tick)})`}>
          <line className={tick === 0 ? styles.base : styles.grid} x1={at(place.axis)} x2={at(place.x((model.columns.at(-1)?.year ?? 0) + 1))} />
          <svg x={at(place.axis)} overflow="visible"><text x="-8" y="4" textAnchor="end">{tick === 0 ? '0' : dollarsShort(tick, lang).replace('.00', '')}</text></svg>
        </g>
      ))}
      {model.columns.map(({ year }) => <text key={year} className={styles.year} x={at(place.x(year) + place.slot / 2)} y={y + 16} textAnchor="middle">{t.funding.shortYear(year)}</text>)}
    </g>
  );
}
