import { DEFAULT_PARAMS, readAddress, writeAddress, type Address, type Params } from './address';
import { NOTHING, type Selection } from './selection';

/** The part of the browser that the store writes to; the prerender has none. */
export interface Location {
  read(): string;
  push(search: string): void;
  replace(search: string): void;
  /** Calls back when the reader goes back or forward. */
  listen(onChange: () => void): () => void;
  /** The theme that the page itself stands for: it stays picked there. */
  theme?(): string | undefined;
}

export interface AddressStore {
  get(): Address;
  select(change: (selection: Selection) => Selection): void;
  /** Changes what is shown, in place; as a step that Back undoes where it leads to something else. */
  show(params: Partial<Params>, isStep?: boolean): void;
  subscribe(listener: () => void): () => void;
}

/** Holds what the address says. Every change is a step of the browser's history, so that Back and Forward undo and redo it. */
export function createAddressStore(location: Location): AddressStore {
  const withOwn = ({ selection, params }: Address): Address => {
    const theme = location.theme?.();
    return { selection: theme && selection.theme.length === 0 ? { ...selection, theme: [theme] } : selection, params };
  };
  const read = () => withOwn(readAddress(location.read()).address);
  let address = read();
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  const set = (wanted: Address, write: (search: string) => void) => {
    const next = withOwn(wanted);
    if (writeAddress(next) === writeAddress(address)) return;
    address = next;
    write(writeAddress(next));
    tell();
  };
  location.listen(() => {
    address = read();
    tell();
  });
  return {
    get: () => address,
    select: (change) => set({ ...address, selection: change(address.selection) }, (search) => location.push(search)),
    show: (params, isStep) => set({ ...address, params: { ...address.params, ...params } }, (search) => (isStep ? location.push(search) : location.replace(search))),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A store that stands still, for the prerender and for hydration: nothing is picked. */
export const STILL_ADDRESS: Address = { selection: NOTHING, params: DEFAULT_PARAMS };
