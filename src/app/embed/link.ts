import * as v from 'valibot';
import { readAddress, writeSelection } from '../../selection/address';
import type { AddressStore } from '../../selection/store';

const shared = v.object({ group: v.string(), from: v.string(), selection: v.pipe(v.string(), v.maxLength(2000)) });

declare global {
  interface Window {
    /** Which embed a frame is, for the others beside it on the page. */
    twoThousandMilesEmbed?: string;
  }
}

/**
 * Lets the embeds of one page share what is picked. The channel reaches every embed of the same origin that the browser
 * has open, so the sender must be a frame beside this one: another tab with the same article is another reader's place.
 *
 * @param asked  the group of the address; embed.js may name another
 */
export function link(address: AddressStore, asked: string): void {
  const own = crypto.randomUUID?.() ?? String(Math.random());
  window.twoThousandMilesEmbed = own;
  if (!('BroadcastChannel' in window)) return;
  const groupNow = () => asked || (window.twoThousandMiles?.group ?? '');
  const channel = new BroadcastChannel('two-thousand-miles');
  const send = channel.postMessage.bind(channel);
  let last = writeSelection(address.get().selection);
  let isTaking = false;
  address.subscribe(() => {
    const selection = writeSelection(address.get().selection);
    if (selection === last) return;
    last = selection;
    // What was taken from another goes no further: an embed that stands for a theme makes something of its own of it.
    if (!isTaking) send({ group: groupNow(), from: own, selection });
  });
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const { success, output } = v.safeParse(shared, data);
    if (!success || groupNow() === '0' || output.group !== groupNow() || !isBeside(output.from)) return;
    isTaking = true;
    address.select(() => readAddress(`?${output.selection}`).address.selection);
    isTaking = false;
  });
}

function isBeside(embed: string): boolean {
  for (let at = 0; at < window.parent.length; at += 1) {
    try {
      if (window.parent[at]?.twoThousandMilesEmbed === embed) return true;
    } catch {
      // A frame of another origin.
    }
  }
  return false;
}
