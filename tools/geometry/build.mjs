// node tools/geometry/build.mjs: makes data/geometry from packages and data/mile-anchors.json, and checks itself.
// By hand, when a line, a window or an anchor changes; docs/decisions/geometry.md says why it is as it is.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { runnerImport } from 'vite';
import { projectionOf, windowOf } from './layers.mjs';
import { measuredLine } from './measured.mjs';
import { milesAlong, running } from './miles.mjs';
import { install, versions } from './packages.mjs';
import { CREDITS, MILE_CREDITS } from './settings.mjs';
import { readSources } from './sources.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const OUT = resolve(ROOT, 'data/geometry');
const ANCHORS = resolve(ROOT, 'data/mile-anchors.json');

install();
const { module } = await runnerImport(resolve(ROOT, 'src/geo/projection.ts'), { configFile: false, logLevel: 'error' });
const projection = module.PROJECTION;
const anchorText = readFileSync(ANCHORS, 'utf8');
const anchors = JSON.parse(anchorText);
const sources = readSources();
const made = {
  'line.json': measuredLine(sources, milesAlong(sources.line, anchors), anchors, projectionOf(projection), projection.unitsPerKm),
  'hero.json': windowOf('hero', sources, projection),
  'corridor.json': windowOf('corridor', sources, projection),
};

const sha256 = (text) => createHash('sha256').update(text).digest('hex');
/** A field a line, so that a difference between two builds can be read. */
const written = (content) => `{\n${Object.entries(content).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',\n')}\n}\n`;
const pathsIn = (value) => (typeof value === 'string' ? [value].filter((text) => /^M-?\d/.test(text)) : Object.values(value ?? {}).flatMap(pathsIn));
/** Every pair of numbers in a path is a vertex; of the measured line every three are. */
const vertexCount = (content) => (content.vertices?.length ?? 0) / 3 + (pathsIn(content).join().match(/-?\d+/g) ?? []).length / 2;

const files = {};
for (const [name, content] of Object.entries(made)) {
  const text = written(content);
  writeFileSync(resolve(OUT, name), text);
  files[name] = { sha256: sha256(text), bytes: Buffer.byteLength(text), vertices: vertexCount(content) };
  console.log(`${name.padEnd(14)} ${String(files[name].vertices).padStart(5)} vertices ${(gzipSync(text, { level: 9 }).length / 1024).toFixed(2).padStart(6)} KiB gz`);
}
const record = {
  about: 'What the last build made, and of what. Written by tools/geometry/build.mjs; a test holds the files to it.',
  files,
  madeFrom: { 'data/mile-anchors.json': sha256(anchorText) },
  measuredMi: Math.round(running(sources.line).at(-1) * 10) / 10,
  packages: versions(),
  credits: [...CREDITS, ...MILE_CREDITS],
};
writeFileSync(resolve(OUT, 'record.json'), `${JSON.stringify(record, null, 2)}\n`);
console.log(`the line: ${sources.line.length} vertices, ${record.measuredMi} miles as drawn, ${anchors.lengthMi} by its anchors`);
