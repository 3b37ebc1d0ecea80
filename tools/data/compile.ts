import { compileCommand } from './compile-command';

process.exitCode = await compileCommand('.', console.log, console.error);
