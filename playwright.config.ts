import { defineConfig } from '@playwright/test';
// @ts-expect-error plain JavaScript, shared with the commands that must run before anything is installed
import { CHROMIUM_ARGS, findBrowser } from './tools/run/browser.mjs';

const PORT = Number(process.env['E2E_PORT'] ?? 4199);
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
  timeout: 60_000,
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
