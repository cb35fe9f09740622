import { type SentenceWords, sentenceWords } from './abbreviations.ts';
import { splitParagraphs } from './paragraphs.ts';
import { type Span, trimSpan } from './span.ts';

/**
 * The sentences of a text, in order, without surrounding white space; what lies between them is white space only.
 * Never across an empty line: a headline without a full stop is a sentence of its own. A single line break is a space.
 * `language` is the text's BCP 47 tag. `Intl.Segmenter` knows no German abbreviation and no ordinal, so its cuts are looked at
 * again with the tables of `abbreviations.ts`. In doubt two sentences stay one: half a sentence is no evidence.
 */
export function splitSentences(text: string, language: string): readonly Span[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const words = sentenceWords(language);
  return splitParagraphs(text).flatMap((paragraph) => {
    const line = text.slice(paragraph.start, paragraph.end).replace(/[\n\r\u2028\u2029]/g, ' ');
    const sentences: Span[] = [];
    let start = 0;
    for (const cut of [...possibleCuts(line, segmenter), line.length]) {
      if (cut < line.length && continues(line.slice(start, cut), line.slice(cut, cut + sight), words)) continue;
      const { start: first, end } = trimSpan(line, { start, end: cut });
      sentences.push({ start: paragraph.start + first, end: paragraph.start + end });
      start = cut;
    }
    return sentences;
  });
}

/** UTF-16 units given to the segmenter at once: its time grows with the square of them, and few paragraphs are longer. */
const stretch = 4000;

/** Where a sentence may begin, after the first: the segmenter's cuts, and those it never makes, before a number and after `…`. */
function possibleCuts(line: string, segmenter: Intl.Segmenter): readonly number[] {
  const cuts = new Set<number>();
  for (let from = 0; from < line.length; ) {
    const starts = Array.from(segmenter.segment(line.slice(from, from + stretch)), ({ index }) => from + index);
    for (const start of starts.slice(1)) cuts.add(start);
    // The last one may go on after the stretch, so the next stretch begins with it, unless it is the whole of this one
    const last = starts.at(-1) ?? from;
    from = from + stretch >= line.length || last === from ? from + stretch : last;
  }
  for (const { index, 0: end } of line.matchAll(/(?:[.!?]\p{P}{0,3}\s+(?=\d)|…\p{P}{0,3}\s+(?=\p{Lu}))/gu)) {
    cuts.add(index + end.length);
  }
  return [...cuts].sort((a, b) => a - b);
}

/** As many UTF-16 units on each side of a cut as any rule looks at: a long word with what stands around it. */
const sight = 60;

/** Whether the sentence goes on after the cut. */
function continues(before: string, after: string, words: SentenceWords): boolean {
  const next = /[\p{L}\p{N}]+/u.exec(after)?.[0];
  // Only punctuation, or a small letter, as after a quotation: »Halt!« rief er.
  if (next === undefined || /^\p{Ll}/u.test(next)) return true;

  const tail = before
    .slice(-sight)
    .trimEnd()
    .replace(/[\p{Pe}\p{Pf}\p{Pi}"']+$/u, '');
  const opens = words.openers.has(next);
  if (/(?:…|\.\.)$/.test(tail)) return !opens;
  if (!tail.endsWith('.')) return false;

  // A number that heads a point of a list: 1. Die Ukraine …
  if (before.length < sight && /^\P{L}{0,4}\b\d{1,3}\.\s*$/u.test(before)) return true;
  if (/\d\.$/.test(tail)) return isOrdinal(tail, after, next, words);
  if (words.ordinals && /(?<!\p{L})[IVXLC]{2,}\.$/u.test(tail)) return !opens; // Papst Leo XIV. Kardinäle

  const letters = /(?:(?<!\p{L})\p{L}\.\s?)+$/u.exec(tail)?.[0].replace(/\s/g, '').slice(0, -1);
  if (letters !== undefined) return words.leading.has(letters) || !opens; // z. B., J. K. Rowling, U.S. President

  const word = /\p{L}+(?=\.$)/u.exec(tail)?.[0] ?? '';
  if (words.leading.has(word)) return true;
  // Goethestr. as Str.
  if (words.trailing.has(word) || word.endsWith('str')) return !opens;
  return words.beforeNumber.has(word) && /^(?:\d|[IVXLC]+$)/.test(next);
}

/**
 * `am 12. | Dezember`, `im 2. | Weltkrieg`, `ihren 3. | Besuch`, `24. | 12. | 2025`; the figures of scores and decimals (`2:1`, `3,5`)
 * are no ordinals.
 */
function isOrdinal(tail: string, after: string, next: string, { ordinals, openers }: SentenceWords): boolean {
  if (ordinals === null) return false;
  if (/^\d/.test(after))
    return /(?<![\d:,])\d{1,2}\.$/.test(tail) && (/^\d{1,2}\./.test(after) || /\d\.\s?\d{1,2}\.$/.test(tail));
  const found = /(?:(?<before>\p{L}+)\s+)?(?<![\d:,.])\d{1,3}\.$/u.exec(tail);
  if (found === null) return false;
  if (ordinals.after.has(next) || ordinals.after.has(next.replace(/e?[sn]$/, ''))) return true;
  return !openers.has(next) && ordinals.before.has(found.groups?.before ?? '');
}
