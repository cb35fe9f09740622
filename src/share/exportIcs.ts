import { articlesOf } from '../dossier/articlesOf.ts';
import { describeDispute } from '../dossier/describeVoices.ts';
import type { NewsEvent, Status } from '../dossier/newsEvent.ts';
import { exportWords } from '../language/exportWords.ts';
import { addDays, type CalendarDay } from '../time/calendarDay.ts';
import { describeWhen } from '../time/describeWhen.ts';
import { extentOf, isOneSureRun } from '../time/extent.ts';
import { formatDay } from '../time/formatDay.ts';
import { type Exported, eventsOf, originsTelling, sourcesTelling } from './exported.ts';
import { statusInWords } from './statusInWords.ts';

/**
 * A calendar after RFC 5545: each event an all-day one over every day on which it may have been, with its words where that is not known to
 * the day, since calendars know no imprecision. What calendars cannot hold, `calendarLosses` counts.
 */
export function exportIcs(exported: Exported): string {
  const { known, messages } = exported;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Sourceline//Sourceline//${messages.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `NAME:${text(known.dossier.title[messages.language])}`,
    `X-WR-CALNAME:${text(known.dossier.title[messages.language])}`,
    ...eventsOf(exported).flatMap((event) => eventLines(event, exported)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

export type CalendarLosses = {
  /** Not in the file: no date at all, and no first day or none after the last that a calendar can hold. */
  readonly undated: number;
  readonly withoutBeginning: number;
  /** In the file, but coarser than a calendar shows. */
  readonly imprecise: number;
  readonly withoutEnd: number;
};

export function calendarLosses(exported: Exported): CalendarLosses {
  const events = eventsOf(exported);
  const shown = events.filter((event) => daysOf(event, exported) !== null);
  const undated = events.filter(({ when }) => extentOf(when.edtf) === null).length;
  return {
    undated,
    withoutBeginning: events.length - shown.length - undated,
    imprecise: shown.filter(({ when }) => isImprecise(when.edtf)).length,
    withoutEnd: shown.filter(({ when }) => extentOf(when.edtf)?.last === null).length,
  };
}

/** The days of an all-day event; `end` is exclusive. What has no end yet runs to the day up to which the sources tell of it. */
function daysOf({ when }: NewsEvent, { known }: Exported): { first: CalendarDay; end: CalendarDay } | null {
  const extent = extentOf(when.edtf);
  if (extent === null || extent.first === null) return null;
  const { first } = extent;
  const { asOf } = known.dossier;
  const last = extent.last ?? (first < asOf ? asOf : first);
  return last === lastOfAll ? null : { first, end: addDays(last, 1) };
}
const lastOfAll = '9999-12-31';

function isImprecise(edtf: string | null): boolean {
  const extent = extentOf(edtf);
  return extent !== null && !isOneSureRun(extent);
}

/** Calendars know three: what did not or will not take place is cancelled to them, and its title says what it is. */
const calendarStatus: Readonly<Record<Status, 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'>> = {
  happened: 'CONFIRMED',
  ongoing: 'CONFIRMED',
  expected: 'TENTATIVE',
  'not-planned': 'CANCELLED',
  cancelled: 'CANCELLED',
  denied: 'CANCELLED',
};

function eventLines(event: NewsEvent, exported: Exported): readonly string[] {
  const { known, messages } = exported;
  const url = exported.urlOf(event.id);
  const days = daysOf(event, exported);
  if (days === null) return [];
  const { language } = messages;
  const place = known.dossier.places.find(({ id }) => id === event.place);
  return [
    'BEGIN:VEVENT',
    // Of the event, not of this file: who imports it again gets no second one.
    `UID:${event.id}.${known.dossier.id}@sourceline`,
    `DTSTAMP:${compact(known.dossier.asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(days.first)}`,
    `DTEND;VALUE=DATE:${compact(days.end)}`,
    `SUMMARY:${text(summaryOf(event, exported))}`,
    `DESCRIPTION:${text(descriptionOf(event, exported))}`,
    ...(place === undefined ? [] : [`LOCATION:${text(place.name[language])}`]),
    ...(url === null ? [] : [`URL:${url}`]),
    `STATUS:${calendarStatus[event.status]}`,
    // It takes nobody's time.
    'TRANSP:TRANSPARENT',
    `X-SOURCELINE-STATUS:${event.status}`,
    `X-SOURCELINE-EDTF:${text(event.when.edtf ?? '')}`,
    'END:VEVENT',
  ];
}

const compact = (day: CalendarDay) => day.replaceAll('-', '');

function summaryOf({ title, status, when }: NewsEvent, { messages }: Exported): string {
  const told = status === 'happened' || status === 'ongoing' ? '' : `${messages.status[status]}: `;
  const isVague = isImprecise(when.edtf) || extentOf(when.edtf)?.last === null;
  return `${told}${title[messages.language]}${isVague ? ` (${describeWhen(when.edtf, messages, 'long')})` : ''}`;
}

function descriptionOf(event: NewsEvent, { known, asOf, messages, urlOf }: Exported): string {
  const { language, share, time } = messages;
  const { when, summary } = event;
  const url = urlOf(event.id);
  const telling = sourcesTelling(event, known.coverage);
  const dispute = describeDispute(event, known.dossier, known.coverage, messages);
  return [
    `${statusInWords(event, messages)}: ${describeWhen(when.edtf, messages, 'long')}.`,
    ...(when.phrase === undefined ? [] : [`${time.read.phrase}: ${share.quoted(when.phrase.exact)}.`]),
    ...('readAgainst' in when ? [`${time.read.readAgainst(formatDay(when.readAgainst, language, 'long'))}.`] : []),
    ...(dispute === null ? [] : [`${dispute}.`]),
    // Written with what is known now: looking back it would tell too much.
    ...(asOf === null ? [summary[language]] : []),
    ...articlesOf(event, known.dossier).map(
      ({ publisher, title, published, url }) =>
        `${share.source(1)}: ${publisher}, ${share.quoted(title)}, ${formatDay(published, language, 'long')}: ${url}`,
    ),
    exportWords[language].toldBy(
      messages.app.sources(telling.length),
      originsTelling(event, known.coverage).filter(({ kind }) => kind !== 'unknown').length,
    ),
    ...(url === null ? [] : [url]),
  ].join('\n');
}

/** A value of the type TEXT (RFC 5545, section 3.3.11). */
function text(value: string): string {
  return value
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?!\n)\p{Cc}/gu, ' ')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

// RFC 5545, section 3.1: in octets, without the line break.
const longestLine = 75;
const encoder = new TextEncoder();

/** Lines that go on begin with a space, which counts; no character is cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > longestLine) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
