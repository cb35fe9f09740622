import { splitParagraphs } from '../text/paragraphs.ts';
import type { Span } from '../text/span.ts';
import { splitSentences } from '../text/splitSentences.ts';
import { type CalendarDay, parseCalendarDay } from './calendarDay.ts';
import { findDirection, hasContrast, isLasting, type SentenceDirection } from './direction.ts';
import { completed, vagueOf } from './expressions.ts';
import { findTimePhrases, typeOf } from './findTimePhrases.ts';
import type { Grammar } from './grammar.ts';
import type { Anchor, Direction, Reading, ReadingRecord, ReadValue } from './reading.ts';
import { resolve, resolveEnds, resolveTogether } from './resolve.ts';
import type { Against, Resolved } from './resolved.ts';
import { retrospect, withToldYear } from './retrospect.ts';
import type { TimeExpression, Unit } from './timeExpression.ts';
import type { PhraseType, TimePhrase } from './timePhrase.ts';
import type { Told } from './told.ts';

export type ReadingContext = {
  /** The calendar day in the publisher’s zone. */
  readonly published: CalendarDay;
  readonly direction: SentenceDirection | null;
  /** The last date that was read before in the text: its first day, and how precise it is. */
  readonly told: Told | null;
  /** The sentence sets “today” against another time, or tells of a state: these days are meant. */
  readonly isNowadays: boolean;
  /** The clause tells of something that goes on for all of the time. */
  readonly lasts: boolean;
  /** The text tells of years long before its publication: dates without a year lie near this one. */
  readonly retrospect: Told | null;
};

