import type { Fault } from './fault';

/** Why a slice could not be had. The text catalogue turns it into a sentence for readers. */
export type Reason =
  | { readonly kind: 'offline' }
  | { readonly kind: 'timeout'; readonly seconds: number }
  | { readonly kind: 'http'; readonly status: number }
  /** `page`: HTML came instead, as from a host that answers every address. `broken`: cut short or damaged. */
  | { readonly kind: 'not-json'; readonly found: 'page' | 'broken' }
  | { readonly kind: 'schema'; readonly issues: readonly Fault[] };

const inBrief = (reason: Reason): string => {
  switch (reason.kind) {
    case 'offline':
      return 'no connection';
    case 'timeout':
      return `no answer within ${reason.seconds} s`;
    case 'http':
      return `the server answered ${reason.status}`;
    case 'not-json':
      return reason.found === 'page' ? 'a web page came instead of JSON' : 'the JSON is cut short or damaged';
    case 'schema':
      return `${reason.issues.length} faults of form, first at ${reason.issues[0]?.path ?? ''}`;
  }
};

/** What went wrong while loading a part of the dataset. Its message is for developers. */
export class DatasetProblem extends Error {
  readonly address: string;
  readonly reason: Reason;

  constructor(address: string, reason: Reason) {
    super(`${address}: ${inBrief(reason)}`);
    this.name = 'DatasetProblem';
    this.address = address;
    this.reason = reason;
  }

  /** Whether the same request may well succeed in a moment: the network or the server faltered, not the data. */
  get isPassing(): boolean {
    const { reason } = this;
    return reason.kind === 'offline' || reason.kind === 'timeout' || (reason.kind === 'http' && reason.status >= 500);
  }
}
