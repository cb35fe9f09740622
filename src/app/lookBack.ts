import { columnsThen } from '../columns/columnsThen.ts';
import type { EventColumns } from '../columns/eventColumns.ts';
import { filterIndex } from '../columns/filterIndex.ts';
import { countChoices } from '../dossier/countChoices.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { type Known, lookBackAt } from '../dossier/dossierAsOf.ts';
import { type DossierIndex, dossierIndexes } from '../dossier/dossierIndex.ts';
import type { Filter } from '../dossier/filter.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import { selectEvents } from '../dossier/selectEvents.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import { chartColumns, keepColumns } from '../timeline/chartColumns.ts';

/** Days on which the same events are known share their list (eventsOn.ts), and so its columns. */
const columnsOfList = new WeakMap<readonly NewsEvent[], EventColumns>();

/** What was known at the end of a day, with columns, made from those of now, since most events are the same, and what follows from them. */
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
  dossierIndexes.set(dossier, indexThen(dossier, columns));
  return { dossier, coverage };
}

/** Words are looked for in the events themselves: fewer of their sentences may have been known then than have been indexed. */
function indexThen(dossier: Dossier, columns: EventColumns): DossierIndex {
  const { choices, count, select } = filterIndex(dossier, columns, null);
  const withoutIndex = { ...dossier };
  const hasWords = ({ words }: Filter) => words.trim() !== '';
  return {
    choices,
    count: (filter) => (hasWords(filter) ? countChoices(withoutIndex, filter) : count(filter)),
    select: (filter) => (hasWords(filter) ? selectEvents(withoutIndex, filter) : select(filter)),
  };
}
