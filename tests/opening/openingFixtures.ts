import type { ParsedDossier } from '../../src/dossier/parseDossier.ts';
import type { Problem } from '../../src/dossier/problem.ts';
import { type ToldProblem, tellProblem } from '../../src/dossier/tellProblem.ts';
import { problemWordsEn } from '../../src/language/problemWords.en.ts';
import { type OpeningLimits, openingLimits } from '../../src/opening/openingLimits.ts';
import {
  type FileKind,
  kindOf,
  type OpeningProgress,
  type ReadDossier,
  type RefusedFile,
  readDossier,
} from '../../src/opening/readDossier.ts';
import { parseCalendarDay } from '../../src/time/calendarDay.ts';

export type Reading = {
  readonly name?: string;
  /** Bytes in each chunk, over and over; the whole at once if there is none. */
  readonly chunks?: readonly number[];
  readonly limits?: Partial<OpeningLimits>;
  /** `null`: nobody has said. */
  readonly size?: number | null;
  readonly onProgress?: (progress: OpeningProgress) => void;
};

const today = parseCalendarDay('2026-01-15') ?? ('' as never);

/** Reads a file's text or bytes as the worker does. */
export function readFile(file: string | Uint8Array, reading: Reading = {}): Promise<ReadDossier | RefusedFile> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const { name = 'talks.json', chunks = [], limits = {}, size = bytes.length, onProgress = () => {} } = reading;
  const kind: FileKind = kindOf(name);
  return readDossier(inChunks(bytes, chunks), kind, {
    name,
    size,
    today,
    onProgress,
    limits: { ...openingLimits, ...limits },
  });
}

async function* inChunks(bytes: Uint8Array, sizes: readonly number[]): AsyncIterable<Uint8Array> {
  for (let at = 0, n = 0; at < bytes.length; n += 1) {
    const size = sizes.length === 0 ? bytes.length : Math.max(1, sizes[n % sizes.length] ?? 1);
    yield bytes.slice(at, at + size);
    at += size;
  }
}

export function eventIds(read: ReadDossier | RefusedFile | ParsedDossier): readonly string[] {
  return 'dossier' in read ? (read.dossier?.events.map(({ id }) => id) ?? []) : [];
}

/** Each as a line, in English: `events[3].when.edtf: …`. */
export function problemsOf({ problems }: { readonly problems: readonly (Problem | ToldProblem)[] }): readonly string[] {
  return problems
    .map((problem) => ('what' in problem ? tellProblem(problem, problemWordsEn) : problem))
    .map(({ where, message }) => `${where}: ${message}`);
}

/** How one dossier may be written down: the layout of a file is nobody's business. */
export const layouts: Readonly<Record<string, (file: Record<string, unknown>) => string>> = {
  pretty: (file) => JSON.stringify(file, null, 2),
  tabs: (file) => JSON.stringify(file, null, '\t').replaceAll('\n', '\r\n'),
  minified: (file) => JSON.stringify(file),
  'one entry to a line': (file) => {
    const members = Object.entries(file).map(([key, value]) =>
      Array.isArray(value)
        ? `"${key}":[\n${value.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`
        : `"${key}":${JSON.stringify(value)}`,
    );
    return `{${members.join(',\n')}}\n`;
  },
  'sorted keys': (file) =>
    JSON.stringify(Object.fromEntries(Object.entries(file).sort(([a], [b]) => (a < b ? -1 : 1))), null, 4),
};
