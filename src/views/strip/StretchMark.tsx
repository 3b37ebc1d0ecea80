import type { ReactNode, SVGProps } from 'react';
import type { Stretch } from './model';
import { useStretch } from './useStretch';

interface StretchMarkProps extends Omit<SVGProps<SVGGElement>, 'children' | 'ref' | 'onClick' | 'onKeyDown'> {
  readonly stretch: Stretch;
  /** As in Mark. */
  readonly label: string;
  readonly children?: ReactNode;
}

/** A mark that stands for miles: what Mark is for places. */
export function StretchMark({ stretch, label, children, ...rest }: StretchMarkProps) {
  const props = useStretch<SVGGElement>(stretch);
  return (
    <g {...rest} {...props} role="option" tabIndex={-1} aria-label={label} aria-selected={false} data-mile={stretch.from} data-column={(stretch.from + stretch.to) / 2}>
      {children}
    </g>
  );
}
