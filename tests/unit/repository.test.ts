import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Files that git keeps; none where the project lies without its history or git isn't installed. */
const tracked = (spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).stdout ?? '').split('\0').filter(Boolean);

const filesUnder = (folder: string, ending: RegExp): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => ending.test(name)).map((name) => join(folder, name));

describe('the lock file', () => {
  const { packages } = json('package-lock.json') as { packages: Record<string, { resolved?: string; version?: string; integrity?: string }> }; // npm's own

  test('names no host, so that each machine asks the registry that it is set to', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved"|https?:\/\/[^"]*\.tgz/);
  });

  test('proves every package by its checksum', () => {
    const unproven = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && !integrity).map(([path]) => path);
    expect(unproven).toEqual([]);
  });

  // npm drops other platforms' binaries when it remakes a lock file beside an installed node_modules.
  test.each([
    ['@rolldown/binding-', 16],
    ['lightningcss-', 11],
    ['@typescript/typescript-', 20],
    ['@oxlint/binding-', 19],
    ['@oxlint-tsgolint/', 6],
  ])('keeps the binaries of every platform: %s, %d or more', (prefix, least) => {
    expect(Object.keys(packages).filter((path) => path.startsWith(`node_modules/${prefix}`)).length).toBeGreaterThanOrEqual(least);
  });

  test.each(['linux-x64', 'linux-arm64', 'darwin-arm64', 'darwin-x64', 'win32-x64'])('can build on %s', (platform) => {
    expect(Object.keys(packages).some((path) => path.startsWith(`node_modules/@rolldown/binding-${platform}`))).toBe(true);
  });
});

test('every package is asked for in one exact version', () => {
  const { dependencies, devDependencies } = json('package.json') as Record<'dependencies' | 'devDependencies', Record<string, string>>; // our own
  const versions = Object.entries({ ...dependencies, ...devDependencies });
  expect(versions.length).toBeGreaterThan(20);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

describe.skipIf(tracked.length === 0)('what git keeps', () => {
  const texts = tracked.filter((file) => file !== 'package-lock.json' && !/\.(?:png|woff2|ico)$/.test(file)).map((file) => ({ file, text: read(file) }));

  test('names no folder of one machine', () => {
    const folders = new RegExp(String.raw`(?<![\w.\-/])/(?:${['work', 'home', 'root', 'Users'].join('|')})/`);
    expect(texts.filter(({ text }) => folders.test(text)).map(({ file }) => file)).toEqual([]);
  });

  test('names no package registry', () => {
    const host = /\bregistry\.(?:[\w-]+\.)+[a-z]{2,}/;
    expect(texts.filter(({ file, text }) => !file.startsWith('data/') && host.test(text)).map(({ file }) => file)).toEqual([]);
  });

  test('holds nothing that is built or fetched', () => {
    expect(tracked.filter((file) => /^(?:node_modules|dist|src\/dataset\/compiled|src\/styles\/fonts)\/|\.(?:woff2?|ttf|otf)$/.test(file))).toEqual([]);
  });

  function read(file: string): string {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return ''; // deleted, and not yet committed so
    }
  }
});

describe('the rooms of the house', () => {
  const ORDER = ['dataset', 'selection', 'model', 'views', 'frame', 'pages', 'app'];
  const LEAVES = ['geo', 'charts', 'text', 'ui', 'embed'];
  const STYLES_ONLY = ['styles'];

  interface Override {
    readonly files: readonly string[];
    readonly rules: { readonly 'typescript/no-restricted-imports'?: readonly [string, { readonly patterns: readonly { readonly regex: string; readonly message: string }[] }] };
  }
  const { overrides, rules } = json('.oxlintrc.json') as { overrides: readonly Override[]; rules: Record<string, unknown> }; // our own
  const of = (room: string): Override[] => overrides.filter(({ files }) => files.some((glob) => glob.startsWith(`src/${room}/`)));
  const forbids = (override: Override, address: string): boolean =>
    override.rules['typescript/no-restricted-imports']?.[1].patterns.some(({ regex, message }) => new RegExp(regex).test(address) && message !== '') ?? false;

  test('are all known, and have a place in the order or are leaves', () => {
    const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(rooms.filter((room) => ![...ORDER, ...LEAVES, ...STYLES_ONLY].includes(room))).toEqual([]);
  });

  test.each(ORDER.slice(0, -1))('%s imports nothing from its right', (room) => {
    expect(of(room).length).toBeGreaterThan(0);
    for (const override of of(room)) expect(ORDER.slice(ORDER.indexOf(room) + 1).filter((other) => !forbids(override, `../../${other}/anything`))).toEqual([]);
  });

  test.each(LEAVES)('%s is a leaf: it imports no room of the order', (room) => {
    expect(of(room).length).toBeGreaterThan(0);
    for (const override of of(room)) expect(ORDER.filter((other) => !forbids(override, `../${other}/anything`))).toEqual([]);
  });

  test('no view may import another, nor what lists them', () => {
    // A folder without an index of its own is no view: views share it.
    const views = readdirSync('src/views', { withFileTypes: true }).filter((entry) => entry.isDirectory() && existsSync(join('src/views', entry.name, 'index.ts'))).map(({ name }) => name);
    const inside = overrides.filter(({ files }) => files.includes('src/views/*/**'));
    expect(views.length).toBeGreaterThan(0);
    expect(inside).toHaveLength(1);
    for (const override of inside) expect([...views, 'registry'].filter((view) => !forbids(override, `../${view}/anything`))).toEqual([]);
  });

  test('no import goes in a circle', () => expect(rules['import/no-cycle']).toBe('error'));

  test('styles hold no code', () => expect(filesUnder('src/styles', /\.tsx?$/)).toEqual([]));
});

test('no component styles itself inline: a strict policy of the host would drop it from the printed page', () => {
  const components = filesUnder('src', /\.tsx$/);
  expect(components.length).toBeGreaterThan(10);
  expect(components.filter((file) => /<[A-Za-z][^>]*\sstyle=/.test(readFileSync(file, 'utf8')))).toEqual([]);
});
