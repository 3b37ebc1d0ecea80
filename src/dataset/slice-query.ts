import { queryOptions } from '@tanstack/react-query';
import { fetchSlice } from './fetch-slice';
import { DatasetProblem } from './problem';
import type { SliceName } from './schema';

const RETRIES = 3;

/**
 * How react-query holds a slice: fetched once, never stale, kept as long as the page, asked for again up to three
 * times, a second apart at first and twice as long each time, where network or server faltered.
 */
export const sliceQueryAt = (name: SliceName, address: string) =>
  queryOptions({
    queryKey: ['slice', name, address],
    queryFn: ({ signal }) => fetchSlice(name, address, signal),
    staleTime: Infinity,
    gcTime: Infinity,
    // Without a connection react-query would wait in silence; readers are told instead.
    networkMode: 'always',
    retry: (failures, error) => failures < RETRIES && error instanceof DatasetProblem && error.isPassing,
    retryDelay: (failures) => 1000 * 2 ** failures,
  });
