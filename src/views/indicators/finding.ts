import { ascending } from 'd3';
import type { Answer } from '../../model/answer';
import type { Index } from '../../model/index-dataset';
import { DIMENSIONS, type Selection } from '../../selection/selection';
import type { Text } from '../../text/text';
import type { IndicatorsModel } from './model';
import { panelsOf, type Panels } from './panels';
import { changeOf } from './words';

/** What the panels show, in words: how many stood lower or higher in the year of the meeting, and which the furthest. No cause is claimed. */
export function indicatorsFinding(model: IndicatorsModel, index: Index, answer: Answer, text: Text): string {
  const words = text.t.indicators;
  const drawn = panelsOf(model, index, answer);
  if (answer.indicators.size === 0) return words.none;
  // A second count of the same thing isn't counted; a second series that the reader asked for is.
  const counted = drawn.panels.flatMap(({ series, second }) => (drawn.isAsked && second ? [series, second] : [series]));
  const changes = counted.map((series) => ({ series, change: changeOf(series, model.baseYear, model.meeting.year) }));
  const count = (isIt: (change: number | null) => boolean) => changes.filter(({ change }) => isIt(change)).length;
  const known = changes.flatMap(({ series, change }) => (change === null || change === 0 ? [] : [{ series, change }]));
  const [furthest] = known.toSorted((a, b) => ascending(-Math.abs(a.change), -Math.abs(b.change)));
  return [
    model.unknown.length > 0 && words.unknown(model.unknown),
    opening(model, index, answer, drawn, counted.length, text),
    words.changes(model.meeting.year, model.baseYear, count((change) => change !== null && change < 0), count((change) => change !== null && change > 0), count((change) => change === 0), count((change) => change === null)),
    furthest && counted.length > 1 && words.furthest(text.pick(furthest.series.indicator.label), furthest.change, model.baseYear, furthest.series.indicator.period),
  ].filter(Boolean).join(' ');
}

function opening(model: IndicatorsModel, index: Index, { selection, indicators }: Answer, { panels, answering, isAsked }: Panels, counted: number, { t, pick }: Text): string {
  const words = t.indicators;
  if (isAsked) return words.named(counted);
  if (indicators.size === model.measured.size) return words.all(panels.length, model.measured.size);
  if (isOnlyThemes(selection)) return words.ofThemes(selection.theme.flatMap((id) => index.theme.get(id) ?? []).map((theme) => pick(theme.label)), answering, panels.length);
  return words.ofSelection(answering, panels.length);
}

const isOnlyThemes = (selection: Selection): boolean =>
  selection.theme.length > 0 && DIMENSIONS.every((dimension) => dimension === 'theme' || selection[dimension].length === 0) && !selection.miles;
