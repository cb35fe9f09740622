import type { Localized } from '../language/language.ts';
import type { Quote } from '../text/quote.ts';
import type { CalendarDay } from './calendarDay.ts';

/** The exact words of a source that tell the time, as a quote in that source's text. */
export type TimePhrase = Quote & { readonly source: string };

/**
 * When an event is, as one EDTF string (ISO 8601-2, levels 0 and 1 and the sets of level 2), and how it was found out.
 * - `stated`: the source has a phrase for it; `reading` is the rule that read it, in one sentence.
 * - `inferred`: it follows from something else; `reason` says from what.
 * - `none`: no source gives a time; the event stands undated, whatever vague phrase there is.
 * `readAgainst` is the day that relative phrases were read against, usually the day of publication.
 */
export type When =
  | {
      readonly basis: 'stated';
      readonly edtf: string;
      readonly phrase: TimePhrase;
      readonly readAgainst: CalendarDay;
      readonly reading: Localized;
    }
  | {
      readonly basis: 'inferred';
      readonly edtf: string;
      readonly phrase?: TimePhrase;
      readonly readAgainst: CalendarDay;
      readonly reason: Localized;
    }
  | { readonly basis: 'none'; readonly edtf: null; readonly phrase?: TimePhrase };
