import type { Citation } from '../../model/citations';
import { across } from '../../charts/across';
import { segmentsOf } from './bar';

/** The longest bar leaves this part of the width to the number at its end. */
const FULL = 0.8;

interface BarProps {
  readonly answering: readonly Citation[];
  readonly total: number;
  /** Facts that fill the whole length. */
  readonly most: number;
  readonly label: string;
}

/** How many facts rest on a document, by strand, on one scale for all documents. Fills whatever width it is given. */
export function Bar({ answering, total, most, label }: BarProps) {
  const x = across(undefined);
  const at = (facts: number) => x((facts / most) * FULL);
  return (
    <svg aria-hidden="true">
      {segmentsOf(answering, total).map(({ strand, from, to }) => <rect key={strand} data-strand={strand} x={at(from)} width={at(to - from)} />)}
      <text x={at(total)}>{label}</text>
    </svg>
  );
}
