import type { Messages } from '../language/messages.en.ts';
import type { ReadingWords, Text, TextPart } from '../language/readingWords.en.ts';
import type { Span } from '../text/span.ts';
import { describeWhen } from './describeWhen.ts';
import type { ReadingStep } from './explainWhen.ts';
import { formatDay } from './formatDay.ts';
import { isDated } from './isDated.ts';
import type { Direction, Reading } from './reading.ts';
import { readingPolicies } from './readingPolicies.ts';
import { needsDirection, valueOf } from './readTimePhrase.ts';
import { weekdayName, whatIsMeant } from './whatIsMeant.ts';

/**
 * How a phrase was read, in the order of reading: the day it was read against, what decided and what that gives, what is a matter of
 * policy, and what else the words could mean. Follows from the reading alone; `text` lends it the words that the reading points at.
 */
export function explainReading(
  reading: Reading,
  text: string,
  { words, messages }: { readonly words: ReadingWords; readonly messages: Messages },
): readonly ReadingStep[] {
  const { language } = messages;
  const { anchor, expression, direction } = reading.record;
  const day = formatDay(anchor.day, language, 'full');
  const result = (edtf: string) => describeWhen(edtf, messages, 'long');
  const name = (weekday: number) => weekdayName(weekday, language);
  const say = (kind: ReadingStep['kind'], ...text: Text): ReadingStep => ({ kind, text });
  const edtf = isDated(reading) ? reading.edtf : null;

  return [
    say(
      'anchor',
      ...(anchor.kind === 'published' ? words.published(day) : words.told(day, quoteOf([anchor.at], text))),
    ),
    edtf === null ? say('noDate', whyNoDate(reading, words)) : say('reading', ...meant(edtf)),
    ...(edtf === null ? [] : reading.policies.map((id) => say('policy', readingPolicies[id].says[language]))),
    ...(reading.partOfDay === null ? [] : [say('partOfDay', words.partOfDay(reading.partOfDay))]),
    ...(reading.conflict === null
      ? []
      : [say('conflict', words.conflict(name(reading.conflict.said), name(reading.conflict.is)))]),
    ...alternativesOf(reading).map((other) => say('alternative', words.alternative[other.if](result(other.edtf)))),
  ];

  function meant(edtf: string): Text {
    const is = whatIsMeant(expression, edtf, { anchor: anchor.day, language, words });
    if (is.kind === 'named') return words.named(is.tail, result(edtf));
    if (is.kind === 'counted') return words.counted(is.text, is.tail, result(edtf));
    return words.meant(whyThatWay(direction, text, words), is.subject, is.tail, result(edtf));
  }
}

/** What decided whether the words look back or ahead; empty where they need no direction. */
function whyThatWay({ value, because, at }: Direction, text: string, { why }: ReadingWords): Text {
  if (because === 'none') return [];
  if (because === 'custom' || value === null) return why.custom[value ?? 'none'];
  return because === 'word' || at.length === 0 ? why.word[value] : why.sentence[value](quoteOf(at, text));
}

function whyNoDate({ type, duration }: Reading, { noDate }: ReadingWords): string {
  switch (type) {
    case 'vague-past':
      return noDate.past;
    case 'vague-present':
      return noDate.present;
    case 'vague-future':
      return noDate.future;
    default:
      if (duration === null) return noDate.other;
      return (type === 'recurrence' ? noDate.recurrence : noDate.duration)(duration);
  }
}

/** Those that the reading itself keeps, and what the same words would mean if the sentence looked the other way. */
function alternativesOf({ edtf, record, alternatives }: Reading): Reading['alternatives'] {
  const { value, because } = record.direction;
  if (alternatives.length > 0 || value === null || because === 'word' || !needsDirection(record.expression))
    return alternatives;
  const other = value === 'past' ? 'future' : 'past';
  const turned = valueOf({ ...record, direction: { ...record.direction, value: other, because: 'verb' } }).edtf;
  return turned === null || turned === edtf ? [] : [{ if: other, edtf: turned }];
}

/** The words at these spans; those that do not stand side by side are parted by dots. */
function quoteOf(spans: readonly Span[], text: string): TextPart {
  let quote = '';
  let end = 0;
  for (const span of spans) {
    const between = text.slice(end, span.start);
    if (quote !== '') quote += /^\s*$/.test(between) ? between : ' … ';
    quote += text.slice(span.start, span.end);
    end = span.end;
  }
  return { quote };
}
