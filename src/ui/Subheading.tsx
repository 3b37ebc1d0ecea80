import { useContext, type ReactNode } from 'react';
import { HeadingLevel } from './heading-level';

const TAGS = ['h1', 'h2', 'h3', 'h4'] as const;

interface SubheadingProps {
  readonly className: string | undefined;
  /** How many levels below the figure's title. */
  readonly depth?: 1 | 2;
  readonly children: ReactNode;
}

/** A heading within a figure, right below the figure's own wherever that stands, so that no level is skipped. */
export function Subheading({ className, depth = 1, children }: SubheadingProps) {
  const Heading = TAGS[useContext(HeadingLevel) + depth - 1] ?? 'h4';
  return <Heading className={className}>{children}</Heading>;
}
