import { columnsOf } from '../columns/columnsBuilder.ts';
import type { EventColumns } from '../columns/eventColumns.ts';
import { rowsOfEvents } from '../columns/selectedEvents.ts';
import { type Selection, selectionOf } from '../columns/selection.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';

const known = new WeakMap<Dossier, EventColumns>();

/** The columns of a dossier whose events are in order of time, made once: row `i` is its event `i`. */
export function chartColumns(dossier: Dossier): EventColumns {
  const columns = known.get(dossier) ?? columnsOf(dossier);
  known.set(dossier, columns);
  return columns;
}

/** For columns that were made elsewhere, in a worker. */
export function keepColumns(dossier: Dossier, columns: EventColumns): void {
  known.set(dossier, columns);
}

const everything = new WeakMap<Dossier, Selection>();

export function everyEvent(dossier: Dossier): Selection {
  const selection = everything.get(dossier) ?? selectionOfEvents(dossier, dossier.events);
  everything.set(dossier, selection);
  return selection;
}

/** Those of a dossier's events that a filter left, both in order of time. */
export function selectionOfEvents(dossier: Dossier, events: readonly NewsEvent[]): Selection {
  return selectionOf(chartColumns(dossier), rowsOfEvents(events) ?? findRows(dossier, events));
}

function findRows(dossier: Dossier, events: readonly NewsEvent[]): Uint32Array {
  const rows = new Uint32Array(events.length);
  let row = 0;
  for (const [index, event] of events.entries()) {
    while (dossier.events[row] !== event && row < dossier.events.length) row += 1;
    rows[index] = row;
    row += 1;
  }
  return rows;
}
