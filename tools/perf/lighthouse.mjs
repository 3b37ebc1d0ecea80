// npm run lighthouse: the built site under Lighthouse, mobile and desktop, median of three. Installs Lighthouse on
// first use into a cache of its own: too heavy for everybody's install.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CHROMIUM_ARGS, findBrowser } from '../run/browser.mjs';
import { serve } from '../run/serve.mjs';

const VERSION = '12.8.2'; // the newest that says it runs on Node 20
const RUNS = 3;
const CACHE = resolve('node_modules/.cache/lighthouse');
const PORT = 4671;

function installed() {
  const entry = join(CACHE, 'node_modules/lighthouse/core/index.js');
  if (!existsSync(entry)) {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(join(CACHE, 'package.json'), '{"private":true}');
    spawnSync('npm', ['install', `lighthouse@${VERSION}`, '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: CACHE, stdio: 'inherit' });
  }
  return import(pathToFileURL(entry).href);
}

const answers = (address) => fetch(address).then(() => true, () => false);
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const { default: lighthouse, desktopConfig } = await installed();
const { server, url } = await serve({ port: 4670 });
const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const chrome = spawn(findBrowser(), ['--headless=new', `--remote-debugging-port=${PORT}`, `--user-data-dir=${profile}`, ...CHROMIUM_ARGS, 'about:blank'], { stdio: 'ignore' });
try {
  while (!(await answers(`http://127.0.0.1:${PORT}/json/version`))) await new Promise((done) => setTimeout(done, 200));
  for (const page of ['', 'es/']) {
    for (const [device, config] of [['mobile', undefined], ['desktop', desktopConfig]]) {
      const runs = [];
      for (let at = 0; at < RUNS; at++) runs.push((await lighthouse(url + page, { port: PORT, logLevel: 'error', output: 'json' }, config)).lhr);
      const scores = Object.keys(runs[0].categories).map((id) => `${id} ${Math.round(median(runs.map((run) => run.categories[id].score ?? 0)) * 100)}`);
      const times = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'].map(
        (id) => `${id} ${median(runs.map((run) => run.audits[id].numericValue ?? 0)).toFixed(id.endsWith('shift') ? 3 : 0)}`,
      );
      console.log(`/${page} ${device}: ${scores.join(', ')} | ${times.join(', ')}`);
      const failing = Object.values(runs[0].audits).filter((audit) => audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode === 'binary');
      for (const audit of failing) console.log(`    ${audit.id}: ${audit.title}`);
    }
  }
} finally {
  chrome.kill();
  server.close();
  await new Promise((done) => setTimeout(done, 500));
  rmSync(profile, { recursive: true, force: true });
}
process.exit();
