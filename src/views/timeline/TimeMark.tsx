import type { ReactNode, SVGProps } from 'react';
import type { Thing } from './model';
import { usePrintedThing, useThing } from './useThing';

interface TimeMarkProps extends Omit<SVGProps<SVGGElement>, 'children' | 'ref'> {
  readonly thing: Thing;
  /** What is said when the mark has the focus; the tooltip says the same (see charts/spoken). */
  readonly label: string;
  readonly children?: ReactNode;
}

/** A mark of the timeline in SVG: what Mark is for things that the selection has a kind for. */
export function TimeMark({ thing, label, children, ...rest }: TimeMarkProps) {
  const ref = useThing<SVGGElement>(thing);
  return (
    <g {...rest} {...usePrintedThing(thing)} ref={ref} role="option" tabIndex={-1} aria-label={label} aria-selected={false}>
      {children}
    </g>
  );
}
