import type { NewsEvent } from '../dossier/newsEvent.ts';

const rowsOf = new WeakMap<readonly NewsEvent[], Uint32Array>();

/** The events of the rows, where event `i` is row `i`; which rows they are is remembered. */
export function eventsOfRows(events: readonly NewsEvent[], rows: Uint32Array): readonly NewsEvent[] {
  const selected: NewsEvent[] = [];
  for (const row of rows) {
    const event = events[row];
    if (event !== undefined) selected.push(event);
  }
  rowsOf.set(selected, rows);
  return selected;
}

/** `undefined`: these did not come from `eventsOfRows`. */
export function rowsOfEvents(selected: readonly NewsEvent[]): Uint32Array | undefined {
  return rowsOf.get(selected);
}
