// @vitest-environment node
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Status } from '../../src/dossier/newsEvent.ts';
import { de } from '../../src/language/messages.de.ts';
import type { Exported } from '../../src/share/exported.ts';
import { calendarLosses, exportIcs } from '../../src/share/exportIcs.ts';
import { coveredDossier } from '../fixtures/coveredDossier.ts';
import { exportedFrom, published } from './exportFixtures.ts';
import { day } from './shareFixtures.ts';

/** As a program of others reads it. */
function read(exported: Exported) {
  const calendar = new ICAL.Component(ICAL.parse(exportIcs(exported)));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const value = (name: string) => component.getFirstPropertyValue(name)?.toString() ?? null;
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      location: event.location,
      days: [event.startDate, event.endDate].join('/'),
      isAllDay: event.startDate.isDate && event.endDate.isDate,
      status: value('status'),
      url: value('url'),
      edtf: value('x-sourceline-edtf'),
    };
  });
}

const [talks] = coveredDossier().dossier.events;
if (talks === undefined) throw new RangeError('no event');

/** The first event of the covered dossier at another time, or with another status. */
function one({ edtf = '2025-11-20', status = 'happened' }: { edtf?: string | null; status?: Status }, text = 'Talks') {
  const when = edtf === null ? ({ basis: 'none', edtf } as const) : ({ basis: 'reported', edtf } as const);
  const event = { ...talks, title: { en: text, de: text }, when, status } as NonNullable<typeof talks>;
  return exportedFrom(coveredDossier(), { events: [event] });
}

describe('A calendar of events', () => {
  test('has all-day events whose end is exclusive, in an other program’s eyes', () => {
    const [event] = read(exportedFrom(coveredDossier()));
    expect(event).toMatchObject({
      uid: 'talks.covered@sourceline',
      summary: 'Talks in Geneva',
      location: 'Geneva',
      days: '2025-11-20/2025-11-22',
      isAllDay: true,
      status: 'CONFIRMED',
      url: 'https://example.org/en/talks/',
      edtf: '2025-11-20/2025-11-21',
    });
  });

  test('says in its description how it stands, the words of the source the day they were read against, what reports differ in, and who tells it', () => {
    const [event] = read(exportedFrom(coveredDossier()));
    expect(event?.description.split('\n')).toEqual([
      'Happened as of 22 November 2025: 20–21 November 2025.',
      'The article says: “on Thursday and Friday”.',
      'Read against 22 November 2025, the day of publication.',
      'Reports differ: who (The Post).',
      'Talks in Geneva.',
      'Source: Gazette, “Envoys meet”, 22 November 2025: https://news.example/article',
      'Told by 4 sources (2 known origins).',
      'https://example.org/en/talks/',
    ]);
  });

  test('has no address where no page of the site shows the event', () => {
    const [event] = read(exportedFrom(coveredDossier(), { urlOf: () => null }));
    expect(event?.url).toBeNull();
    expect(event?.description.split('\n').at(-1)).toBe('Told by 4 sources (2 known origins).');
  });

  test('looking back, leaves out the summary, which was written with what is known now', () => {
    const [event] = read(exportedFrom(coveredDossier(), { asOf: day('2025-11-24') }));
    expect(event?.description).not.toContain('Talks in Geneva.');
  });

  test('speaks the language of the interface', () => {
    const [, signing] = read(exportedFrom(coveredDossier(), { messages: de }));
    expect(signing?.summary).toBe('Erwartet: Signing; of the “plan”, expected (de) (irgendwann im Dezember 2025)');
  });

  const statuses: readonly [Status, summary: string, status: string][] = [
    ['happened', 'Talks', 'CONFIRMED'],
    ['ongoing', 'Talks', 'CONFIRMED'],
    ['expected', 'Expected: Talks', 'TENTATIVE'],
    ['cancelled', 'Cancelled: Talks', 'CANCELLED'],
    ['not-planned', 'Not planned: Talks', 'CANCELLED'],
    ['denied', 'Denied: Talks', 'CANCELLED'],
  ];
  test.each(statuses)('%s is %s, %s', (status, summary, calendarStatus) => {
    expect(read(one({ status }))[0]).toMatchObject({ summary, status: calendarStatus });
  });

  const times: readonly [edtf: string, days: string, words: string][] = [
    ['2025-12-31', '2025-12-31/2026-01-01', ''],
    ['2024-02-28/2024-02-29', '2024-02-28/2024-03-01', ''],
    ['2025-11', '2025-11-01/2025-12-01', ' (some time in November 2025)'],
    ['[2025-12-19..2025-12-21]', '2025-12-19/2025-12-22', ' (one day, 19–21 December 2025)'],
    ['2022-02-24/..', '2022-02-24/2025-12-06', ' (since 24 February 2022)'],
    ['2026-03-01/..', '2026-03-01/2026-03-02', ' (since 1 March 2026)'],
    ['2025-10-26T01:30:00Z', '2025-10-26/2025-10-27', ''],
  ];
  test.each(times)('%s lies on %s', (edtf, days, words) => {
    expect(read(one({ edtf }))[0]).toMatchObject({ days, summary: `Talks${words}`, edtf });
  });

  test('cannot hold what has no date or no beginning, and says how many there are', () => {
    expect(read(one({ edtf: null }))).toEqual([]);
    expect(calendarLosses(one({ edtf: null }))).toEqual({
      undated: 1,
      withoutBeginning: 0,
      imprecise: 0,
      withoutEnd: 0,
    });
    expect(read(one({ edtf: '[..2025-12-18]' }))).toEqual([]);
    expect(calendarLosses(one({ edtf: '[..2025-12-18]' }))).toMatchObject({ undated: 0, withoutBeginning: 1 });
    expect(calendarLosses(one({ edtf: '2022-02-24/..' }))).toMatchObject({ imprecise: 0, withoutEnd: 1 });
    expect(calendarLosses(exportedFrom(coveredDossier()))).toEqual({
      undated: 1,
      withoutBeginning: 0,
      imprecise: 1,
      withoutEnd: 0,
    });
  });
});

describe('The text of a calendar', () => {
  test('breaks lines of more than 75 octets, ends them with CR and LF, and cuts no character in two', () => {
    for (const name of ['miami-talks', 'negotiation-track']) {
      const text = exportIcs(exportedFrom(published(name), { messages: de }));
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      const lines = text.split('\r\n');
      expect(lines.join('')).not.toMatch(/[\r\n\uFFFD]/);
      expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    }
  });

  test('gives back any title, whatever is in it', () => {
    const visible = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .filter((text) => !/[\p{Cc}\p{Cs}]/u.test(text));
    fc.assert(
      fc.property(fc.oneof(visible, fc.constantFrom('a;b,c\\n', 'Встреча '.repeat(30), '🇺🇦'.repeat(40))), (text) => {
        expect(read(one({}, text))[0]?.summary).toBe(text);
      }),
    );
  });

  test('has every dated event of the site’s dossiers, each with an id of its own', () => {
    for (const name of ['miami-talks', 'negotiation-track']) {
      const exported = exportedFrom(published(name));
      const { undated, withoutBeginning } = calendarLosses(exported);
      const events = read(exported);
      expect(events.length + undated + withoutBeginning).toBe(exported.known.dossier.events.length);
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      expect(events.every(({ isAllDay }) => isAllDay)).toBe(true);
    }
  });
});
