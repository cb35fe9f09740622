// @vitest-environment node
import { expect, it, vi } from 'vitest';
import { createBeyond } from '../../src/timeline/beyond.ts';
import type { PlacedMark, Stack } from '../../src/timeline/layOut.ts';
import { windowBetween } from '../fixtures/readableEvents.ts';

const stack: Stack = {
  key: '0:8:2551',
  lane: 0,
  x: 10,
  y: 20,
  keys: ['all:berlin-talks'],
  count: 4120,
  days: windowBetween('2025-12-13/2025-12-21'),
  width: 120,
  reached: null,
};
const other: Stack = { ...stack, key: '0:8:2552' };
const pinned = { side: 'before' } as PlacedMark; // its side is all that counts here
const frame = { marks: new Map(), stacks: [stack, other], before: [], after: [], farther: { before: 0, after: 0 } };

it('A stack that only moves stays the same one, and nobody is told', () => {
  const beyond = createBeyond();
  beyond.tell(frame);
  const told = vi.fn();
  beyond.listen(told);
  const shown = beyond.stacks();
  const [from, to] = [stack.days.from + 0.25, stack.days.to];
  beyond.tell({
    ...frame,
    stacks: [
      { ...stack, x: 12, width: 118 },
      { ...other, y: 30 },
    ],
  });
  expect(beyond.stacks()).toBe(shown);
  expect(told).not.toHaveBeenCalled();
  beyond.tell({ ...frame, stacks: [{ ...stack, days: { from, to } }, other] });
  expect(told).toHaveBeenCalledOnce();
});

it.each([
  { count: 4121 },
  { keys: ['all:umerov-visit'] },
  { keys: [] },
  { days: windowBetween('2025-12-13/2025-12-20') },
  { reached: windowBetween('2025-12-13/2025-12-20') },
])('A stack that says something else is another one, and the others stay: %o', (next) => {
  const beyond = createBeyond();
  beyond.tell(frame);
  const told = vi.fn();
  const stop = beyond.listen(told);
  beyond.tell({ ...frame, stacks: [{ ...stack, ...next }, other] });
  expect(told).toHaveBeenCalledOnce();
  expect(beyond.stacks()[0]).toMatchObject(next);
  expect(beyond.stacks()[1]).toBe(other);
  stop();
  beyond.tell(frame);
  expect(told).toHaveBeenCalledOnce();
});

it('Past an edge events count once, however many lanes they stand in, with those that are no marks; where all are pinned, none', () => {
  const beyond = createBeyond();
  const marks = new Map([['ua:berlin-talks', pinned]]);
  beyond.tell({ ...frame, marks, before: ['us:berlin-talks', 'us:war'], farther: { before: 40, after: 0 } });
  expect(beyond.count('before')).toBe(42);
  expect(beyond.past('before').keys).toEqual(['ua:berlin-talks', 'us:berlin-talks', 'us:war']);
  expect(beyond.count('after')).toBe(0);
  beyond.tell({ ...frame, marks });
  expect(beyond.count('before')).toBe(0);
});
