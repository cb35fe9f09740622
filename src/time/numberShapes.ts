import { parseCalendarDay } from './calendarDay.ts';
import type { TimeExpression } from './timeExpression.ts';
import type { Word } from './tokens.ts';

/** What both languages read alike in figures; `null` when the figures are no such thing. */
export function readIsoDay(text: string): readonly Word[] | null {
  if (parseCalendarDay(text) === null) return null;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return [dateWord(day, month, year)];
}

/** Day and month in figures, with or without a year of two or four digits. */
export function readDayMonthYear(day = '', month = '', year?: string): readonly Word[] | null {
  const written = year === undefined ? null : Number(year);
  const inLeapYear = `2000-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (parseCalendarDay(inLeapYear) === null) return null;
  return [dateWord(Number(day), Number(month), written)];
}

/** Four digits that may be a year: whether they are one, the words around tell. */
export function readYear(text = ''): readonly Word[] | null {
  const year = Number(text);
  return year >= 1
    ? [
        { class: 'year', value: year },
        { class: 'number', value: year },
      ]
    : null;
}

function dateWord(day: number, month: number, year: number | null): Word {
  const value: TimeExpression = {
    kind: 'date',
    day,
    month,
    year: year === null ? null : { written: year },
    weekday: null,
    which: null,
  };
  return { class: 'isoDate', value };
}
