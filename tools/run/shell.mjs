import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Runs a program, its output going straight to the terminal, and returns its exit status. */
export const run = (command, args, env = {}) => spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;

/** Runs a tool of node_modules by its script: no shell, no npx, and on this very Node. */
export const tool = (script, args = [], env = {}) => run(process.execPath, [join('node_modules', script), ...args], env);

/** Runs npm by its own script where npm started us, since npm.cmd can't be spawned without a shell on Windows. */
export function npm(...args) {
  const script = process.env.npm_execpath;
  const env = { NODE_ENV: '' }; // 'production' would leave out what builds the site
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args], env);
  return spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, ...env } }).status ?? 1;
}

export const exists = (program) => spawnSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' }).status === 0;
