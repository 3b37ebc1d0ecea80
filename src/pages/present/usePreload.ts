import { useEffect } from 'react';
import type { Briefing } from '../../dataset/schema';
import { needsOfWords } from '../../model/briefing-words';
import { useLinking } from '../../views/linking-context';
import { VIEWS } from '../../views/registry';

/** So many slides ahead are fetched, code and data, so that a change of slide waits for nothing. */
const AHEAD = 4;

export function usePreload({ slides }: Briefing, at: number): void {
  const linking = useLinking();
  useEffect(() => {
    for (const { view, title, lines } of slides.slice(at, at + AHEAD + 1)) {
      void linking.whenLoaded(needsOfWords([title, ...lines]));
      const listed = VIEWS.find(({ id }) => id === view);
      if (!listed) continue;
      // What can't be fetched now is asked for again, and told, when its slide is shown.
      listed.load().then(({ needs }) => linking.whenLoaded(needs), listed.forget);
    }
  }, [linking, slides, at]);
}
