// @vitest-environment node
import { describe, expect, it, test } from 'vitest';
import { parseDossier } from '../../src/dossier/parseDossier.ts';
import { fileFrom } from '../fixtures/dossierFrom.ts';

const problemsOf = (file: unknown) => parseDossier(file).problems.map(({ where, message }) => `${where}: ${message}`);

/** What is wrong with a dossier of one event, in order. */
function problemsIn(event: string, reports: readonly string[]): readonly string[] {
  return problemsOf(fileFrom([`meeting ${event}`], { reports: reports.map((line) => `meeting ${line}`) }));
}

/** The same, with something changed in its event before it is read. */
function problemsWith(event: string, reports: readonly string[], change: Readonly<Record<string, unknown>>) {
  const file = fileFrom([`meeting ${event}`], { reports: reports.map((line) => `meeting ${line}`) });
  return problemsOf({ ...file, events: file.events.map((drawn) => ({ ...drawn, ...change })) });
}

const december = 'happened 2025-12-02';
const reported = 'happened 2025-12-02 (reported)';

describe('a report', () => {
  test.each<[what: string, report: string, problem: string]>([
    [
      'agrees in a time that it does not share',
      'herald states 2025-12-04 agrees:time',
      'events[0].reports[0].agrees: 2025-12-04 and 2025-12-02 have no day in common. Move "time" to "differs", or say why in "note".',
    ],
    [
      'differs in a time that it shares',
      'herald states 2025-12-02 differs:time',
      'events[0].reports[0].differs: 2025-12-02 and 2025-12-02 have days in common. Say in "note" what the difference is.',
    ],
    [
      'is said to state the time and gives none',
      'herald states',
      'events[0].reports[0].when: It is said to state the time. Add the time, or write "none" as "dating".',
    ],
    [
      'agrees and differs at once',
      'herald none agrees:place,what differs:what',
      'events[0].reports[0].differs: It cannot both agree and differ in “what”.',
    ],
    [
      'was published before what it tells as past',
      'herald states 2025-12-02 published 2025-12-01',
      'events[0].reports[0].dating: “herald” was published on 2025-12-01, before 2025-12-02. Write "announces", or say why in "note".',
    ],
    [
      'was published before the day that it fits',
      'herald fits 2025-12-02 published 2025-12-01',
      'events[0].reports[0].dating: “herald” was published on 2025-12-01, before 2025-12-02. Write "announces", or say why in "note".',
    ],
  ])('that %s is told, with the remedy', (_, report, problem) => {
    expect(problemsIn(december, [report])).toEqual([problem]);
  });

  it('that gives a time and does not say whether it agrees is told', () => {
    const [report] = fileFrom([`meeting ${december}`], {
      reports: ['meeting herald states 2025-12-02'],
    }).events.flatMap(({ reports = [] }) => reports);
    const { agrees: _, ...undecided } = report ?? {};
    expect(problemsWith(december, ['herald states 2025-12-02'], { reports: [undecided] })).toEqual([
      'events[0].reports[0]: It gives a time, so it agrees or differs in "time". Write which.',
    ]);
  });

  test.each([
    'herald states 2025-12-04 agrees:time note',
    'herald states 2025-12-02 differs:time note',
    'herald states 2025-12-02 published 2025-12-01 note',
    'herald announces 2025-12-02 published 2025-12-01',
    'herald states 2025-12-02 published unknown',
    'herald states 2025-12-04 published 2025-12-05',
    'herald states 2025-12 agrees:time',
    'herald none',
  ])('is right, or says why: %s', (report) => {
    expect(problemsIn(december, [report])).toEqual([]);
  });
});

describe('an event', () => {
  it('that nothing tells is told', () => {
    expect(problemsIn(reported, [])).toEqual([
      'events[0].evidence: Nothing tells this event. Give it a sentence of a source as evidence, or a report.',
    ]);
  });

  it('that only reports tell has no time of an article', () => {
    const reason = { en: 'It follows.', de: 'Es folgt daraus.' };
    const when = { basis: 'inferred', edtf: '2025-12-02', readAgainst: '2025-12-18', reason };
    expect(problemsWith(reported, ['herald states 2025-12-02'], { when })).toEqual([
      'events[0].when.basis: No article here tells this event. Write "reported", and the time that most reports state.',
    ]);
  });

  it('may not be called as the page of sources is', () => {
    expect(problemsOf(fileFrom(['sources happened 2025-12-02']))).toEqual([
      'events[0].id: This is the address of the page of sources. Choose another id.',
    ]);
  });

  it('may be called open, which only a dossier may not: that is the page that opens files', () => {
    const file = fileFrom(['open happened 2025-12-02']);
    expect(problemsOf(file)).toEqual([]);
    expect(problemsOf({ ...file, id: 'open' })).toEqual([
      'id: This is the address of the page that opens files. Choose another id.',
    ]);
  });

  it('has its statuses in order, each of a day of its own', () => {
    expect(problemsIn('expected:2025-12-02>happened:2025-12-02 2025-12-02', [])).toEqual([
      'events[0].statuses[1].asOf: It must be later than 2025-12-02, the day of the status before.',
    ]);
  });

  it('has a status since it was first told of, by whomever', () => {
    expect(problemsIn('happened:2025-12-04 2025-12-02', ['herald states 2025-12-02 published 2025-12-03'])).toEqual([
      'events[0].statuses[0].asOf: It is told since 2025-12-03 already. Say what its status was as of that day.',
    ]);
  });
});

describe('the time of an event that only reports tell', () => {
  const when = { basis: 'reported', edtf: '2025-12-02' };

  test.each<[what: string, reports: readonly string[], problem: string]>([
    [
      'that of most origins, of whatever number of publishers',
      [
        'herald/wire:agency states 2025-12-02',
        'courier/wire states 2025-12-02',
        'times states 2025-12-04',
        'post states 2025-12-04',
      ],
      'events[0].when.edtf: Most origins state 2025-12-04. Take that time, or say in "note" why not.',
    ],
    [
      'one that a note gives the reason for, where no time is ahead',
      ['herald states 2025-12-02', 'courier states 2025-12-04'],
      'events[0].when.edtf: No time is stated by more origins than every other. Say in "note" why this one was taken.',
    ],
  ])('is %s', (_, reports, problem) => {
    expect(problemsWith(reported, reports, { when })).toEqual([problem]);
    const note = { en: 'An office of its own says so.', de: 'Ein eigenes Amt sagt es.' };
    expect(problemsWith(reported, reports, { when: { ...when, note } })).toEqual([]);
  });

  it('may be any where no report states one', () => {
    expect(problemsWith(reported, ['herald fits 2025-12-02'], { when })).toEqual([]);
  });
});
