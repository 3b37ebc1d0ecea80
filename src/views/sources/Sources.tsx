import type { ChartProps } from '../view';
import { DocumentList } from './DocumentList';
import type { SourcesModel } from './model';
import { Picture } from './Picture';

/** Documents by kind, the most cited first: rows of HTML on the page, one SVG where a picture of a fixed width is asked for. */
export function Sources({ model, width }: ChartProps<SourcesModel>) {
  return width === undefined ? <DocumentList model={model} /> : <Picture model={model} width={width} />;
}
