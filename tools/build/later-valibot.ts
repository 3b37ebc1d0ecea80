import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** What checks the first slice. Everything else that checks anything comes later. */
const FIRST = /[\\/]src[\\/]dataset[\\/](?:about|fields|fetch-slice|first-slice|tables[\\/](?:tie|money))\.ts$/;
const LATER = '?later';

/**
 * Gives code that comes later a copy of valibot of its own. The library is one module, which lands whole in the first
 * chunk that asks for any of it: what only later schemas use would weigh on the first screen, 1.4 KiB after gzip. Its
 * schemas are plain objects, so that those of one copy may stand within those of the other.
 */
export function laterValibot(): Plugin {
  return {
    name: 'two-thousand-miles:later-valibot',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(source, importer, options) {
      if (source !== 'valibot' || importer === undefined || FIRST.test(importer)) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return resolved && { ...resolved, id: resolved.id + LATER, moduleSideEffects: false };
    },
    load: (id) => (id.endsWith(LATER) ? readFileSync(id.slice(0, -LATER.length), 'utf8') : null),
  };
}
