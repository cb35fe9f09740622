import { plural } from './language.ts';

const number = (n: number) => n.toLocaleString('en-GB');
const inRows = (n: number) => plural('en', n, { one: 'In 1 row', other: `In ${number(n)} rows` });

/** What can be wrong with a table, and what of it does not become part of a dossier. */
export const tableProblemWordsEn = {
  // the whole
  emptyTable: () => 'This table is empty. Its first row names the columns, each other row tells an event.',
  unknownTable: (columns: string) =>
    `The first row names no columns that are known: “${columns}”. Name them as TimelineJS does (Year, Month, Day, …, Headline, Text, Media), or as Sourceline exports them (id, title, …, edtf).`,
  oldTimelineJs: () =>
    'These are the columns of an old TimelineJS, with whole dates in one cell, which can be read in two ways. Part them into Year, Month and Day.',
  columnTwice: () => 'This column stands here twice. The first was read.',
  unknownColumn: () => 'This column is not known and was left out.',
  rowsLeftOut: (all: number, read: number, left: number) =>
    `There are ${number(all)} rows. The first ${number(read)} are read, ${number(left)} are left out. Divide the table.`,
  noRow: () => 'No row of it could be read as an event.',
  ofTimelineJs: () =>
    'A table does not say in which language it is, nor whether something happened: its texts stand in every language, and what lies ahead is expected.',
  ofSourceline: () =>
    'A table of Sourceline holds less than its JSON: summaries, quotations, what reports claim, parties and the other language do not come back. Open the JSON to have them.',

  // a row
  brokenRow: () =>
    'A quotation mark is not closed, or something stands behind the closing one. Write marks inside of a cell twice: "".',
  cellNotUtf8: () => 'This is not written in UTF-8. Save the table as UTF-8 (in Excel: “CSV UTF-8”).',
  noYear: (cell: string) =>
    `“${cell}” is no year. Write the year alone, -44 for 44 BC; month and day have columns of their own.`,
  noMonth: (cell: string) => `“${cell}” is no month. Write its number, 1 to 12, or leave it empty.`,
  noDay: (cell: string) => `“${cell}” is no day. Write its number, 1 to 31, or leave it empty.`,
  withoutYear: (column: string) => `This stands here without a year. Write it in ${column}, or leave this empty.`,
  withoutMonth: (column: string) => `This stands here without a month. Write it in ${column}, or leave this empty.`,
  withoutDay: (column: string) => `This stands here without a day. Write it in ${column}, or leave this empty.`,
  withoutBeginning: () => 'An end stands here without a beginning. Write the year in which it began.',
  undated: () => 'This is empty, so the event stands undated. Write its year if it is known.',
  noWords: () => 'This is empty, and so is Text. Write what happened.',
  shortened: (length: number, most: number) =>
    `This has ${length} characters; the first ${most} are shown. Shorten it.`,
  unknownType: () => 'This may be empty, title or era. The row was read as an event.',
  unknownStatus: (status: string, known: string) => `“${status}” must be one of ${known}.`,
  noSource: (text: string) => `“${text}” is no source: write publisher, day and web address.`,

  // what happens in many rows, said once
  markup: (rows: number) =>
    `${inRows(rows)}: links, pictures and emphasis in the text were left out; its words are there.`,
  notTaken: (rows: number) => `${inRows(rows)}: this has no counterpart in a dossier and was left out.`,
  timesOfDay: (rows: number) => `${inRows(rows)}: the time of day was left out. A day is the finest time here.`,
  eras: (rows: number) => `${inRows(rows)}: an era stands as an event over its whole time.`,
  noWebAddress: (rows: number) =>
    `${inRows(rows)}: this is no web address, so no source was made of it. Write one that begins with https://.`,
  toldByNobody: (rows: number) =>
    `${inRows(rows)}: no source with a web address is named, so nothing tells the event. Add one to show who says so.`,
  defused: (rows: number) =>
    `${inRows(rows)}: an apostrophe that kept other programs from taking a cell for a formula was taken off.`,
};

export type TableProblemWords = typeof tableProblemWordsEn;
