// @vitest-environment node
import realMoment from 'moment/moment.js';
import * as visTimeline from 'vis-timeline/esnext';
import { describe, expect, test } from 'vitest';
import utcMoment from '../../src/timeline/utcMoment.ts';

realMoment.updateLocale('en', { week: { dow: 1, doy: 4 } });

type Step = {
  start(): void;
  hasNext(): boolean;
  next(): void;
  getCurrent(): { valueOf(): number };
  isMajor(): boolean;
};
// vis-timeline exports its time steps but does not type them.
const { TimeStep } = (visTimeline as unknown as { timeline: { TimeStep: TimeSteps } }).timeline;
type TimeSteps = new (
  start: Date,
  end: Date,
  minimumStep: number,
  hidden: unknown[],
  options: object,
) => Step & { scale: string; step: number };

/** Every line of the axis over `days` from `start`, at least `minimumStep` milliseconds apart. */
function axisLines(moment: unknown, start: number, days: number, minimumStep: number): string[] {
  const steps = new TimeStep(new Date(start), new Date(start + days * 86_400_000), minimumStep, [], {
    moment,
    showMajorLabels: true,
  });
  const lines: string[] = [];
  for (steps.start(); steps.hasNext() && lines.length < 500; steps.next())
    lines.push(
      `${steps.scale}/${steps.step} ${new Date(steps.getCurrent().valueOf()).toISOString()} ${steps.isMajor() ? 'major' : ''}`,
    );
  return lines;
}

describe('the axis drawn with our moment is the axis drawn with moment in UTC', () => {
  const hour = 3_600_000;
  const starts = [
    Date.UTC(2025, 9, 24, 7, 30),
    Date.UTC(2024, 1, 27),
    Date.UTC(2020, 11, 28),
    Date.UTC(1999, 6, 31, 23, 59),
  ];
  const zooms: [days: number, minimumStep: number][] = [
    [3, 2 * hour],
    [7, 6 * hour],
    [14, 12 * hour],
    [30, 26 * hour],
    [60, 3 * 24 * hour],
    [200, 8 * 24 * hour],
    [800, 40 * 24 * hour],
    [4000, 100 * 24 * hour],
    [40000, 400 * 24 * hour],
    [1, hour / 4],
  ];
  for (const [days, minimumStep] of zooms)
    test(`over ${days} days`, () => {
      for (const start of starts) {
        const ours = axisLines(utcMoment, start, days, minimumStep);
        expect(ours.length).toBeGreaterThan(1);
        expect(ours).toEqual(axisLines(realMoment.utc, start, days, minimumStep));
      }
    });
});

test('a month added to a day that the next month lacks gives its last day', () => {
  const at = Date.UTC(2024, 0, 31);
  expect(utcMoment(at).add(1, 'month').valueOf()).toBe(realMoment.utc(at).add(1, 'month').valueOf());
  expect(utcMoment(at).week()).toBe(realMoment.utc(at).week());
});

test('the same day, week, month and year are recognised', () => {
  const at = Date.UTC(2025, 11, 17, 23);
  for (const unit of ['day', 'week', 'month', 'year'] as const)
    for (const other of [at + 3_600_000, at + 4 * 86_400_000, at + 20 * 86_400_000])
      expect(utcMoment(at).isSame(other, unit)).toBe(realMoment.utc(at).isSame(realMoment.utc(other), unit));
});
