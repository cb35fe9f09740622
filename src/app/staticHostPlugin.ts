import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { securityHeaders } from './contentSecurityPolicy.ts';
import { pageHeaders } from './hostHeaders.ts';

/**
 * Makes `vite preview` answer as a static host does: the headers of hostHeaders.ts (for each page of its own sheets, where the file for
 * hosts names those that all share), 301 to the trailing slash, 404.html with status 404.
 */
export function staticHostPlugin(): Plugin {
  return {
    name: 'sourceline:static-host',
    configurePreviewServer(server) {
      const root = resolve(server.config.root, server.config.build.outDir);
      server.middlewares.use((request, response, next) => {
        const answer = findAnswer(root, server.config.base, request.originalUrl ?? '/');
        const page = answer.kind === 'file' ? answer.page : null;
        const headers = page === null ? securityHeaders : pageHeaders(readFileSync(page, 'utf8'));
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        if (answer.kind === 'file') {
          next();
        } else if (answer.kind === 'moved') {
          response.writeHead(301, { Location: answer.to }).end();
        } else {
          response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
          response.end(readFileSync(join(root, '404.html')));
        }
      });
    },
  };
}

/** `page`: the HTML file that is sent, if it is one. */
export type Answer = { kind: 'file'; page: string | null } | { kind: 'moved'; to: string } | { kind: 'missing' };

/** What a static host would answer to `url` (path and query) with the site's files in the folder `root`. */
export function findAnswer(root: string, base: string, url: string): Answer {
  const { path, query } = splitUrl(url);
  if (path === null) return { kind: 'missing' };
  if (path === base.slice(0, -1)) return { kind: 'moved', to: base + query };
  const file = resolve(root, `.${sep}${path.slice(base.length)}`);
  if (!path.startsWith(base) || !(file + sep).startsWith(root + sep) || !existsSync(file)) return { kind: 'missing' };
  if (!statSync(file).isDirectory())
    return path.endsWith('/') ? { kind: 'missing' } : { kind: 'file', page: file.endsWith('.html') ? file : null };
  const page = join(file, 'index.html');
  if (!existsSync(page)) return { kind: 'missing' };
  return path.endsWith('/') ? { kind: 'file', page } : { kind: 'moved', to: `${path}/${query}` };
}

/** Path decoded, or `null` where it cannot be; query with its question mark. */
function splitUrl(url: string): { path: string | null; query: string } {
  const at = url.indexOf('?');
  const query = at < 0 ? '' : url.slice(at);
  try {
    // A leading `//` would make a redirect that leaves the site.
    return { path: decodeURIComponent(at < 0 ? url : url.slice(0, at)).replace(/^\/+/, '/'), query };
  } catch {
    return { path: null, query };
  }
}
