import * as v from 'valibot';
import { isSealed } from '../../embed/protocol';
import { selectionText, type Linking } from '../../model/linking';
import { readAddress, writeSelection } from '../../selection/address';
import type { AddressStore } from '../../selection/store';
import type { Language } from '../../text/text';
import { readEmbedPath } from './embed-path';

const id = v.optional(v.union([v.string(), v.number()]));
/** What may be asked of an embed. A wrong message is nobody's fault here: it is ignored. */
const asked = v.variant('type', [
  v.object({ type: v.literal('get'), id }),
  v.object({ type: v.literal('set'), id, selection: v.optional(v.pipe(v.string(), v.maxLength(2000))), lang: v.optional(v.picklist(['en', 'es'])) }),
]);

interface Talker {
  readonly path: string;
  readonly linking: Linking;
  readonly address: AddressStore;
  speak(lang: Language): Promise<void>;
}

/** Answers the page around, and tells it when the selection changes. What came before this code did is acted on first. */
export function talk({ path, linking, address, speak }: Talker): void {
  const frame = window.twoThousandMiles;
  if (!frame) return;
  const root = document.documentElement;
  const state = () => ({ view: readEmbedPath(path)?.view ?? '', selection: selectionText(linking), lang: root.lang, appearance: root.dataset['appearance'] ?? 'auto', height: frame.height() });
  const act = async ({ data }: MessageEvent) => {
    const { success, output } = v.safeParse(asked, data);
    if (!success || !isSealed(data)) return;
    if (output.type === 'set') {
      const { selection, lang } = output;
      if (selection !== undefined) address.select(() => readAddress(`?${selection.replace(/^\?/, '')}`).address.selection);
      if (lang) await speak(lang).catch(() => {}); // what stands in the one language stays
    }
    frame.send({ type: 'state', ...state(), ...(output.id !== undefined && { id: output.id }) });
  };
  let told = writeSelection(address.get().selection);
  address.subscribe(() => {
    const now = writeSelection(address.get().selection);
    if (now === told) return;
    told = now;
    frame.send({ type: 'selection', ...state() });
  });
  frame.act = (event) => void act(event);
  frame.send({ type: 'ready', ...state() });
  for (const event of frame.waiting.splice(0)) frame.act(event);
}
