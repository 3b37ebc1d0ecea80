import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { say } from './say.mjs';

const pause = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

/** Whether the process that a lock file names still lives. A lock that was only half written is given time to be finished. */
export function isHeld(file) {
  try {
    const owner = Number(readFileSync(file, 'utf8'));
    if (!owner) return true;
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM'; // it lives, and belongs to somebody else
  }
}

/**
 * Does work that two terminals must not do at once. The lock file holds the owner's process id, so that one left by a
 * killed run is seen to be dead and taken over.
 */
export function withLock(name, work) {
  const file = `.${name}.lock`;
  for (let tries = 0; ; tries++) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!isHeld(file)) {
        rmSync(file, { force: true });
        continue;
      }
      if (tries === 0) say(`another ${name} is running: waiting for it`);
      pause(300);
    }
  }
  const release = () => rmSync(file, { force: true });
  const leave = () => process.exit(130);
  const signals = ['SIGINT', 'SIGTERM'];
  process.once('exit', release);
  for (const signal of signals) process.once(signal, leave);
  try {
    return work();
  } finally {
    release();
    process.off('exit', release);
    for (const signal of signals) process.off(signal, leave);
  }
}
