import { compileCommand } from './compile-command';
import { diffCommand } from './diff-command';

const [, , option, revision] = process.argv;
process.exitCode = option === '--diff' ? await diffCommand('.', revision, console.log, console.error) : await compileCommand('.', console.log, console.error);
