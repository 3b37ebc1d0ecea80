import { readFileSync, rmSync } from 'node:fs';
import { build } from './build.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { say } from './say.mjs';
import { tool } from './shell.mjs';

const UNIT = 'node_modules/.cache/unit.json';
const BROWSER = 'node_modules/.cache/browser.json';
const PLAYWRIGHT = 'node_modules/.cache/playwright.json';

/** Each step counts as one where it has no counts of its own. A later one that needs a failed one is left out. */
const STEPS = [
  { name: 'data', run: () => tool('../tools/run/run-ts.mjs', ['tools/data/compile.ts']) },
  { name: 'types', run: () => tool('typescript/bin/tsc', ['-b']) },
  { name: 'lint', run: () => tool('oxlint/bin/oxlint', ['--type-aware']) },
  // One after the other: side by side they starve the browser of the machine, and what it should do at once comes late.
  { name: 'unit tests', run: () => vitest('unit', UNIT), counts: () => vitestCounts(UNIT) },
  { name: 'browser tests', run: () => vitest('browser', BROWSER), counts: () => vitestCounts(BROWSER) },
  { name: 'build', run: () => build({ always: true }) },
  // All drawings, and pixels of some: the rest differ in what is picked alone, and would take a minute more.
  { name: 'pictures', run: () => tool('../tools/run/run-ts.mjs', ['tools/build/pictures/command.ts', '--sample']), needs: 'build' },
  { name: 'budgets', run: () => tool('../tools/budgets/budgets.mjs'), needs: 'build' },
  { name: 'end to end', run: () => tool('@playwright/test/cli.js', ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: PLAYWRIGHT }), counts: playwrightCounts, needs: 'build' },
];

const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {}; // the step died before it could write: its exit status tells
  }
};

function vitest(project, file) {
  return tool('vitest/vitest.mjs', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
}

function vitestCounts(file) {
  const { numPassedTests = 0, numFailedTests = 0 } = readJson(file);
  return { passed: numPassedTests, failed: numFailedTests };
}

function playwrightCounts() {
  const { expected = 0, unexpected = 0, flaky = 0 } = readJson(PLAYWRIGHT).stats ?? {};
  return { passed: expected, failed: unexpected + flaky };
}

/** Runs every test there is and closes with one line that says how many passed. Returns the exit status. */
export async function test() {
  say(`browser: ${await ensureBrowser()}`);
  for (const file of [UNIT, BROWSER, PLAYWRIGHT]) rmSync(file, { force: true });
  const failedSteps = [];
  let passed = 0;
  let failed = 0;
  for (const step of STEPS) {
    if (failedSteps.includes(step.needs)) continue;
    say(step.name);
    const start = Date.now();
    const isGood = step.run() === 0;
    console.log(`  ${step.name}: ${isGood ? 'ok' : 'FAILED'}, ${((Date.now() - start) / 1000).toFixed(1)} s`);
    const counts = step.counts?.() ?? { passed: 1, failed: 0 };
    passed += isGood || step.counts ? counts.passed : 0;
    failed += isGood ? 0 : Math.max(counts.failed, 1);
    if (!isGood) failedSteps.push(step.name);
  }
  if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(', ')}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
