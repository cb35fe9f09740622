import type { Span } from '../text/span.ts';
import type { TimeExpression } from './timeExpression.ts';

/** `vague-…`: “kürzlich”, “derzeit”, “bald”. `part-of-day`: an hour or part of a day without its day. */
export type PhraseType =
  | 'date'
  | 'range'
  | 'duration'
  | 'recurrence'
  | 'vague-past'
  | 'vague-present'
  | 'vague-future'
  | 'part-of-day';

/** The words of a text that tell a time, with the preposition that belongs to them: „am Sonntag und Montag“. */
export type TimePhrase = Span & {
  readonly exact: string;
  readonly type: PhraseType;
  /** The name of the grammar’s rule that found it: `range.and`. */
  readonly rule: string;
  readonly expression: TimeExpression;
  /**
   * The single expressions in it, in order and at least one, as ISO-TimeML (TIMEX3) draws their extents: without prepositions, and
   * two in “Sunday and Monday”.
   */
  readonly parts: readonly TimePart[];
};

export type TimePart = Span & { readonly expression: TimeExpression };
