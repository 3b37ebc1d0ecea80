import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { data } from './tools/build/data-plugin';
import { devRoot } from './tools/build/dev-root';
import { fonts } from './tools/build/fonts-plugin';
import { pureD3 } from './tools/build/pure-d3';
import { laterValibot } from './tools/build/later-valibot';
import { prerender } from './tools/build/prerender-plugin';
import { queryOnly } from './tools/build/query-only';

/** Parts of d3 that its one entry point names, and that only later views use. */
const LATER = /node_modules[\\/]d3-(?!format)/;

export default defineConfig({
  // Every address in the built site is relative, so that it runs from any folder of any host.
  base: './',
  plugins: [react(), pureD3(), queryOnly(), laterValibot(), data(), fonts(), prerender(), devRoot()],
  environments: {
    client: {
      build: {
        rolldownOptions: {
          preserveEntrySignatures: false,
          // What the first screen needs is one file: many small ones compress worse and each costs a request.
          output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'], test: (id) => !LATER.test(id), includeDependenciesRecursively: false }] } },
        },
      },
    },
  },
  build: {
    target: 'baseline-widely-available',
    // Vite's own CSS target rewrites light-dark() into a form that ignores a color-scheme set by attribute.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // Fonts and slices are files of their own, whatever their size.
    assetsInlineLimit: 0,
    sourcemap: false,
    // Every browser that runs the page knows modulepreload.
    modulePreload: { polyfill: false },
  },
});
