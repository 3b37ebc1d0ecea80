import { resolve } from 'node:path';
import { compileDataset } from './compile-dataset';
import { report } from './report';
import { writeCompiled } from './write-compiled';

/**
 * `npm run data`: checks data/ and writes src/dataset/compiled/ and data/schema/, or says everything that is wrong
 * and writes nothing.
 *
 * @param root  the folder that holds data/
 * @returns     the exit status
 */
export async function compileCommand(root: string, say: (line: string) => void, complain: (line: string) => void): Promise<0 | 1> {
  const result = await compileDataset(resolve(root, 'data'));
  if (!result.ok) {
    for (const problem of result.problems) complain(problem);
    complain(`\n${result.problems.length === 1 ? '1 problem' : `${result.problems.length} problems`} in data/. Nothing was written.`);
    return 1;
  }
  const changed = await writeCompiled(result, root);
  for (const line of report(result)) say(line);
  say(changed.length === 0 ? 'Nothing changed.' : `${changed.length} files written.`);
  return 0;
}
