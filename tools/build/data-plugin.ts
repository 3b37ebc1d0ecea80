import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { compileDataset } from '../data/compile-dataset';
import { writeCompiled } from '../data/write-compiled';

const DATA = resolve('data');

/** Compiles data/ before a build, which a wrong table fails, and again whenever a table is saved during development. */
export function data(): Plugin {
  const compile = async (): Promise<string[]> => {
    const result = await compileDataset(DATA);
    if (result.ok) await writeCompiled(result);
    return result.ok ? [] : result.problems;
  };
  return {
    name: 'two-thousand-miles:data',
    async buildStart() {
      if (this.environment.name !== 'client') return;
      const problems = await compile();
      if (problems.length > 0) this.error(`${problems.length} problems in data/:\n${problems.join('\n')}`);
    },
    configureServer(server) {
      server.watcher.add(DATA);
      const tell = (problems: readonly string[]) => {
        if (problems.length > 0) server.ws.send({ type: 'error', err: { message: problems.join('\n'), stack: '' } });
        else server.ws.send({ type: 'full-reload' });
      };
      // One after the other: tables saved together would write the same files at once.
      let compiling = Promise.resolve();
      server.watcher.on('change', (file) => {
        if (!file.startsWith(DATA) || file.includes('schema')) return;
        compiling = compiling.then(compile).then(tell, (error: unknown) => tell([String(error)]));
      });
    },
  };
}
