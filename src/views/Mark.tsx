import type { ReactNode, SVGProps } from 'react';
import type { Kind } from '../model/answer';
import type { Dimension } from '../selection/selection';
import { useIsPicked, useMarkState } from './linking-context';

interface MarkProps extends Omit<SVGProps<SVGGElement>, 'children'> {
  readonly kind: Kind;
  readonly markId: string;
  /** What is said when the mark has the focus; the tooltip says the same. */
  readonly label: string;
  readonly picks?: readonly [Dimension, string];
  readonly children?: ReactNode;
}

/** A group of SVG shapes that stands for one thing: named, reachable, and told apart by data-state when something is selected. */
export function Mark({ kind, markId, label, picks, children, ...rest }: MarkProps) {
  const state = useMarkState(kind, markId);
  const isPicked = useIsPicked(picks?.[0] ?? 'theme', picks?.[1] ?? '');
  return (
    <g {...rest} role="option" tabIndex={-1} aria-label={label} aria-selected={isPicked} data-state={state}>
      {children}
    </g>
  );
}
