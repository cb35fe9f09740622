// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locateQuote, quoteAt } from '../../src/text/quote.ts';

/** Few letters, so that the same words come more than once. */
const textAndSpan = fc
  .string({ unit: fc.constantFrom('a', 'b', ' ', 'ü', '\n', '🕊'), minLength: 1, maxLength: 40 })
  .chain((text) =>
    fc
      .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length }))
      .map(([start, length]) => ({ text, span: { start, end: Math.min(start + length, text.length) } })),
  );

describe('a quote', () => {
  test('is found where it was taken from', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        expect(locateQuote(text, quoteAt(text, span))).toEqual(span);
      }),
    );
  });

  test('is found without its offset exactly when its words are there once', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        const { exact } = quoteAt(text, span);
        const copies = [...Array(text.length).keys()].filter((at) => text.startsWith(exact, at)).length;
        expect(locateQuote(text, { exact })).toEqual(copies === 1 ? span : null);
      }),
    );
  });

  test('only ever leads to its own words', () => {
    const offset = fc.oneof(fc.integer({ min: -5, max: 60 }), fc.constantFrom(Number.NaN, Infinity, -Infinity, 0.5));
    fc.assert(
      fc.property(
        textAndSpan,
        fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 3 }),
        offset,
        ({ text }, exact, start) => {
          const found = locateQuote(text, { exact, start });
          if (found !== null) expect(quoteAt(text, found)).toEqual({ exact, start: found.start });
        },
      ),
    );
  });

  test('that moved is found as long as it is the only one', () => {
    expect(locateQuote('Neu: Er kam. Sie ging.', { exact: 'Er kam.', start: 0 })).toEqual({ start: 5, end: 12 });
    expect(locateQuote('Er kam. Sie ging. Er kam.', { exact: 'Er kam.', start: 3 })).toBeNull();
  });

  test('is lost when a single letter differs', () => {
    expect(locateQuote('Er kam am Montag.', { exact: 'Er kam am montag.', start: 0 })).toBeNull();
    expect(locateQuote('Er kam am Montag.', { exact: 'Er kam  am Montag.', start: 0 })).toBeNull();
    expect(locateQuote('Er kam.', { exact: '', start: 0 })).toBeNull();
  });

  test('cannot be taken from outside the text', () => {
    expect(() => quoteAt('abc', { start: 1, end: 4 })).toThrow(RangeError);
    expect(() => quoteAt('abc', { start: -1, end: 2 })).toThrow(RangeError);
    expect(() => quoteAt('abc', { start: 2, end: 2 })).toThrow(RangeError);
  });
});
