import type { Briefing } from '../../../dataset/schema';

/** What a file or a link holds. */
export interface Parcel {
  readonly twoThousandMiles: 'briefing';
  readonly version: 1;
  readonly briefing: Briefing;
}

export const parcelOf = (briefing: Briefing): Parcel => ({ twoThousandMiles: 'briefing', version: 1, briefing });

/** Characters of an address that mail and chat carry whole. */
export const LONGEST_LINK = 6000;

/** A first letter tells how the rest is written: deflated, or as it is where the browser can't. */
const DEFLATED = 'd';
const PLAIN = 'p';

const toText = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
const toBytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

/** A briefing as the fragment of an address, which no server sees: it carries all of it. */
export async function packLink(briefing: Briefing): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(parcelOf(briefing)));
  if (typeof CompressionStream === 'undefined') return PLAIN + toText(bytes);
  return DEFLATED + toText(await through(bytes, new CompressionStream('deflate-raw')));
}

/** What a link carries. Throws where it was cut or isn't one. */
export async function unpackLink(text: string): Promise<unknown> {
  const bytes = toBytes(text.slice(1));
  const plain = text.startsWith(DEFLATED) ? await through(bytes, new DecompressionStream('deflate-raw')) : bytes;
  return JSON.parse(new TextDecoder().decode(plain));
}
