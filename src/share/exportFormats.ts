import { exportWords } from '../language/exportWords.ts';
import { formatDay } from '../time/formatDay.ts';
import { countDefused, exportCsv } from './exportCsv.ts';
import { exportDossier } from './exportDossier.ts';
import type { Exported } from './exported.ts';
import { calendarLosses, exportIcs } from './exportIcs.ts';

export const exportFormats = ['json', 'csv', 'ics'] as const;
export type ExportFormat = (typeof exportFormats)[number];

type Format = {
  readonly type: string;
  readonly make: (exported: Exported) => string;
  /** What it holds, and what it cannot hold of these events. */
  readonly notes: (exported: Exported) => readonly string[];
};

const formats: Readonly<Record<ExportFormat, Format>> = {
  json: { type: 'application/json', make: ({ known, events }) => exportDossier(known, events), notes: jsonNotes },
  csv: { type: 'text/csv;charset=utf-8', make: exportCsv, notes: csvNotes },
  ics: { type: 'text/calendar;charset=utf-8', make: exportIcs, notes: icsNotes },
};

export function notesOn(format: ExportFormat, exported: Exported): readonly string[] {
  return formats[format].notes(exported);
}

export type ExportedFile = { readonly name: string; readonly type: string; readonly content: string };

/** `miami-talks.csv`; `miami-talks-view.csv` for a part of it, `miami-talks-2025-12-18.csv` for what was known on a day. */
export function exportFile(format: ExportFormat, exported: Exported): ExportedFile {
  const { type, make } = formats[format];
  const parts = [
    exported.known.dossier.id,
    ...(exported.events === null ? [] : ['view']),
    ...(exported.asOf === null ? [] : [exported.asOf]),
  ];
  return { name: `${parts.join('-')}.${format}`, type, content: make(exported) };
}

function jsonNotes({ known, events, asOf, messages }: Exported): readonly string[] {
  const words = exportWords[messages.language];
  const others = events === null ? 0 : known.dossier.events.length - events.length;
  return [
    events === null && asOf === null ? words.jsonWhole : words.jsonView,
    ...counted(others, words.otherEvents),
    ...(asOf === null ? [] : [words.textsOfNow]),
  ];
}

function csvNotes(exported: Exported): readonly string[] {
  const words = exportWords[exported.messages.language];
  return [words.csv, ...counted(countDefused(exported), words.formulas)];
}

function icsNotes(exported: Exported): readonly string[] {
  const { known, messages } = exported;
  const words = exportWords[messages.language];
  const { undated, withoutBeginning, imprecise, withoutEnd } = calendarLosses(exported);
  const asOf = formatDay(known.dossier.asOf, messages.language, 'long');
  return [
    words.ics,
    ...counted(undated, words.undated),
    ...counted(withoutBeginning, words.withoutBeginning),
    ...counted(imprecise, words.imprecise),
    ...counted(withoutEnd, (n) => words.withoutEnd(n, asOf)),
  ];
}

function counted(n: number, say: (n: number) => string): readonly string[] {
  return n === 0 ? [] : [say(n)];
}
