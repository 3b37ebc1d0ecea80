import { useState } from 'react';
import type { Index } from '../model/index-dataset';
import type { FirstText } from '../text/text';
import { useParams } from '../views/params-context';
import type { AnySeenView } from '../views/view';

/** A model rests on the slices and parameters that its view names and never on the selection: it is made again only when those change. */
export function useModel<T extends FirstText>(view: AnySeenView<T>, index: Index): unknown {
  const params = useParams();
  const { about } = index.dataset;
  const key = JSON.stringify(view.params.map((name) => params[name]));
  const [made, setMade] = useState(() => ({ about, key, model: view.model(index, params) }));
  if (made.about === about && made.key === key) return made.model;
  const next = { about, key, model: view.model(index, params) };
  setMade(next);
  return next.model;
}
