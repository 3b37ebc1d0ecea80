import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { say } from './say.mjs';
import { npm } from './shell.mjs';

const STAMP = join('node_modules', '.stamp');

/** What an install must match: the lock file, this kind of machine and this Node. */
const wanted = () =>
  createHash('sha256').update(readFileSync('package-lock.json')).update(`${process.platform} ${process.arch} ${process.versions.modules}`).digest('hex');

const isInstalled = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted();

/** Installs what package-lock.json lists, unless just that was installed to the end: the stamp is written last. */
export function ensureInstalled() {
  if (isInstalled()) return;
  withLock('install', () => {
    if (isInstalled()) return; // whoever held the lock did it
    say('installing what package-lock.json lists (first run, or it changed)');
    const install = () => npm('ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund');
    const status = install() === 0 ? 0 : install(); // once more: a network may hiccup
    if (status !== 0) {
      console.error('\nThe packages could not be installed: see the lines above. The first run needs a network.');
      process.exit(status);
    }
    writeFileSync(STAMP, wanted());
  });
}
