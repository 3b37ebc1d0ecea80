import type { LawMark, MeetingMark, PromiseMark, TimelineModel } from './model';

export type Event = MeetingMark | PromiseMark | LawMark;

export interface Year {
  /** null for what has no date. */
  readonly year: number | null;
  readonly events: readonly Event[];
}

/** Everything that has a place in time, year by year; promises stand with their meetings. What has no date comes last. */
export function eventsByYear({ lanes, laws }: Pick<TimelineModel, 'lanes' | 'laws'>): Year[] {
  const events: Event[] = [...lanes.flatMap((lane) => [...lane.meetings, ...lane.promises]), ...laws];
  const groups = new Map<number | null, Event[]>();
  for (const event of events.toSorted((a, b) => (a.span?.from ?? 1e9) - (b.span?.from ?? 1e9))) {
    const year = event.span ? Math.floor(event.span.from) : null;
    const group = groups.get(year);
    if (group) group.push(event);
    else groups.set(year, [event]);
  }
  return [...groups].map(([year, own]) => ({ year, events: own }));
}
