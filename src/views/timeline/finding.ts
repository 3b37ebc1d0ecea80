import type { Answer } from '../../model/answer';
import type { Index } from '../../model/index-dataset';
import { DIMENSIONS, isNothing, type Selection } from '../../selection/selection';
import type { Text } from '../../text/text';
import type { Outcomes } from '../../text/en/timeline';
import type { MeetingMark, PromiseMark, TimelineModel } from './model';
import { standingIn, stands } from './standing';

export const meetingsIn = (model: TimelineModel): MeetingMark[] => model.lanes.flatMap((lane) => lane.meetings);
export const promisesIn = (model: TimelineModel): PromiseMark[] => model.lanes.flatMap((lane) => [...lane.meetings.flatMap((mark) => mark.promises), ...lane.promises]);

/** How many came to each end. */
function outcomesOf(promises: readonly PromiseMark[]): Outcomes {
  const tally = { completed: 0, 'followed-up': 0, announced: 0, unknown: 0 };
  for (const { commitment } of promises) tally[commitment.status]++;
  return tally;
}

/** The one dimension that alone is picked, or null. */
function onlyPicked(selection: Selection): 'theme' | 'agency' | 'years' | null {
  const picked = [...DIMENSIONS.filter((dimension) => selection[dimension].length > 0), ...(selection.miles ? ['miles' as const] : []), ...(selection.years ? ['years' as const] : [])];
  const [only] = picked;
  return picked.length === 1 && (only === 'theme' || only === 'agency' || only === 'years') ? only : null;
}

/** How many met, what they promised and what became of it, counted from what is picked. Never why. */
export function timelineFinding(model: TimelineModel, index: Index, answer: Answer, { t, pick }: Text): string {
  const words = t.timeline;
  const { selection } = answer;
  const standing = standingIn(answer, index.dataset.themes.map(({ id }) => id));
  // What the basis leaves, before anything is picked: 'of so many' counts on the same grounds.
  const all = { meetings: meetingsIn(model).filter(({ basis }) => selection.basis.includes(basis)), promises: promisesIn(model).filter(({ commitment }) => selection.basis.includes(commitment.statusBasis)) };
  const meetings = all.meetings.filter((mark) => stands(mark, standing));
  const promises = all.promises.filter((mark) => stands(mark, standing));
  const onBy = { meetings: meetingsIn(model).filter(({ meeting }) => answer.meetings.has(meeting.id)), promises: promisesIn(model).filter(({ commitment }) => answer.commitments.has(commitment.id)) };
  const uncounted = { meetings: onBy.meetings.length - meetings.length, promises: onBy.promises.length - promises.length };
  const shown = model.series.filter(({ isShown }) => isShown);
  const strangers = model.unknown.length > 0 ? [words.unknown(model.unknown)] : [];
  const only = shown.length < model.series.length ? [words.only(shown.map(({ id }) => words.lanes[id]))] : [];
  const left = uncounted.meetings + uncounted.promises > 0 ? [words.uncounted(uncounted.meetings, uncounted.promises)] : [];
  if (meetings.length + promises.length === 0) return [...strangers, words.none, ...only, ...left].join(' ');
  const outcomes = outcomesOf(promises);
  const inferred = promises.filter(({ commitment }) => commitment.statusBasis === 'inferred').length;
  return [...strangers, sentence(), ...only, ...left].join(' ');

  function sentence(): string {
    if (isNothing(selection)) {
      const implied = meetings.filter(({ meeting }) => meeting.evidence === 'implied').length;
      const since = Math.floor(Math.min(...[...meetings, ...promises].flatMap(({ span }) => span?.from ?? [])));
      return words.all(meetings.length, since, implied, promises.length, promises.filter(({ meeting }) => meeting !== null).length, outcomes, inferred);
    }
    const alone = onlyPicked(selection);
    if (alone === 'theme') {
      const themes = selection.theme.flatMap((id) => index.theme.get(id) ?? []);
      const issues = new Set(themes.flatMap((theme) => index.issuesOf.get(theme.id) ?? []).filter((issue) => !themes.includes(issue)));
      return words.themes(themes.map((theme) => pick(theme.label)), issues.size, meetings.length, all.meetings.length, promises.length, all.promises.length, outcomes, inferred);
    }
    const [agencyId] = selection.agency;
    const agency = agencyId !== undefined && selection.agency.length === 1 ? index.agency.get(agencyId) : undefined;
    if (alone === 'agency' && agency) return words.agency(pick(agency.abbr), meetings.length, all.meetings.length, promises.length, outcomes, inferred);
    if (alone === 'years' && selection.years) return words.years(selection.years.from, selection.years.to, meetings.length, promises.length, outcomes, inferred);
    return words.some(meetings.length, all.meetings.length, promises.length, all.promises.length, outcomes, inferred);
  }
}
