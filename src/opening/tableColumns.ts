import { type Report, shown } from '../dossier/problem.ts';
import type { Place } from '../language/problemPlace.ts';
import type { SaidProblem } from '../language/problemWords.en.ts';

/** Header of TimelineJS 3, its exact words. */
const timelineJs = [
  'Year',
  'Month',
  'Day',
  'Time',
  'End Year',
  'End Month',
  'End Day',
  'End Time',
  'Display Date',
  'Headline',
  'Text',
  'Media',
  'Media Credit',
  'Media Caption',
  'Media Thumbnail',
  'Alt Text',
  'Type',
  'Group',
  'Background',
] as const;

/** What Sourceline exports (share/exportCsv.ts). */
const sourceline = [
  'id',
  'title',
  'status',
  'status_as_of',
  'edtf',
  'first_day',
  'last_day',
  'phrase',
  'read_against',
  'basis',
  'place',
  'participants',
  'origins',
  'reports_agree',
  'reports_differ',
  'reports_silent',
  'sources',
  'url',
] as const;

export const tableColumns = { timelineJs, sourceline } as const;
export type TableKind = keyof typeof tableColumns;

/** Without these a table is not of its kind. */
const needed: Readonly<Record<TableKind, readonly string[]>> = {
  timelineJs: ['Year', 'Headline'],
  sourceline: ['id', 'title', 'edtf'],
};

export type TableHeader = {
  readonly kind: TableKind;
  /** By its name as above. */
  readonly columns: ReadonlyMap<string, number>;
};

/** The one of `,` `;` and the tabulator that parts the first row into most names that are known. */
export function findDelimiter(firstRow: string): string {
  const known = (delimiter: string) => firstRow.split(delimiter).filter((cell) => nameOf(cell) !== null).length;
  return [',', ';', '\t'].reduce((best, other) => (known(other) > known(best) ? other : best));
}

/** What a first row says of its table; `null`, with the reason reported, for one that is not known. */
export function readHeader(cells: readonly string[], report: Report<Place>): TableHeader | null {
  const names = cells.map((cell) => nameOf(cell));
  const kind = (['timelineJs', 'sourceline'] as const).find((kind) =>
    needed[kind].every((name) => names.includes(name)),
  );
  if (kind === undefined) {
    report({ row: 1 }, ...unknownTable(cells));
    return null;
  }
  const columns = new Map<string, number>();
  for (const [index, cell] of cells.entries()) {
    const name = names[index] ?? null;
    if (name !== null && isOf(kind, name) && !columns.has(name)) columns.set(name, index);
    else if (cell.trim() !== '')
      report({ row: 1, column: shown(cell.trim()) }, columns.has(name ?? '') ? 'columnTwice' : 'unknownColumn');
  }
  return { kind, columns };
}

const canonical = new Map<string, string>([...timelineJs, ...sourceline].map((name) => [name.toLowerCase(), name]));

function nameOf(cell: string): string | null {
  const plain = cell.trim().replace(/^"|"$/g, '').trim().toLowerCase();
  return canonical.get(plain) ?? null;
}

function isOf(kind: TableKind, name: string): boolean {
  return tableColumns[kind].some((it) => it === name);
}

function unknownTable(cells: readonly string[]): SaidProblem {
  if (cells.some((cell) => /^\s*start date\s*$/i.test(cell))) return ['oldTimelineJs'];
  return ['unknownTable', shown(cells.join(', '))];
}
