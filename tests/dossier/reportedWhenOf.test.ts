// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { dossierAsOf } from '../../src/dossier/dossierAsOf.ts';
import { parseCalendarDay } from '../../src/time/calendarDay.ts';
import { dossierFrom, knownFrom, miamiTalks } from '../fixtures/dossierFrom.ts';

/** What most reports state beside the one event. */
const reportedWhen = (line: string, reports: readonly string[]) =>
  dossierFrom([line], { reports }).events[0]?.reportedWhen;

const meeting = 'meeting happened 2025-11';

describe('the time that most reports state', () => {
  it.each([
    ['another than the article', meeting, ['meeting herald states 2025-12-02'], '2025-12-02'],
    [
      'by origins, not by publishers',
      meeting,
      ['herald/wire:agency', 'courier/wire', 'post/post', 'blog/blog'].map(
        (from, index) => `meeting ${from} states ${index < 2 ? '2025-12-03' : '2025-12-02'}`,
      ),
      '2025-12-02',
    ],
    ['none where the article says the same', meeting, ['meeting herald states 2025-11'], undefined],
    ['none where it is only finer', meeting, ['meeting herald states 2025-11-20'], undefined],
    [
      'none where no time is ahead',
      meeting,
      ['meeting herald states 2025-12-02', 'meeting courier states 2025-12-03'],
      undefined,
    ],
    ['none where reports fit without naming it', meeting, ['meeting herald fits 2025-12-02'], undefined],
    [
      'none where no article tells the event: it stands there itself',
      'meeting happened 2025-12-02 (reported)',
      ['meeting herald states 2025-12-02'],
      undefined,
    ],
  ] as const)('is %s', (_, line, reports, expected) => {
    expect(reportedWhen(line, reports)).toBe(expected);
  });

  it('is that of the reports known by a day', () => {
    const known = knownFrom([meeting], {
      reports: ['meeting herald states 2025-12-02 published 2025-12-20', 'meeting gazette.2/gazette none'],
    });
    const then = (day: string) => dossierAsOf(known, parseCalendarDay(day)).dossier.events[0]?.reportedWhen;
    expect([then('2025-12-19'), then('2025-12-20')]).toEqual([undefined, '2025-12-02']);
  });

  it('is 2 December for the meeting in the Kremlin, and of no other event of the published dossier', () => {
    const told = miamiTalks().events.flatMap(({ id, reportedWhen }) =>
      reportedWhen === undefined ? [] : [[id, reportedWhen]],
    );
    expect(told).toEqual([['kremlin-meeting', '2025-12-02']]);
  });
});
