import type { Span } from '../text/span.ts';
import type { CalendarDay } from './calendarDay.ts';
import type { PolicyId } from './readingPolicies.ts';
import type { PartOfDay, TimeExpression, Weekday } from './timeExpression.ts';
import type { PhraseType } from './timePhrase.ts';

/** How one time phrase was read. Everything above `record` follows from it: `valueOf(record)` gives it again. */
export type Reading = ReadValue & { readonly record: ReadingRecord };

export type ReadValue = {
  readonly type: PhraseType;
  /** EDTF; `null` when the words give no date: a duration, a recurrence. */
  readonly edtf: string | null;
  /** Beside the day, never inside it. */
  readonly partOfDay: PartOfDay | null;
  /** ISO 8601-1 duration: `P4Y`; an `X` stands for a number that the words do not give: `PXY`. For a recurrence how often it comes. */
  readonly duration: string | null;
  /** What the same words mean if … , when the sentence does not decide or another reading is in use; never the reading itself. */
  readonly alternatives: readonly { readonly if: 'past' | 'future' | 'coming' | 'following'; readonly edtf: string }[];
  /** The words name a weekday that the date does not have; the date is kept. */
  readonly conflict: { readonly said: Weekday; readonly is: Weekday } | null;
  /** The policies that were used: what a word such as “late” is taken to mean. */
  readonly policies: readonly PolicyId[];
};

/** All that the value follows from. */
export type ReadingRecord = {
  readonly rule: string;
  readonly expression: TimeExpression;
  readonly anchor: Anchor;
  readonly direction: Direction;
};

/** The day that the words are counted from: the day of publication, or the last day told before in the text, and where. */
export type Anchor =
  | { readonly kind: 'published'; readonly day: CalendarDay }
  | { readonly kind: 'told'; readonly day: CalendarDay; readonly at: Span };

/**
 * Whether the words look back or ahead of their anchor, and what says so: `word` in the phrase itself (“vergangen”), `verb` and `cue`
 * words of the sentence, at `at`; `custom` only what is usual for such words (`value` may then be wrong, so the alternative is kept);
 * `none`: the words need no direction.
 */
export type Direction = {
  readonly value: 'past' | 'future' | null;
  readonly because: 'word' | 'verb' | 'cue' | 'custom' | 'none';
  /** Spans of the text, in order. */
  readonly at: readonly Span[];
};
