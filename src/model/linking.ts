import { pick, type MarkIds, type PickMode } from '../selection/algebra';
import type { AddressStore } from '../selection/store';
import { DIMENSIONS, isNothing, NOTHING, type Dimension, type Selection } from '../selection/selection';
import { writeSelection } from '../selection/address';
import { answer, type Answer, type Kind } from './answer';
import type { SliceName } from '../dataset/schema';
import { linkId, type Index } from './index-dataset';
import { recognise } from './recognise';

export type MarkState = 'on' | 'off' | undefined;

/**
 * Ties every mark on the page to the selection: one answer for all views, computed when the address, the preview
 * or the loaded dataset changes, and asked by each mark for its own state alone. A mark whose state stays the
 * same isn't drawn again.
 */
export interface Linking {
  index(): Index;
  /** What is picked, as the address has it. */
  selection(): Selection;
  /** What the picked selection answers: tables, sentences and counts follow this. */
  answer(): Answer;
  /** What is picked on the page as it is printed, and its answer: for the prerender and for taking it over. */
  stillSelection(): Selection;
  stillAnswer(): Answer;
  /** 'on' or 'off' under the preview where there is one, else under what is picked; undefined where nothing is. */
  stateOf(kind: Kind, id: string): MarkState;
  /** Years are named as in an address: '2010-2012'; a tie by its linkId: it is picked while both of its ends are. */
  isPicked(dimension: Dimension | 'years' | 'tie', id: string): boolean;
  pick(ids: MarkIds, mode: PickMode): void;
  select(change: (selection: Selection) => Selection): void;
  /** Shows what a pick would answer without touching the address; null ends it. */
  preview(ids: MarkIds | null): void;
  /** Takes in a dataset with more of its slices loaded. */
  load(index: Index): void;
  /** Asks for slices; resolves once all of them are in. The same promise for the same names, so that a component can wait on it. */
  whenLoaded(needs: readonly SliceName[]): Promise<void>;
  /** Whether the address picks anything, known to the dataset or not yet. */
  isAsking(): boolean;
  /** Every slice that was asked for so far, for whoever fetches them. */
  wanted(): ReadonlySet<SliceName>;
  subscribe(listener: () => void): () => void;
}

/** The selection that picking would lead to. What is picked already stays picked: a preview never shows an unpicking. */
const withIds = (selection: Selection, ids: MarkIds): Selection => pick({ ...selection, ...emptied(ids) }, ids, 'replace');
const emptied = (ids: MarkIds): Partial<Selection> => ({
  ...Object.fromEntries(DIMENSIONS.filter((dimension) => ids[dimension]).map((dimension) => [dimension, []])),
  ...(ids.years && { years: null }),
});

interface Wait {
  readonly promise: Promise<void>;
  resolve(): void;
}

function createWait(): Wait {
  let resolve = () => {};
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}

/** @param printed  what is picked on the page as it is printed */
export function createLinking(first: Index, address: AddressStore, printed: Selection = NOTHING): Linking {
  let index = first;
  let previewed: MarkIds | null = null;
  let answered: Answer | undefined;
  let shown: Answer | undefined;
  let still: Answer | undefined;
  let recognised: Selection | undefined;
  const waits = new Map<string, Wait>();
  let wanted: ReadonlySet<SliceName> = new Set();
  const isLoaded = (needs: readonly string[]) => needs.every((need) => [...index.dataset.loaded].some((name) => name === need));
  const listeners = new Set<() => void>();
  const changed = (what: 'all' | 'preview') => {
    if (what === 'all') answered = recognised = undefined;
    shown = undefined;
    listeners.forEach((listener) => listener());
  };
  // What the address says, less what the dataset doesn't know: the page goes on with the rest and names it.
  const current = () => (recognised ??= recognise(index, address.get().selection).known);
  const getAnswer = () => (answered ??= answer(index, current()));
  const getShown = () => (shown ??= previewed ? answer(index, withIds(current(), previewed)) : getAnswer());
  address.subscribe(() => {
    previewed = null;
    changed('all');
  });
  return {
    index: () => index,
    selection: current,
    answer: getAnswer,
    stillSelection: () => printed,
    stillAnswer: () => (still ??= answer(index, printed)),
    stateOf(kind, id) {
      const view = getShown();
      if (!view.isFiltering) return undefined;
      return view[kind].has(id) ? 'on' : 'off';
    },
    isPicked(dimension, id) {
      const { theme, agency, years } = current();
      if (dimension === 'tie') return theme.some((themeId) => agency.some((agencyId) => linkId({ themeId, agencyId }) === id));
      if (dimension !== 'years') return current()[dimension].includes(id);
      return years !== null && id === `${years.from}-${years.to}`;
    },
    pick: (ids, mode) => address.select(() => pick(current(), ids, mode)),
    select: (change) => address.select(() => change(current())),
    preview(ids) {
      if (ids === previewed) return;
      previewed = ids;
      changed('preview');
    },
    load(next) {
      index = next;
      still = undefined;
      changed('all');
      for (const [needs, waiting] of waits) if (isLoaded(needs.split(','))) waiting.resolve();
    },
    whenLoaded(needs) {
      const key = needs.join(',');
      if (!needs.every((need) => wanted.has(need))) {
        wanted = new Set([...wanted, ...needs]);
        // A component asks while it is drawn, when no other may be told to draw.
        queueMicrotask(() => listeners.forEach((listener) => listener()));
      }
      const waiting = waits.get(key) ?? createWait();
      waits.set(key, waiting);
      if (isLoaded(needs)) waiting.resolve();
      return waiting.promise;
    },
    isAsking: () => !isNothing(address.get().selection),
    wanted: () => wanted,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The value of `<html data-selection>`. */
export const selectionText = (linking: Linking): string => writeSelection(linking.selection());
