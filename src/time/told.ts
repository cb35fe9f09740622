import type { Span } from '../text/span.ts';
import type { CalendarDay } from './calendarDay.ts';

/** A date that a text has told: its first day, how precise it is, and where it stands. */
export type Told = { readonly day: CalendarDay; readonly precision: 'day' | 'month' | 'year'; readonly at: Span };
