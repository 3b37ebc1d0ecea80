import type { HTMLAttributes, ReactNode } from 'react';
import type { Kind } from '../model/answer';
import { useMark, usePrintedState, type Picks } from './useMark';

interface MarkItemProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children'> {
  readonly kind: Kind;
  readonly markId: string;
  /** As in Mark. */
  readonly label: string;
  readonly picks?: Picks;
  readonly children?: ReactNode;
}

/** A mark of a chart that is set as text: what Mark is in SVG. */
export function MarkItem({ kind, markId, label, picks, children, ...rest }: MarkItemProps) {
  const ref = useMark<HTMLDivElement>(kind, markId, picks);
  return (
    <div {...rest} {...usePrintedState(kind, markId)} ref={ref} role="option" tabIndex={-1} aria-label={label} aria-selected={false}>
      {children}
    </div>
  );
}
