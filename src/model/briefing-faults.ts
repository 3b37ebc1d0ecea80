import { nearest } from '../dataset/nearest';
import type { Fault } from '../dataset/fault';
import type { Localized, Slide } from '../dataset/schema';
import type { FirstText } from '../text/text';
import { faultsOfWords } from './briefing-words';
import type { Index } from './index-dataset';

/** The two languages that words are checked in. */
export type BothTexts = readonly [FirstText, FirstText];

/**
 * What is wrong with a slide beyond its form: words that name figures that there aren't or hold typed numbers, series
 * and measures that the dataset doesn't have. Ids of tables are checked where the schema is.
 *
 * @param index  with everything loaded
 * @param path   of the slide, as it is written in code
 */
export function faultsOfSlide(slide: Slide, index: Index, texts: BothTexts, path: string): Fault[] {
  const words: readonly (readonly [string, Localized])[] = [
    ['title', slide.title],
    ...slide.lines.map((line, at) => [`lines[${at}]`, line] as const),
    ['notes', slide.notes],
  ];
  const ofWords = words.flatMap(([field, localized]) =>
    texts.flatMap((text) => faultsOfWords(localized[text.lang], index, text).map((fault) => ({ path: `${path}.${field}.${text.lang}`, ...fault }))),
  );
  const { indicators, traffic } = index.dataset;
  const series = new Set(indicators.flatMap(({ id, family }) => [id as string, family]));
  const measures = new Set([...traffic.map(({ id }) => id as string), ...indicators.map(({ family }) => family)]);
  const unknown = (id: string, known: ReadonlySet<string>, field: string, expected: string): Fault[] => {
    if (known.has(id)) return [];
    const close = nearest(id, known);
    return [{ path: `${path}.show.${field}`, found: `"${id}"`, expected, ...(close !== undefined && { nearest: close }) }];
  };
  return [
    ...ofWords,
    ...(slide.show.indicator ?? []).flatMap((id, at) => unknown(id, series, `indicator[${at}]`, 'the id of a series or of a family of series')),
    ...(slide.show.measure === undefined ? [] : unknown(slide.show.measure, measures, 'measure', 'the id of a measure at ports')),
  ];
}
