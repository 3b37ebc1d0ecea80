import { Tooltip } from '../../frame/Tooltip';
import type { ListedView } from '../../views/registry';
import { usePaper } from './usePaper';

/** What the explore page needs once it stands: words at the pointer, and every view at hand for paper. */
export default function Afterwards({ shown }: { readonly shown: readonly ListedView[] }) {
  usePaper(shown);
  return <Tooltip />;
}
