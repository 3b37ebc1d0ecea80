import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { say } from './say.mjs';
import { tool } from './shell.mjs';

const BUILT = join('dist', 'es', 'index.html'); // the last page that a build writes
const SOURCES = ['src', 'data', 'public', 'tools', 'index.html', 'vite.config.ts', 'package-lock.json'];
const WRITTEN_BY_THE_BUILD = [join('src', 'dataset', 'compiled'), join('data', 'schema')];

const newest = (path) => {
  if (WRITTEN_BY_THE_BUILD.includes(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
};

const isBuilt = () => existsSync(BUILT) && statSync(BUILT).mtimeMs > Math.max(...SOURCES.map(newest));

/** Builds the site unless it is newer than every source. Two terminals don't build at once. Returns the exit status. */
export function build({ always = false } = {}) {
  return withLock('build', () => {
    if (!always && isBuilt()) return 0;
    say('building');
    return tool('vite/bin/vite.js', ['build', '--app']);
  });
}
