import { use, type ReactNode } from 'react';
import { useText } from '../text/text';
import { useAnswer } from '../views/linking-context';
import type { ListedView } from '../views/registry';
import { useLoaded } from '../views/useLoaded';

interface LateFindingProps {
  readonly listed: ListedView;
  /** What the view's own model() made. */
  readonly model: unknown;
  readonly children: (finding: string) => ReactNode;
}

/** A view's finding once all of the view is here: what is seen of a view from the start has no words for what is picked. */
export function LateFinding({ listed, model, children }: LateFindingProps) {
  const view = use(listed.load());
  const text = useText();
  return children(view.finding(model, useLoaded(view.needs), useAnswer(), text));
}
