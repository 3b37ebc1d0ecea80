import { useEffect } from 'react';
import { Tooltip } from '../../frame/Tooltip';
import type { ListedView } from '../../views/registry';
import { usePaper } from './usePaper';

/** What the explore page needs once it stands: words at the pointer, and every view at hand for paper. */
export default function Afterwards({ shown }: { readonly shown: readonly ListedView[] }) {
  usePaper(shown);
  // What a view of the first screen says of a pick comes now, before anybody picks.
  useEffect(() => {
    for (const { seen, load, forget } of shown) if (seen) load().catch(forget);
  }, [shown]);
  return <Tooltip />;
}
