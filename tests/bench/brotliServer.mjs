import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};
const packedAlready = new Set(['.woff2', '.png']);

/** A file as a good host sends it: brotli at its best, unless the format is packed already. */
export function asSent(file) {
  const raw = readFileSync(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length };
  return packedAlready.has(extname(file)) ? raw : brotliCompressSync(raw, { params });
}

/** Serves each folder under its name, `{ '/site/': 'dist' }`, packed once. `headers` is asked with a path and, of a page, its text. */
export async function serveBrotli(folders, headers) {
  const files = new Map();
  for (const [prefix, folder] of Object.entries(folders)) {
    for (const name of readdirSync(folder, { recursive: true })) {
      const file = join(folder, name);
      if (statSync(file).isFile()) files.set(prefix + name.replaceAll('\\', '/'), file);
    }
  }
  const sent = new Map();
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*/, '').replace(/\/$/, '/index.html');
    const file = files.get(path);
    if (file === undefined) return response.writeHead(404).end();
    const body = sent.get(file) ?? asSent(file);
    sent.set(file, body);
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      ...(packedAlready.has(extname(file)) ? {} : { 'content-encoding': 'br' }),
      'cache-control': 'public, max-age=600',
      ...headers(path, file.endsWith('.html') ? readFileSync(file, 'utf8') : null),
    });
    return response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
