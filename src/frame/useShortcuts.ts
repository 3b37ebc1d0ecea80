import { useEffect, useSyncExternalStore } from 'react';
import { toggleFullScreen } from './Actions';

const KEY = 'two-thousand-miles:shortcuts';
const listeners = new Set<() => void>();
let isOnHere: boolean | undefined;

/** Storage may be refused (private windows, frames of another origin): then the choice holds for this page. */
function read(): boolean {
  if (isOnHere !== undefined) return isOnHere;
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Turns single-key shortcuts on or off; returns whether the browser will remember it. */
export function setShortcutsOn(isOn: boolean): boolean {
  isOnHere = isOn;
  listeners.forEach((listener) => listener());
  try {
    localStorage.setItem(KEY, isOn ? 'on' : 'off');
    return true;
  } catch {
    return false;
  }
}

export const useShortcutsOn = (): boolean =>
  useSyncExternalStore((listener) => (listeners.add(listener), () => listeners.delete(listener)), read, () => true);

const click = (action: string, within: ParentNode = document): void => {
  const control = within.querySelector(`[data-action="${action}"]`);
  if (control instanceof HTMLElement) control.click();
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input:not([type="checkbox"]),select,textarea,[contenteditable],dialog') !== null;

/** The figure in focus, else the one nearest to the top of the window. */
function currentFigure(): Element | null {
  const figures = [...document.querySelectorAll('figure[data-view]')];
  return document.activeElement?.closest('figure[data-view]') ?? figures.find((figure) => figure.getBoundingClientRect().bottom > 120) ?? null;
}

/** Single keys of the page. They press the buttons that are there for everybody, so that a key never does what no button does. */
export function useShortcuts(onHelp: () => void): void {
  const isOn = useShortcutsOn();
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const figure = currentFigure();
      if (event.key === '/') click('search');
      else if (event.key === '?') onHelp();
      else if (event.key === 'l') click('language');
      else if (event.key === 'p') click('present');
      else if (event.key === 't' && figure) click('table', figure);
      else if (event.key === 'f') void toggleFullScreen(figure);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOn, onHelp]);
}
