/** A half-open range of UTF-16 indices into one text: `[start, end)`. */
export type Span = { readonly start: number; readonly end: number };

/** Whether `outer` holds every index of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The span without the white space at its two ends; empty, at its end, when there is nothing else in it. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  const first = end - inside.trimStart().length;
  return { start: first, end: Math.max(first, start + inside.trimEnd().length) };
}
