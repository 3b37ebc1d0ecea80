/*
 * How an embed and the page around it speak: by messages that carry the version of what they mean (docs/embedding.md).
 * Whoever reads one trusts nothing in it.
 */

export const VERSION = 1;

/** What an embed says of itself, in answer to 'get' or after a change. */
export interface State {
  readonly view: string;
  /** As in an address: 'theme=counter-narcotics&years=2008-2016'; '' where nothing is picked. */
  readonly selection: string;
  readonly lang: string;
  readonly appearance: string;
  readonly height: number;
}

export type FromEmbed =
  /** The content's height in CSS pixels. `hello` asks whoever keeps the frame at it to say so. */
  | { readonly type: 'height'; readonly height: number; readonly hello?: true }
  | ({ readonly type: 'ready' | 'state' | 'selection'; readonly id?: string | number } & State);

export type ToEmbed =
  /** "I keep you at your height": the embed then speaks no other dialect and shows no bar of its own. */
  | { readonly type: 'hello'; readonly group?: string }
  | { readonly type: 'get'; readonly id?: string | number }
  | {
      readonly type: 'set';
      readonly id?: string | number;
      readonly selection?: string;
      readonly lang?: 'en' | 'es';
      readonly appearance?: 'auto' | 'light' | 'dark' | 'print';
      readonly font?: string;
      readonly ink?: string;
    };

export type Sealed<M> = M & { readonly twoThousandMiles: typeof VERSION };

export const sealed = <M extends object>(message: M): Sealed<M> => ({ twoThousandMiles: VERSION, ...message });

/** Whether somebody's message claims to be one of ours; whether it is well formed is asked by whoever acts on it. */
export const isSealed = (data: unknown): data is { readonly twoThousandMiles: typeof VERSION; readonly type?: unknown } & Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && 'twoThousandMiles' in data && data.twoThousandMiles === VERSION;

/** What an embed's first script leaves for the code that comes later. */
export interface Frame {
  /** Messages that came before there was anybody to act on them. */
  readonly waiting: MessageEvent[];
  /** Takes over from then on. */
  act: ((event: MessageEvent) => void) | null;
  /** Whether a message comes from the page around, and from the origin that the address asks for. */
  isHost(event: MessageEvent): boolean;
  send(message: FromEmbed): void;
  height(): number;
  group: string;
}

declare global {
  interface Window {
    twoThousandMiles?: Frame;
  }
}
