import type { Answer } from '../../model/answer';
import type { Index } from '../../model/index-dataset';
import type { Text } from '../../text/text';
import type { IndicatorsModel } from './model';
import { panelsOf } from './panels';

/** How the panels are to be read, and how many documents they rest on. */
export function indicatorsSourceLine(model: IndicatorsModel, index: Index, answer: Answer, { t }: Text): string {
  const { panels, span } = panelsOf(model, index, answer);
  const drawn = panels.flatMap(({ series, second }) => (second ? [series, second] : [series]));
  const documents = new Set(drawn.flatMap(({ indicator }) => [indicator.sourceId, ...(indicator.alsoSourceIds ?? [])]));
  return t.indicators.sourceLine(documents.size, span.from);
}
