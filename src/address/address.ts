import type { Filter } from '../dossier/filter.ts';
import { type LaneKind, laneKinds } from '../dossier/laneKind.ts';
import type { Language } from '../language/language.ts';
import type { CalendarDay } from '../time/calendarDay.ts';

/** What is looked at of a dossier: the filter, the lanes and the window, whose days are both inclusive; `null` is the first view. */
export type View = {
  readonly filter: Filter;
  readonly lanes: LaneKind;
  readonly window: { readonly from: CalendarDay; readonly to: CalendarDay } | null;
};

/**
 * A page of the site. Path `/{language}/{dossier}/[{event}/]`, view in the query.
 * `event` is what the path says, known or not; the page decides what to show.
 */
export type Address =
  | { readonly page: 'languages' }
  | { readonly page: 'start'; readonly language: Language }
  | {
      readonly page: 'dossier';
      readonly language: Language;
      readonly dossier: string;
      readonly event: string | null;
      readonly view: View;
    }
  | { readonly page: 'unknown'; readonly path: string };
