import * as v from 'valibot';
import { faultOf, faultText, FIRST_OF_VALUE, type Fault } from '../../../dataset/fault';
import { TABLE_NAMES, type TableName } from '../../../dataset/fields';
import { brokenReferences, referencesIn, type KnownIds, type Reference } from '../../../dataset/references';
import type { Briefing, Slide } from '../../../dataset/schema';
import { briefing as briefingSchema, slide as slideSchema } from '../../../dataset/tables/briefing';
import { faultsOfSlide, type BothTexts } from '../../../model/briefing-faults';
import type { Index } from '../../../model/index-dataset';
import { both } from '../../../frame/briefings/new-slide';
import { newId } from '../../../frame/briefings/own';

/** What came in: the briefing as far as it could be kept, and everything that was wrong with it, a line each. */
export interface Admitted {
  readonly briefing: Briefing | null;
  /** Slides that it had. */
  readonly offered: number;
  readonly problems: readonly string[];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What may be wrong with words that somebody wrote: a figure that isn't there. Numbers of their own are theirs. */
const isOfFigures = ({ found }: Fault): boolean => !found.startsWith('the number ');

/**
 * A briefing from a file or a link, checked at the door. A slide that can't be read is left out; an id that the dataset
 * doesn't have is taken out of its slide; the rest is kept, and all of it is told.
 *
 * @param value  whatever was in the file
 * @param index  with themes, agencies, places, programs and series loaded
 */
export function admit(value: unknown, index: Index, texts: BothTexts): Admitted {
  const content = isRecord(value) && 'briefing' in value ? value['briefing'] : value;
  if (!isRecord(content) || !Array.isArray(content['slides'])) return { briefing: null, offered: 0, problems: [faultText({ path: '', found: 'something else', expected: 'a briefing with its slides' })] };
  const problems: string[] = [];
  const known = knownIds(index);
  const offered: readonly unknown[] = content['slides'];
  const slides = offered.flatMap((raw, at) => {
    const { slide, faults } = admitSlide(raw, `slides[${at}]`, known, index, texts);
    problems.push(...faults.map(faultText));
    return slide ? [slide] : [];
  });
  if (slides.length === 0) return { briefing: null, offered: offered.length, problems };
  const { title, summary, minutes } = briefingSchema.entries;
  const field = <S extends v.GenericSchema>(name: string, schema: S, instead: v.InferOutput<S>): v.InferOutput<S> => {
    const read = v.safeParse(schema, content[name], FIRST_OF_VALUE);
    if (read.success) return read.output;
    problems.push(...read.issues.map((issue) => faultText(faultOf(issue, [name]))));
    return instead;
  };
  const called = field('title', title, both('…'));
  const kept = { id: newId(), title: called, summary: field('summary', summary, called), minutes: field('minutes', minutes, 10), slides: apart(slides) };
  return { briefing: v.parse(briefingSchema, kept), offered: offered.length, problems };
}

function admitSlide(raw: unknown, path: string, known: KnownIds, index: Index, texts: BothTexts): { readonly slide: Slide | null; readonly faults: readonly Fault[] } {
  const read = v.safeParse(slideSchema, raw, FIRST_OF_VALUE);
  if (!read.success) return { slide: null, faults: read.issues.map((issue) => faultOf(issue, [path])) };
  const references = referencesIn(slideSchema, read.output);
  const broken = references.filter((reference) => brokenReferences([reference], known).length > 0);
  const slide = broken.length === 0 ? read.output : v.parse(slideSchema, without(read.output, broken));
  const inPath = (fault: Fault): Fault => ({ ...fault, path: `${path}.${fault.path}` });
  return { slide, faults: [...brokenReferences(references, known).map(inPath), ...faultsOfSlide(slide, index, texts, path).filter(isOfFigures)] };
}

/** The slide without the ids that name nothing. */
function without(slide: Slide, broken: readonly Reference[]): unknown {
  const gone = new Set(broken.map(({ id }) => id));
  const clean = (value: unknown): unknown => (Array.isArray(value) ? value.filter((each) => typeof each !== 'string' || !gone.has(each)) : value);
  const cleaned = (fields: object) => Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value !== 'string' || !gone.has(value)).map(([name, value]) => [name, clean(value)]));
  return { ...slide, selection: cleaned(slide.selection), show: cleaned(slide.show) };
}

/** Ids of slides told apart: two of one id would be one slide to the stage. */
function apart(slides: readonly Slide[]): Slide[] {
  const seen = new Set<string>();
  return slides.map((slide) => {
    const id = seen.has(slide.id) ? newId() : slide.id;
    seen.add(id);
    return { ...slide, id };
  });
}

function knownIds({ dataset }: Index): KnownIds {
  const idsOf = (table: TableName): ReadonlySet<string> => new Set(dataset[table].flatMap((row) => ('id' in row ? [row.id] : [])));
  return Object.fromEntries(TABLE_NAMES.map((table) => [table, idsOf(table)])) as KnownIds; // the entries name every table
}
