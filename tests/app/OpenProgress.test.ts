// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { progressInWords } from '../../src/app/OpenProgress.tsx';
import { openingWords } from '../../src/language/openingWords.ts';

const megabyte = 2 ** 20;

describe('how far the reading of a file has come', () => {
  it.each([
    ['0 of 120 MB', 0, 120 * megabyte, 0, null],
    ['2.5 of 120 MB', 2.5 * megabyte, 120 * megabyte, 0, null],
    ['3 MB so far', 3 * megabyte, null, 0, null],
    ['1 event so far', 3 * megabyte, null, 1, null],
    ['41,200 of about 100,000 events', 41, 100, 41_200, 100_488],
    ['41,200 of about 99,000 events', 41, 100, 41_200, 98_700],
    ['7 of about 9 events', 90, 100, 7, 9],
    // An estimate is never less than what was read.
    ['100,488 of about 100,488 events', 99, 100, 100_488, 100_400],
    ['100,488 events read. The timeline is being built.', 100, 100, 100_488, 100_488],
  ])('is %s', (text, bytes, totalBytes, events, expectedEvents) => {
    expect(progressInWords({ bytes, totalBytes, events, expectedEvents }, openingWords.en)).toBe(text);
  });

  it('is told in German as German writes numbers', () => {
    const progress = { bytes: 2.5 * megabyte, totalBytes: 120 * megabyte, events: 0, expectedEvents: null };
    expect(progressInWords(progress, openingWords.de)).toBe('2,5 von 120 MB');
    expect(progressInWords({ ...progress, events: 1200, expectedEvents: 1200 }, openingWords.de)).toBe(
      '1.200 von etwa 1.200 Ereignissen',
    );
  });
});
