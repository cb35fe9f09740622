import { columnsOf } from '../columns/columnsBuilder.ts';
import type { EventColumns } from '../columns/eventColumns.ts';
import type { EventTexts } from '../columns/eventTexts.ts';
import { textsOf } from '../columns/textsBuilder.ts';
import { transferables } from '../columns/transferables.ts';
import type { Dossier } from '../dossier/dossier.ts';

/** What the chart and the search would otherwise have to make of a large dossier on the page. Row `i` is its event `i`. */
export type EventIndex = { readonly columns: EventColumns; readonly texts: EventTexts };

/** Of a dossier whose events are in order of time. Labels and titles are left out: the page has them with the events. */
export function indexOf(dossier: Dossier): EventIndex {
  return { columns: columnsOf(dossier), texts: textsOf(dossier, dossier.events, []) };
}

/** To be handed over, not copied. */
export function buffersOf({ columns, texts }: EventIndex): ArrayBuffer[] {
  return [...transferables(columns), ...transferables(texts)];
}
