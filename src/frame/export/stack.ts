import { labelLines } from '../../charts/label-width';

/** Px of the figure; the picture has a margin on each side of it. */
export const FIGURE_WIDTH = 1280;
export const MARGIN = 32;
export const PICTURE_WIDTH = FIGURE_WIDTH + 2 * MARGIN;

export interface PictureWords {
  readonly title: string;
  readonly finding: string;
  readonly sources: string;
  readonly credit: string;
}

interface Heights {
  readonly chart: number;
  readonly legend: number | null;
}

export interface Line {
  readonly kind: 'title' | 'finding' | 'note';
  readonly y: number;
  readonly words: string;
}

export interface Stack {
  readonly height: number;
  readonly lines: readonly Line[];
  /** Where the drawn parts begin. */
  readonly chart: number;
  readonly legend: number | null;
}

/** A number stays on the line of its sign. */
export const unbroken = (words: string): string => words.replaceAll(/(\d) %/g, '$1\u00a0%');

/** Where the parts of a picture stand, from top to bottom; the picture's height follows from them. The same for one saved from the page and one that the build writes. */
export function stackPicture({ title, finding, sources, credit }: PictureWords, heights: Heights): Stack {
  const lines: Line[] = [];
  let y = MARGIN;
  const set = (kind: Line['kind'], words: string, size: number, leading: number) => {
    for (const line of labelLines(unbroken(words), size, FIGURE_WIDTH)) {
      y += leading;
      lines.push({ kind, y, words: line });
    }
  };
  set('title', title, 25, 28);
  y += 6;
  set('finding', finding, 15.5, 22);
  y += 14;
  const legend = heights.legend === null ? null : y;
  y += (heights.legend ?? 0) + 14;
  const chart = y;
  y += heights.chart + 8;
  set('note', sources, 12.5, 18);
  set('note', credit, 12.5, 18);
  return { height: Math.ceil(y + MARGIN), lines, chart, legend };
}
