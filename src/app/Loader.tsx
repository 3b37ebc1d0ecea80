import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { mergeSlices, sliceQuery } from '../dataset/load';
import { DatasetProblem } from '../dataset/problem';
import type { SliceName } from '../dataset/slices';
import { createFaultStore, FaultsContext } from '../frame/faults-context';
import { indexDataset } from '../model/index-dataset';
import { useLinking } from '../views/linking-context';

/** Fetches each slice once something on the page asks for it, hands it to the linking, and keeps what went wrong for those who tell it. */
export function Loader({ children }: { readonly children: ReactNode }) {
  const linking = useLinking();
  const core = useSlice('core');
  const evidence = useSlice('evidence');
  const places = useSlice('places');
  const money = useSlice('money');
  const series = useSlice('series');
  const traffic = useSlice('traffic');
  const geometry = useSlice('geometry');
  const corridor = useSlice('corridor');
  const briefings = useSlice('briefings');
  useEffect(() => {
    const arrived = { core: core.data, evidence: evidence.data, places: places.data, money: money.data, series: series.data, traffic: traffic.data, geometry: geometry.data, corridor: corridor.data, briefings: briefings.data };
    const slices = Object.fromEntries(Object.entries(arrived).filter(([, slice]) => slice !== undefined));
    if (slices['core']) linking.load(indexDataset(mergeSlices(slices)));
  }, [linking, core.data, evidence.data, places.data, money.data, series.data, traffic.data, geometry.data, corridor.data, briefings.data]);
  const results = [core, evidence, places, money, series, traffic, geometry, corridor, briefings];
  const failed = results.find((result) => result.error);
  const isSlow = useSlow(results.some((result) => result.isFetching));
  const problem = failed?.error instanceof DatasetProblem ? failed.error : null;
  const queries = useQueryClient();
  const [store] = useState(createFaultStore);
  useEffect(() => {
    // Where the connection was lost all that was asked for failed: one press brings all of it.
    const retry = () => void queries.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
    store.set({ problem, isSlow, retry });
  }, [store, problem, isSlow, queries]);
  return <FaultsContext value={store}>{children}</FaultsContext>;
}

/** What the counts of a selection speak of, wherever they stand. */
const COUNTED: readonly SliceName[] = ['core', 'evidence', 'places', 'money'];

function useSlice(name: SliceName) {
  const linking = useLinking();
  const isWanted = useSyncExternalStore(
    linking.subscribe,
    () => name === 'core' || linking.wanted().has(name) || (linking.isAsking() && COUNTED.includes(name)),
    () => name === 'core',
  );
  return useQuery({ ...sliceQuery(name), enabled: isWanted });
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
