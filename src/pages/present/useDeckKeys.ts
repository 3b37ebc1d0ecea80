import { useEffect, useRef } from 'react';
import { useShortcutsOn } from '../../frame/useShortcuts';
import { isTakenElsewhere, press, type DeckActions, type Digits } from './keys';

/** Listens before anybody else: a mark in focus must not take the Escape that leads back to the slide as written. */
export function useDeckKeys(actions: DeckActions): void {
  const hasLetters = useShortcutsOn();
  const latest = useRef({ actions, hasLetters });
  useEffect(() => {
    latest.current = { actions, hasLetters };
  });
  useEffect(() => {
    const digits: Digits = { typed: '' };
    let isByKeyboard = false;
    const onPointer = () => {
      isByKeyboard = false;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Tab') isByKeyboard = true;
      if (event.ctrlKey || event.metaKey || event.altKey || isTakenElsewhere(event.target, event.key, isByKeyboard)) return;
      if (!press(event, latest.current.actions, digits, latest.current.hasLetters)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', onKey, { capture: true });
    document.addEventListener('pointerdown', onPointer, { capture: true });
    return () => {
      document.removeEventListener('keydown', onKey, { capture: true });
      document.removeEventListener('pointerdown', onPointer, { capture: true });
    };
  }, []);
}
