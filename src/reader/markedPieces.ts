import { contains, type Span } from '../text/span.ts';

/** A piece of a text, `[start, end)`; `mark` is the one that covers it, `null` between them. */
export type Piece<Mark> = Span & { readonly mark: Mark | null };

/** The span cut where marks begin and end, in order. Marks that leave it, and those that overlap one before, are passed over. */
export function markedPieces<Mark extends Span>(span: Span, marks: readonly Mark[]): readonly Piece<Mark>[] {
  const pieces: Piece<Mark>[] = [];
  let at = span.start;
  for (const mark of marks.filter((one) => contains(span, one)).toSorted((a, b) => a.start - b.start)) {
    if (mark.start < at) continue;
    if (mark.start > at) pieces.push({ start: at, end: mark.start, mark: null });
    pieces.push({ start: mark.start, end: mark.end, mark });
    at = mark.end;
  }
  if (at < span.end) pieces.push({ start: at, end: span.end, mark: null });
  return pieces;
}
