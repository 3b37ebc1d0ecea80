import { existsSync, readFileSync } from 'node:fs';
import { findBrowser } from './browser.mjs';
import { withLock } from './lock.mjs';
import { say } from './say.mjs';
import { exists, run, tool } from './shell.mjs';

const HELP = `
No Chromium, Chrome or Edge was found, and none could be installed.
Install one (on Debian: sudo apt-get install chromium) or set CHROME_PATH to it, then run this again.`;

/** Finds a browser for the tests or installs one; sets CHROME_PATH for the tools that follow. */
export async function ensureBrowser() {
  const found = findBrowser() ?? (await playwrightsOwn()) ?? (withLock('browser', install), findBrowser() ?? (await playwrightsOwn()));
  if (!found) {
    console.error(HELP);
    process.exit(1);
  }
  process.env.CHROME_PATH = found;
  return found;
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function install() {
  if (findBrowser()) return; // whoever held the lock did it
  const become = adminPrefix();
  if (become && isDebian() && exists('apt-get')) {
    say("no browser found: installing Debian's chromium");
    const apt = (...args) => {
      const [program, ...rest] = [...become, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', 'DPkg::Lock::Timeout=300', '-q', ...args];
      return run(program, rest);
    };
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation');
  }
  if (findBrowser()) return;
  say('trying the browser build that Playwright offers');
  tool('playwright-core/cli.js', ['install', 'chromium']);
}

/** Ubuntu's package is a snap launcher, of no use in a container. */
function isDebian() {
  const os = process.platform === 'linux' && existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(_LIKE)?=.*debian/m.test(os) && !/^ID=ubuntu/m.test(os);
}

/** What makes a command run as root: nothing for root, sudo where it asks no password; undefined where neither holds. */
function adminPrefix() {
  if (process.getuid?.() === 0) return [];
  return exists('sudo') && run('sudo', ['-n', 'true']) === 0 ? ['sudo', '-n'] : undefined;
}
