import type { Deck } from './useDeck';

/** What a presentation can be asked to do. */
export interface DeckActions {
  readonly deck: Deck;
  readonly count: number;
  readonly isOverview: boolean;
  /** Whether something is picked that the slide doesn't say. */
  isChanged(): boolean;
  restore(): void;
  setOverview(isOpen: boolean): void;
  notes(): void;
  fullScreen(): void;
  help(): void;
  language(): void;
  end(): void;
}

/** Keys of PowerPoint and reveal.js, and of clickers, which send Page Up and Page Down. */
const NEXT = ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n', 'N'];
const BACK = ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p', 'P'];
/** What a chart or a control that the keyboard is in takes for itself. */
const OF_CHARTS = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', ' ', 'Enter', 'Home', 'End'];
const FIELD = 'input,select,textarea,[contenteditable],dialog';
const CONTROL = 'a[href],button,[role="option"],[role="listbox"]';

/**
 * Whether the keyboard is in something that has a use for this key.
 *
 * @param isByKeyboard  whether the keyboard led there: after a click on a mark the slides keep their keys
 */
export function isTakenElsewhere(target: EventTarget | null, key: string, isByKeyboard: boolean): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(FIELD)) return true;
  return OF_CHARTS.includes(key) && isByKeyboard && target.closest(CONTROL) !== null;
}

/** Digits typed so far: with Enter they lead to the slide of that number. */
export interface Digits {
  typed: string;
}

/**
 * Does what a key asks for.
 *
 * @param hasLetters  whether single letters are switched on (WCAG 2.1.4)
 * @returns           whether the key was one of a presentation's
 */
export function press({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>, actions: DeckActions, digits: Digits, hasLetters: boolean): boolean {
  const { deck, count } = actions;
  if (/^\d$/.test(key)) {
    digits.typed += key;
    return true;
  }
  const { typed } = digits;
  digits.typed = '';
  const isLetter = /^[a-z.?]$/i.test(key);
  if (isLetter && !hasLetters) return false;
  const back = BACK.includes(key) || (key === ' ' && shiftKey);
  if (deck.cover !== 'none' && (back || NEXT.includes(key) || key === 'Escape')) deck.setCover('none');
  else if (key === 'Enter' && typed !== '') deck.go(Number(typed) - 1);
  else if (back) deck.step(-1);
  else if (NEXT.includes(key) || key === 'Enter') deck.step(1);
  else if (key === 'Home') deck.go(0);
  else if (key === 'End') deck.go(count - 1);
  else if (key === 'Escape') escape(actions);
  else return isLetter && pressLetter(key.toLowerCase(), actions);
  return true;
}

/** One step back: out of the overview, to the slide as written, out of the briefing. */
function escape({ isOverview, isChanged, restore, setOverview, end }: DeckActions): void {
  if (isOverview) setOverview(false);
  else if (isChanged()) restore();
  else end();
}

function pressLetter(key: string, actions: DeckActions): boolean {
  const { deck } = actions;
  const does: Readonly<Record<string, () => void>> = {
    b: () => deck.setCover(deck.cover === 'black' ? 'none' : 'black'),
    '.': () => deck.setCover(deck.cover === 'black' ? 'none' : 'black'),
    w: () => deck.setCover(deck.cover === 'white' ? 'none' : 'white'),
    o() {
      if (deck.cover !== 'none') deck.setCover('none');
      actions.setOverview(!actions.isOverview);
    },
    s: actions.notes,
    f: actions.fullScreen,
    l: actions.language,
    '?': actions.help,
  };
  const act = does[key];
  act?.();
  return act !== undefined;
}
