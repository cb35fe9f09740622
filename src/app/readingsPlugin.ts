import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { parseDossier } from '../dossier/parseDossier.ts';
import { readSources } from '../dossier/readSources.ts';
import { de } from '../language/messages.de.ts';
import { en } from '../language/messages.en.ts';

/** As `loadReadings.ts` asks for them: the path of a dossier’s file, and this. */
const query = '?readings';

/** Makes the readings of a dossier’s time phrases from its file, so that the engine that reads them is sent to nobody. */
export function readingsPlugin(): Plugin {
  return {
    name: 'sourceline:readings',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith(`.json${query}`)) return null;
      const file = id.slice(0, -query.length);
      this.addWatchFile(file);
      // What is wrong with a dossier is told where it is prerendered.
      const { dossier } = parseDossier(JSON.parse(readFileSync(file, 'utf8')));
      return { code: JSON.stringify(dossier === null ? {} : readSources(dossier, { en, de })), moduleType: 'json' };
    },
  };
}
