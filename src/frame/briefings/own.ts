import { useSyncExternalStore } from 'react';
import { openDB, type IDBPDatabase } from 'idb';
import type { Briefing } from '../../dataset/schema';

/** A briefing that the reader made. */
export interface OwnBriefing {
  readonly id: string;
  /** When it was last changed, in ms since 1970: the last one stands first. */
  readonly changed: number;
  readonly briefing: Briefing;
}

/** Why what is made won't outlive this page: the browser refuses storage, or it is full. */
export type Trouble = 'refused' | 'full';

export interface OwnState {
  /** null until they are read. */
  readonly briefings: readonly OwnBriefing[] | null;
  readonly trouble: Trouble | null;
  /** How many steps can be taken back. */
  readonly undone: number;
}

const STORE = 'briefings';
const STEPS = 50;

let state: OwnState = { briefings: null, trouble: null, undone: 0 };
let database: Promise<IDBPDatabase | null> | undefined;
const before: (readonly OwnBriefing[])[] = [];
const listeners = new Set<() => void>();
/** None where pages are printed: Node has such channels too, and an open one keeps the build from ending. */
const channel = import.meta.env.SSR || typeof BroadcastChannel === 'undefined' ? null : openChannel();

function openChannel(): BroadcastChannel | null {
  try {
    const opened = new BroadcastChannel('two-thousand-miles:own-briefings');
    // Another tab has changed something: what is kept is read anew.
    opened.addEventListener('message', () => void read());
    return opened;
  } catch {
    return null;
  }
}

function set(next: Partial<OwnState>): void {
  state = { ...state, ...next };
  listeners.forEach((listener) => listener());
}

/** null where the browser has no storage for this page: private windows, frames of another origin, files opened from a disk. */
function open(): Promise<IDBPDatabase | null> {
  database ??= openDB('two-thousand-miles', 1, { upgrade: (created) => void created.createObjectStore(STORE, { keyPath: 'id' }) }).catch(() => {
    set({ trouble: 'refused' });
    return null;
  });
  return database;
}

const newestFirst = (briefings: readonly OwnBriefing[]): OwnBriefing[] => briefings.toSorted((a, b) => b.changed - a.changed);

async function read(): Promise<void> {
  try {
    const kept: OwnBriefing[] = (await (await open())?.getAll(STORE)) ?? [];
    set({ briefings: newestFirst(kept) });
  } catch {
    set({ briefings: state.briefings ?? [], trouble: 'refused' });
  }
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0 && state.briefings === null) void read();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const EMPTY: OwnState = { briefings: null, trouble: null, undone: 0 };

export const useOwnBriefings = (): OwnState => useSyncExternalStore(subscribe, () => state, () => EMPTY);

/** Whether what is kept is as what is shown: writes only what differs, and tells where it can't be written. */
async function keep(from: readonly OwnBriefing[], to: readonly OwnBriefing[]): Promise<void> {
  const kept = await open();
  if (!kept) return;
  try {
    const writing = kept.transaction(STORE, 'readwrite');
    for (const own of from) if (!to.some(({ id }) => id === own.id)) void writing.store.delete(own.id);
    for (const own of to) if (!from.includes(own)) void writing.store.put(own);
    await writing.done;
    if (state.trouble) set({ trouble: null });
    channel?.postMessage.call(channel, 'changed');
  } catch (error) {
    set({ trouble: error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused' });
  }
}

function show(next: readonly OwnBriefing[]): void {
  const from = state.briefings ?? [];
  set({ briefings: newestFirst(next), undone: before.length });
  void keep(from, next);
}

/** Changes what there is. Every change can be taken back while the page is open. */
export function changeOwn(change: (briefings: readonly OwnBriefing[]) => readonly OwnBriefing[]): void {
  const from = state.briefings ?? [];
  before.push(from);
  if (before.length > STEPS) before.shift();
  show(change(from));
}

export function undo(): void {
  const last = before.pop();
  if (last) show(last);
}

/** Changes one briefing; what doesn't change it leaves no step to take back. */
export function editOwn(id: string, edit: (briefing: Briefing) => Briefing): void {
  changeOwn((briefings) => briefings.map((own) => (own.id === id ? { ...own, changed: Date.now(), briefing: edit(own.briefing) } : own)));
}

/** Resolves with the briefings that are kept. */
export async function ownBriefings(): Promise<readonly OwnBriefing[]> {
  if (state.briefings === null) await read();
  return state.briefings ?? [];
}

let count = 0;
/** An id that no other has: the time, and a number within it. */
export const newId = (): string => `own-${Date.now().toString(36)}-${(count += 1).toString(36)}`;
