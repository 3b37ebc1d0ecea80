import { useParams } from '../../views/params-context';
import { VIEWS, type ListedView } from '../../views/registry';

/** The views that the page shows, in order: those that the address names, else all. */
export function useShownViews(): readonly ListedView[] {
  const asked = useParams().views.flatMap((id) => VIEWS.filter((view) => view.id === id));
  return asked.length > 0 ? asked : VIEWS;
}
