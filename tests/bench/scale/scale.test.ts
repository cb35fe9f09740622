import { describe, expect, it } from 'vitest';
import { inOrderOfTime } from '../../../src/dossier/inOrderOfTime.ts';
import { daysOf, dossierFrom, type HarnessEvent } from './harness.ts';
import { middleOf, type Run, scaleTables } from './scaleTables.ts';

const hour = 3_600_000;
const at = (day: string) => Date.parse(day);
const events: readonly HarnessEvent[] = [
  { id: 0, s: at('2014-01-01'), e: null, p: 1, t: 'The board meets' },
  { id: 1, s: at('2014-01-01') + hour, e: at('2014-01-01') + 2 * hour, p: 0, t: 'It rests' },
  { id: 2, s: at('2014-02-28') + 23 * hour, e: at('2014-03-01'), p: 1, t: 'It meets again' },
];
const options = {
  view: [at('2014-01-01'), at('2014-02-01')],
  fit: [at('2014-01-01'), at('2024-01-01')],
  participants: ['Board', 'Council'],
} as const;

describe('the events of the harness as a dossier', () => {
  const dossier = dossierFrom(events, options);

  it('each has its days in UTC, its title as its label, and its participant', () => {
    expect(dossier.events.map(({ when }) => when.edtf)).toEqual(['2014-01-01', '2014-01-01', '2014-02-28/2014-03-01']);
    expect(dossier.events.map(({ label }) => label.en)).toEqual(events.map(({ t }) => t));
    const involved = dossier.events.map((event) => event.participants.map(({ participant }) => participant));
    expect(involved).toEqual([
      [dossier.participants[1]?.id],
      [dossier.participants[0]?.id],
      [dossier.participants[1]?.id],
    ]);
  });

  it('are in order of time, as pages want them', () => {
    expect(inOrderOfTime(dossier).events).toEqual(dossier.events);
  });

  it('a view ends with the last day that it shows', () => {
    expect(daysOf(options.view)).toEqual({ from: '2014-01-01', to: '2014-01-31' });
    expect(daysOf([at('2014-01-01') + hour, at('2014-02-01') + hour])).toEqual({
      from: '2014-01-01',
      to: '2014-02-01',
    });
  });
});

describe('the tables', () => {
  const run = (a: string, render: number, more: Partial<Run> = {}): Run => ({
    a,
    n: 10_000,
    view: 'fit',
    render,
    ...more,
  });

  it('the middle of an even number of runs lies between the two in the middle, and of none there is none', () => {
    const runs = [run('flame', 400), run('flame', 100), run('flame', 300), run('flame', 200)];
    expect(middleOf(runs, 'data→paint')).toBe(250);
    expect(middleOf(runs.slice(0, 3), 'data→paint')).toBe(300);
    expect(middleOf(runs, 'heap MB')).toBeNull();
  });

  it('a target is held against the same figure of the peer, or says that it was not measured', () => {
    const told = (ours: number) => scaleTables([run('sourceline', ours), run('flame', 100)]).join('\n');
    expect(told(80)).toMatch(/10,000 fit: data→paint : flame +0\.800 +at most 0\.800 +holds/);
    expect(told(81)).toMatch(/10,000 fit: data→paint : flame +0\.810 +at most 0\.800 +MISSED/);
    expect(told(80)).toMatch(/10,000 fit: heap MB : vis-plain +– +not measured/);
  });

  it('frames count together over zoom and pan, the longer of their times alone', () => {
    const phases = { zoom: { n: 50, p95: 17, over34: 0 }, pan: { n: 50, p95: 33, over34: 1 } };
    const runs = [run('sourceline', 1, phases)];
    expect(middleOf(runs, 'frame p95')).toBe(33);
    expect(middleOf(runs, 'over 34 %')).toBe(1);
  });

  it('of runs that gave up it says how many were whole', () => {
    const lines = scaleTables([run('vis-plain', 1), { a: 'vis-plain', n: 10_000, view: 'fit', timeout: 'load' }]);
    expect(lines.find((line) => line.trim().startsWith('vis-plain'))).toMatch(/1\/2$/);
  });
});
