import type { DatasetProblem } from '../dataset/problem';
import type { FirstMessages } from '../text/en/first';

/** A fault of loading as a sentence for the reader. */
export function problemInWords({ reason }: DatasetProblem, words: FirstMessages['notices']): string {
  switch (reason.kind) {
    case 'offline':
      return words.offline;
    case 'timeout':
      return words.slow;
    case 'http':
      return words.http(reason.status);
    case 'not-json':
      return words.notJson;
    case 'schema':
      return words.schema(reason.issues.length, reason.issues[0]?.path ?? '');
  }
}
