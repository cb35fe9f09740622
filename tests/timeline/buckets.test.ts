// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketDays, bucketWidth, type Slot, slotsOf } from '../../src/timeline/buckets.ts';
import { type DayWindow, moved } from '../../src/timeline/dayWindow.ts';

/** From three days to all years that have a number, at whole and broken days. */
const someWindow: fc.Arbitrary<DayWindow> = fc
  .tuple(
    fc.oneof(fc.integer({ min: -5_000, max: 25_000 }), fc.double({ min: -700_000, max: 2_900_000, noNaN: true })),
    fc.oneof(
      fc.constantFrom(3, 7, 14, 28, 365),
      fc.double({ min: Math.log2(3), max: 21, noNaN: true }).map((power) => 2 ** power),
    ),
  )
  .map(([from, length]) => ({ from, to: from + length }));

/** Among them some at which a bucket of two weeks, or of as many days as the window has, is just as wide as a button. */
const someWidth = fc.oneof(fc.integer({ min: 100, max: 2_600 }), fc.constantFrom(352, 616, 1232, 1408, 2464));

/** What the buttons past the edges leave of the line: all of it, or less on either side. */
const someChart = fc
  .record({ window: someWindow, width: someWidth, left: fc.constantFrom(0, 114.4), right: fc.constantFrom(0, 114.4) })
  .map(({ window, width, left, right }) => ({ window, width, room: { from: left, to: width - right } }));

/** In pixels: nobody sees it. */
const almost = 0.051;
const widthOf = ({ x, end }: Slot) => end - x;
const lengthOf = ({ from, to }: DayWindow) => to - from;
const allOf = (width: number) => ({ from: 0, to: width });

describe('the buckets of a window', () => {
  it('are the window, one after the other, without a gap or an overlap', () => {
    fc.assert(
      fc.property(someChart, ({ window, width, room }) => {
        const slots = slotsOf(window, width, room);
        expect(slots[0]?.days.from).toBeCloseTo(window.from, 9);
        expect(slots.at(-1)?.days.to).toBeCloseTo(window.to, 9);
        for (const [index, { days, x, end }] of slots.entries()) {
          expect(days.to).toBeGreaterThan(days.from);
          const next = slots[index + 1];
          if (next === undefined) continue;
          expect([next.days.from, next.x]).toEqual([days.to, end]);
          // Its button stands over its days.
          expect(end).toBeCloseTo(((days.to - window.from) * width) / lengthOf(window), 3);
          expect(end).toBeGreaterThan(x);
        }
      }),
    );
  });

  it('fill the room there is, and each has room for a button unless it is the only one', () => {
    fc.assert(
      fc.property(someChart, ({ window, width, room }) => {
        const slots = slotsOf(window, width, room);
        expect(slots[0]?.x).toBeCloseTo(room.from, 6);
        expect(slots.at(-1)?.end).toBeCloseTo(room.to, 6);
        if (slots.length > 1)
          for (const slot of slots) expect(widthOf(slot)).toBeGreaterThanOrEqual(bucketWidth - almost);
      }),
    );
  });

  it('are as many as have room, and not half as many', () => {
    fc.assert(
      fc.property(someWindow, someWidth, (window, width) => {
        const slots = slotsOf(window, width, allOf(width));
        expect(slots.length).toBeLessThanOrEqual(Math.max(1, width / (bucketWidth - almost)));
        expect(slots.length).toBeGreaterThan(width / (2 * bucketWidth) - 2);
      }),
    );
  });

  it('last a power of two of days, and begin at a multiple of it', () => {
    fc.assert(
      fc.property(someWindow, someWidth, (window, width) => {
        const length = bucketDays(window, width);
        expect(Number.isInteger(Math.log2(length))).toBe(true);
        for (const { days } of slotsOf(window, width, allOf(width)).slice(1, -1)) {
          expect(lengthOf(days)).toBe(length);
          expect(days.from / length).toBe(Math.round(days.from / length));
        }
      }),
    );
  });

  it('stay the same while the window is moved, also by broken milliseconds', () => {
    const millisecond = 1 / 86_400_000;
    const somewhere = fc.record({
      part: fc.double({ min: -1.5, max: 1.5, noNaN: true }),
      off: fc.constantFrom(0, -millisecond, millisecond),
    });
    fc.assert(
      fc.property(someWindow, someWidth, somewhere, (window, width, { part, off }) => {
        const { from, to } = moved(window, part * lengthOf(window));
        const there = { from, to: to + off };
        expect(bucketDays(there, width)).toBe(bucketDays(window, width));
        const slots = slotsOf(window, width, allOf(width));
        const known = new Map(slots.map((slot) => [slot.key, slot]));
        expect(known.size).toBe(slots.length);
        const thereAgain = slotsOf(there, width, allOf(width));
        const isInner = ({ days }: Slot) => [window, there].every(({ from, to }) => days.from > from && days.to < to);
        for (const slot of thereAgain) {
          const same = known.get(slot.key);
          if (same !== undefined && isInner(same) && isInner(slot)) expect(same.days).toEqual(slot.days);
          // Whole in both windows, and far enough from their ends that it has joined no other
          const reach = bucketDays(window, width);
          const isDeep = [window, there].every(
            ({ from, to }) => slot.days.from >= from + reach && slot.days.to <= to - reach,
          );
          if (isDeep) expect(same?.days).toEqual(slot.days);
        }
      }),
    );
  });

  it.each<[days: number, width: number, bucket: number]>([
    [14, 1240, 1],
    [14, 1231, 2],
    [60, 1240, 8],
    [365, 1240, 32],
    [3650, 366, 1024],
    [3, 1408, 0.25],
  ])('of %s days at a width of %s px last %s days each', (days, width, bucket) => {
    expect(bucketDays({ from: 20_000, to: 20_000 + days }, width)).toBe(bucket);
  });

  it('at the ends join their neighbours where the window leaves them too little', () => {
    const days = (from: number, width: number, room = allOf(width)) =>
      slotsOf({ from, to: from + 16 }, width, room).map(({ key, days }) => `${key} ${days.from} to ${days.to}`);
    expect(days(1600, 352)).toEqual([
      '4:400 1600 to 1604',
      '4:401 1604 to 1608',
      '4:402 1608 to 1612',
      '4:403 1612 to 1616',
    ]);
    expect(days(1602, 352)).toEqual(['4:401 1602 to 1608', '4:402 1608 to 1612', '4:403 1612 to 1618']);
    // Beside a button that counts what lies before
    expect(days(1600, 352, { from: 114, to: 352 })).toEqual(['4:402 1600 to 1612', '4:403 1612 to 1616']);
    expect(days(1600, 100)).toEqual(['16:100 1600 to 1616']);
  });
});
