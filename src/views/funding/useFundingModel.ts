import { useMemo } from 'react';
import { useIndex } from '../linking-context';
import { useParams } from '../params-context';
import { fundingModel, type FundingModel } from './model';

/** The model that the figure is drawn from, for the legend: the frame hands it to the figure alone. */
export function useFundingModel(): FundingModel {
  const index = useIndex();
  const params = useParams();
  return useMemo(() => fundingModel(index, params), [index, params]);
}
