import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { preprocessCSS, resolveConfig, type Plugin } from 'vite';

export interface Stylesheets {
  /** All of the site's styles as one text, in the order in which a page wears them: tokens and base first. */
  readonly css: string;
  /** Gives components the same class names as the styles have. */
  readonly plugin: Plugin;
}

const MODULE = /\.module\.css$/;
/** No name of a stylesheet, or Vite would read the class names as styles. */
const AS_CODE = '\0classes:';

/** Reads the styles of the source with their classes named, so that figures can be drawn without a bundle or a browser. */
export async function readStylesheets(): Promise<Stylesheets> {
  const config = await resolveConfig({ configFile: false, logLevel: 'error' }, 'build');
  const names = (await readdir('src', { recursive: true })).filter((name) => MODULE.test(name)).toSorted();
  const modules = await Promise.all(names.map(async (name) => {
    const file = resolve('src', name);
    return { file, ...(await preprocessCSS(await readFile(file, 'utf8'), file, config)) };
  }));
  const first = await Promise.all(['tokens', 'base'].map((name) => readFile(`src/styles/${name}.css`, 'utf8')));
  const classes = new Map(modules.map(({ file, modules: named }) => [file, named ?? {}]));
  return { css: [...first, ...modules.map(({ code }) => code)].join('\n'), plugin: classNames(classes) };
}

/** Answers an import of a CSS module with its class names alone. */
function classNames(classes: ReadonlyMap<string, Readonly<Record<string, string>>>): Plugin {
  return {
    name: 'two-thousand-miles:class-names',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!source.endsWith('.css')) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && `${AS_CODE}${found.id.slice(0, -'.css'.length)}`;
    },
    load(id) {
      if (!id.startsWith(AS_CODE)) return null;
      return `export default ${JSON.stringify(classes.get(`${id.slice(AS_CODE.length)}.css`) ?? {})};`;
    },
  };
}
