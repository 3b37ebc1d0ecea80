import * as v from 'valibot';
import type { Briefing, Localized, Slide } from '../../dataset/schema';
import { briefing as briefingSchema, slide as slideSchema } from '../../dataset/tables/briefing';
import { pickedOf } from '../../model/slide-address';
import { newId, type OwnBriefing } from './own';

/** The same words in both languages, until somebody writes them in the other one. */
export const both = (words: string): Localized => ({ en: words, es: words });

interface NewSlide {
  readonly view: string;
  /** What the page shows, as a query string. */
  readonly search: string;
  readonly title: Localized;
  readonly notes: Localized;
  /** Whether what is picked can be drawn alone. */
  readonly hasFocus: boolean;
}

/** A view as it stands on the page, as a slide. Throws where the address says what no slide can keep. */
export function slideOf({ view, search, title, notes, hasFocus }: NewSlide): Slide {
  const isPicked = /[?&](?:theme|agency)=/.test(search);
  return v.parse(slideSchema, { id: newId(), view, layout: hasFocus && isPicked ? 'focus' : 'whole', ...pickedOf(search), title, lines: [], notes });
}

/** A slide of words. */
export const wordsSlide = (title: Localized, notes: Localized): Slide => v.parse(slideSchema, { id: newId(), view: null, layout: 'statement', selection: {}, show: {}, title, lines: [], notes });

/** A briefing with its first slide. */
export function newBriefing(title: string, first: Slide): OwnBriefing {
  const id = newId();
  const briefing: Briefing = v.parse(briefingSchema, { id, title: both(title), summary: both(title), minutes: 10, slides: [first] });
  return { id, changed: Date.now(), briefing };
}
