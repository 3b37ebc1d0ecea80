// Serves the built site from this machine. No dependency, so that it runs with Node alone.
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};
const isText = (type) => /^(text\/|application\/(json|manifest|xml)|image\/svg)/.test(type);

const encoders = {
  br: (raw) => promisify(brotliCompress)(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }),
  gzip: (raw) => promisify(gzip)(raw, { level: 9 }),
};

/** The file that answers an address, or undefined. Never one outside the root. */
async function findFile(root, path) {
  const candidates = path.endsWith('/') ? [`${path}index.html`] : [path, `${path}/index.html`];
  for (const candidate of candidates) {
    const file = normalize(join(root, candidate));
    if (!file.startsWith(root + sep) || path.includes('\0')) return undefined;
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile()) return { file, tag: `"${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}"` };
  }
  return undefined;
}

function acceptedEncoding(request, type) {
  const accept = String(request.headers['accept-encoding'] ?? '');
  if (!isText(type)) return undefined;
  return /\bbr\b/.test(accept) ? 'br' : /\bgzip\b/.test(accept) ? 'gzip' : undefined;
}

/**
 * Starts a static server: compressed, hashed files cached for good, the site's own 404 page at any depth, on loopback.
 * `base` serves the site from a sub-folder. Takes the next free port unless `isStrict`.
 */
export function serve({ root = 'dist', port = 4173, host = '127.0.0.1', base = '/', isStrict = false } = {}) {
  const folder = resolve(root);
  const packed = new Map();
  const answer = async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405, { allow: 'GET, HEAD' }).end();
    const path = decodeURIComponent(new URL(request.url, 'http://loopback').pathname);
    const inBase = path.startsWith(base) ? `/${path.slice(base.length)}` : undefined;
    const hit = inBase && (await findFile(folder, inBase));
    // An address without its slash would make the page's relative addresses wrong.
    if (hit && hit.file.endsWith('index.html') && !path.endsWith('/') && !path.endsWith('.html')) return response.writeHead(308, { location: `${path}/` }).end();
    const found = hit ?? (await findFile(folder, '/404.html'));
    if (!found) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    const type = TYPES[extname(found.file)] ?? 'application/octet-stream';
    const encoding = acceptedEncoding(request, type);
    const headers = {
      'content-type': type,
      etag: found.tag,
      vary: 'accept-encoding',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      // Public data: any page may read it, and embeds run in frames of no origin and in pages that isolate themselves (docs/embedding.md).
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      ...(/^\/(?:es\/)?embed\/./.test(inBase ?? '') && { 'cross-origin-embedder-policy': 'require-corp' }),
      'cache-control': inBase?.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    };
    if (hit && request.headers['if-none-match'] === found.tag) return response.writeHead(304, headers).end();
    const key = `${found.file} ${found.tag} ${encoding}`;
    if (!packed.has(key)) packed.set(key, readFile(found.file).then((raw) => (encoding ? encoders[encoding](raw) : raw)));
    const body = await packed.get(key);
    response.writeHead(hit ? 200 : 404, { ...headers, ...(encoding && { 'content-encoding': encoding }), 'content-length': body.length });
    return response.end(request.method === 'HEAD' ? undefined : body);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      if (!response.headersSent) response.writeHead(error instanceof URIError ? 400 : 500);
      response.end();
    });
  });
  return new Promise((done, fail) => {
    let tried = port;
    server.on('error', (error) => {
      if (error.code === 'EADDRINUSE' && !isStrict) server.listen((tried += 1), host);
      else fail(error);
    });
    server.listen(tried, host, () => done({ server, url: `http://${host.includes(':') ? `[${host}]` : host}:${server.address().port}${base}` }));
  });
}
