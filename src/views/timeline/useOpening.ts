import type { KeyboardEvent, MouseEvent } from 'react';
import { useWalk } from '../../charts/useWalk';
import { openMeeting } from './open-meeting';

/** Properties of the listbox: it is walked by arrow keys, and a click, Enter or Space on a meeting opens it. */
export function useOpening() {
  const walk = useWalk();
  return {
    ...walk,
    onClick: (event: MouseEvent) => {
      openMeeting(event.target);
    },
    onKeyDown: (event: KeyboardEvent) => {
      walk.onKeyDown(event);
      if ((event.key === 'Enter' || event.key === ' ') && openMeeting(event.target)) event.preventDefault();
    },
  };
}
