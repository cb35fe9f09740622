import { type CalendarDay, daysBetween } from './calendarDay.ts';
import { completed } from './expressions.ts';
import type { Reading } from './reading.ts';
import type { TimeExpression } from './timeExpression.ts';
import type { Told } from './told.ts';

/** Days before publication from which on a date belongs to another story than the news. */
const longAgo = 400;
/** So many dates in a row make a story that goes on in the next paragraph. */
const isStory = 3;

/**
 * Follows a text that looks back: after a date long before publication, dates without a year belong to that year, up to the end of the
 * paragraph, and beyond it once several such dates stood in a row. A word that counts from publication (“today”, “on Monday”) ends it.
 */
export function retrospect(published: CalendarDay) {
  let last: Told | null = null;
  let count = 0;
  let lastParagraph = 0;
  return {
    /** Paragraphs are counted from 0. */
    at: (paragraph: number): Told | null => (count >= isStory || paragraph === lastParagraph ? last : null),
    tell({ record }: Reading, told: Told | null, paragraph: number) {
      if (told === null) return;
      if (daysBetween(told.day, published) > longAgo) {
        last = told;
        lastParagraph = paragraph;
        count += 1;
      } else if (record.anchor.kind === 'published' && countsFromAnchor(record.expression)) {
        last = null;
        count = 0;
      }
    },
  };
}

function countsFromAnchor(expression: TimeExpression): boolean {
  return !('year' in expression && expression.year !== null);
}

/** Months between the date told and the next, beyond which the year has turned in between. */
const turned = 6;

/** Dates, seasons and the like without a year get that of what was told, or the next when the year has turned; else `null`. */
export function withToldYear(expression: TimeExpression, told: Told): TimeExpression | null {
  switch (expression.kind) {
    case 'date':
      if (expression.year !== null || expression.month === null) return null;
      return { ...expression, year: { written: yearFor(expression.month, told) } };
    case 'season':
      return { ...expression, year: { written: yearFor((expression.season - 20) * 3, told) } };
    case 'numbered':
    case 'holiday':
      return { ...expression, year: { written: yearFor(null, told) } };
    case 'range': {
      const [first, last] = completed([expression.first, expression.last]);
      const from = first && withToldYear(first, told);
      const to = last && withToldYear(last, told);
      return from && to ? { kind: 'range', first: from, last: to } : null;
    }
    case 'list': {
      const members = completed(expression.members).map((member) => withToldYear(member, told));
      return members.every((member) => member !== null) ? { ...expression, members } : null;
    }
    case 'clock':
    case 'partOfDay': {
      const on = expression.on && withToldYear(expression.on, told);
      return on && { ...expression, on };
    }
    case 'nightInto': {
      const day = withToldYear(expression.day, told);
      return day && { ...expression, day };
    }
    case 'edge':
    case 'someDay':
    case 'since':
    case 'from':
    case 'until':
    case 'before':
    case 'after':
    case 'qualified': {
      const of = withToldYear(expression.of, told);
      return of && { ...expression, of };
    }
    default:
      return null;
  }
}

function yearFor(month: number | null, { day, precision }: Told): number {
  const year = Number(day.slice(0, 4));
  if (month === null || precision === 'year') return year;
  const later = month - Number(day.slice(5, 7));
  return later < -turned ? year + 1 : later > turned + 2 ? year - 1 : year;
}
