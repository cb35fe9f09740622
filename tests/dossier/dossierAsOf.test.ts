// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import miamiTalks from '../../data/dossiers/miami-talks.json';
import negotiationTrack from '../../data/dossiers/negotiation-track.json';
import { countUndated, dossierAsOf, type Known, publicationDays } from '../../src/dossier/dossierAsOf.ts';
import { firstKnown } from '../../src/dossier/eventHistory.ts';
import { inOrderOfTime } from '../../src/dossier/inOrderOfTime.ts';
import { parseDossier } from '../../src/dossier/parseDossier.ts';
import { addDays, type CalendarDay, parseCalendarDay } from '../../src/time/calendarDay.ts';

const dossiers = [miamiTalks, negotiationTrack].map((file): Known => {
  const { dossier, coverage, problems } = parseDossier(file);
  if (dossier === null || problems.length > 0) throw new Error('A published dossier has problems.');
  return { dossier: inOrderOfTime(dossier), coverage };
});
const miami = dossiers[0] ?? { dossier: never(), coverage: never() };

function never(): never {
  throw new Error('There is no dossier.');
}
function day(text: string): CalendarDay {
  return parseCalendarDay(text) ?? never();
}

/** Everything that is known, one line each: sources, reports by event, events. */
const contents = ({ dossier, coverage }: Known): ReadonlySet<string> =>
  new Set([
    ...coverage.sources.map(({ id }) => `source ${id}`),
    ...Object.entries(coverage.reports).flatMap(([event, reports]) =>
      reports.map((report) => `report ${event} ${report.source} ${report.claim.en}`),
    ),
    ...dossier.events.map(({ id }) => `event ${id}`),
    ...dossier.articles.map(({ id }) => `article ${id}`),
    ...dossier.events.flatMap(({ id, evidence }) => evidence.map(({ exact }) => `evidence ${id} ${exact}`)),
  ]);

/** Each looks at whole dossiers. */
const few = { numRuns: 40 };
const firstDay = day('2025-11-01');
const someDay = fc.integer({ min: 0, max: 130 }).map((n) => addDays(firstDay, n));

