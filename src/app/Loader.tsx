import { useQueries } from '@tanstack/react-query';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { mergeSlices, sliceQuery } from '../dataset/load';
import { DatasetProblem } from '../dataset/problem';
import { FaultsContext } from '../frame/faults-context';
import { indexDataset } from '../model/index-dataset';
import { useLinking } from '../views/linking-context';

/** In the order in which readers need them; `series` waits for a view that draws it. */
const WANTED = ['core', 'evidence', 'money', 'places'] as const;

/** Loads what the first screen didn't need once that stands, hands it to the linking, and keeps what went wrong for those who tell it. */
export function Loader({ children }: { readonly children: ReactNode }) {
  const linking = useLinking();
  const [isSettled, setSettled] = useState(false);
  const results = useQueries({ queries: WANTED.map((name) => ({ ...sliceQuery(name), enabled: isSettled })) });
  const arrived = results.map((result) => result.data);
  useEffect(() => setSettled(true), []);
  useEffect(() => {
    const [core, evidence, money, places] = arrived;
    if (!core) return;
    linking.load(indexDataset(mergeSlices({ core, ...(evidence && { evidence }), ...(money && { money }), ...(places && { places }) })));
    // eslint-disable-next-line react/exhaustive-deps -- `arrived` is a new array each time; its parts are what counts
  }, [linking, ...arrived]);
  const isFetching = results.some((result) => result.isFetching);
  const isSlow = useSlow(isFetching);
  const error = results.find((result) => result.error)?.error;
  const faults = useMemo(
    () => ({
      problem: error instanceof DatasetProblem ? error : null,
      isSlow,
      retry: () => results.forEach((result) => result.error && void result.refetch()),
    }),
    [error, isSlow, results],
  );
  return <FaultsContext value={faults}>{children}</FaultsContext>;
}

/** True once something has gone on for 300 ms: shorter waits need no words. */
function useSlow(isBusy: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isBusy) return;
    const timer = setTimeout(() => setSlow(true), 300);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isBusy]);
  return isSlow;
}
