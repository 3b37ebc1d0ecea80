import type { Plugin } from 'vite';

/** Parts of react-query that its client names in every app and that this one, which only reads, never runs. */
const UNUSED = /[\\/]query-core[\\/]build[\\/]modern[\\/](?:mutation|mutationCache|infiniteQueryBehavior)\.js$/;

const NEVER = `
const never = () => { throw new Error('this app neither writes nor reads page by page: see tools/build/query-only'); };
export const infiniteQueryBehavior = never, hasNextPage = never, hasPreviousPage = never, getDefaultState = never, Mutation = never;
/** The client asks its cache of them when it starts and when the reader comes back to the page: there are none. */
export class MutationCache { subscribe = () => () => {}; clear() {} findAll = () => []; resumePausedMutations = () => Promise.resolve(); }
`;

/** Leaves react-query's mutations and infinite queries out of the built page: 2 KiB after gzip. */
export function queryOnly(): Plugin {
  return {
    name: 'two-thousand-miles:query-only',
    apply: 'build',
    load: (id) => (UNUSED.test(id) ? NEVER : null),
  };
}
