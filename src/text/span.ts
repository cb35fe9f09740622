/** A half-open range of UTF-16 indices into one text: `[start, end)`. */
export type Span = { readonly start: number; readonly end: number };

/** Whether `outer` holds every index of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
