import type { ReactNode } from 'react';
import { useMark } from '../useMark';

/** What belongs to a mark but stands apart from it, as its name on the map: dimmed and lit with it, and no mark of its own. */
export function Follower({ placeId, className, children }: { readonly placeId: string; readonly className?: string | undefined; readonly children: ReactNode }) {
  const ref = useMark<SVGGElement>('places', placeId);
  return <g ref={ref} className={className} data-place={placeId}>{children}</g>;
}
