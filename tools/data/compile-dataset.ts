import { faultText } from '../../src/dataset/fault';
import { SLICES, type About, type SliceName } from '../../src/dataset/schema';
import { checkReferences } from './check-references';
import { checkRows, type Placement } from './check-rows';
import { checkRules } from './check-rules';
import { compileSlices } from './compile-slices';
import { jsonSchemas } from './json-schemas';
import { readGeometry } from './read-geometry';
import { readTables } from './read-tables';
import { fileOf } from './tables';

export interface Compiled {
  readonly ok: true;
  /** JSON text of each slice, the same bytes for the same tables. */
  readonly slices: Readonly<Record<SliceName, string>>;
  /** Files for data/schema/, by name. */
  readonly schemas: Readonly<Record<string, string>>;
  /** What the whole is about, with its version. */
  readonly about: About;
  /** How many rows each file holds. */
  readonly counts: Readonly<Record<string, number>>;
}

export interface Refused {
  readonly ok: false;
  /** One line each: file, place, what was found, what was expected. */
  readonly problems: string[];
}

/** Reads all tables of a folder, checks everything, and compiles the slices. Writes nothing. */
export async function compileDataset(dir: string): Promise<Compiled | Refused> {
  const [raw, maps] = await Promise.all([readTables(dir), readGeometry(dir)]);
  const { about, tables, faults } = checkRows(raw);
  const faulty = new Set(faults.map(({ file }) => file));
  // A file that could not be read would make every reference into it look broken.
  const between = raw.problems.length > 0 ? [] : [...checkReferences(raw), ...checkRules({ about, tables, isWhole: (table) => !faulty.has(table) })];
  const problems = [...raw.problems, ...maps.problems, ...[...faults, ...between].map(problemText)];
  if (problems.length > 0 || !about) return { ok: false, problems };
  const slices = compileSlices({ about, tables }, maps);
  if (!slices.core.about) throw new Error('compileSlices gave a first slice that doesn’t say what the whole is about');
  return {
    ok: true,
    about: slices.core.about,
    slices: { core: '', evidence: '', places: '', money: '', series: '', traffic: '', geometry: '', corridor: '', briefings: '', ...Object.fromEntries(SLICES.map((name) => [name, `${JSON.stringify(slices[name])}\n`])) },
    schemas: jsonSchemas(),
    counts: Object.fromEntries(Object.entries(raw.rows).map(([table, rows]) => [table, rows.length])),
  };
}

const problemText = ({ file, fault }: Placement): string => `data/${file === 'dataset' ? file : fileOf(file)}.json: ${faultText(fault)}`;
