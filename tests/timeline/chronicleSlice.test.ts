// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChronicleGroup } from '../../src/timeline/chronicleGroups.ts';
import { chronicleParts, type Gap, type Run, runNear, type Shown, sliceOf } from '../../src/timeline/chronicleSlice.ts';

const written = (runs: readonly Run[]) => runs.map(({ from, to }) => `${from}–${to - 1}`).join(' ');
const hasAll = (runs: readonly Run[], first: number, last: number) =>
  runs.some(({ from, to }) => from <= first && to > last);

describe('what is in the document around what is seen', () => {
  const table: readonly [total: number, seen: readonly [first: number, last: number], near: string][] = [
    [9, [0, 8], '0–8'],
    [46, [30, 40], '0–45'],
    [200, [0, 10], '0–199'],
    [200, [190, 199], '0–199'],
    [201, [0, 0], '0–199'],
    [201, [200, 200], '1–200'],
    [41_200, [0, 12], '0–199'],
    [41_200, [120, 132], '20–232'],
    [41_200, [4_119, 4_130], '4019–4230'],
    [41_200, [41_195, 41_199], '41000–41199'],
    // What was seen before a filter left less.
    [300, [4_119, 4_130], '100–299'],
    // A page without scripts.
    [41_200, [0, Infinity], '0–41199'],
  ];
  it.each(table)('of %i entries, seen %j: %s', (total, [first, last], near) => {
    expect(written([runNear(first, last, total)])).toBe(near);
  });

  it('has what is seen and at least two hundred entries, or all there are', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), fc.nat(60), (total, from, more) => {
        const first = Math.min(from, Math.max(0, total - 1));
        const last = Math.min(first + more, Math.max(0, total - 1));
        const near = runNear(first, last, total);
        expect(near.from).toBeGreaterThanOrEqual(0);
        expect(near.to).toBeLessThanOrEqual(total);
        expect(near.to - near.from).toBeGreaterThanOrEqual(Math.min(200, total));
        expect(total === 0 || hasAll([near], first, last)).toBe(true);
      }),
    );
  });
});

describe('what is kept in the document', () => {
  const table: readonly [total: number, near: readonly [first: number, last: number], kept: number[], slice: string][] =
    [
      [46, [0, 45], [-1, -1], '0–45'],
      [5_000, [0, 199], [-1, -1], '0–199 4998–4999'],
      [5_000, [0, 199], [3_000, 30], '0–199 2999–3001 4998–4999'],
      [5_000, [0, 199], [199, 200], '0–201 4998–4999'],
      [5_000, [0, 199], [201, -1], '0–202 4998–4999'],
      [5_000, [2_000, 2_199], [7_000, 2], '0–3 2000–2199 4998–4999'],
      [0, [0, -1], [-1, -1], ''],
    ];
  it.each(table)('of %i entries, near %j, kept %j: %s', (total, [first, last], kept, slice) => {
    expect(written(sliceOf({ from: first, to: last + 1 }, kept, total))).toBe(slice);
  });

  it('has each kept entry with its neighbours, the first and the last, in order and apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.nat(3000), fc.array(fc.nat(3000)), (total, seen, kept) => {
        const slice = sliceOf(runNear(seen, seen, total), kept, total);
        for (const at of [0, total - 1, ...kept.filter((each) => each < total)])
          expect(hasAll(slice, Math.max(0, at - 1), Math.min(total - 1, at + 1))).toBe(true);
        for (const [index, { from }] of slice.entries()) expect(from).toBeGreaterThan(slice[index - 1]?.to ?? -1);
      }),
    );
  });
});

describe('the slice as it stands in the document', () => {
  /** Groups of these sizes; the events in them do not matter. */
  const groupsOf = (sizes: readonly number[]): readonly ChronicleGroup[] =>
    sizes.map((size, index) => ({
      name: `group ${index}`,
      start: sizes.slice(0, index).reduce((sum, each) => sum + each, 0),
      events: Array.from<never>({ length: size }),
    }));
  const inWords = (part: Gap | Shown) => `${part.kind === 'gap' ? '…' : ''}${written([part])}`;
  const drawn = (sizes: readonly number[], slice: readonly Run[]) =>
    chronicleParts(groupsOf(sizes), slice).map((part) =>
      part.kind === 'gap' ? inWords(part) : `${part.group.name}: ${part.parts.map(inWords).join(' ')}`,
    );

  it('has the headings of the groups it touches, and one gap for all between them', () => {
    expect(
      drawn(
        [10, 10, 10, 10, 10],
        [
          { from: 0, to: 2 },
          { from: 35, to: 42 },
        ],
      ),
    ).toEqual(['group 0: 0–1 …2–9', '…10–29', 'group 3: …30–34 35–39', 'group 4: 40–41 …42–49']);
  });

  it('begins within a group of five thousand, under its heading', () => {
    expect(
      drawn(
        [3, 5_000, 3],
        [
          { from: 0, to: 2 },
          { from: 2_000, to: 2_200 },
          { from: 5_004, to: 5_006 },
        ],
      ),
    ).toEqual(['group 0: 0–1 …2–2', 'group 1: …3–1999 2000–2199 …2200–5002', 'group 2: …5003–5003 5004–5005']);
  });

  it('stands for every entry once, in order, and shows what the slice has', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 20 }),
        fc.nat(4000),
        fc.nat(4000),
        (sizes, seen, kept) => {
          const total = sizes.reduce((sum, each) => sum + each, 0);
          const slice = sliceOf(runNear(Math.min(seen, total - 1), Math.min(seen, total - 1), total), [kept], total);
          const parts = chronicleParts(groupsOf(sizes), slice).flatMap((part) =>
            part.kind === 'gap' ? [part] : part.parts,
          );
          let at = 0;
          for (const { from, to } of parts) {
            expect(from).toBe(at);
            expect(to).toBeGreaterThan(from);
            at = to;
          }
          expect(at).toBe(total);
          const shown = parts.filter(({ kind }) => kind === 'shown');
          const count = (runs: readonly Run[]) => runs.reduce((sum, { from, to }) => sum + to - from, 0);
          expect(count(shown)).toBe(count(slice));
          for (const { from, to } of shown) expect(hasAll(slice, from, to - 1)).toBe(true);
        },
      ),
    );
  });
});
