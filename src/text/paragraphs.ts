import { type Span, trimSpan } from './span.ts';

/**
 * The paragraphs of a text, in order, without surrounding white space. An empty line (one with nothing but white space) parts them;
 * a single line break does not. `Source.blocks` counts by this list, from 0.
 */
export function splitParagraphs(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  for (const emptyLine of text.matchAll(/\n\s*\n/g)) {
    paragraphs.push(trimSpan(text, { start, end: emptyLine.index }));
    start = emptyLine.index + emptyLine[0].length;
  }
  paragraphs.push(trimSpan(text, { start, end: text.length }));
  return paragraphs.filter((paragraph) => paragraph.start < paragraph.end);
}
