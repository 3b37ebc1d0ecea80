import * as v from 'valibot';
import { DatasetProblem } from './problem';
import { firstSlice } from './first-slice';
import type { Slice, SliceName } from './schema';

/** An answer that takes longer is given up. Long enough for the largest slice on a slow phone line. */
export const PATIENCE_SECONDS = 20;

/**
 * One slice, checked at the door.
 *
 * @param address  where the compiled slice lies
 * @param signal   aborts the request; the abort passes through as it is
 * @throws         DatasetProblem for everything else that goes wrong
 */
export async function fetchSlice(name: SliceName, address: string, signal: AbortSignal): Promise<Slice> {
  const patience = new AbortController();
  const giveUp = () => patience.abort();
  const timer = setTimeout(giveUp, PATIENCE_SECONDS * 1000);
  signal.addEventListener('abort', giveUp);
  try {
    const [text, schema] = await Promise.all([readText(address, patience.signal), schemaOf(name)]);
    return await parseSlice(schema, address, text);
  } catch (error) {
    if (error instanceof DatasetProblem || signal.aborted) throw error;
    throw new DatasetProblem(address, patience.signal.aborted ? { kind: 'timeout', seconds: PATIENCE_SECONDS } : { kind: 'offline' });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
  }
}

async function readText(address: string, signal: AbortSignal): Promise<string> {
  signal.throwIfAborted();
  const response = await fetch(address, { signal });
  if (!response.ok) throw new DatasetProblem(address, { kind: 'http', status: response.status });
  return response.text();
}

/** The first slice's schema is at hand; that of all others comes with the first of them. */
const schemaOf = async (name: SliceName): Promise<v.GenericSchema<unknown, Slice>> => (name === 'core' ? firstSlice : (await import('./schema')).slice);

/** Text of a slice as data, or a DatasetProblem that says what is wrong with it, in words that are fetched only then. */
async function parseSlice(schema: v.GenericSchema<unknown, Slice>, address: string, text: string): Promise<Slice> {
  // Of several rules that one value breaks the first is told: the others follow from it.
  const result = v.safeParse(schema, parseJson(address, text), { abortPipeEarly: true });
  if (result.success) return result.output;
  const { faultOf } = await import('./fault');
  throw new DatasetProblem(address, { kind: 'schema', issues: result.issues.map((issue) => faultOf(issue)) });
}

function parseJson(address: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DatasetProblem(address, { kind: 'not-json', found: text.trimStart().startsWith('<') ? 'page' : 'broken' });
  }
}
