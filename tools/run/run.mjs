// npm start and npm test on a fresh clone. Until the install is done this may use only what Node itself brings.
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '../..'));

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed; this is ${process.version}.`);
  process.exit(1);
}

const [command] = process.argv.slice(2);
if (command === 'start') {
  ensureInstalled();
  const { start } = await import('./start.mjs');
  await start();
} else if (command === 'test') {
  ensureInstalled();
  const { test } = await import('./test.mjs');
  process.exit(await test());
} else {
  console.error('usage: node tools/run/run.mjs start | test');
  process.exit(2);
}
