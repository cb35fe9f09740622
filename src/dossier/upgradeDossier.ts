import { isRecord } from './problem.ts';

type Json = Readonly<Record<string, unknown>>;

/** The version this program writes; `data/README.md` logs what changed in each. */
export const newestVersion = 2;

/** Each step makes the next version of the one it stands for; it adds what is new and leaves every mistake to the checks. */
const steps: readonly ((file: Json) => Json)[] = [from1To2];

/** The same dossier in the newest format. `version` is that of the file, from 1 to `newestVersion`; nothing is lost. */
export function upgradeDossier(file: Json, version: number): Json {
  return steps.slice(version - 1).reduce((older, step) => step(older), file);
}

/** Version 1 knew one status as of the dossier's day, and neither where a source comes from nor how its day is known. */
function from1To2(file: Json): Json {
  const sources = recordsIn(file.sources);
  return {
    ...file,
    format: 'sourceline/2',
    // Nobody said where they come from: each is its own voice, of a kind that is not known.
    origins: sources.flatMap(({ id, publisher }) =>
      typeof id === 'string' && typeof publisher === 'string'
        ? [{ id, name: { en: publisher, de: publisher }, kind: 'unknown' }]
        : [],
    ),
    sources: mapRecords(file.sources, (source) => ({ ...source, publishedGrade: 'inferred', origin: source.id })),
    events: mapRecords(file.events, ({ status, ...event }) => ({
      ...event,
      ...(status === undefined ? {} : { statuses: [{ status, asOf: file.asOf }] }),
    })),
  };
}

function recordsIn(list: unknown): readonly Json[] {
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

/** What is no list, or no object in it, stays as it is, to be reported as it stands. */
function mapRecords(list: unknown, change: (entry: Json) => Json): unknown {
  return Array.isArray(list) ? list.map((entry: unknown) => (isRecord(entry) ? change(entry) : entry)) : list;
}
