import type { Dossier } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import { dayNumber } from '../time/calendarDay.ts';
import { compareExtents, type Extent, extentOf } from '../time/extent.ts';
import type { SketchScale } from './sketchScale.ts';

export type SketchRow = readonly { readonly event: NewsEvent; readonly extent: Extent }[];

/** Pixels that must stay free between two events of a row, lest they read as one. */
const gap = 8;

/** Every dated event in the first row with room for it; those without a beginning or an end below the others. */
export function sketchRows(dossier: Dossier, scale: SketchScale): readonly SketchRow[] {
  const dated = dossier.events.flatMap((event) => {
    const extent = extentOf(event.when.edtf);
    return extent === null ? [] : [{ event, extent, open: extent.first === null || extent.last === null ? 1 : 0 }];
  });
  dated.sort((a, b) => a.open - b.open || compareExtents(a.extent, b.extent));
  const rows: { placed: { event: NewsEvent; extent: Extent }[]; end: number }[] = [];
  for (const { event, extent } of dated) {
    const start = extent.first === null ? -Infinity : scale.x(dayNumber(extent.first));
    const end = extent.last === null ? Infinity : scale.x(dayNumber(extent.last) + 1);
    const row = rows.find((candidate) => candidate.end + gap <= start);
    if (row === undefined) rows.push({ placed: [{ event, extent }], end });
    else {
      row.placed.push({ event, extent });
      row.end = end;
    }
  }
  return rows.map(({ placed }) => placed);
}
