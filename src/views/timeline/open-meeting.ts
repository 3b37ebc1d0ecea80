/** The meeting that an element stands for, or null: a promise names its meeting too, but stands for a theme. */
function meetingOf(target: EventTarget): string | null {
  const mark = target instanceof Element ? target.closest('[role="option"]') : null;
  return mark && !mark.hasAttribute('data-theme') ? mark.getAttribute('data-meeting') : null;
}

/** Opens the meeting that was pressed, by the fragment of the address; the reading pane follows it. Returns whether there was one. */
export function openMeeting(target: EventTarget): boolean {
  const id = meetingOf(target);
  if (id === null) return false;
  window.location.hash = `meeting-${id}`;
  return true;
}
