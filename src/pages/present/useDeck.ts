import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { openChannel, type Channel, type Cover, type DeckState } from './channel';

/** Each telling is one of its own: the same may be told again after something else was picked here. */
export interface Told {
  readonly search: string;
}

export interface Deck {
  readonly at: number;
  readonly cover: Cover;
  /** What the other window picked on this slide; null until it says so. */
  readonly told: Told | null;
  go(at: number): void;
  /** On or back from wherever it is now: keys may come faster than slides are drawn. */
  step(by: 1 | -1): void;
  setCover(cover: Cover): void;
  /** Tells the other window what is picked here. */
  tell(search: string): void;
}

/** The slide that an address names: '#/3' is the third; null where it names none. */
export function slideOf(hash: string, count: number, prefix = '#/'): number | null {
  const at = hash.startsWith(prefix) && /^\d+$/.test(hash.slice(prefix.length)) ? Number(hash.slice(prefix.length)) - 1 : -1;
  return at >= 0 && at < count ? at : null;
}

/**
 * Which slide is shown: in the address, so that it survives a reload, and in step with the other window.
 *
 * @param prefix  what stands before the number in the address's fragment
 */
export function useDeck(briefing: string, count: number, prefix: string): Deck {
  const [state, setState] = useState<DeckState & { readonly told: Told | null }>(() => ({ at: slideOf(location.hash, count, prefix) ?? 0, cover: 'none', search: '', told: null }));
  const last = useRef<DeckState>(state);
  const channel = useRef<Channel | null>(null);
  const change = useCallback((next: Partial<DeckState>, told: Told | null) => {
    last.current = { ...last.current, ...next };
    history.replaceState(history.state, '', `${prefix}${last.current.at + 1}`);
    setState({ ...last.current, told });
  }, [prefix]);
  useEffect(() => {
    const opened = openChannel(briefing, () => last.current, (other) => other.at < count && change(other, { search: other.search }));
    channel.current = opened;
    const onHash = () => {
      const at = slideOf(location.hash, count, prefix);
      if (at === null || at === last.current.at) return;
      change({ at, search: '' }, null);
      opened.send(last.current);
    };
    window.addEventListener('hashchange', onHash);
    return () => {
      window.removeEventListener('hashchange', onHash);
      opened.close();
    };
  }, [briefing, count, prefix, change]);
  return useMemo(() => {
    const act = (next: Partial<DeckState>) => {
      change(next, null);
      channel.current?.send(last.current);
    };
    const go = (at: number) => act({ at: Math.max(0, Math.min(count - 1, at)), cover: 'none', search: '' });
    return {
      at: state.at,
      cover: state.cover,
      told: state.told,
      go,
      step: (by) => go(last.current.at + by),
      setCover: (cover) => act({ cover }),
      tell(search) {
        if (search === last.current.search) return;
        last.current = { ...last.current, search };
        channel.current?.send(last.current);
      },
    };
  }, [state, count, change]);
}
