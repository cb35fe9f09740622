import { compareExtents, extentOf } from '../time/extent.ts';
import type { Dossier } from './dossier.ts';

/**
 * The dossier with its events by their first possible day, undated ones last, equal ones in the order of the file. Done where a dossier is
 * made ready for pages, so that no page has to know how times are compared before its chart comes.
 */
export function inOrderOfTime(dossier: Dossier): Dossier {
  const timed = dossier.events.map((event) => ({ event, extent: extentOf(event.when.edtf) }));
  timed.sort((a, b) => compareExtents(a.extent, b.extent));
  return { ...dossier, events: timed.map(({ event }) => event) };
}
