// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { parseCalendarDay } from '../../src/time/calendarDay.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import { english } from '../../src/time/englishPhrases.ts';
import { german } from '../../src/time/germanPhrases.ts';
import type { Reading } from '../../src/time/reading.ts';
import { readTimePhrases } from '../../src/time/readTimePhrase.ts';
import germanNews from './news.de.json';
import englishNews from './news.en.json';

/** A sentence of our own, and every time phrase in it; `why` is for whoever reads the file. */
type NewsItem = {
  readonly text: string;
  readonly published: string;
  readonly phrases: readonly NewsPhrase[];
};
type NewsPhrase = {
  readonly exact: string;
  /** UTF-16 offset in the text. */
  readonly start: number;
  readonly type: string;
  readonly edtf: string | null;
  /** `null`: the phrase needs none, or no word of the sentence decides and the reading is only what is usual. */
  readonly direction: string | null;
  readonly duration?: string | undefined;
  readonly partOfDay?: string | undefined;
  readonly why: string;
};

const news: readonly (readonly [string, typeof german, readonly NewsItem[]])[] = [
  ['German', german, germanNews],
  ['English', english, englishNews],
];

describe.each(news)('%s news', (_language, grammar, items) => {
  it.each(items)('$text', ({ text, published, phrases }) => {
    const read = readTimePhrases(text, dayOf(published), grammar).map(({ phrase, reading }) =>
      line(phrase.exact, phrase.start, {
        type: reading.type,
        edtf: reading.edtf,
        direction: decided(reading),
        duration: hasLengthOnly(reading.type) ? reading.duration : null,
        partOfDay: reading.partOfDay,
      }),
    );
    expect(read).toEqual(phrases.map((phrase) => line(phrase.exact, phrase.start, phrase)));
  });

  it('lies at its offsets, in order, and every value is EDTF', () => {
    for (const { text, published, phrases } of items) {
      expect(parseCalendarDay(published), published).not.toBeNull();
      let end = 0;
      for (const { exact, start, type, edtf, duration } of phrases) {
        expect(text.slice(start, start + exact.length)).toBe(exact);
        expect(start).toBeGreaterThanOrEqual(end);
        end = start + exact.length;
        if (edtf !== null) expect(parseEdtf(edtf), edtf).toMatchObject({ ok: true });
        expect(edtf === null, exact).toBe(hasLengthOnly(type));
        expect(duration !== undefined, exact).toBe(hasLengthOnly(type));
      }
    }
  });
});

it('reads at least 150 sentences of our own', () => {
  expect(germanNews.length).toBeGreaterThanOrEqual(90);
  expect(englishNews.length).toBeGreaterThanOrEqual(75);
  expect(new Set([...germanNews, ...englishNews].map(({ text }) => text)).size).toBeGreaterThanOrEqual(150);
});

type Shown = Pick<NewsPhrase, 'type' | 'edtf' | 'direction'> & {
  readonly duration?: string | null | undefined;
  readonly partOfDay?: string | null | undefined;
};

/** `am Mittwochabend@12 → 2025-12-17 (date, past, evening)` */
function line(exact: string, start: number, { type, edtf, direction, duration, partOfDay }: Shown): string {
  const besides = [type, direction, duration, partOfDay].filter((part) => part !== null && part !== undefined);
  return `${exact}@${start} → ${edtf ?? 'no date'} (${besides.join(', ')})`;
}

function decided({ record: { direction } }: Reading): string | null {
  return direction.because === 'custom' ? null : direction.value;
}

/** Only these are a length of time and nothing else; that a window of ten years is P10Y besides is no matter here. */
function hasLengthOnly(type: string): boolean {
  return type === 'duration' || type === 'recurrence';
}

function dayOf(published: string) {
  const day = parseCalendarDay(published);
  if (day === null) throw new RangeError(`${published} is no day.`);
  return day;
}
