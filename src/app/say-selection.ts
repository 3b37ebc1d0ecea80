import { selectionText, type Linking } from '../model/linking';

/** `<html data-selection>` changes with the marks, in the same turn. */
export function saySelection(linking: Linking): void {
  const say = () => document.documentElement.setAttribute('data-selection', selectionText(linking));
  say();
  linking.subscribe(say);
}
