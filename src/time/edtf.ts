import type { DayDate, EdtfDate } from './edtfDate.ts';
import { compareYearMonthDay, firstPossible, formatEdtfDate, lastPossible, parseEdtfDate } from './edtfDate.ts';
import { type EdtfFault, edtfFault } from './edtfFault.ts';

export type { EdtfDate, Qualifier } from './edtfDate.ts';

/**
 * A time in the Extended Date/Time Format, ISO 8601-2:2019 (loc.gov/standards/datetime): levels 0 and 1 whole, of level 2 the sets.
 * Read generously in one thing: a qualifier may also follow a season or unspecified digits (`2025-21~`, `201X?`).
 */
export type Edtf = EdtfDate | EdtfDateTime | EdtfInterval | EdtfSet;

/** `time` is `hh:mm:ss` as written; `zone` is `''`, `'Z'`, `'+01'` or `'+01:00'`. The day is the one written, in that zone. */
export type EdtfDateTime = {
  readonly kind: 'dateTime';
  readonly date: DayDate;
  readonly time: string;
  readonly zone: string;
};

/** `open` (`..`): it has no end, or none yet. `unknown` (nothing written): there is one and nobody knows it. */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';
/** At least one of the two is a date. */
export type EdtfInterval = { readonly kind: 'interval'; readonly start: EdtfEnd; readonly end: EdtfEnd };

/** `[…]` one of the members and nobody knows which, `{…}` all of them; never empty, in the order written. */
export type EdtfSet = { readonly kind: 'oneOf' | 'allOf'; readonly members: readonly EdtfMember[] };
/** A range has a date on at least one side; `null` is a side left open (`..b`, `a..`). */
export type EdtfMember =
  | EdtfDate
  | { readonly kind: 'range'; readonly first: EdtfDate | null; readonly last: EdtfDate | null };

export type EdtfResult =
  | { readonly ok: true; readonly value: Edtf }
  | { readonly ok: false; readonly fault: EdtfFault };

/** From fine to coarse. */
const precisions = ['time', 'day', 'month', 'season', 'year', 'decade', 'century'] as const;
export type Precision = (typeof precisions)[number];

/** Long enough for a set of eighty days; anything longer is a mistake and not worth reading. */
const longest = 1000;

const dateTimeShape = /^(\d{4}-\d\d-\d\d)T(([01]\d|2[0-3]):[0-5]\d:[0-5]\d)(Z|[+-]([01]\d|2[0-3])(:[0-5]\d)?)?$/;

/** Reads one EDTF string, strictly. */
export function parseEdtf(text: string): EdtfResult {
  const value = readEdtf(text);
  return value.kind === 'fault' ? { ok: false, fault: value } : { ok: true, value };
}

