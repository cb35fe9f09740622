// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { dossierFrom } from '../fixtures/dossierFrom.ts';

const december = 'happened 2025-12-02';
const reported = 'happened 2025-12-02 (reported)';

describe('what stands out in who says so', () => {
  test.each<[what: string, event: string, reports: readonly string[], attestation: readonly string[]]>([
    ['an article alone is one origin', december, [], ['one-origin']],
    ['a report of another origin makes two', december, ['herald states 2025-12-02'], []],
    ['so does one that is silent', december, ['herald none'], []],
    ['a report of the article’s own origin does not', december, ['herald/gazette states 2025-12-02'], ['one-origin']],
    [
      'nor do further reports of one agency',
      reported,
      ['herald/wire:agency states 2025-12-02', 'courier/wire states 2025-12-02'],
      ['one-origin'],
    ],
    ['a report that differs in the time', december, ['herald states 2025-12-04'], ['reports-differ']],
    [
      'or in something else, and explains it',
      december,
      ['herald states 2025-12-02 differs:place note'],
      ['reports-differ'],
    ],
    [
      'two reports that differ from each other',
      'not-planned none',
      ['herald states 2025-12-02', 'courier states 2025-12-04'],
      ['reports-differ'],
    ],
    [
      'an origin that says both',
      'happened 2025-12 (reported)',
      ['herald/wire:agency states 2025-12-02', 'courier/wire states 2025-12-04', 'times none'],
      ['reports-differ'],
    ],
    [
      'one origin that contradicts itself is still one',
      december,
      ['herald/gazette states 2025-12-04'],
      ['reports-differ', 'one-origin'],
    ],
    ['a finer time is none that differs', 'happened 2025-12', ['herald states 2025-12-02'], []],
    ['a day in a run of days is none that differs', 'happened 2025-12-02/2025-12-03', ['herald states 2025-12-03'], []],
    [
      'what was expected and then happened',
      'expected:2025-12-16>happened:2025-12-18 2025-12-18',
      ['herald states 2025-12-18'],
      ['outcome-later'],
    ],
    [
      'or was called off',
      'expected:2025-12-16>cancelled:2025-12-18 2025-12-18',
      ['herald states 2025-12-18'],
      ['outcome-later'],
    ],
    ['what is still expected', 'expected 2025-12-20', ['herald announces 2025-12-20'], []],
    [
      'what was never expected',
      'ongoing:2025-12-16>happened:2025-12-18 2025-12-16/2025-12-17',
      ['herald states 2025-12-16/2025-12-17'],
      [],
    ],
  ])('%s', (_, event, reports, attestation) => {
    const { events } = dossierFrom([`meeting ${event}`], { reports: reports.map((line) => `meeting ${line}`) });
    expect(events[0]?.attestation).toEqual(attestation);
  });
});
