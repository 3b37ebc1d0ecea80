// node tools/run/serve-cli.mjs --root dist --port 4199 --base /some/folder/
import { parseArgs } from 'node:util';
import { serve } from './serve.mjs';

const { values } = parseArgs({
  options: { root: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4173' }, base: { type: 'string', default: '/' } },
});
const { url } = await serve({ root: values.root, port: Number(values.port), base: values.base, isStrict: true });
console.log(`Serving ${url}`);
