import { assembleDossier } from '../dossier/assembleDossier.ts';
import type { Coverage } from '../dossier/coverage.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Problem } from '../dossier/problem.ts';
import type { SaidProblem } from '../language/problemWords.en.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import type { FileFacts } from './gathered.ts';
import { gatherJson } from './gatherJson.ts';
import { gatherTable } from './gatherTable.ts';
import { joinBytes } from './joinBytes.ts';
import { type OpeningLimits, openingLimits } from './openingLimits.ts';
import { problemList } from './problemList.ts';

export type FileKind = 'json' | 'table';

export type OpeningProgress = {
  readonly bytes: number;
  readonly totalBytes: number | null;
  readonly events: number;
  /** About how many there will be, from the bytes so far; `null` until that is known. */
  readonly expectedEvents: number | null;
};

export type OpenedDossier = {
  /** Events included, each valid. */
  readonly dossier: Dossier;
  readonly coverage: Coverage;
  /** The first 200. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
};

export type ReadDossier = OpenedDossier & { readonly kind: 'opened' };
export type RefusedFile = {
  readonly kind: 'refused';
  readonly problems: readonly Problem[];
  readonly problemCount: number;
};

export type ReadingOptions = FileFacts & {
  /** The day at the reader's place, for what says nothing of its own day. */
  readonly today: CalendarDay;
  readonly onProgress?: (progress: OpeningProgress) => void;
  readonly limits?: OpeningLimits;
};

/** `table` for names that end in .csv, .tsv or .txt; anything else should be JSON. */
export function kindOf(name: string): FileKind {
  return /\.(csv|tsv|txt)$/i.test(name) ? 'table' : 'json';
}

/**
 * A file, as it comes in, to a dossier, and everything that is wrong with it. What cannot be read is left out and reported; it is refused only
 * if nothing is left. Never throws for what is in the file.
 */
export async function readDossier(
  chunks: AsyncIterable<Uint8Array>,
  kind: FileKind,
  { today, onProgress, limits = openingLimits, ...file }: ReadingOptions,
): Promise<ReadDossier | RefusedFile> {
  const found = problemList(limits.problems);
  const told = () => ({ problems: found.listed(), problemCount: found.count() });
  const refused = (): RefusedFile => ({ kind: 'refused', ...told() });
  const refuse = (...what: SaidProblem): RefusedFile => {
    found.note('dossier', ...what);
    return refused();
  };
  if (file.size !== null && file.size > limits.bytes) return refuse('fileTooLarge', file.size, limits.bytes);
  const gathering = { json: gatherJson, table: gatherTable }[kind](file, today, limits, found);
  const expected = expectation(file.size);

  let bytes = 0;
  let start: Uint8Array | null = new Uint8Array(); // until there is enough of it to tell the encoding
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > limits.bytes) return refuse('fileLargerThan', limits.bytes);
    if (start === null) gathering.push(chunk);
    else {
      start = joinBytes(start, chunk);
      if (start.length < enoughToTell) continue;
      if (isUtf16(start)) return refuse('utf16');
      gathering.push(withoutMark(start));
      start = null;
    }
    if (gathering.isRefused()) break;
    const events = gathering.events();
    onProgress?.({ bytes, totalBytes: file.size, events, expectedEvents: expected(bytes, events) });
  }
  if (start !== null) {
    if (isUtf16(start)) return refuse('utf16');
    gathering.push(withoutMark(start));
  }

  const gathered = gathering.end();
  const assembled = gathered === null ? null : assembleDossier(gathered.head, gathered.lists, gathered.report);
  return assembled === null ? refused() : { kind: 'opened', ...assembled, ...told() };
}

const enoughToTell = 4;

/** By its byte order mark, or by the empty halves of its first characters. */
function isUtf16([first, second, third, fourth]: Uint8Array): boolean {
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const hasHalves = (first === 0 && third === 0) || (second === 0 && fourth === 0);
  return hasMark || hasHalves;
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** From where events began on, those to come are taken to be as long as those before; where events have ended, there are no more. */
function expectation(size: number | null): (bytes: number, events: number) => number | null {
  let before = 0;
  let last = 0;
  let isOver = false;
  return (bytes, events) => {
    if (events === 0) before = bytes;
    isOver = events > 0 && events === last;
    last = events;
    if (events === 0 || size === null || bytes === before) return null;
    return isOver ? events : events + Math.round((Math.max(0, size - bytes) * events) / (bytes - before));
  };
}
