import { useEffect, useState, useSyncExternalStore } from 'react';

/** How long each slide was shown, in ms, and when the one that is shown now was turned to. */
export interface Timing {
  readonly spent: readonly number[];
  readonly isRunning: boolean;
  /** Ms of the whole, now. */
  readonly elapsed: number;
  readonly now: Date;
  /** Ms a slide of the rehearsal that was kept; empty where none was. */
  readonly rehearsed: readonly number[];
  toggle(): void;
  reset(): void;
  keep(): void;
}

interface Kept {
  readonly spent: readonly number[];
  readonly at: number;
  readonly since: number | null;
}

const RUNS = 'two-thousand-miles:timing:';
const REHEARSALS = 'two-thousand-miles:rehearsal:';

/** Storage may be refused or full: then the times hold for this window. */
function read(storage: () => Storage, key: string): unknown {
  try {
    return JSON.parse(storage().getItem(key) ?? 'null');
  } catch {
    return null;
  }
}
function write(storage: () => Storage, key: string, value: unknown): void {
  try {
    storage().setItem(key, JSON.stringify(value));
  } catch {
    // Kept in memory alone.
  }
}

const session = () => sessionStorage;
const local = () => localStorage;
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const times = (value: unknown, count: number): readonly number[] | null =>
  Array.isArray(value) && value.length === count && value.every((each) => typeof each === 'number') ? value : null;

function readRun(briefing: string, count: number, at: number): Kept {
  const kept = read(session, RUNS + briefing);
  const spent = isRecord(kept) ? times(kept['spent'], count) : null;
  if (!isRecord(kept) || !spent) return { spent: Array.from({ length: count }, () => 0), at, since: Date.now() };
  return { spent, at: Number(kept['at']), since: typeof kept['since'] === 'number' ? kept['since'] : null };
}

const settled = ({ spent, at, since }: Kept, now: number): readonly number[] => (since === null ? spent : spent.map((ms, number) => (number === at ? ms + now - since : ms)));

/** What runs beside the slides: a store, since it goes on whatever is drawn. */
function createRun(briefing: string, count: number, at: number) {
  let run = readRun(briefing, count, at);
  const listeners = new Set<() => void>();
  const set = (next: Kept) => {
    run = next;
    write(session, RUNS + briefing, run);
    listeners.forEach((listener) => listener());
  };
  return {
    get: () => run,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    turn(to: number) {
      if (run.at !== to) set({ spent: settled(run, Date.now()), at: to, since: run.since === null ? null : Date.now() });
    },
    toggle: () => set({ spent: settled(run, Date.now()), at: run.at, since: run.since === null ? Date.now() : null }),
    reset: () => set({ spent: run.spent.map(() => 0), at: run.at, since: run.since === null ? null : Date.now() }),
  };
}

/** The clock of a presenter: it goes from slide to slide and survives a reload of its window. */
export function useTiming(briefing: string, count: number, at: number): Timing {
  const [store] = useState(() => createRun(briefing, count, at));
  const run = useSyncExternalStore(store.subscribe, store.get);
  const [now, setNow] = useState(() => new Date());
  const [rehearsed, setRehearsed] = useState(() => times(read(local, REHEARSALS + briefing), count) ?? []);
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 1000);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => store.turn(at), [store, at]);
  const spent = settled(run, Math.max(now.getTime(), run.since ?? 0));
  return {
    spent,
    isRunning: run.since !== null,
    elapsed: spent.reduce((sum, ms) => sum + ms, 0),
    now,
    rehearsed,
    toggle: store.toggle,
    reset: store.reset,
    keep() {
      write(local, REHEARSALS + briefing, spent);
      setRehearsed(spent);
    },
  };
}

/** '3:05', '1:02:09'. */
export function clockText(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  return h > 0 ? `${h}:${String(m).padStart(2, '0')}:${String(s).padStart(2, '0')}` : `${m}:${String(s).padStart(2, '0')}`;
}

/** '14:05', as the wall has it. */
export const timeOfDay = (now: Date): string => `${now.getHours()}:${String(now.getMinutes()).padStart(2, '0')}`;
