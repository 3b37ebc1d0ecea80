import type { ReactNode, SVGProps } from 'react';
import type { Kind } from '../model/answer';
import { useMark, usePrintedState, type Picks } from './useMark';

interface MarkProps extends Omit<SVGProps<SVGGElement>, 'children' | 'ref'> {
  readonly kind: Kind;
  readonly markId: string;
  /** What is said when the mark has the focus; the tooltip says the same (see charts/spoken). */
  readonly label: string;
  readonly picks?: Picks;
  readonly children?: ReactNode;
}

/** A group of SVG shapes that stands for one thing: named, reachable, and told apart by data-state when something is selected. */
export function Mark({ kind, markId, label, picks, children, ...rest }: MarkProps) {
  const ref = useMark<SVGGElement>(kind, markId, picks);
  return (
    <g {...rest} {...usePrintedState(kind, markId)} ref={ref} role="option" tabIndex={-1} aria-label={label} aria-selected={false}>
      {children}
    </g>
  );
}
