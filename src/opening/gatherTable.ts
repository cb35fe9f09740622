import type { Placed } from '../dossier/checkDossierLinks.ts';
import type { Report } from '../dossier/problem.ts';
import { type Entry, readKnownEntry } from '../dossier/readEntry.ts';
import type { Place } from '../language/problemPlace.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import { type CsvRow, csvRows } from './csvRows.ts';
import { exportedEvent } from './exportedRow.ts';
import type { FileFacts, Gathered, Gathering, Reports } from './gathered.ts';
import type { OpeningLimits } from './openingLimits.ts';
import { latestDay, standInHead } from './standInHead.ts';
import { findDelimiter, readHeader, type TableHeader, type TableKind } from './tableColumns.ts';
import { tableNotes } from './tableNotes.ts';
import { tableRegister } from './tableRegister.ts';
import { type TableRow, tableRow } from './tableRow.ts';
import { timelineJsEvent, titleOfRow } from './timelineJsRow.ts';

/** Which column a part of an event was read from, for what the format itself finds wrong with it. */
const columnOf: Readonly<Record<TableKind, Readonly<Record<string, string>>>> = {
  timelineJs: { title: 'Headline', label: 'Headline', summary: 'Text', when: 'Year', reports: 'Media' },
  sourceline: { label: 'title', summary: 'title', statuses: 'status', when: 'edtf', reports: 'sources' },
};

/** What every table of a kind leaves open. */
const always = { timelineJs: 'ofTimelineJs', sourceline: 'ofSourceline' } as const;

/**
 * Reads a table of events, TimelineJS's or our own, row by row. Every event of it is without an article. A row that cannot be read is left out
 * and reported by row and column.
 */
export function gatherTable(
  file: FileFacts,
  today: CalendarDay,
  limits: OpeningLimits,
  { report, note }: Reports,
): Gathering {
  const decoder = new TextDecoder();
  const register = tableRegister();
  const notes = tableNotes();
  const events: Placed<Entry<'events'>>[] = [];
  let rows: ReturnType<typeof csvRows> | null = null;
  let start = ''; // the first row, until it is whole
  let header: TableHeader | null = null;
  let titleFields: object | null = null;
  let isRefused = false;
  let rowsRead = 0;
  let rowsLeftOut = 0;

  return {
    push(chunk) {
      if (!isRefused) read(decoder.decode(chunk, { stream: true }), false);
    },
    end() {
      if (!isRefused) read(decoder.decode(), true);
      rows?.end();
      return isRefused ? null : gathered();
    },
    events: () => rowsRead,
    isRefused: () => isRefused,
  };

  function read(text: string, isLast: boolean): void {
    if (rows !== null) {
      rows.push(text);
      return;
    }
    start += text;
    const [firstRow] =
      /^[^\r\n]*[\r\n]/.exec(start.trimStart()) ??
      (isLast || start.length > limits.cellLength ? [start.slice(0, limits.cellLength)] : []);
    if (firstRow === undefined) return;
    rows = csvRows(findDelimiter(firstRow), limits.cellLength, {
      onRow,
      onBroken: (row) => report({ row }, 'brokenRow'),
    });
    rows.push(start);
    start = '';
  }

  function onRow(row: CsvRow): void {
    if (isRefused || row.cells.every((cell) => cell.trim() === '')) return;
    if (header === null) {
      header = readHeader(row.cells, report);
      isRefused = header === null;
      return;
    }
    if (rowsRead >= limits.events) {
      rowsLeftOut += 1;
      return;
    }
    rowsRead += 1;
    takeRow(tableRow(row, header.columns, report), row, header.kind);
  }

  function takeRow(row: TableRow, { number, cells }: CsvRow, kind: TableKind): void {
    const lost = cells.findIndex((cell) => cell.includes('\uFFFD'));
    if (lost >= 0) {
      report({ row: number, cell: lost + 1 }, 'cellNotUtf8');
      return;
    }
    if (kind === 'timelineJs' && /^title$/i.test(row.cell('Type'))) {
      titleFields = titleOfRow(row) ?? titleFields;
      return;
    }
    const context = { register, notes, today };
    const event = kind === 'timelineJs' ? timelineJsEvent(row, context) : exportedEvent(row, context);
    if (event === null) return;
    const value = readKnownEntry('events', event, '', (path, ...what) => row.report(columnFor(kind, path), ...what));
    if (value === null) return;
    if (value.reports === undefined) notes.count(kind === 'timelineJs' ? 'Media' : 'sources', 'toldByNobody');
    events.push({ where: `row ${number}`, value });
  }

  function gathered(): Gathered | null {
    if (header === null) {
      report('dossier', 'emptyTable');
      return null;
    }
    if (rowsLeftOut > 0) note('table', 'rowsLeftOut', limits.events + rowsLeftOut, limits.events, rowsLeftOut);
    if (events.length === 0) {
      report('table', 'noRow');
      return null;
    }
    note('table', always[header.kind]);
    notes.tell(note);
    const lists = { ...register.lists, events, retired: [], corrections: [] };
    const { head } = standInHead({ ...titleFields }, file.name, latestDay(lists, today));
    return { head, lists, report: inColumns(header.kind, report) };
  }
}

/** `row 17.when.edtf` is the column Year of row 17. That nothing tells a row's event was counted already. */
function inColumns(kind: TableKind, report: Report<Place>): Report {
  return (where, ...what) => {
    if (/^row \d+\.evidence$/.test(where)) return;
    const [code, id, first] = what;
    if (code === 'idTaken') report(placeFor(kind, where), code, id, placeFor(kind, first));
    else report(placeFor(kind, where), ...what);
  };
}

function placeFor(kind: TableKind, where: Place): Place {
  const [, row, path] = (typeof where === 'string' && /^row (\d+)(?:\.(.*))?$/.exec(where)) || [];
  if (row === undefined) return where;
  return path === undefined ? { row: Number(row) } : { row: Number(row), column: columnFor(kind, path) };
}

function columnFor(kind: TableKind, path: string): string {
  const [part = ''] = path.split(/[.[]/);
  return columnOf[kind][part] ?? part;
}
