import type { CalendarDay } from '../time/calendarDay.ts';
import { plainText, shortened } from './plainText.ts';
import type { TableNotes } from './tableNotes.ts';
import { asItStands, asTheTableSays, isAddress, referenceTo, type TableRegister } from './tableRegister.ts';
import type { TableRow } from './tableRow.ts';
import { statusOn, timeOfRow } from './tableTime.ts';

export type RowContext = { readonly register: TableRegister; readonly notes: TableNotes; readonly today: CalendarDay };

const longestTitle = 200;
const longestLabel = 40;
const longestSummary = 2000;

/** Title and summary of the dossier, from the row whose `Type` is `title`. */
export function titleOfRow(row: TableRow): { readonly title: object; readonly summary: object } | null {
  const { title, summary } = wordsOf(row);
  return title === '' ? null : { title: asItStands(title), summary: asItStands(summary) };
}

/**
 * A row of TimelineJS as an event of the stored format, unchecked; `null` if it is none, which was reported. No article tells it, so its time
 * is `reported`: by the table itself. What stands in `Media` is a report where it is an address; nobody knows what time that gives, so
 * it takes no side.
 */
export function timelineJsEvent(row: TableRow, { register, notes, today }: RowContext): object | null {
  const edtf = timeOfRow(row);
  const { title, summary, hasMarkup } = wordsOf(row);
  if (title === '') row.report('Headline', 'noWords');
  if (edtf === undefined || title === '') return null;
  if (edtf === null) row.report('Year', 'undated');
  checkTimes(row, notes);
  if (hasMarkup) notes.count('Text', 'markup');
  for (const column of notTaken) if (row.cell(column) !== '') notes.count(column, 'notTaken');
  const type = row.cell('Type').toLowerCase();
  if (type === 'era') notes.count('Type', 'eras');
  else if (type !== '') row.report('Type', 'unknownType');

  const report = reportOf(row, register, notes);
  return {
    id: `row-${row.number}`,
    title: asItStands(title),
    label: asItStands(shortened(title, longestLabel)),
    summary: asItStands(summary),
    statuses: [{ status: statusOn(edtf, today), asOf: today }],
    when: edtf === null ? { basis: 'none', edtf } : { basis: 'reported', edtf, note: noteOf(row) },
    participants: [],
    relations: [],
    evidence: [],
    ...(report === null ? {} : { reports: [report] }),
  };
}

const notTaken = ['Media Thumbnail', 'Alt Text', 'Group', 'Background'] as const;

function wordsOf(row: TableRow): { title: string; summary: string; hasMarkup: boolean } {
  const headline = plainText(row.cell('Headline'));
  const body = plainText(row.cell('Text'));
  const title = shortened(headline.text || body.text, longestTitle);
  // What does not fit the title is not lost.
  const whole =
    headline.text.length > longestTitle ? `${headline.text} ${body.text}`.trim() : body.text || headline.text;
  if (whole.length > longestSummary) row.report('Text', 'shortened', whole.length, longestSummary);
  return { title, summary: shortened(whole, longestSummary), hasMarkup: headline.hasMarkup || body.hasMarkup };
}

/** A day is the finest time there is here. */
function checkTimes(row: TableRow, notes: TableNotes): void {
  for (const side of ['', 'End ']) {
    if (row.cell(`${side}Time`) === '') continue;
    notes.count(`${side}Time`, 'timesOfDay');
    if (row.cell(`${side}Day`) === '') row.report(`${side}Time`, 'withoutDay', `${side}Day`);
  }
}

function noteOf(row: TableRow): object {
  const written = shortened(plainText(row.cell('Display Date')).text, 400);
  return written === ''
    ? asTheTableSays
    : { en: `The table writes “${written}”.`, de: `In der Tabelle steht „${written}“.` };
}

function reportOf(row: TableRow, register: TableRegister, notes: TableNotes): object | null {
  const url = row.cell('Media');
  if (!isAddress(url)) {
    if (url !== '') notes.count('Media', 'noWebAddress');
    return null;
  }
  const publisher = shortened(plainText(row.cell('Media Credit')).text, 100) || new URL(url).host;
  const source = referenceTo(register, { url, publisher, published: null }, (_, ...what) =>
    row.report('Media', ...what),
  );
  const caption = shortened(plainText(row.cell('Media Caption')).text, 500);
  return source === null ? null : { source, claim: caption === '' ? named : asItStands(caption), dating: 'none' };
}

const named = { en: 'The table names it for this event.', de: 'Die Tabelle nennt sie zu diesem Ereignis.' };
