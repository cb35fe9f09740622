/** A day of the proleptic Gregorian calendar, `'2024-03-06'`, years 0000 to 9999. Never an instant: it is the same day everywhere. */
export type CalendarDay = string & { readonly __brand: 'CalendarDay' };
