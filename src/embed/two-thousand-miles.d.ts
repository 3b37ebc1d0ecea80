/** Types of two-thousand-miles.js: <two-thousand-miles>, a chart of the site as an element. */

export interface SelectionDetail {
  /** As in an address of the site: 'theme=counter-narcotics&years=2008-2016'; '' where nothing is picked. */
  readonly selection: string;
}

export interface TwoThousandMilesEventMap extends HTMLElementEventMap {
  /** The reader, or another embed of the page, has picked something. */
  selectionchange: CustomEvent<SelectionDetail>;
  /** The embed answers. */
  ready: CustomEvent<SelectionDetail>;
}

/**
 * Attributes: view, theme, lang, heading, agency, place, miles, years, basis, status, program, account, indicator, measure,
 * year, appearance (auto, light, dark, print), interactive, transparent, plain, link. What stands in the element is shown until the chart is there.
 */
export declare class TwoThousandMiles extends HTMLElement {
  view: string;
  /** One theme, or several joined by commas; '' for none. */
  theme: string;
  selection: string;
  addEventListener<K extends keyof TwoThousandMilesEventMap>(type: K, listener: (this: TwoThousandMiles, event: TwoThousandMilesEventMap[K]) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'two-thousand-miles': TwoThousandMiles;
  }
}
