import { useMemo } from 'react';
import { expandThemes } from '../../model/answer';
import { useText } from '../../text/text';
import { useIndex, useSelection } from '../linking-context';
import { useParams } from '../params-context';
import type { ChartProps } from '../view';
import type { MatrixModel } from './model';
import { Narrow } from './Narrow';
import { leftToRight, orderAgencies, orderOf } from './order';
import { Wide } from './Wide';

/** Who works on what: themes between the agencies of both countries; on a narrow screen the agencies as rows, country by country. */
export function Matrix({ model, form, width }: ChartProps<MatrixModel>) {
  const text = useText();
  const index = useIndex();
  const { theme } = useSelection();
  const order = orderOf(useParams().order);
  // Only one order depends on what is picked; under the others a pick changes nothing that is drawn here.
  const picked = order === 'theme' ? theme.join(',') : '';
  const ordered = useMemo(
    () => orderAgencies(model, order, expandThemes(index, picked.split(',').filter(Boolean)), text),
    [model, order, index, picked, text],
  );
  const columns = useMemo(() => leftToRight(ordered, order), [ordered, order]);
  const state = `${order} ${picked}`;
  return form === 'wide' ? <Wide model={model} columns={columns} order={state} width={width} /> : <Narrow model={model} agencies={ordered} order={state} />;
}
