import type { CalendarDay } from './calendarDay.ts';

/**
 * A run of days that a time covers, both ends inclusive; `null` is an end that is not known or has not come.
 * - `sure`: the event is (or lasts) on every one of these days.
 * - `somewhere`: it lies somewhere among them, on one or some, and nobody knows which.
 */
export type Piece = {
  readonly kind: 'sure' | 'somewhere';
  readonly first: CalendarDay | null;
  readonly last: CalendarDay | null;
};

/**
 * Where a time lies on the calendar: its pieces in order of time, never overlapping, and the first and last possible day of all.
 * Examples: `2025-12-14/2025-12-15` is one sure piece; `2025-11` one piece somewhere in 30 days;
 * `2022~/..` is somewhere in 2022, then sure from 1 January 2023 on with no end; `[..2025-12-18]` is somewhere, its first day `null`.
 * Qualifiers (`~ ? %`) do not widen it.
 */
export type Extent = {
  readonly first: CalendarDay | null;
  readonly last: CalendarDay | null;
  readonly pieces: readonly Piece[];
};
