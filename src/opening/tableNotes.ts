import type { Report } from '../dossier/problem.ts';
import { counted } from './openingLimits.ts';

/** What happens in many rows is said once, with their number. */
const sentences = {
  markup: (rows) => `${rows}: links, pictures and emphasis in the text were left out; its words are there.`,
  notTaken: (rows) => `${rows}: this has no counterpart in a dossier and was left out.`,
  timesOfDay: (rows) => `${rows}: the time of day was left out. A day is the finest time here.`,
  eras: (rows) => `${rows}: an era stands as an event over its whole time.`,
  noAddress: (rows) =>
    `${rows}: this is no web address, so no source was made of it. Write one that begins with https://.`,
  untold: (rows) =>
    `${rows}: no source with a web address is named, so nothing tells the event. Add one to show who says so.`,
  defused: (rows) => `${rows}: an apostrophe that kept other programs from taking a cell for a formula was taken off.`,
} satisfies Readonly<Record<string, (rows: string) => string>>;

export type TableNote = keyof typeof sentences;

export type TableNotes = {
  count(column: string, note: TableNote): void;
  /** Reports them all, at `column Time`. */
  tell(report: Report): void;
};

export function tableNotes(): TableNotes {
  const counts = new Map<string, { readonly column: string; readonly note: TableNote; rows: number }>();
  return {
    count(column, note) {
      const key = `${column} ${note}`;
      const entry = counts.get(key) ?? { column, note, rows: 0 };
      entry.rows += 1;
      counts.set(key, entry);
    },
    tell(report) {
      for (const { column, note, rows } of counts.values())
        report(`column ${column}`, sentences[note](rows === 1 ? 'In 1 row' : `In ${counted(rows)} rows`));
    },
  };
}
