import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseAst } from 'vite';
import { asSent } from './brotliServer.mjs';

/**
 * Bytes of one page as sent, by kind. `loaded` are the paths of all files that the page asked for in a real browser;
 * its scripts are the first load (what the HTML names, with all that these import at once), the chart's (what needs
 * vis-timeline), and parts that the page fetches by itself once it is alive.
 */
export function sizesOf(folder, page, loaded) {
  const file = (path) => `${folder}${path}`;
  const scripts = loaded.filter((path) => path.endsWith('.js'));
  const entries = [...readFileSync(file(page), 'utf8').matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path]) => path);
  const first = withImports(entries, file);
  const holdsVis = (path) => readFileSync(file(path), 'utf8').includes('vis-foreground');
  const ofChart = scripts.map((path) => withImports([path], file)).filter((closure) => [...closure].some(holdsVis));
  const chart = ofChart.flatMap((closure) => [...closure]).filter((path) => !first.has(path));

  const bytes = (paths) => [...new Set(paths)].reduce((sum, path) => sum + asSent(file(path)).length, 0);
  const ending = (end) => loaded.filter((path) => path.endsWith(end));
  return {
    'first-load JS without the chart': bytes([...first]),
    'chart chunk': bytes(chart),
    'JS of other parts that come later': bytes(scripts.filter((path) => !first.has(path) && !chart.includes(path))),
    CSS: bytes(ending('.css')),
    fonts: bytes(ending('.woff2')),
    HTML: bytes([page]),
    'dossier JSON': bytes(ending('.json')),
  };
}

/** These scripts and all they import at once, and so on. */
function withImports(paths, file) {
  const found = new Set();
  const queue = [...paths];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const { body } = parseAst(readFileSync(file(path), 'utf8'));
    const sources = body.flatMap((node) => (node.source?.value ? [node.source.value] : []));
    queue.push(...sources.map((source) => posix.join(posix.dirname(path), source)));
  }
  return found;
}
