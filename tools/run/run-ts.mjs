// node tools/run/run-ts.mjs FILE [args]: runs a TypeScript file on any Node that the project supports.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file, ...args] = process.argv.slice(2);
if (!file) {
  console.error('usage: node tools/run/run-ts.mjs FILE [args]');
  process.exit(2);
}
process.argv = [process.argv[0], resolve(file), ...args];
await runnerImport(resolve(file), { configFile: false, logLevel: 'error' });
