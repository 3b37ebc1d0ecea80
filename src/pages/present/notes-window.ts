/**
 * Opens the presenter's window of the briefing that is on the page, or brings it to the front.
 *
 * @param fragment  of its address: the slide that it begins with
 * @returns   whether the browser let it open
 */
export function openNotesWindow(fragment: string): boolean {
  const query = new URLSearchParams(location.search);
  query.set('notes', '1');
  try {
    const opened = window.open(`${location.pathname}?${query}${fragment}`, 'two-thousand-miles-notes', 'popup,width=1280,height=820');
    opened?.focus();
    return opened !== null;
  } catch {
    return false;
  }
}
