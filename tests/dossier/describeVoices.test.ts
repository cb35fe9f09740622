// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { describeDispute, describeVoices } from '../../src/dossier/describeVoices.ts';
import type { Known } from '../../src/dossier/dossierAsOf.ts';
import { de } from '../../src/language/messages.de.ts';
import { en } from '../../src/language/messages.en.ts';
import { knownFrom, miamiTalksKnown } from '../fixtures/dossierFrom.ts';

function eventOf({ dossier }: Known, id: string) {
  const event = dossier.events.find((each) => each.id === id);
  if (event === undefined) throw new Error(`The dossier has no event ${id}`);
  return event;
}

/** What is said of the only event of a drawn dossier, a time of December 2025 told by an article, or by reports alone. */
function told(event: string, reports: readonly string[], messages = en) {
  const known = knownFrom([`meeting ${event}`], { reports: reports.map((line) => `meeting ${line}`) });
  return describeVoices(eventOf(known, 'meeting'), known.dossier, known.coverage, messages);
}

const november = 'happened 2025-11';
const reported = 'happened 2025-12-02 (reported)';

describe('what is said of who says so', () => {
  test.each([
    ['nothing where nobody else reports it', november, [], []],
    [
      'the article, and those that say the same',
      november,
      ['herald states 2025-11', 'courier states 2025-11'],
      ['The article says November 2025.', '2 independent origins say the same.'],
    ],
    [
      'sides by their size; who alone holds one is named, with its publishers',
      november,
      [
        'herald states 2025-12-02',
        'courier states 2025-12-02',
        'times/wire:agency states 2025-11',
        'echo/wire states 2025-11',
        'mirror/wire states 2025-11',
      ],
      [
        'The article says November 2025.',
        '2 independent origins say 2 December 2025; 1 says November 2025 (Wire, carried by 3 publishers).',
      ],
    ],
    [
      'three publishers of one origin as one, and without an article none',
      reported,
      ['times/wire:agency states 2025-12-02', 'echo/wire states 2025-12-02', 'herald/wire states 2025-12-02'],
      ['1 origin says 2 December 2025 (Wire, carried by 3 publishers).'],
    ],
    [
      'versions of one source as one publisher',
      reported,
      ['herald states 2025-12-02', 'herald.2/herald states 2025-12-02 version-of:herald'],
      ['1 origin says 2 December 2025 (Herald).'],
    ],
    [
      'that the article’s own origin does not confirm it',
      november,
      ['times/gazette states 2025-11', 'herald states 2025-11'],
      [
        'The article says November 2025.',
        '2 independent origins say the same.',
        'The article itself comes from Gazette, so Gazette does not confirm it.',
      ],
    ],
    [
      'nothing of confirming where the article’s own origin says otherwise',
      november,
      ['times/gazette states 2025-12-02'],
      ['The article says November 2025.', '1 origin says 2 December 2025 (Gazette).'],
    ],
    [
      'who says two things, and is counted for neither',
      november,
      ['times/wire:agency states 2025-11', 'echo/wire states 2025-12-02', 'herald states 2025-12-02'],
      [
        'The article says November 2025.',
        '1 origin says 2 December 2025 (Herald).',
        'Wire says both November 2025 and 2 December 2025 and is counted for neither.',
      ],
    ],
    ['that an event without a date has none', 'not-planned none', ['herald none'], ['The article gives no date.']],
  ])('is %s', (_, event, reports, said) => {
    expect(told(event, reports).said).toEqual(said);
  });

  test.each([
    [
      '1 whose origin nobody knows',
      ['blog/nobody:unknown states 2025-12-02'],
      ['Nobody, whose origin nobody knows, says 2 December 2025 and is not counted.'],
    ],
    [
      'several of them',
      ['blog/nobody:unknown states 2025-12-02', 'page/noone:unknown states 2025-12-02'],
      ['2 publishers whose origins nobody knows are not counted.'],
    ],
    [
      'those that take no side',
      [
        'herald fits 2025-12-02',
        'courier fits 2025-12-02',
        'echo announces 2025-12-02',
        'times none',
        'blog/nobody:unknown none',
      ],
      [
        '2 origins fit by their day of publication; 1 origin announces it beforehand; 1 origin and 1 publisher of unknown origin give no time.',
      ],
    ],
    [
      'what differs beyond the time',
      ['herald states 2025-12-02 differs:place note', 'echo states 2025-12-02 differs:what,place note'],
      ['Other differences: what (Echo); where (Herald, Echo).'],
    ],
  ])('has besides %s', (_, reports, besides) => {
    expect(told(reported, reports).besides).toEqual(besides);
  });

  test.each([
    [
      november,
      [
        'herald states 2025-12-02',
        'courier states 2025-12-02',
        'times/wire:agency states 2025-11',
        'echo/wire states 2025-11',
      ],
      'Der Artikel nennt November 2025. 2 unabhängige Ursprünge nennen den 2. Dezember 2025; 1 nennt November 2025 (Wire (de), verbreitet von 2 Anbietern).',
    ],
    [
      'expected [2025-12-19..2025-12-21]',
      ['herald states 2025-12-19 published 2025-12-20'],
      'Der Artikel nennt: an einem Tag, 19.–21. Dezember 2025. 1 Ursprung nennt den 19. Dezember 2025 (Herald (de)).',
    ],
    [
      'happened 2025-12-14/2025-12-15',
      ['herald/gazette states 2025-12-14/2025-12-15'],
      'Der Artikel nennt den 14.–15. Dezember 2025. 1 Ursprung nennt dasselbe (Gazette (de)). Der Artikel stammt ebenfalls von Gazette (de) und wird dadurch nicht bestätigt.',
    ],
  ])('is German in the German interface: %s', (event, reports, said) => {
    expect(told(event, reports, de).said.join(' ')).toBe(said);
  });

  test('of the Kremlin meeting is that November has one origin, which is probably the article’s own', () => {
    const known = miamiTalksKnown();
    const { said, notes } = describeVoices(eventOf(known, 'kremlin-meeting'), known.dossier, known.coverage, en);
    expect(said[0]).toBe('The article says November 2025.');
    expect(said[1]).toMatch(
      /^11 independent origins say 2 December 2025; .*1 says November 2025 \(AFP, carried by 3 publishers\)\.$/,
    );
    expect(said[2]).toBe('The article itself probably comes from AFP, so AFP does not confirm it.');
    expect(notes).toHaveLength(1);
  });
});

describe('what reports differ in, in one line,', () => {
  const dispute = (event: string, reports: readonly string[]) => {
    const known = knownFrom([`meeting ${event}`], { reports: reports.map((line) => `meeting ${line}`) });
    return describeDispute(eventOf(known, 'meeting'), known.dossier, known.coverage, en);
  };

  test.each([
    [
      november,
      ['herald states 2025-12-02', 'courier states 2025-12-02', 'echo states 2025-11'],
      'Reports differ: 2 independent origins say 2 December 2025; 1 says November 2025 (Echo)',
    ],
    [
      november,
      ['echo/wire states 2025-12-02', 'times/wire states 2025-11', 'herald states 2025-12-02'],
      'Reports differ: 1 origin says 2 December 2025 (Herald); Wire says both 2 December 2025 and November 2025 and is counted for neither',
    ],
    [reported, ['herald states 2025-12-02 differs:place note', 'echo none'], 'Reports differ: where (Herald)'],
    [reported, ['herald states 2025-12-02', 'echo states 2025-12-02'], null],
  ])('of what is %s', (event, reports, line) => {
    expect(dispute(event, reports)).toBe(line);
  });
});
