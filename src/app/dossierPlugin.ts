import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { inOrderOfTime } from '../dossier/inOrderOfTime.ts';
import { parseDossier } from '../dossier/parseDossier.ts';
import { readSources } from '../dossier/readSources.ts';
import { de } from '../language/messages.de.ts';
import { en } from '../language/messages.en.ts';

const queries = ['?dossier', '?readings', '?coverage'] as const;

/**
 * Makes of a dossier's file what browsers get, each when it is needed (`loadDossier.ts`, `loadReceipts.ts`):
 * - `?dossier`: the address of the dossier without who else says so, a file under the name of its content;
 * - `?readings`: how the time phrases of its articles were read, so that the engine that reads them is sent to nobody;
 * - `?coverage`: who else says so.
 */
export function dossierPlugin(): Plugin {
  let base = '/';
  let isServing = false;
  const files = new Map<string, string>();
  return {
    name: 'sourceline:dossier',
    enforce: 'pre',
    configResolved(config) {
      ({ base } = config);
      isServing = config.command === 'serve';
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const content = files.get(request.url ?? '');
        if (content === undefined) return next();
        response.setHeader('Content-Type', 'application/json').end(content);
      });
    },
    load(id) {
      const query = queries.find((each) => id.endsWith(`.json${each}`));
      if (query === undefined) return null;
      const file = id.slice(0, -query.length);
      this.addWatchFile(file);
      // What is wrong with a dossier is told where it is prerendered.
      const { dossier, coverage } = parseDossier(JSON.parse(readFileSync(file, 'utf8')));
      const json = (value: unknown) => ({ code: JSON.stringify(value), moduleType: 'json' as const });
      if (query === '?coverage') return json(coverage);
      if (query === '?readings') return json(dossier === null ? {} : readSources(dossier, { en, de }));
      const content = JSON.stringify(dossier === null ? null : inOrderOfTime(dossier));
      const fileName = nameOf(file, content);
      if (isServing) files.set(base + fileName, content);
      else if (this.environment.name === 'client') this.emitFile({ type: 'asset', fileName, source: content });
      return `export default ${JSON.stringify(base + fileName)};`;
    },
  };
}

function nameOf(file: string, content: string): string {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8);
  return `assets/${basename(file, '.json')}-${hash}.json`;
}
