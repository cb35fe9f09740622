import { statuses } from '../dossier/newsEvent.ts';
import { type Report, shown } from '../dossier/problem.ts';
import type { Language } from '../language/language.ts';
import { parseCalendarDay } from '../time/calendarDay.ts';
import { formatDay } from '../time/formatDay.ts';
import { shortened } from './plainText.ts';
import { asItStands, asTheTableSays, isAddress, referenceTo, type TableRegister } from './tableRegister.ts';
import type { TableRow } from './tableRow.ts';
import type { RowContext } from './timelineJsRow.ts';

/**
 * A row of Sourceline's own table (share/exportCsv.ts) as an event of the stored format, unchecked. A table has no articles, so what was
 * `stated` or `inferred` is `reported` here, with a note that says what it was; sources come back as references without what they claim.
 */
export function exportedEvent(row: TableRow, { register, notes, today }: RowContext): object {
  const cell = (column: string) => {
    const text = row.cell(column);
    if (!/^'[=+\-@\t\r]/.test(text)) return text;
    notes.count(column, 'defused');
    return text.slice(1);
  };
  const title = cell('title');
  const edtf = cell('edtf');
  const status = cell('status');
  if (status !== '' && !statuses.some((it) => it === status))
    row.report('status', 'unknownStatus', shown(status), statuses.join(', '));
  const place = cell('place');
  const placeId =
    place === '' ? null : register.idOf('places', place, () => ({ name: asItStands(place) }), at(row, 'place'));
  const reports = sourcesIn(row, cell('sources'), register);
  return {
    id: cell('id'),
    title: asItStands(title),
    label: asItStands(shortened(title, 40)),
    summary: asItStands(title),
    statuses: [{ status: status || 'happened', asOf: cell('status_as_of') || today }],
    when: edtf === '' ? { basis: 'none', edtf: null } : { basis: 'reported', edtf, note: noteOf(row, cell) },
    ...(placeId === null ? {} : { place: placeId }),
    participants: participantsIn(row, cell('participants'), register),
    relations: [],
    evidence: [],
    ...(reports.length === 0 ? {} : { reports }),
  };
}

const at =
  (row: TableRow, column: string): Report =>
  (_, ...what) =>
    row.report(column, ...what);

function noteOf(row: TableRow, cell: (column: string) => string): object {
  const basis = cell('basis');
  if (basis !== 'stated' && basis !== 'inferred') return asTheTableSays;
  const phrase = cell('phrase').replace(/\s+/g, ' ').slice(0, 300).trim();
  const against = row.cell('read_against');
  const day = parseCalendarDay(against);
  const dayIn = (language: Language) => (day === null ? against : formatDay(day, language, 'long'));
  const en = [`The table says: ${basis}`, phrase && `“${phrase}”`, against && `read against ${dayIn('en')}`];
  const de = [`Die Tabelle sagt: ${inGerman[basis]}`, phrase && `„${phrase}“`, against && `Bezugstag: ${dayIn('de')}`];
  return { en: `${en.filter(Boolean).join(', ')}.`, de: `${de.filter(Boolean).join(', ')}.` };
}

const inGerman = { stated: 'genannt', inferred: 'erschlossen' } as const;

/** As the interface's dictionaries have them (`reader.roles.absent`). */
const absent = /^(.+) \((?:not there|nicht dabei)\)$/;

function participantsIn(row: TableRow, cell: string, register: TableRegister): readonly object[] {
  const report = at(row, 'participants');
  return listed(cell).flatMap((written) => {
    const name = absent.exec(written)?.[1] ?? written;
    const party = register.idOf('parties', unsaid.en, () => ({ name: unsaid }), report);
    const make = () => ({ kind: 'person', party, name: asItStands(name), initials: initialsOf(name), spellings: [] });
    const participant = register.idOf('participants', name, make, report);
    return participant === null ? [] : [{ participant, role: name === written ? 'takes-part' : 'absent' }];
  });
}

/** A table does not say for whom someone acts. */
const unsaid = { en: 'Not said in the table', de: 'In der Tabelle nicht genannt' };

function initialsOf(name: string): string {
  const capitals = name.split(/\s+/).flatMap((word) => /^\p{L}/u.exec(word)?.[0].toUpperCase() ?? []);
  return (
    capitals
      .filter((it) => /^\p{Lu}$/u.test(it))
      .slice(0, 3)
      .join('') || 'X'
  );
}

/** `The Post 2025-11-23 https://news.example/talks`, the day only where it is known. */
const written = /(.+?)(?: (\d{4}-\d\d-\d\d))? (https?:\/\/\S+?)(?:; |$)/y;

function sourcesIn(row: TableRow, cell: string, register: TableRegister): readonly object[] {
  const reports: object[] = [];
  written.lastIndex = 0;
  let at = 0;
  while (at < cell.length) {
    const [whole, publisher = '', published = null, url = ''] = written.exec(cell) ?? [];
    if (whole === undefined || !isAddress(url)) {
      row.report('sources', 'noSource', shown(cell.slice(at)));
      return reports;
    }
    at = written.lastIndex;
    const source = referenceTo(register, { url, publisher, published }, (_, ...what) => row.report('sources', ...what));
    if (source !== null) reports.push({ source, claim: named, dating: 'none' });
  }
  return reports;
}

const named = { en: 'The table names it as a source.', de: 'Die Tabelle nennt sie als Quelle.' };

function listed(cell: string): readonly string[] {
  return cell
    .split('; ')
    .map((it) => it.trim())
    .filter((it) => it !== '');
}
