import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { copyFileSync, mkdirSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { fonts } from './tools/build/fonts-plugin';
// @ts-expect-error plain JavaScript, shared with the commands that must run before anything is installed
import { CHROMIUM_ARGS, findBrowser } from './tools/run/browser.mjs';

// The worker must be that of the installed msw, and must never lie in the site's own public folder.
mkdirSync('tests/browser/public', { recursive: true });
copyFileSync('node_modules/msw/lib/mockServiceWorker.js', 'tests/browser/public/mockServiceWorker.js');

export default defineConfig({
  test: {
    coverage: { provider: 'v8', include: ['src/**/*.{ts,tsx}'] },
    projects: [
      { plugins: [react()], test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000, hookTimeout: 120_000 } },
      {
        plugins: [react(), fonts()],
        publicDir: 'tests/browser/public',
        // Bundled before the first test asks: one that is found on the way makes the server load everything anew under a running test.
        optimizeDeps: { include: ['@tanstack/react-query', 'axe-core', 'd3', 'react', 'react-dom', 'react-dom/client', 'react/jsx-dev-runtime', 'valibot', 'vitest-browser-react'] },
        build: { cssTarget: ['chrome123', 'firefox120', 'safari17.5'] },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: findBrowser(), args: CHROMIUM_ARGS } }),
            instances: [{ browser: 'chromium', viewport: { width: 1440, height: 900 } }],
          },
        },
      },
    ],
  },
});
