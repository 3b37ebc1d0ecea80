import { readFileSync, rmSync } from 'node:fs';
import { build } from './build.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { say } from './say.mjs';
import { tool } from './shell.mjs';

const VITEST = 'node_modules/.cache/vitest.json';
const PLAYWRIGHT = 'node_modules/.cache/playwright.json';

/** Each step counts as one where it has no counts of its own. A later one that needs a failed one is left out. */
const STEPS = [
  { name: 'data', run: () => tool('../tools/run/run-ts.mjs', ['tools/data/compile.ts']) },
  { name: 'types', run: () => tool('typescript/bin/tsc', ['-b']) },
  { name: 'lint', run: () => tool('oxlint/bin/oxlint', ['--type-aware']) },
  { name: 'unit and browser tests', run: () => tool('vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST}`]), counts: vitestCounts },
  { name: 'build', run: () => build({ always: true }) },
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

function vitestCounts() {
  const { numPassedTests = 0, numFailedTests = 0 } = readJson(VITEST);
  return { passed: numPassedTests, failed: numFailedTests };
}

function playwrightCounts() {
  const { expected = 0, unexpected = 0, flaky = 0 } = readJson(PLAYWRIGHT).stats ?? {};
  return { passed: expected, failed: unexpected + flaky };
}

/** Runs every test there is and closes with one line that says how many passed. Returns the exit status. */
export async function test() {
  say(`browser: ${await ensureBrowser()}`);
  for (const file of [VITEST, PLAYWRIGHT]) rmSync(file, { force: true });
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
