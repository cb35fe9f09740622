import type { Localized } from '../language/language.ts';
import type { Quote } from '../text/quote.ts';
import type { CalendarDay } from './calendarDay.ts';

/** The exact words of a source that tell the time, as a quote in that source's text. */
export type TimePhrase = Quote & { readonly source: string };

/**
 * When an event is, as one EDTF string (ISO 8601-2, levels 0 and 1 and the sets of level 2), and how it was found out.
 * - `stated`: the source has a phrase for it, and `edtf` is what that phrase is read as (readTimePhrase.ts).
 * - `inferred`: it follows from something else; `reason` says from what.
 * - `none`: no source gives a time; the event stands undated, whatever vague phrase there is.
 * - `reported`: no text is here that tells it; `edtf` is what most reports state, counted by origin, and `note` says why where it is not.
 * Where an editor sets another time than the phrase is read as, `overrules` says why.
 * `readAgainst` is the day that relative phrases were read against, usually the day of publication.
 */
export type When =
  | {
      readonly basis: 'stated';
      readonly edtf: string;
      readonly phrase: TimePhrase;
      readonly readAgainst: CalendarDay;
      readonly overrules?: Localized;
    }
  | {
      readonly basis: 'inferred';
      readonly edtf: string;
      readonly phrase?: TimePhrase;
      readonly readAgainst: CalendarDay;
      readonly reason: Localized;
    }
  | { readonly basis: 'reported'; readonly edtf: string; readonly phrase?: never; readonly note?: Localized }
  | { readonly basis: 'none'; readonly edtf: null; readonly phrase?: TimePhrase; readonly overrules?: Localized };
