/**
 * Hears what is typed between the call for search and its box, which may have to be fetched first. None of it is a
 * shortcut of the page meanwhile.
 *
 * @returns  what was typed so far; the first call ends the listening, later ones say the same
 */
export function listenAhead(): () => string {
  let typed = '';
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Backspace') typed = typed.slice(0, -1);
    else if (/^.$/u.test(event.key)) typed += event.key;
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('keydown', onKey, { capture: true });
  return () => {
    document.removeEventListener('keydown', onKey, { capture: true });
    return typed;
  };
}
