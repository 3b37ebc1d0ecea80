import type { Answer } from '../../model/answer';
import type { Index } from '../../model/index-dataset';
import type { Text } from '../../text/text';
import { measureWords } from '../counted-words';
import type { StripModel } from './model';

/** How exact a mile is, what is divided by what, and whose counts these are; what is left out of a measure is said here. */
export function stripSourceLine({ measure }: StripModel, _index: Index, _answer: Answer, text: Text): string {
  const { leftOut } = measure.row;
  return text.t.strip.sourceLine(measureWords(measure, text), leftOut ? text.pick(leftOut.note) : null);
}
