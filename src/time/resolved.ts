import type { CalendarDay } from './calendarDay.ts';
import type { ReadValue } from './reading.ts';
import type { PolicyId } from './readingPolicies.ts';

/** What an expression is read against. */
export type Against = {
  readonly anchor: CalendarDay;
  readonly direction: 'past' | 'future' | null;
  /** Whether the direction is no more than custom, so that the other one stays open. */
  readonly isCustom: boolean;
};

/** What an expression means, without its type. */
export type Resolved = Omit<ReadValue, 'type'>;

export const nothing: Resolved = {
  edtf: null,
  partOfDay: null,
  duration: null,
  alternatives: [],
  conflict: null,
  policies: [],
};
export const plain = (edtf: string | null, policies: readonly PolicyId[] = []): Resolved => ({
  ...nothing,
  edtf,
  policies,
});

/** The same with its EDTF, and that of the alternatives, changed; what has none keeps none. */
export function mapEdtf(value: Resolved, change: (edtf: string) => string): Resolved {
  return {
    ...value,
    edtf: value.edtf === null ? null : change(value.edtf),
    alternatives: value.alternatives.map((one) => ({ ...one, edtf: change(one.edtf) })),
  };
}
