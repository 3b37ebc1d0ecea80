import { readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { SLICES, type Slice, type SliceName } from '../../src/dataset/schema';
import { archive } from '../data-package/archive';
import { ARCHIVE, WORKBOOK } from '../data-package/catalogue';
import { hostOf } from '../data-package/host';
import { workbook } from '../data-package/workbook';
import { readTables } from '../data/read-tables';
import { dataFiles, yearsOf } from './data-files';
import { writeEmbeds } from './embeds';
import { pageHtml, type Manifest } from './page-html';
import { siteAddress } from './site-address';

const SERVER_BUNDLE = 'node_modules/.cache/prerender';
const COMPILED = 'src/dataset/compiled';

/** Writes a real HTML file for each page and language, drawn from the whole dataset, and the data to take away, once the browser's bundle stands. */
export function prerender(): Plugin {
  return {
    name: 'two-thousand-miles:prerender',
    apply: 'build',
    config: () => ({
      environments: {
        client: { build: { outDir: 'dist', manifest: true } },
        ssr: { build: { ssr: true, outDir: SERVER_BUNDLE, emptyOutDir: true, copyPublicDir: false, rolldownOptions: { input: 'src/app/prerender.tsx' } } },
      },
      builder: {
        async buildApp(builder) {
          const { client, ssr } = builder.environments;
          if (!client || !ssr) throw new Error('vite gave no client or ssr environment');
          await builder.build(client);
          await builder.build(ssr);
          await writePages();
        },
      },
    }),
  };
}

async function writePages(): Promise<void> {
  const bundle = (await import(pathToFileURL(join(SERVER_BUNDLE, 'prerender.js')).href)) as typeof import('../../src/app/prerender'); // what was just built from it
  const template = await readFile('dist/index.html', 'utf8');
  const manifest = JSON.parse(await readFile('dist/.vite/manifest.json', 'utf8')) as Manifest; // Vite's own
  const slices = await readSlices();
  const years = yearsOf({ indicators: slices.series.series, meetings: slices.evidence.meetings });
  const built = { manifest, boot: await writeBoot(), css: (file: string) => readFileSync(join('dist', file), 'utf8'), years, site: siteAddress() };
  const { about } = slices.core;
  if (!about) throw new Error(`${COMPILED}/core.json doesn't say what the dataset is about`);
  for (const page of await bundle.renderPages(slices)) {
    const file = join('dist', page.file);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, pageHtml(template, page, built, about));
  }
  await writeEmbeds(bundle.renderEmbeds(slices), built, built.site, about);
  const files = await dataFiles('data', hostOf(process.env));
  for (const [name, content] of [...Object.entries(files), [ARCHIVE, archive(files, about.modified)] as const, [WORKBOOK, await workbook(about, (await readTables('data')).rows)] as const]) {
    const file = join('dist/data', name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await rm('dist/.vite', { recursive: true });
  await rm(SERVER_BUNDLE, { recursive: true });
}

/** The script that starts the page is a bundle of its own: it must come before all that the app's bundle holds. */
async function writeBoot(): Promise<string> {
  const result = await build({ configFile: false, logLevel: 'silent', build: { write: false, rolldownOptions: { input: 'src/app/boot.ts' } } });
  const [chunk] = 'output' in result ? result.output : [];
  if (chunk?.type !== 'chunk') throw new Error('src/app/boot.ts gave no script');
  const file = `assets/${chunk.fileName.split('/').at(-1)}`;
  await writeFile(join('dist', file), chunk.code);
  return file;
}

async function readSlices(): Promise<Record<SliceName, Slice>> {
  const entries = await Promise.all(SLICES.map(async (name) => [name, JSON.parse(await readFile(join(COMPILED, `${name}.json`), 'utf8'))] as const));
  return Object.fromEntries(entries) as Record<SliceName, Slice>; // compiled and checked a moment ago
}
