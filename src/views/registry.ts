import type { FirstText } from '../text/text';
import { seenLinks } from './links/seen';
import type { AnySeenView, AnyView, SeenView, View } from './view';

/** A view as the page lists it: fetched when its place comes near the screen, or seen from the start and the rest of it fetched. */
export interface ListedView {
  readonly id: string;
  /** What of it is at hand from the start. */
  readonly seen?: AnySeenView<FirstText>;
  /** What stands in its place where the address asks for dollars. */
  readonly inDollars?: ListedView;
  /** Whether only its code comes when the browser idles, and its data, which is long, once it is near the screen. */
  readonly isPatient: boolean;
  readonly load: () => Promise<AnyView>;
  /** Lets the next load fetch it anew: the promise of one that failed would fail for good. */
  readonly forget: () => void;
}

/**
 * Forgets a view's model, which nobody outside needs to know. Sound although the compiler can't see it: whoever draws
 * a view hands its Chart and table only what its own model() made.
 */
const anyView = <Model, T extends FirstText>(view: View<Model, T>): AnyView<T> => view as AnyView<T>;

/** One promise for all who ask, so that a component can wait on it. */
const later = <Model>(id: string, load: () => Promise<View<Model>>, { isPatient = false } = {}): ListedView => {
  let loading: Promise<AnyView> | undefined;
  return { id, isPatient, load: () => (loading ??= load().then(anyView)), forget: () => void (loading = undefined) };
};

const now = <Model>(seen: SeenView<Model, FirstText>, load: () => Promise<View<Model>>, inDollars: ListedView): ListedView => ({ ...later(seen.id, load), seen: seen as AnySeenView<FirstText>, inDollars }); // as in anyView

/** Every view there is, in the order of the page. Adding a view is its folder and one line here. */
export const VIEWS: readonly ListedView[] = [
  now(seenLinks, async () => (await import('./links')).links, later('links', async () => (await import('./funding/flows')).flows)),
  later('border', async () => (await import('./border')).border),
  later('strip', async () => (await import('./strip')).strip, { isPatient: true }),
  later('funding', async () => (await import('./funding')).funding),
  later('matrix', async () => (await import('./matrix')).matrix),
  later('indicators', async () => (await import('./indicators')).indicators, { isPatient: true }),
  later('timeline', async () => (await import('./timeline')).timeline),
  later('sources', async () => (await import('./sources')).sources),
];
