import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { faultOf, faultText, FIRST_OF_VALUE } from '../../src/dataset/fault';
import { corridor, geometry, type Corridor, type Geometry } from '../../src/dataset/geometry';

/** What data/geometry holds. A folder without it is a dataset without maps. */
export interface Maps {
  readonly geometry: Geometry | undefined;
  readonly corridor: Corridor | undefined;
  readonly problems: readonly string[];
}

/** Reads and checks the geometry that tools/geometry/build.mjs wrote. */
export async function readGeometry(dir: string): Promise<Maps> {
  const [line, hero, south] = await Promise.all(['line', 'hero', 'corridor'].map((name) => readMap(dir, name)));
  const problems: string[] = [];
  const held = <S extends v.GenericSchema>(schema: S, file: string, value: unknown): v.InferOutput<S> | undefined => {
    const result = v.safeParse(schema, value, FIRST_OF_VALUE);
    if (result.success) return result.output;
    problems.push(...result.issues.map((issue) => `data/geometry/${file}: ${faultText(faultOf(issue))}`));
    return undefined;
  };
  return {
    geometry: line === undefined && hero === undefined ? undefined : held(geometry, 'line.json and hero.json', { line, hero }),
    corridor: south === undefined ? undefined : held(corridor, 'corridor.json', south),
    problems,
  };
}

/** undefined where there is no such file; a text that is no JSON is handed on as it is, for the schema to refuse. */
async function readMap(dir: string, name: string): Promise<unknown> {
  const text = await readFile(join(dir, 'geometry', `${name}.json`), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
