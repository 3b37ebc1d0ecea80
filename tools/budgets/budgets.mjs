// node tools/budgets/budgets.mjs: weighs what the start page loads first, in both languages, and fails over budget.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const KIB = 1024;
/** KiB after gzip -9; fonts are compressed already and count as they are. */
const BUDGETS = { javascript: 110, css: 12, data: 45, fonts: 90 };
/** KiB after gzip -9 of what other people's pages load. */
const PARTS = { 'embed.js': 1.5, 'two-thousand-miles.js': 4 };
/** KiB of a printed embed, which needs no other file to be read, as the site's own server and most hosts send it: by brotli. Under gzip, map and themes make up to 67. */
const EMBED = 60;
const PAGES = ['dist/index.html', 'dist/es/index.html'];

const weigh = (file) => gzipSync(readFileSync(file), { level: 9 }).length;
const matches = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1]);
const sum = (files, size) => [...files].reduce((total, file) => total + size(file), 0);

/** A module and everything that it imports before it can run. */
function withStaticImports(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  const imported = [...matches(code, /(?:^|[;}])import\s*["']([^"']+)["']/g), ...matches(code, /(?:^|[;}\n])(?:import|export)\s*[\w*{][^"';]*?from\s*["']([^"']+)["']/g)];
  for (const other of imported) withStaticImports(join(dirname(file), other), seen);
  return seen;
}

function weighPage(page) {
  // What stands in <noscript> is fetched only where nothing of the rest is.
  const html = readFileSync(page, 'utf8').replace(/<noscript>[\s\S]*?<\/noscript>/g, '');
  const local = (address) => join(dirname(page), address);
  const scripts = new Set();
  // What src/app/boot fetches first stands in data-first.
  const first = matches(html, /<script[^>]+data-first="([^"]+)"/g).flatMap((list) => list.split(' '));
  const entries = [...matches(html, /<script[^>]+src="([^"]+)"/g), ...first.filter((file) => file.endsWith('.js'))];
  for (const entry of entries) withStaticImports(local(entry), scripts);
  const [head = ''] = html.split('</head>');
  const sheets = matches(head, /<link rel="stylesheet"[^>]*href="([^"]+)"/g).map(local);
  const later = matches(html.slice(head.length), /<link rel="stylesheet"[^>]*href="([^"]+)"/g).map(local);
  const inlined = matches(html, /<style[^>]*>([\s\S]*?)<\/style>/g).join('');
  const css = sheets.map((sheet) => ({ file: sheet, text: readFileSync(sheet, 'utf8') }));
  const fonts = new Set([
    ...css.flatMap(({ file, text }) => matches(text, /url\(["']?([^"')]+\.woff2)/g).map((address) => join(dirname(file), address))),
    ...matches(inlined, /url\(["']?([^"')]+\.woff2)/g).map(local),
  ]);
  const data = first.filter((file) => file.endsWith('.json')).map(local);
  return {
    javascript: sum(scripts, weigh),
    css: sum(sheets, weigh) + (inlined ? gzipSync(inlined, { level: 9 }).length : 0),
    data: sum(data, weigh),
    fonts: sum(fonts, (file) => readFileSync(file).length),
    html: weigh(page),
    'later css': sum(later, weigh),
  };
}

/** Addresses of other hosts that a page would fetch from. Links that a reader follows are no fetches. */
const foreign = (page) => matches(readFileSync(page, 'utf8'), /<(?:script|img|iframe|link rel="(?:stylesheet|preload|modulepreload|icon)")[^>]+(?:src|href)="(https?:[^"]+)"/g);

let isOver = false;
for (const page of PAGES) {
  console.log(relative('dist', page));
  for (const [what, bytes] of Object.entries(weighPage(page))) {
    const budget = BUDGETS[what];
    const over = budget !== undefined && (bytes > budget * KIB || bytes === 0);
    isOver ||= over;
    console.log(`  ${what.padEnd(11)}${(bytes / KIB).toFixed(1).padStart(7)} KiB${budget === undefined ? '' : ` of ${budget}`}${over ? '  OVER' : ''}`);
  }
  for (const address of foreign(page)) {
    isOver = true;
    console.log(`  fetches from another host: ${address}`);
  }
}
const embeds = ['dist/embed', 'dist/es/embed'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /[\\/]index\.html$/.test(name)).map((name) => join(folder, name)));
const heaviest = embeds.map((file) => ({ file, bytes: brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }).length })).toSorted((a, b) => b.bytes - a.bytes)[0];
const parts = [...Object.entries(PARTS).map(([name, budget]) => ({ name, bytes: weigh(join('dist', name)), budget })), { name: `heaviest of ${embeds.length} embeds`, bytes: heaviest?.bytes ?? Infinity, budget: EMBED }];
for (const { name, bytes, budget } of parts) {
  const over = bytes > budget * KIB;
  isOver ||= over;
  console.log(`${name} ${(bytes / KIB).toFixed(1)} KiB of ${budget}${over ? '  OVER' : ''}`);
}
process.exit(isOver ? 1 : 0);
