import type { Dossier } from '../dossier/dossier.ts';
import type { DossierIndex } from '../dossier/dossierIndex.ts';
import type { Filter } from '../dossier/filter.ts';
import { attestations, statuses } from '../dossier/newsEvent.ts';
import { countRowChoices } from './countRowChoices.ts';
import type { EventColumns } from './eventColumns.ts';
import type { EventTexts } from './eventTexts.ts';
import { type RowRefusals, rowRefusals } from './rowRefusals.ts';
import { eventsOfRows } from './selectedEvents.ts';
import { selectRows } from './selectRows.ts';

/** Of a dossier whose event `i` is row `i`. Without texts it throws a `RangeError` where words are asked for. */
export function filterIndex(
  { events }: Pick<Dossier, 'events'>,
  columns: EventColumns,
  texts: EventTexts | null,
): DossierIndex {
  let last: { readonly filter: Filter; readonly refusals: RowRefusals } | null = null;
  /** What is shown and what is counted is asked for one after the other. */
  const refusalsBy = (filter: Filter) => {
    if (last?.filter !== filter) last = { filter, refusals: rowRefusals(columns, texts, filter) };
    return last.refusals;
  };
  return {
    choices: {
      with: columns.participants.flatMap(({ id, named }) => (named ? id : [])),
      party: columns.parties,
      place: columns.places.flatMap(({ id, named }) => (named ? id : [])),
      status: statuses,
      reports: attestations,
    },
    count: (filter) => countRowChoices(columns, texts, filter, refusalsBy(filter)),
    select: (filter) => eventsOfRows(events, selectRows(columns, texts, filter, refusalsBy(filter))),
  };
}
