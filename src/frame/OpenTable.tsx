import { use } from 'react';
import { useText } from '../text/text';
import { useAnswer } from '../views/linking-context';
import type { ListedView } from '../views/registry';
import { useLoaded } from '../views/useLoaded';
import { DataTable } from './DataTable';

interface OpenTableProps {
  readonly listed: ListedView;
  /** What the view's own model() made. */
  readonly model: unknown;
}

/** The rows of a view as it stands, once all of the view is here. */
export function OpenTable({ listed, model }: OpenTableProps) {
  const view = use(listed.load());
  const text = useText();
  const index = useLoaded(view.needs);
  const answer = useAnswer();
  return <DataTable table={view.table(model, index, answer, text)} />;
}
