import type { Slide } from '../../../dataset/schema';

/** Slides with one of them a place further on, or back. At an end it stays where it is. */
export function moved(slides: readonly Slide[], at: number, by: 1 | -1): readonly Slide[] {
  const slide = slides[at];
  if (!slide || at + by < 0 || at + by >= slides.length) return slides;
  return slides.toSpliced(at, 1).toSpliced(at + by, 0, slide);
}

/** The same with a copy after it, under an id of its own. */
export function duplicated(slides: readonly Slide[], at: number, id: string): readonly Slide[] {
  const slide = slides[at];
  return slide ? slides.toSpliced(at + 1, 0, { ...slide, id }) : slides;
}

/** The same without it; a briefing keeps its last slide. */
export const removed = (slides: readonly Slide[], at: number): readonly Slide[] => (slides.length > 1 ? slides.toSpliced(at, 1) : slides);
