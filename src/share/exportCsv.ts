import { type Report, reportsOn } from '../dossier/coverage.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import { extentOf } from '../time/extent.ts';
import { type Exported, eventsOf, originsTelling, sourcesTelling } from './exported.ts';

/**
 * One row an event, after RFC 4180, in UTF-8 with a byte order mark, without which spreadsheets take it for another encoding. Names of
 * columns, statuses and bases are those of the stored format in every language; several values in a cell are parted by semicolons.
 */
export function exportCsv(exported: Exported): string {
  const rows = [columns.map(([name]) => name), ...cellsOf(exported).map((cells) => cells.map(defused))];
  return `\uFEFF${rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`;
}

/** How many cells have an apostrophe in front, so that no program takes them for a formula. */
export function countDefused(exported: Exported): number {
  return cellsOf(exported)
    .flat()
    .filter((cell) => formula.test(cell)).length;
}

const formula = /^[=+\-@\t\r]/;
const defused = (cell: string) => (formula.test(cell) ? `'${cell}` : cell);
const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

function cellsOf(exported: Exported): readonly (readonly string[])[] {
  return eventsOf(exported).map((event) => columns.map(([, cell]) => cell(event, exported)));
}

const columns: readonly (readonly [name: string, cell: (event: NewsEvent, exported: Exported) => string])[] = [
  ['id', ({ id }) => id],
  ['title', ({ title }, { messages }) => title[messages.language]],
  ['status', ({ status }) => status],
  ['status_as_of', ({ statuses }) => statuses.at(-1)?.asOf ?? ''],
  ['edtf', ({ when }) => when.edtf ?? ''],
  ['first_day', ({ when }) => extentOf(when.edtf)?.first ?? ''],
  ['last_day', ({ when }) => extentOf(when.edtf)?.last ?? ''],
  ['phrase', ({ when }) => when.phrase?.exact ?? ''],
  ['read_against', ({ when }) => ('readAgainst' in when ? when.readAgainst : '')],
  ['basis', ({ when }) => when.basis],
  ['place', placeOf],
  ['participants', participantsOf],
  ['origins', originsOf],
  ['reports_agree', countReports((report) => agreesWith(report) && !differsFrom(report))],
  ['reports_differ', countReports(differsFrom)],
  ['reports_silent', countReports((report) => !agreesWith(report) && !differsFrom(report))],
  ['sources', sourcesOf],
  ['url', ({ id }, { urlOf }) => urlOf(id) ?? ''],
];

function agreesWith({ agrees = [] }: Report): boolean {
  return agrees.length > 0;
}

/** In anything: then it is not counted among those that agree. */
function differsFrom({ differs = [] }: Report): boolean {
  return differs.length > 0;
}

function countReports(counts: (report: Report) => boolean) {
  return ({ id }: NewsEvent, { known }: Exported) => `${reportsOn(known.coverage, id).filter(counts).length}`;
}

function originsOf(event: NewsEvent, { known, messages }: Exported): string {
  return listed(originsTelling(event, known.coverage).map(({ name }) => name[messages.language]));
}

/** `The Post 2025-11-23 https://news.example/talks`, without a day where nobody knows it. */
function sourcesOf(event: NewsEvent, { known }: Exported): string {
  return listed(
    sourcesTelling(event, known.coverage).map(({ publisher, published, url }) =>
      [publisher, ...(published === null ? [] : [published]), url].join(' '),
    ),
  );
}

const listed = (values: readonly string[]) => values.join('; ');

function placeOf({ place }: NewsEvent, { known, messages }: Exported): string {
  return known.dossier.places.find(({ id }) => id === place)?.name[messages.language] ?? '';
}

/** Whoever is said to be absent is named as such. */
function participantsOf({ participants }: NewsEvent, { known, messages }: Exported): string {
  const { language, reader } = messages;
  return listed(
    participants.flatMap(({ participant, role }) => {
      const name = known.dossier.participants.find(({ id }) => id === participant)?.name[language];
      if (name === undefined) return [];
      return role === 'absent' ? `${name} (${reader.roles.absent})` : name;
    }),
  );
}
