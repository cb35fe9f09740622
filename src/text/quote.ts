import type { Span } from './span.ts';

/** Exact words of a text (Web Annotation `TextQuoteSelector.exact`), with the UTF-16 offset they were found at. */
export type Quote = { readonly exact: string; readonly start?: number };

/** Quotes the words of a span; throws a `RangeError` when the span is empty or leaves the text. */
export function quoteAt(text: string, { start, end }: Span): Quote {
  if (start < 0 || start >= end || end > text.length) {
    throw new RangeError(`No quote at [${start}, ${end}) of a text of ${text.length}`);
  }
  return { exact: text.slice(start, end), start };
}

/**
 * Where the quote stands in the text: at its offset, or else where its exact words are the only ones of their kind.
 * `null` is a lost quote. Never a near match: a wrong sentence under a claim is worse than none.
 */
export function locateQuote(text: string, { exact, start }: Quote): Span | null {
  if (exact === '') return null;
  // slice rather than startsWith, which takes an offset outside the text for the nearest one inside
  if (
    start !== undefined &&
    Number.isInteger(start) &&
    start >= 0 &&
    text.slice(start, start + exact.length) === exact
  ) {
    return { start, end: start + exact.length };
  }
  const found = text.indexOf(exact);
  return found >= 0 && found === text.lastIndexOf(exact) ? { start: found, end: found + exact.length } : null;
}
