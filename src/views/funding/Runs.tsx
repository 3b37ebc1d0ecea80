import type { Across } from '../../charts/across';
import { labelWidth } from '../../charts/label-width';
import { useText } from '../../text/text';
import { useIndex } from '../linking-context';
import type { FundingModel } from './model';
import { LEAST_WIDTH, type Place } from './place';
import styles from './funding.module.css';

interface RunsProps {
  readonly model: FundingModel;
  readonly place: Place;
  readonly at: Across;
  readonly y: number;
}

/** Whose figures the bars are, in brackets under the years; a name that is longer than its years is left to the source line. */
export function Runs({ model, place, at, y }: RunsProps) {
  const index = useIndex();
  const { lang, pick } = useText();
  return (
    <g className={styles.runs} aria-hidden="true" lang={lang}>
      {model.runs.map(({ sourceId, from, to }) => {
        const [x1, x2] = [place.x(from) + place.slot * 0.12, place.x(to) + place.slot * 0.88];
        const source = index.source.get(sourceId);
        const name = source && fitting(pick(source.publisher), (x2 - x1) * LEAST_WIDTH);
        return (
          <g key={`${sourceId}${from}`}>
            <line x1={at(x1)} x2={at(x2)} y1={y + 2} y2={y + 2} />
            {name && <text x={at((x1 + x2) / 2)} y={y + 16} textAnchor="middle">{name}</text>}
          </g>
        );
      })}
    </g>
  );
}

/** A publisher's name, or as much of it as comes before a bracket or a comma; null where even that has no room. */
function fitting(name: string, room: number): string | null {
  return [name, name.replace(/ \(.*/, ''), name.replace(/[(,].*/, '').trim()].find((words) => labelWidth(words, 11.5) <= room) ?? null;
}