describe.each(dossiers.map((known) => ({ name: known.dossier.id, known })))(
  'the dossier $name, looked back at',
  ({ known }) => {
    const days = publicationDays(known.coverage);
    const [first = never()] = days;
    const last = days.at(-1) ?? never();

    it('never loses anything by going forward', () => {
      fc.assert(
        fc.property(someDay, someDay, (one, other) => {
          const [earlier, later] = one < other ? [one, other] : [other, one];
          const then = contents(dossierAsOf(known, later));
          expect([...contents(dossierAsOf(known, earlier))].filter((each) => !then.has(each))).toEqual([]);
        }),
        few,
      );
    });

    it('has only what was published by then, and points to nothing else', () => {
      fc.assert(
        fc.property(someDay, (asOf) => {
          const { dossier, coverage } = dossierAsOf(known, asOf);
          const sources = new Set<string>(coverage.sources.map(({ id }) => id));
          const events = new Set<string>(dossier.events.map(({ id }) => id));
          expect(coverage.sources.every(({ published }) => published !== null && published <= asOf)).toBe(true);
          expect(Object.values(coverage.reports).every((all) => all.every(({ source }) => sources.has(source)))).toBe(
            true,
          );
          for (const { evidence, relations, statuses, status } of dossier.events) {
            expect(evidence.every(({ source }) => sources.has(source))).toBe(true);
            expect(relations.every(({ event }) => events.has(event))).toBe(true);
            expect(statuses.at(-1)?.status).toBe(status);
            expect(statuses.every((one) => one.asOf <= asOf)).toBe(true);
          }
        }),
        few,
      );
    });

    it('changes only on days on which something was published, or a status began', () => {
      const turning = new Set([
        ...days,
        ...known.dossier.events.flatMap(({ statuses }) => statuses.map(({ asOf }) => asOf)),
      ]);
      fc.assert(
        fc.property(someDay, (asOf) => {
          fc.pre(!turning.has(asOf));
          const today = dossierAsOf(known, asOf);
          const yesterday = dossierAsOf(known, addDays(asOf, -1));
          expect({ ...today.dossier, asOf: null }).toEqual({ ...yesterday.dossier, asOf: null });
        }),
        few,
      );
    });

    it('is the whole on the last day of publication, but for reports whose day nobody knows', () => {
      const { dossier, coverage } = dossierAsOf(known, last);
      const dated = new Set<string>(
        known.coverage.sources.flatMap(({ id, published }) => (published === null ? [] : id)),
      );
      const reports = Object.entries(known.coverage.reports).map(
        ([event, all]) => [event, all.filter(({ source }) => dated.has(source))] as const,
      );
      expect(coverage.reports).toEqual(Object.fromEntries(reports));
      expect(coverage.sources).toEqual(known.coverage.sources.filter(({ id }) => dated.has(id)));
      const datedEvents = known.dossier.events.filter((event) => firstKnown(event, known.coverage) !== null);
      // Whose time only an undated report gives stands last then.
      expect(new Set(dossier.events.map(({ id, status }) => `${id} ${status}`))).toEqual(
        new Set(datedEvents.map(({ id, status }) => `${id} ${status}`)),
      );
      const count = (of: Known) => Object.values(of.coverage.reports).flat().length;
      expect(count({ dossier, coverage }) + countUndated(known.coverage)).toBe(count(known));
    });

    it('is the whole itself now', () => {
      expect(dossierAsOf(known, null)).toEqual(known);
    });

    it('is empty before the first day of publication', () => {
      const { dossier, coverage } = dossierAsOf(known, addDays(first, -1));
      expect(dossier.events).toEqual([]);
      expect(dossier.articles).toEqual([]);
      expect(dossier.sourceCount).toBe(0);
      expect(Object.values(coverage.reports).flat()).toEqual([]);
    });

    it('knows each event from the day on that it names as the first', () => {
      for (const event of known.dossier.events) {
        const since = firstKnown(event, known.coverage);
        const isThere = (asOf: CalendarDay) =>
          dossierAsOf(known, asOf).dossier.events.some(({ id }) => id === event.id);
        if (since === null) expect(isThere(last), event.id).toBe(false);
        else expect([isThere(addDays(since, -1)), isThere(since)], event.id).toEqual([false, true]);
      }
    });
  },
);

describe('what was known of the talks in Miami', () => {
  const table: readonly [asOf: string, status: string | null, edtf: string | null][] = [
    ['2025-12-16', null, null],
    ['2025-12-17', 'expected', '2025-12-20/2025-12-21'],
    ['2025-12-18', 'expected', '2025-12-20/2025-12-21'],
    ['2025-12-20', 'expected', '2025-12-20/2025-12-21'],
    ['2025-12-21', 'happened', '2025-12-20/2025-12-21'],
    ['2025-12-22', 'happened', '2025-12-20/2025-12-21'],
  ];
  it.each(table)('as of %s: %s, at %s', (asOf, status, edtf) => {
    const event = dossierAsOf(miami, day(asOf)).dossier.events.find(({ id }) => id === 'miami-talks');
    expect(event?.status ?? null).toBe(status);
    expect(event?.when.edtf ?? null).toBe(edtf);
  });

  it('stands on what reports say until an article tells it', () => {
    const whenOf = (asOf: string) =>
      dossierAsOf(miami, day(asOf)).dossier.events.find(({ id }) => id === 'kremlin-meeting')?.when;
    expect(whenOf('2025-12-10')).toEqual({ basis: 'reported', edtf: '2025-12-02' });
    expect(whenOf('2025-12-18')).toMatchObject({ basis: 'stated', edtf: '2025-11' });
  });
});
