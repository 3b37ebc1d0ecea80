// node tools/perf/locate.mjs: how long the linear reference and the morph take on the committed line, in Node.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { runnerImport } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');
const module = async (name) => (await runnerImport(resolve(ROOT, `src/geo/${name}.ts`), { configFile: false, logLevel: 'error' })).module;
const [{ measuredLine }, { linearReference }, { unroller }, { fit, apply, WINDOWS }] = await Promise.all(['measured-line', 'linear-reference', 'unroll', 'windows'].map(module));

const vertices = measuredLine(JSON.parse(readFileSync(resolve(ROOT, 'data/geometry/line.json'), 'utf8')).vertices);
const border = linearReference(vertices);
const frame = { width: 1440, height: 800 };
const matrix = fit(WINDOWS.wide, frame, { top: 120, right: 80, bottom: 80, left: 60 });
const unroll = unroller(vertices.map(([x, y, mile]) => [...apply(matrix, [x, y]), mile]), { from: [120, 236], to: [1400, 236] });

/** Median of nine rounds, in µs a call; a round before them warms up. Places go through the whole line and off it. */
function time(what, calls, run) {
  const rounds = Array.from({ length: 10 }, () => {
    const start = performance.now();
    let sum = 0;
    for (let call = 0; call < calls; call++) sum += run((call * 0.618034) % 1);
    if (Number.isNaN(sum)) throw new Error(`${what} gave no number`);
    return ((performance.now() - start) * 1000) / calls;
  }).slice(1);
  console.log(`${what.padEnd(28)} ${rounds.toSorted((a, b) => a - b)[4].toFixed(2).padStart(7)} µs`);
}

const points = Array.from({ length: 1000 }, (_, index) => border.at((index / 999) * border.lengthMi)).map(([x, y], index) => [x + (index % 7) * 40 - 120, y + (index % 5) * 40 - 80]);
time('locate (point → mile)', 20_000, (part) => border.locate(points[Math.floor(part * 1000)]).mile);
time('at (mile → point)', 200_000, (part) => border.at(part * border.lengthMi)[0]);
time('slice of 300 miles', 20_000, (part) => border.slice(part * 1600, part * 1600 + 300).length);
time('one step of the morph', 2_000, (part) => unroll(part).length);
