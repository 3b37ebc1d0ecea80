import type { Plugin } from 'vite';

/**
 * Lets the bundler drop d3-transition, and d3-selection with it, where nobody asks for them: 18 KiB after gzip. d3's
 * umbrella brings them in, and because the former changes the latter's prototypes when loaded it declares side effects.
 * React draws here and d3 computes, so there is no prototype to change.
 */
export function pureD3(): Plugin {
  return {
    name: 'two-thousand-miles:pure-d3',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source !== 'd3-transition') return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return resolved && { ...resolved, moduleSideEffects: false };
    },
  };
}
