import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { TABLE_NAMES, type TableName } from '../../src/dataset/fields';
import { locateJsonFault } from './locate-json-fault';
import { byTable, fileOf } from './tables';

/** What the files hold, before any row is looked at. */
export interface RawTables {
  /** undefined where data/dataset.json could not be read. */
  readonly about: unknown;
  readonly rows: Readonly<Record<TableName, readonly unknown[]>>;
  readonly problems: readonly string[];
}

interface Read<C> {
  readonly content?: C;
  readonly problem?: string;
}

const tableFile = v.strictObject({ $schema: v.optional(v.string()), rows: v.array(v.unknown()) });

/** Reads data/dataset.json and one file a table. A file that can't be read is a problem and counts as empty. */
export async function readTables(dir: string): Promise<RawTables> {
  const about = await readAbout(dir);
  const files = new Map(await Promise.all(TABLE_NAMES.map(async (table) => [table, await readRows(dir, table)] as const)));
  return {
    about: about.content,
    rows: byTable((table) => files.get(table)?.content ?? []),
    problems: [about, ...files.values()].flatMap(({ problem }) => problem ?? []),
  };
}

async function readAbout(dir: string): Promise<Read<unknown>> {
  const read = await readJson(dir, 'dataset');
  if (typeof read.content !== 'object' || read.content === null) return read;
  return { content: Object.fromEntries(Object.entries(read.content).filter(([key]) => key !== '$schema')) };
}

async function readRows(dir: string, table: TableName): Promise<Read<readonly unknown[]>> {
  const { content, problem } = await readJson(dir, fileOf(table));
  if (problem !== undefined) return { problem };
  const result = v.safeParse(tableFile, content);
  if (result.success) return { content: result.output.rows };
  return { problem: `data/${fileOf(table)}.json: found ${shapeOf(content)}; expected { "$schema": …, "rows": [ … ] }.` };
}

async function readJson(dir: string, name: string): Promise<Read<unknown>> {
  const text = await readFile(join(dir, `${name}.json`), 'utf8').catch(() => undefined);
  if (text === undefined) return { problem: `data/${name}.json: found no such file; expected one.` };
  try {
    return { content: JSON.parse(text) };
  } catch {
    const place = locateJsonFault(text);
    return { problem: `data/${name}.json: line ${place?.line}, column ${place?.column}: found ${place?.found}; expected JSON.` };
  }
}

function shapeOf(content: unknown): string {
  if (Array.isArray(content)) return 'a list';
  if (typeof content !== 'object' || content === null) return JSON.stringify(content);
  return `an object with ${Object.keys(content).map((key) => `"${key}"`).join(', ') || 'no fields'}`;
}
