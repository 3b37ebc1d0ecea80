import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const HERE = import.meta.dirname;
const CACHE = resolve(HERE, '../../node_modules/.cache/geometry');
const MANIFESTS = ['package.json', 'package-lock.json'];

const isSame = (name) => existsSync(join(CACHE, name)) && readFileSync(join(CACHE, name)).equals(readFileSync(join(HERE, name)));
const isInstalled = () => MANIFESTS.every(isSame) && existsSync(join(CACHE, 'node_modules/.package-lock.json'));

/** Installs the packages of tools/geometry/package.json into a cache of their own, unless they lie there already. */
export function install() {
  if (isInstalled()) return;
  mkdirSync(CACHE, { recursive: true });
  for (const name of MANIFESTS) copyFileSync(join(HERE, name), join(CACHE, name));
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: CACHE, stdio: 'inherit' });
  if (status !== 0) throw new Error('The packages of tools/geometry/package.json could not be installed; npm says why above.');
}

/** A package, or a JSON file inside one, out of that cache. */
export const packaged = createRequire(join(CACHE, 'package.json'));

/** Names and exact versions, as the record states them. */
export const versions = () => JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8')).dependencies;
