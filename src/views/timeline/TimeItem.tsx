import type { HTMLAttributes, ReactNode } from 'react';
import type { Thing } from './model';
import { usePrintedThing, useThing } from './useThing';

interface TimeItemProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children'> {
  readonly thing: Thing;
  /** As in TimeMark. */
  readonly label: string;
  readonly children?: ReactNode;
}

/** A mark of the timeline that is set as text. */
export function TimeItem({ thing, label, children, ...rest }: TimeItemProps) {
  const ref = useThing<HTMLDivElement>(thing);
  return (
    <div {...rest} {...usePrintedThing(thing)} ref={ref} role="option" tabIndex={-1} aria-label={label} aria-selected={false}>
      {children}
    </div>
  );
}
