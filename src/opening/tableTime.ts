import type { Status } from '../dossier/newsEvent.ts';
import { edtfProblem, shown } from '../dossier/problem.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import { parseEdtf } from '../time/edtf.ts';
import { extentOf, isOneSureRun } from '../time/extent.ts';
import type { TableRow } from './tableRow.ts';

/**
 * The time of a TimelineJS row as EDTF, as coarse as its cells: a year alone is a year. `null`: it has none; `undefined`: it has one that cannot
 * be read, which was reported. Nothing is guessed: `12/01/2025` is December in one country and January in the next.
 */
export function timeOfRow(row: TableRow): string | null | undefined {
  const start = dateFrom(row, '');
  const end = dateFrom(row, 'End ');
  if (start === undefined || end === undefined) return undefined;
  if (start === null && end !== null) {
    row.report('Year', 'withoutBeginning');
    return undefined;
  }
  if (start === null || end === null || start === end) return start;
  const time = `${start}/${end}`;
  const parsed = parseEdtf(time);
  if (parsed.ok) return time;
  row.report('End Year', ...edtfProblem(parsed.fault));
  return undefined;
}

function dateFrom(row: TableRow, side: '' | 'End '): string | null | undefined {
  const [year, month, day] = (['Year', 'Month', 'Day'] as const).map((part) => numberIn(row, `${side}${part}`, part));
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const finer = day !== null ? 'Day' : month !== null ? 'Month' : row.cell(`${side}Time`) !== '' ? 'Time' : null;
  if (year === null) {
    if (finer === null) return null;
    row.report(`${side}${finer}`, 'withoutYear', `${side}Year`);
    return undefined;
  }
  if (month === null && day !== null) {
    row.report(`${side}Day`, 'withoutMonth', `${side}Month`);
    return undefined;
  }
  const date = [
    yearText(year),
    ...[month, day].filter((it) => it !== null).map((it) => String(it).padStart(2, '0')),
  ].join('-');
  const parsed = parseEdtf(date);
  if (parsed.ok) return date;
  row.report(`${side}${day !== null && month !== null && month <= 12 ? 'Day' : 'Year'}`, ...edtfProblem(parsed.fault));
  return undefined;
}

const readable = {
  Year: { holds: (it: number) => it !== 0, otherwise: 'noYear' },
  Month: { holds: (it: number) => it >= 1 && it <= 12, otherwise: 'noMonth' },
  Day: { holds: (it: number) => it >= 1 && it <= 31, otherwise: 'noDay' },
} as const;

/** TimelineJS allows for commas and spaces between thousands. */
function numberIn(row: TableRow, column: string, part: keyof typeof readable): number | null | undefined {
  const cell = row.cell(column);
  if (cell === '') return null;
  const number = /^-?(?:\d{1,11}|\d{1,3}(?:[ ,]\d{3})+)$/.test(cell) ? Number(cell.replace(/[ ,]/g, '')) : Number.NaN;
  if (!Number.isNaN(number) && readable[part].holds(number)) return number;
  row.report(column, readable[part].otherwise, shown(cell));
  return undefined;
}

/** TimelineJS writes -44 and shows 44 BCE; EDTF counts a year 0, which is 1 BC. */
function yearText(year: number): string {
  const counted = year < 0 ? year + 1 : year;
  const digits = String(Math.abs(counted)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${counted < 0 ? '-' : ''}${digits}`;
}

/**
 * What a table without statuses says of its event on the day it is read: ahead is expected; what lasts over that day to the day goes on;
 * anything else, also what may lie either way, it tells as something that happened.
 */
export function statusOn(edtf: string | null, today: CalendarDay): Status {
  const extent = extentOf(edtf);
  if (extent === null) return edtf !== null && /^Y\d/.test(edtf) ? 'expected' : 'happened';
  if (extent.first !== null && extent.first > today) return 'expected';
  const isOver = extent.last !== null && extent.last < today;
  return !isOver && extent.first !== extent.last && isOneSureRun(extent) ? 'ongoing' : 'happened';
}
