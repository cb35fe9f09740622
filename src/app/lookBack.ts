import { columnsThen } from '../columns/columnsThen.ts';
import type { EventColumns } from '../columns/eventColumns.ts';
import { type Known, lookBackAt } from '../dossier/dossierAsOf.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import { chartColumns, keepColumns } from '../timeline/chartColumns.ts';

/** Days on which the same events are known share their list (eventsOn.ts), and so its columns. */
const columnsOfList = new WeakMap<readonly NewsEvent[], EventColumns>();

/** What was known at the end of a day, with columns, made from those of now: most events are the same. */
export function lookBack(known: Known, day: CalendarDay): Known {
  const { dossier, coverage, places } = lookBackAt(known, day);
  const { events } = dossier;
  const now = known.dossier;
  const columns =
    events === now.events
      ? chartColumns(now)
      : (columnsOfList.get(events) ?? columnsThen(chartColumns(now), now, { events, places, now: now.events }));
  columnsOfList.set(events, columns);
  keepColumns(dossier, columns);
  return { dossier, coverage };
}
