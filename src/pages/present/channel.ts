/** What both windows of a briefing keep in step. */
export interface DeckState {
  /** Number of the slide, from 0. */
  readonly at: number;
  readonly cover: Cover;
  /** What is picked on it, as a query string. */
  readonly search: string;
}
export type Cover = 'none' | 'black' | 'white';

interface Message {
  readonly twoThousandMiles: 1;
  readonly kind: 'ask' | 'state';
  readonly state?: DeckState;
}

export interface Channel {
  send(state: DeckState): void;
  close(): void;
}

/**
 * Keeps two windows of one briefing in step: either tells what it shows, and one that was just opened or loaded anew asks.
 * Where the browser has no channel nothing is sent and nothing comes: each window still presents.
 *
 * @param current  what this window shows, for the other one that asks
 * @param onState  called with what the other window shows
 */
export function openChannel(briefing: string, current: () => DeckState, onState: (state: DeckState) => void): Channel {
  const channel = open(`two-thousand-miles:briefing:${briefing}`);
  if (!channel) return { send: () => {}, close: () => {} };
  const deliver = channel.postMessage.bind(channel);
  const post = (message: Omit<Message, 'twoThousandMiles'>) => deliver({ twoThousandMiles: 1, ...message });
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isMessage(data)) return;
    if (data.kind === 'ask') post({ kind: 'state', state: current() });
    else if (data.state) onState(data.state);
  });
  post({ kind: 'ask' });
  return { send: (state) => post({ kind: 'state', state }), close: () => channel.close() };
}

/** Opaque origins may refuse it by an error as well as by not having it. */
function open(name: string): BroadcastChannel | null {
  try {
    return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function isMessage(data: unknown): data is Message {
  if (!isRecord(data) || data['twoThousandMiles'] !== 1) return false;
  const { kind, state } = data;
  if (kind === 'ask') return true;
  return kind === 'state' && isRecord(state) && typeof state['at'] === 'number' && typeof state['search'] === 'string' && ['none', 'black', 'white'].includes(String(state['cover']));
}
