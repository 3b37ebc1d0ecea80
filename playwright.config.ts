import { once } from 'node:events';
import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
// @ts-expect-error plain JavaScript, shared with the commands that must run before anything is installed
import { CHROMIUM_ARGS, findBrowser } from './tools/run/browser.mjs';

/** Free when the tests begin, so that two terminals can test at once; workers read this file too and inherit the answer. */
const PORT = (process.env['E2E_PORT'] ??= await freePort());
/** The built site is tested from a sub-folder, where a wrong absolute address shows. */
const BASE = '/briefing/two-thousand-miles/';
/** A folder other than dist serves for looking at a build that nobody writes to meanwhile. */
const ROOT = process.env['SITE_ROOT'] ?? 'dist';
const site = `http://127.0.0.1:${PORT}${BASE}`;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'node_modules/.cache/playwright',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  // Only a failure waits this long: a busy machine takes its time to draw eight views.
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  use: {
    baseURL: site,
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath: findBrowser(), args: CHROMIUM_ARGS },
    // Recording a page of this size slows every test by half; a picture of a failure says most.
    screenshot: 'only-on-failure',
  },
  webServer: { command: `node tools/run/serve-cli.mjs --root ${ROOT} --port ${PORT} --base ${BASE}`, url: site, reuseExistingServer: false },
});

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return String(typeof address === 'object' && address ? address.port : 4199);
}
