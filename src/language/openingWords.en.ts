import { type Language, plural } from './language.ts';

const number = (n: number) => n.toLocaleString('en-GB');
const events = (n: number) => plural('en', n, { one: `${number(n)} event`, other: `${number(n)} events` });

/** The words of the page on which readers open a dossier of their own, apart from the others: no other page needs them. */
export const openingWordsEn = {
  language: 'en' as Language,
  title: 'Open a dossier of your own',
  /** On the start page. */
  offer: 'Do you have a dossier or a table of events of your own?',
  lead: 'Choose a file, and it becomes a timeline here, with filters, sources and everything else the dossiers of this site have.',
  stays: 'The file stays in this browser; nothing of it is sent anywhere.',
  needsScripts:
    'This page needs scripts, since your browser reads the file itself. Allow scripts for this site and reload the page.',
  choose: 'Choose a file',
  orDrop: 'or drop it anywhere on this page',
  dropNow: 'Drop the file to open it',
  firstOfSeveral: (name: string) => `One file is opened at a time: this is “${name}”.`,
  address: 'Address on this site',
  open: 'Open',
  noAddress: 'Enter the address of a file, such as /files/talks.json.',
  foreign: (host: string) =>
    `Only files on this site can be opened by their address, and this one lies on ${host}. Save it on your computer and choose it there.`,
  formats: 'What can be opened',
  json: 'Sourceline dossiers (.json), also those exported here.',
  schema: 'All their keys, as a JSON Schema',
  table: 'Tables (.csv, .tsv or .txt), one event per row; the first row names the columns.',
  limits: (megabytes: number, events: number) =>
    `Up to ${number(megabytes)} MB and ${number(events)} events. What cannot be read is listed, and the rest is shown.`,
  columns: 'Columns of a table',
  columnsNote: 'Columns with other names are left out. Cells may be separated by commas, semicolons or tabs.',
  exported: 'As Sourceline exports them; id, title and edtf at least',
  timelineJs: 'As TimelineJS has them; Year and Headline at least',
  gone: {
    computer: 'This dossier is on your computer, not on this site. Open the file again.',
    site: 'This dossier is not kept open when a page is reloaded. Open its address again.',
  },
  goneName: (name: string) => `It was “${name}”.`,
  goneEvent: 'The event of this address then opens at once.',
  reading: (name: string) => `Reading “${name}”`,
  ofAbout: (read: number, expected: number) => `${number(read)} of about ${events(expected)}`,
  soFar: (read: number) => `${events(read)} so far`,
  megabytes: (read: number, total: number) => `${number(read)} of ${number(total)} MB`,
  megabytesSoFar: (read: number) => `${number(read)} MB so far`,
  checking: (read: number) => `${events(read)} read. The timeline is being built.`,
  cancel: 'Cancel',
  cancelled: (name: string) => `Reading “${name}” was cancelled.`,
  refused: (name: string) => `“${name}” cannot be opened`,
  refusedHint: 'Fix what is listed here, or choose another file.',
  failedHint: 'Choose the file again, or another one.',
  /** Why nothing was read of it; some name the address, or what the browser says. */
  failures: {
    foreign: () => 'Only addresses of this site are opened. Save the file, and open it from there.',
    noWorkers: () => 'This browser does not let the page read files in the background. Try another one.',
    brokeOff: () => 'Reading the file broke off, perhaps for want of memory. Close other pages, or divide the dossier.',
    noMemory: () => 'There was not enough memory for this file. Close other pages, or divide the dossier.',
    fileGone: () =>
      'The file could not be read to its end: it was changed, moved or removed meanwhile. Choose it again.',
    connectionLost: () => 'The connection broke off. Open the address again.',
    unreachable: (address: string) => `${address} could not be fetched. Check the address and the connection.`,
    notFetched: (address: string) => `${address} could not be fetched. Check the address.`,
    unexpected: (error: string) => `The file could not be read: ${error}. Please report this.`,
  },
  problems: (n: number) => plural('en', n, { one: `${number(n)} problem`, other: `${number(n)} problems` }),
  problemsIn: (problems: string) => `${problems} in this file`,
  leftOut: 'What could not be read was left out. Everything else is shown.',
  more: (n: number) => `and ${number(n)} more`,
  opened: {
    computer: (name: string) => `Opened from your computer: ${name}`,
    site: (name: string) => `Opened from this site: ${name}`,
  },
  another: 'Open another file',
  close: 'Close',
  lost: 'The page that opens files could not be loaded. Check the connection and reload the page.',
};

export type OpeningWords = typeof openingWordsEn;
