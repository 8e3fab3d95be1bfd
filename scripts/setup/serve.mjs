import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentSecurityPolicy } from './policy.mjs';

const host = '127.0.0.1';

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.bin': 'application/octet-stream',
  '.wasm': 'application/wasm',
};

const packed = new Set(['.png', '.woff', '.woff2']);

/**
 * The file under `folder` that an address asks for; undefined when there is none, or when it leads out of the folder.
 * @param {string} folder
 * @param {string} address
 */
export function fileFor(folder, address) {
  const base = resolve(folder);
  let path;
  try {
    path = decodeURIComponent(new URL(address, `http://${host}`).pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0')) return undefined;
  const file = normalize(join(base, path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(base + sep) || !existsSync(file) || !statSync(file).isFile()) return undefined;
  return file;
}

/**
 * A static server for one folder, on this machine alone.
 * @param {{ folder: string, port?: number }} options port 0 takes any that is free
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export function serve({ folder, port = 0 }) {
  /** @type {Map<string, Buffer>} */
  const zipped = new Map();

  /** @param {string} file @param {string} tag */
  const zip = (file, tag) => {
    const key = `${file} ${tag}`;
    const body = zipped.get(key) ?? gzipSync(readFileSync(file), { level: 9 });
    zipped.set(key, body);
    return body;
  };

  const server = createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    // Workers do not inherit the policy of the page's meta element; they take it from their own reply.
    response.setHeader('Content-Security-Policy', contentSecurityPolicy);
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
    const file = fileFor(folder, request.url ?? '/');
    if (file === undefined) return void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n');
    const { size, mtimeMs } = statSync(file);
    const tag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
    const extension = extname(file);
    response.setHeader('ETag', tag);
    response.setHeader('Vary', 'Accept-Encoding');
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('Content-Type', types[extension] ?? 'application/octet-stream');
    if (request.headers['if-none-match'] === tag) return void response.writeHead(304).end();
    const wantsZip = String(request.headers['accept-encoding'] ?? '').includes('gzip');
    if (wantsZip && !packed.has(extension)) {
      const body = zip(file, tag);
      response.writeHead(200, { 'Content-Encoding': 'gzip', 'Content-Length': body.length });
      return void response.end(request.method === 'HEAD' ? undefined : body);
    }
    response.writeHead(200, { 'Content-Length': size });
    if (request.method === 'HEAD') return void response.end();
    createReadStream(file).pipe(response);
  });

  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      const address = server.address();
      const taken = typeof address === 'object' && address !== null ? address.port : port;
      const close = () =>
        new Promise((/** @type {(value: void) => void} */ closed) => {
          server.close(() => closed());
          server.closeAllConnections();
        });
      done({ url: `http://${host}:${taken}/`, port: taken, close });
    });
  });
}
