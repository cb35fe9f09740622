import { readFileSync } from 'node:fs';
import type { Known } from '../../src/dossier/dossierAsOf.ts';
import { inOrderOfTime } from '../../src/dossier/inOrderOfTime.ts';
import { parseDossier } from '../../src/dossier/parseDossier.ts';
import { en } from '../../src/language/messages.en.ts';
import type { Exported } from '../../src/share/exported.ts';
import { coveredFile } from '../fixtures/coveredDossier.ts';

/** All of a dossier as it is known now, in English, at example.org. */
export function exportedFrom(known: Known, rest: Partial<Exported> = {}): Exported {
  return {
    known,
    events: null,
    asOf: null,
    messages: en,
    urlOf: (event) => `https://example.org/en/${event}/`,
    ...rest,
  };
}

/** A dossier of the site, who else says so included. */
export function published(id: string): Known {
  return readKnown(JSON.parse(readFileSync(`data/dossiers/${id}.json`, 'utf8')));
}

/** The covered dossier, with other values for some keys of its first event. */
export function coveredWith(changes: object): Known {
  const file = coveredFile();
  const [first, ...others] = file.events;
  return readKnown({ ...file, events: [{ ...first, ...changes }, ...others] });
}

export function readKnown(json: unknown): Known {
  const { dossier, coverage, problems } = parseDossier(json);
  if (dossier === null || problems.length > 0) throw new Error(JSON.stringify(problems));
  return { dossier: inOrderOfTime(dossier), coverage };
}