/** Every time phrase of a text with its reading, in order: each against its sentence and the days read before it. */
export function readTimePhrases(
  text: string,
  published: CalendarDay,
  grammar: Grammar,
): readonly { readonly phrase: TimePhrase; readonly reading: Reading }[] {
  const sentences = splitSentences(text, grammar.language);
  let at = 0;
  let told: Told | null = null;
  const story = retrospect(published);
  const paragraphs = splitParagraphs(text);
  let paragraph = 0;
  return findTimePhrases(text, grammar).map((phrase) => {
    while ((sentences[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= phrase.start) at += 1;
    while ((paragraphs[paragraph + 1]?.start ?? Number.POSITIVE_INFINITY) <= phrase.start) paragraph += 1;
    const sentence = sentences[at] ?? { start: 0, end: text.length };
    const asks = isToday(phrase.expression) || needsDirection(phrase.expression);
    const direction = asks ? findDirection(text, sentence, phrase, grammar.cues) : null;
    const isNowadays =
      isToday(phrase.expression) &&
      ((direction?.isNowadays ?? false) || hasContrast(text, sentence, phrase, grammar.cues));
    const lasts = phrase.expression.kind === 'edge' && isLasting(text, sentence, phrase, grammar.cues);
    const reading = readTimePhrase(phrase, {
      published,
      direction,
      told,
      isNowadays,
      lasts,
      retrospect: story.at(paragraph),
    });
    const here = toldBy(phrase, reading);
    story.tell(reading, here, paragraph);
    told = here ?? told;
    return { phrase, reading };
  });
}

/** Reads one phrase: decides what it is read against and which way, and gives the value with that record. */
export function readTimePhrase(phrase: TimePhrase, context: ReadingContext): Reading {
  const expression = inContext(phrase.expression, context);
  const inStory = context.retrospect && toldYear(expression, context);
  if (context.retrospect && inStory) {
    const { day, at } = context.retrospect;
    const record: ReadingRecord = {
      rule: phrase.rule,
      expression: inStory,
      anchor: { kind: 'told', day, at },
      direction: { value: null, because: 'none', at: [] },
    };
    return { ...valueOf(record), record };
  }
  const record: ReadingRecord = {
    rule: phrase.rule,
    expression,
    anchor: anchorFor(expression, context),
    direction: directionFor(expression, context.direction),
  };
  return { ...valueOf(record), record };
}

/** The value is nothing but a function of the record. */
export function valueOf(record: ReadingRecord): ReadValue {
  const value = resolve(record.expression, againstOf(record));
  return { ...value, type: typeRead(record.expression, value) };
}

/** The single expressions of a phrase with the value that each has in its reading, in order. */
export function readParts(
  phrase: TimePhrase,
  { record }: Reading,
): readonly (Span & { readonly expression: TimeExpression; readonly value: ReadValue })[] {
  const { expression } = record;
  const members =
    expression.kind === 'list'
      ? expression.members
      : expression.kind === 'range'
        ? [expression.first, expression.last]
        : [expression];
  const against = againstOf(record);
  const values =
    expression.kind === 'range'
      ? resolveEnds(expression, against)
      : members.length > 1
        ? resolveTogether(members, against)
        : [];
  // A day before an hour, or before two, is a part of its own: “am Mittwoch von 9 bis 18 Uhr”.
  const ahead = Math.max(0, phrase.parts.length - members.length);
  return phrase.parts.map((part, at) => {
    const member = members[at - ahead];
    const value = values[at - ahead];
    if (member !== undefined && value !== undefined)
      return { ...part, value: { ...value, type: typeRead(member, value) } };
    const own = at >= ahead && expression.kind === 'clock' ? expression : part.expression;
    return { ...part, value: valueOf({ ...record, expression: own }) };
  });
}

/** What the sentence makes of an expression. */
function inContext(expression: TimeExpression, { isNowadays, lasts }: ReadingContext): TimeExpression {
  if (isNowadays && isToday(expression)) return vagueOf('present');
  return lasts && expression.kind === 'edge' ? { ...expression, lasts } : expression;
}

/** The expression with the year of the story, where it has none and does not look ahead. */
function toldYear(expression: TimeExpression, { retrospect: story, direction }: ReadingContext): TimeExpression | null {
  return story && direction?.value !== 'future' && directionInWords(expression) === null && needsDirection(expression)
    ? withToldYear(expression, story)
    : null;
}

function isToday(expression: TimeExpression): boolean {
  return expression.kind === 'day' && expression.offset === 0;
}

function againstOf({ anchor, direction }: ReadingRecord): Against {
  return { anchor: anchor.day, direction: direction.value, isCustom: direction.because === 'custom' };
}

/** What is ahead of its anchor may turn out a length: “in vier Monaten” of something that is over. */
function typeRead(expression: TimeExpression, value: Resolved): PhraseType {
  return expression.kind === 'shift' && value.edtf === null ? 'duration' : typeOf(expression);
}

function anchorFor(expression: TimeExpression, { published, told }: ReadingContext): Anchor {
  return told !== null && leansOnTold(expression, told)
    ? { kind: 'told', day: told.day, at: told.at }
    : { kind: 'published', day: published };
}

/** “drei Tage später”, “am selben Tag”, hours and parts of a day without their day: as far as what was told is precise enough. */
function leansOnTold(expression: TimeExpression, told: Told): boolean {
  switch (expression.kind) {
    case 'shift':
      return expression.from === 'told' && (told.precision === 'day' || !finer[told.precision].has(expression.unit));
    case 'weekday':
      return expression.which === 'following';
    case 'vague':
      return expression.from === 'told';
    case 'clock':
    case 'partOfDay':
      return expression.on === null ? told.precision === 'day' : leansOnTold(expression.on, told);
    case 'range':
      return leansOnTold(expression.first, told) && leansOnTold(expression.last, told);
    case 'list':
      return expression.members.every((member) => leansOnTold(member, told));
    default:
      return 'of' in expression && leansOnTold(expression.of, told);
  }
}

const small: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'night', 'week', 'weekend'];
/** Units that cannot be counted from a month, from a year. */
const finer: Readonly<Record<'month' | 'year', ReadonlySet<Unit>>> = {
  month: new Set(small),
  year: new Set([...small, 'month', 'season', 'quarter', 'half']),
};

function directionFor(expression: TimeExpression, found: SentenceDirection | null): Direction {
  const none: Direction = { value: null, because: 'none', at: [] };
  const word = directionInWords(expression);
  if (word !== null) return { value: word, because: 'word', at: [] };
  if (!needsDirection(expression)) return none;
  // “in vier Monaten” looks ahead by itself, unless what is told is over.
  if (expression.kind === 'shift')
    return found?.value === 'past' ? { value: 'past', because: 'verb', at: found.at } : none;
  // So do “ab Montag” and “bis Montag”, beside no more than a participle.
  const leansAhead = expression.kind === 'from' || expression.kind === 'until';
  if (leansAhead && (found === null || found.isWeak)) return { value: 'future', because: 'word', at: [] };
  if (found !== null) return { value: found.value, because: 'verb', at: found.at };
  return { value: customOf(expression), because: 'custom', at: [] };
}

/** What is usual where nothing decides: weekdays, months and the like lie behind; a day of a month on either side. */
function customOf(expression: TimeExpression): Direction['value'] {
  switch (expression.kind) {
    case 'edge':
      return expression.of.kind === 'period' ? null : customOf(expression.of);
    case 'date':
      return expression.day === null ? 'past' : null;
    case 'holiday':
      return null;
    case 'range':
      return customOf(expression.last);
    case 'list':
      return expression.members.some((member) => customOf(member) === null) ? null : 'past';
    default:
      return 'of' in expression
        ? customOf(expression.of)
        : 'on' in expression && expression.on !== null
          ? customOf(expression.on)
          : 'past';
  }
}

function directionInWords(expression: TimeExpression): 'past' | 'future' | null {
  switch (expression.kind) {
    case 'since':
      return needsDirection(expression.of) ? 'past' : null;
    case 'weekday':
    case 'date':
    case 'season':
    case 'holiday':
    case 'numbered':
      if (expression.kind === 'weekday' && expression.week !== null) return null;
      return expression.which === null || expression.which === 'this'
        ? null
        : expression.which === 'last'
          ? 'past'
          : 'future';
    case 'range':
      return directionInWords(expression.first) ?? directionInWords(expression.last);
    case 'list':
      return expression.members.map(directionInWords).find((value) => value !== null) ?? null;
    case 'clock':
    case 'partOfDay':
      return expression.on && directionInWords(expression.on);
    case 'nightInto':
      return directionInWords(expression.day);
    default:
      return 'of' in expression ? directionInWords(expression.of) : null;
  }
}

/** Whether the same words may mean something behind the anchor or ahead of it. */
export function needsDirection(expression: TimeExpression): boolean {
  switch (expression.kind) {
    case 'weekday':
      return (expression.which === null || expression.which === 'this') && expression.week === null;
    case 'date':
      return expression.year === null && (expression.which === null || expression.which === 'this');
    case 'season':
    case 'holiday':
    case 'numbered':
      return expression.year === null && expression.which === null;
    case 'period':
      return expression.unit === 'weekend' && expression.which === null;
    case 'edge':
      return (
        (expression.of.kind === 'period' &&
          expression.of.unit === 'week' &&
          expression.of.offset === 0 &&
          expression.of.which !== 'this') ||
        needsDirection(expression.of)
      );
    case 'shift':
      return expression.sign === 1 && expression.from === 'anchor';
    case 'range':
      return completed([expression.first, expression.last]).some(needsDirection);
    case 'list':
      return completed(expression.members).some(needsDirection);
    case 'clock':
    case 'partOfDay':
      return expression.on !== null && needsDirection(expression.on);
    case 'nightInto':
      return needsDirection(expression.day);
    default:
      return 'of' in expression && needsDirection(expression.of);
  }
}

/** What is counted from this reading further on; the last of several days. */
function toldBy(phrase: TimePhrase, { edtf, type }: Reading): Told | null {
  if (edtf === null || (type !== 'date' && type !== 'range')) return null;
  const last = (edtf.split('/').at(-1) ?? '').replace(/[~?%]|T.*/g, '');
  const day = parseCalendarDay(`${last}-01-01`.slice(0, 10));
  const precision = last.length === 10 ? 'day' : last.length === 7 ? 'month' : 'year';
  return day && { day, precision, at: { start: phrase.start, end: phrase.end } };
}
