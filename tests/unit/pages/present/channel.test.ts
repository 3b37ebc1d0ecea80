import { expect, onTestFinished, test, vi } from 'vitest';
import { openChannel, type DeckState } from '../../../../src/pages/present/channel';

const state = (at: number): DeckState => ({ at, cover: 'none', search: '' });

/** A window of a briefing: what it shows, and everything that it was told. */
function open(briefing: string, at: number) {
  const heard: DeckState[] = [];
  let current = state(at);
  const channel = openChannel(briefing, () => current, (next) => {
    heard.push(next);
    current = next;
  });
  onTestFinished(() => channel.close());
  return { heard, current: () => current, turn: (to: number) => channel.send((current = state(to))) };
}

test('a window that is opened or loaded anew asks, and is told what the other one shows', async () => {
  open('one', 4);
  const second = open('one', 0);
  await vi.waitFor(() => expect(second.current()).toEqual(state(4)));
});

test('either tells the other, and what is told isn’t told back', async () => {
  const room = open('two', 0);
  const notes = open('two', 0);
  await vi.waitFor(() => expect(notes.heard).toHaveLength(1));
  notes.turn(3);
  await vi.waitFor(() => expect(room.current().at).toBe(3));
  room.turn(5);
  await vi.waitFor(() => expect(notes.current().at).toBe(5));
  expect(room.heard).toEqual([state(3)]);
});

test('windows of another briefing hear nothing, nor is what isn’t ours believed', async () => {
  const room = open('three', 1);
  const other = open('four', 2);
  const stranger = new BroadcastChannel('two-thousand-miles:briefing:three');
  onTestFinished(() => stranger.close());
  const deliver = stranger.postMessage.bind(stranger);
  for (const message of ['hello', null, { kind: 'state', state: state(7) }, { twoThousandMiles: 1, kind: 'state', state: { at: '7' } }, { twoThousandMiles: 1, kind: 'state', state: { ...state(7), cover: 'red' } }]) deliver(message);
  deliver({ twoThousandMiles: 1, kind: 'state', state: state(9) });
  await vi.waitFor(() => expect(room.heard).toEqual([state(9)]));
  expect(other.heard).toEqual([]);
});

test('without a channel a window goes on alone', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  onTestFinished(() => void vi.unstubAllGlobals());
  const alone = open('five', 1);
  expect(() => alone.turn(2)).not.toThrow();
});
