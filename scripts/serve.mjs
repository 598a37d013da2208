/**
 * Serves the built site, the way a plain static host would.
 *
 *   node scripts/serve.mjs [--port 4173] [--base /some/sub/path/] [--root build]
 *
 * Text is sent compressed (Brotli, or gzip for clients without it) and kept compressed in memory, unknown addresses
 * get 404.html with status 404, and every response may be read by other origins, because an embed in a
 * scripts-only sandbox has an opaque origin of its own.
 */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2'
};
const COMPRESSIBLE = /^(text\/|application\/|image\/svg)/;
/** Below this a compressed body is no smaller once its headers are counted. */
const SMALLEST_WORTH_COMPRESSING_BYTES = 600;
const FOREVER = 'public, max-age=31536000, immutable';
const REVALIDATE = 'no-cache';

const compress = {
  br: (/** @type {Buffer} */ body) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length
      }
    }),
  gzip: (/** @type {Buffer} */ body) => promisify(gzip)(body, { level: constants.Z_BEST_COMPRESSION })
};

/**
 * @param {string} header the request's Accept-Encoding
 * @returns {'br' | 'gzip' | undefined} the best coding both sides know
 */
function codingFor(header) {
  const offered = header.split(',').map((part) => part.trim().split(';')[0]);
  return /** @type {const} */ (['br', 'gzip']).find((coding) => offered.includes(coding));
}

/**
 * The file behind an address.
 * @param {string} root absolute folder
 * @param {string} path decoded address below the base, starting with "/"
 * @returns {Promise<{ file: string, bytes: number, modified: number } | { redirect: string } | undefined>}
 */
async function locate(root, path) {
  const file = normalize(join(root, path));
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) {
    if (!path.endsWith('/')) return { redirect: `${path}/` };
    return locate(root, `${path}index.html`);
  }
  if (!found?.isFile() || path.endsWith('/')) return undefined;
  return { file, bytes: found.size, modified: found.mtimeMs };
}

/**
 * @param {string} root absolute folder of the built site
 * @param {string} base "/" or "/some/sub/path/"
 * @returns {import('node:http').RequestListener}
 */
function handler(root, base) {
  /** @type {Map<string, Promise<Buffer>>} compressed bodies by file, time of change and coding */
  const compressed = new Map();

  return async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }

    let path;
    try {
      path = decodeURIComponent(url.pathname);
    } catch {
      response.writeHead(400).end();
      return;
    }
    const inside = path.startsWith(base) && !path.includes('\0');
    let target = inside ? await locate(root, path.slice(base.length - 1)) : undefined;
    let status = 200;
    if (target && 'redirect' in target) {
      response
        .writeHead(301, { Location: base.slice(0, -1) + encodeURI(target.redirect) + url.search })
        .end();
      return;
    }
    if (!target) {
      status = 404;
      target = await locate(root, '/404.html');
      if (!target || 'redirect' in target) {
        response.writeHead(404, { 'Content-Type': TYPES['.txt'] }).end('Not found\n');
        return;
      }
    }

    const { file, bytes, modified } = target;
    const extension = /** @type {keyof typeof TYPES} */ (extname(file).toLowerCase());
    const type = TYPES[extension] ?? 'application/octet-stream';
    const etag = `"${bytes.toString(36)}-${Math.round(modified).toString(36)}"`;
    response.setHeader('Content-Type', type);
    response.setHeader('Vary', 'Accept-Encoding');
    response.setHeader('ETag', etag);
    response.setHeader('Cache-Control', file.includes(`${sep}immutable${sep}`) ? FOREVER : REVALIDATE);
    if (status === 200 && request.headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return;
    }

    const coding = codingFor(request.headers['accept-encoding']?.toString() ?? '');
    if (coding && COMPRESSIBLE.test(type) && bytes >= SMALLEST_WORTH_COMPRESSING_BYTES) {
      const key = `${coding} ${etag} ${file}`;
      const body = compressed.get(key) ?? readFile(file).then(compress[coding]);
      compressed.set(key, body);
      const content = await body;
      response.writeHead(status, { 'Content-Encoding': coding, 'Content-Length': content.length });
      response.end(request.method === 'HEAD' ? undefined : content);
      return;
    }
    response.writeHead(status, { 'Content-Length': bytes });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  };
}

/**
 * Starts the server.
 * @param {{ port?: number, base?: string, root?: string }} [options] port 0 lets the system choose one
 * @returns {Promise<{ address: string, close: () => void }>}
 * @throws {Error} when the site has not been built or the port is taken
 */
export async function serve({ port = 4173, base = '/', root = 'build' } = {}) {
  const folder = resolve(root);
  if (!(await stat(join(folder, 'index.html')).catch(() => undefined))) {
    throw new Error(`Nothing to serve in ${root}/: run "npm run build" first.`);
  }
  const prefix = `/${base.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
  const server = createServer(handler(folder, prefix));
  await new Promise((done, fail) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      fail(
        error.code === 'EADDRINUSE' ? new Error(`Port ${port} is in use: choose another with --port.`) : error
      )
    );
    server.listen(port, () => done(undefined));
  });
  const { port: bound } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://localhost:${bound}${prefix}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    }
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, base: { type: 'string' }, root: { type: 'string' } }
  });
  try {
    const { address } = await serve({
      port: Number(values.port ?? process.env['PORT'] ?? 4173),
      base: values.base ?? '/',
      root: values.root ?? 'build'
    });
    console.log(`How ketamine works: ${address}`);
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    process.exitCode = 1;
  }
}