/** The same, told apart by `kind`, for pages that show what was checked when they were made. */
export function readEdtf(text: string): Edtf | EdtfFault {
  if (text.length > longest) return edtfFault('tooLong', String(text.length), String(longest));
  if (/^[[{]/.test(text)) return readSet(text);
  if (text.includes('/')) return readInterval(text);
  const [, day, time, , zone] = dateTimeShape.exec(text) ?? [];
  if (day !== undefined && time !== undefined) {
    const date = parseEdtfDate(day);
    if (date.kind === 'day') return { kind: 'dateTime', date, time, zone: zone ?? '' };
    if (date.kind === 'fault') return date;
  }
  return /^[^T]*T[^T]*$/.test(text) ? edtfFault('noTime', text) : parseEdtfDate(text);
}

/** The inverse of `parseEdtf`. */
export function formatEdtf(edtf: Edtf): string {
  switch (edtf.kind) {
    case 'dateTime':
      return `${formatEdtfDate(edtf.date)}T${edtf.time}${edtf.zone}`;
    case 'interval':
      return `${formatEnd(edtf.start)}/${formatEnd(edtf.end)}`;
    case 'oneOf':
      return `[${edtf.members.map(formatMember).join(',')}]`;
    case 'allOf':
      return `{${edtf.members.map(formatMember).join(',')}}`;
    default:
      return formatEdtfDate(edtf);
  }
}

/** The precision of a date; for an interval or a set that of the coarsest date in it. An unspecified day (`2025-11-XX`) is none. */
export function precisionOf(edtf: Edtf): Precision {
  if (edtf.kind === 'dateTime') return 'time';
  const ranks = datesOf(edtf).map(({ kind }) => precisions.indexOf(kind));
  return precisions[Math.max(...ranks)] ?? 'day';
}

/** Whether any date in it is marked as uncertain: `?` or `%`. */
export function isUncertain(edtf: Edtf): boolean {
  return datesOf(edtf).some(({ qualifier }) => qualifier === '?' || qualifier === '%');
}

/** Whether any date in it is marked as approximate: `~` or `%`. */
export function isApproximate(edtf: Edtf): boolean {
  return datesOf(edtf).some(({ qualifier }) => qualifier === '~' || qualifier === '%');
}

/** Every date written in it, in order. */
export function datesOf(edtf: Edtf): readonly EdtfDate[] {
  switch (edtf.kind) {
    case 'dateTime':
      return [edtf.date];
    case 'interval':
      return [edtf.start, edtf.end].filter((end) => typeof end !== 'string');
    case 'oneOf':
    case 'allOf':
      return edtf.members
        .flatMap((member) => (member.kind === 'range' ? [member.first, member.last] : [member]))
        .filter((date) => date !== null);
    default:
      return [edtf];
  }
}

function readInterval(text: string): EdtfInterval | EdtfFault {
  const [from = '', to = '', ...more] = text.split('/');
  if (more.length > 0) return edtfFault('slashes', text);
  const start = readEnd(from);
  const end = readEnd(to);
  if (typeof start === 'string') {
    if (typeof end === 'string') return edtfFault('noEnd', text);
    return end.kind === 'fault' ? end : { kind: 'interval', start, end };
  }
  if (start.kind === 'fault') return start;
  if (typeof end === 'string') return { kind: 'interval', start, end };
  if (end.kind === 'fault') return end;
  return isBefore(end, start) ? edtfFault('endsEarly', text) : { kind: 'interval', start, end };
}

function readEnd(text: string): EdtfEnd | EdtfFault {
  return text === '..' ? 'open' : text === '' ? 'unknown' : parseEdtfDate(text);
}

function readSet(text: string): EdtfSet | EdtfFault {
  const oneOf = text.startsWith('[');
  const bracket = oneOf ? ']' : '}';
  if (!text.endsWith(bracket)) return edtfFault('notClosed', text, bracket);
  const parts = text.slice(1, -1).split(',');
  const members: EdtfMember[] = [];
  for (const [at, part] of parts.entries()) {
    const member = readMember(part, at === 0, at === parts.length - 1);
    if (member.kind === 'fault') return member;
    members.push(member);
  }
  return { kind: oneOf ? 'oneOf' : 'allOf', members };
}

function readMember(text: string, isFirst: boolean, isLast: boolean): EdtfMember | EdtfFault {
  if (!text.includes('..')) return parseEdtfDate(text);
  const [from = '', to = '', ...more] = text.split('..');
  if (more.length > 0) return edtfFault('dots', text);
  if (from === '' && to === '') return edtfFault('dotsAlone', text);
  if (from === '' && !isFirst) return edtfFault('notFirst', text);
  if (to === '' && !isLast) return edtfFault('notLast', text);
  const first = from === '' ? null : parseEdtfDate(from);
  const last = to === '' ? null : parseEdtfDate(to);
  if (first?.kind === 'fault') return first;
  if (last?.kind === 'fault') return last;
  return first && last && isBefore(last, first) ? edtfFault('endsEarly', text) : { kind: 'range', first, last };
}

/** Whether `a` lies before `b` whatever days the two may mean. */
function isBefore(a: EdtfDate, b: EdtfDate): boolean {
  return compareYearMonthDay(lastPossible(a), firstPossible(b)) < 0;
}

function formatEnd(end: EdtfEnd): string {
  return end === 'open' ? '..' : end === 'unknown' ? '' : formatEdtfDate(end);
}

function formatMember(member: EdtfMember): string {
  if (member.kind !== 'range') return formatEdtfDate(member);
  return `${member.first ? formatEdtfDate(member.first) : ''}..${member.last ? formatEdtfDate(member.last) : ''}`;
}
