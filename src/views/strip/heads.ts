import { shortDate } from '../../text/format';
import type { Text } from '../../text/text';
import { measureWords } from '../counted-words';
import { barrierOf, type StripModel } from './model';
import type { LaneId } from './place';

/** What a lane is called, and what its marks count in which year. */
export function headOf(lane: LaneId, model: StripModel, year: number, text: Text): { readonly name: string; readonly note: string } {
  const words = text.t.strip;
  const measure = measureWords(model.measure, text);
  const [barriers] = model.barriers;
  const fact = barriers ? barrierOf(barriers, year) : null;
  const notes: Readonly<Record<LaneId, string>> = {
    ports: words.ringNote(year),
    ruler: '',
    ground: '',
    states: '',
    sectors: words.perMileNote(words.family(model.family.id), year, model.family.per),
    barriers: fact?.asOf ? words.barrierNote(shortDate(fact.asOf.slice(0, 7), text.lang), Number(fact.asOf.slice(0, 4)) < year) : words.barrierNone(year),
    traffic: words.trafficNote(measure, year),
  };
  return { name: words.lanes[lane], note: notes[lane] };
}
