/**
 * How English says how often, “recently” and “soon”, and puts single times into phrases, ranges and lists.
 * To add one, write a line with its example into the chapter it belongs to; `tests/time/phraseExamples.test.ts` runs it.
 */

import { englishCues } from './englishCues.ts';
import { englishDates } from './englishDates.ts';
import { isAgeOrRate, isEnglishName, isPerfect, isVagueHere } from './englishNames.ts';
import { englishWords } from './englishWords.ts';
import {
  afternoon,
  anchorShift,
  beforeOf,
  clockOn,
  dateOf,
  dayOf,
  durationOf,
  everyOf,
  inYear,
  isOnCalendar,
  joinedRange,
  listOf,
  nightInto,
  partOf,
  qualifiedOf,
  rangeOf,
  recurrenceOf,
  vagueOf,
  withinOf,
  yearsOf,
} from './expressions.ts';
import { type Around, type Grammar, type Rule, rule } from './grammar.ts';
import type { TimeExpression, YearOf } from './timeExpression.ts';

const rules: readonly Rule[] = [
  ...englishDates,

  // How often
  rule('often', 'every.word', '{every}', 'They meet [daily]. → P1D', ({ every }) => recurrenceOf(every)),
  rule('often', 'every.unit', '{each} {unit}', 'They meet [every year]. → P1Y', ({ unit }) => everyOf(1, unit)),
  rule('often', 'every.season', '{each} {season}', 'They meet [every summer]. → P1Y', () => recurrenceOf('P1Y')),
  rule('often', 'every.seasonWord', '{each} season', 'They meet [each season]. → P1Y', () => recurrenceOf('P1Y')),
  rule('often', 'every.month', '{each} {month}', 'They meet [every December]. → P1Y', () => recurrenceOf('P1Y')),
  rule(
    'often',
    'every.weekday',
    '{each} {weekday} {dayPart}?',
    'They meet [every Monday]. → P1W',
    ({ weekday, dayPart }) => recurrenceOf('P1W', weekday, dayPart ?? null),
  ),
  rule('often', 'every.part', '{each} {part}', 'They meet [every evening]. → P1D', ({ part }) =>
    recurrenceOf('P1D', null, part),
  ),
  rule('often', 'every.count', 'every {count} {unit}', 'They vote [every four years]. → P4Y', ({ count: n, unit }) =>
    everyOf(n, unit),
  ),
  rule('often', 'every.other', 'every other {unit}', 'They meet [every other week]. → P2W', ({ unit }) =>
    everyOf(2, unit),
  ),
  rule(
    'often',
    'every.otherWeekday',
    'every other|second {weekday}',
    'They meet [every other Tuesday]. → P2W',
    ({ weekday }) => recurrenceOf('P2W', weekday),
  ),
  rule('often', 'every.nth', 'every {ordinal} {unit}', 'They meet [every third week]. → P3W', ({ ordinal, unit }) =>
    everyOf(ordinal, unit),
  ),
  rule('often', 'every.weekdays', '{weekdays}', 'They meet [on Mondays]. → P1W', ({ weekdays }) =>
    recurrenceOf('P1W', weekdays),
  ),
  rule(
    'often',
    'every.partAdverb',
    '{article}? {partAdverb}',
    'They work [nights]. → P1D',
    ({ partAdverb }, { before }) =>
      before?.values.has('number') || before?.values.has('some') ? null : recurrenceOf('P1D', null, partAdverb),
  ),
  rule('often', 'every.weekends', 'weekends', 'They meet [on weekends]. → P1W', () => recurrenceOf('P1W')),
  rule('often', 'every.times', '{times} {one} {unit}', 'It appears [twice a year]. → P1Y', ({ unit }) =>
    everyOf(1, unit),
  ),
  rule(
    'often',
    'every.someTimes',
    '{number} times a|per|each|every {unit}',
    'It appears [three times a year]. → P1Y',
    ({ unit }) => everyOf(1, unit),
  ),
  rule('often', 'every.per', 'per {unit}', 'It costs ten euros [per day]. → P1D', ({ unit }) => everyOf(1, unit)),
  rule('often', 'every.rate', '{one} {unit}', 'It costs ten euros [a day]. → P1D', ({ unit }, around) =>
    isAgeOrRate(around) ? everyOf(1, unit) : null,
  ),

  // Words that only say: before, now, later
  rule('point', 'vague', '{vague}', 'He was in Rome [recently]. → [..2025-12-18]', ({ vague }, around) =>
    isVagueHere(vague, around) ? vagueOf(vague) : null,
  ),
  rule(
    'point',
    'vague.past',
    'the recent? past',
    'It happened often [in the past]. → [..2025-12-18]',
    (_, { after }) => (/^\p{L}/u.test(after?.text ?? '') && after?.values.has('unit') ? null : vagueOf('past')),
  ),
  rule(
    'point',
    'vague.atTheTime',
    'the|that time',
    'He was in Rome [at the time]. → [..2025-12-18]',
    (_, { before, after }) =>
      before?.text.toLowerCase() === 'at' && after?.text.toLowerCase() !== 'of' ? vagueOf('past') : null,
  ),
  rule(
    'point',
    'vague.future',
    '{article}? near|foreseeable|distant? future',
    'It will happen [in the near future]. → [2025-12-18..]',
    (_, { before, after, ahead }) =>
      /^(?:in|for)$/i.test(before?.text ?? '') &&
      (!/^\p{Ll}+s?$/u.test(after?.text ?? '') || verb.test(ahead(2)) || functionWord.test(ahead(1)))
        ? vagueOf('future')
        : null,
  ),
  rule('point', 'vague.theseDays', 'these days', 'He is in Rome [these days]. → 2025-12-18~', () => vagueOf('present')),
  rule('point', 'vague.otherDay', 'the other day', 'He was in Rome [the other day]. → [..2025-12-18]', () =>
    vagueOf('past'),
  ),
  rule('phrase', 'vague.rightNow', 'right|just|even now', 'He is in Rome [right now]. → 2025-12-18~', () =>
    vagueOf('present'),
  ),
  rule('phrase', 'vague.atPresent', 'at present', 'He is in Rome [at present]. → 2025-12-18~', () =>
    vagueOf('present'),
  ),
  rule('phrase', 'vague.ofToday', 'of today', 'They are the stars [of today]. → 2025-12-18~', () => vagueOf('present')),
  rule('phrase', 'vague.ofTomorrow', 'of tomorrow', 'They are the stars [of tomorrow]. → [2025-12-18..]', () =>
    vagueOf('future'),
  ),
  rule('phrase', 'vague.moment', 'at the moment', 'He is in Rome [at the moment]. → 2025-12-18~', () =>
    vagueOf('present'),
  ),
  rule('phrase', 'vague.thisTime', 'at this time', 'He is in Rome [at this time]. → 2025-12-18~', () =>
    vagueOf('present'),
  ),
  rule(
    'phrase',
    'vague.past.recent',
    'in recent times|memory',
    'It happened often [in recent times]. → [..2025-12-18]',
    () => vagueOf('past'),
  ),

  // Phrases
  rule('phrase', 'point', '{preposition}? {point}', 'He arrived [on Wednesday]. → 2025-12-17', ({ point }) => point),
  rule('when', 'when', '{point}', 'It was [by the end of April]. → ../2025-04-30', ({ point }) => point),
  rule('when', 'when.the', 'the {point}', 'It was [by the 2010] election. → ../2010', ({ point }) => point),
  rule('phrase', 'point.article', '{preposition}? {when}', 'It was [in the 2010] election. → 2010', ({ when }) => when),
  rule('phrase', 'point.some', 'on {one} {point}', 'He arrived [on a November day]. → 2025-11-XX', ({ point }) =>
    point.kind === 'someDay' ? point : null,
  ),
  rule('daytime', 'daytime', 'the {dayPart}', 'He arrived [in the evening]. → evening', ({ dayPart }) =>
    partOf(dayPart, null),
  ),
  rule('daytime', 'daytime.bare', '{dayPart}', 'He arrived [at night]. → night', ({ dayPart }) =>
    partOf(dayPart, null),
  ),
  rule(
    'phrase',
    'part',
    'in|during|by|at {daytime}',
    'He arrived [in the evening]. → evening',
    ({ daytime }) => daytime,
  ),
  rule('phrase', 'part.early', 'early|late in the {part}', 'He arrived [early in the morning]. → morning', ({ part }) =>
    partOf(part, null),
  ),
  rule(
    'phrase',
    'clock.at',
    'at|around|about|by|before|after|since|until|till|from? {clock} local? time?',
    'He arrived [at 10.30 a.m.] → 2025-12-18T10:30:00',
    ({ clock }) => clock,
  ),
  rule(
    'phrase',
    'clock.about',
    'at about|around|approximately|exactly {clock}',
    'He arrived [at about 7 a.m.] → 2025-12-18T07:00:00',
    ({ clock }) => clock,
  ),
  rule(
    'phrase',
    'clock.on',
    '{preposition}? {point} ,? at|around|about|by|from|until? {clock}',
    'He arrived [on Wednesday at 10.30 a.m.] → 2025-12-17T10:30:00',
    ({ point, clock }) => (isDayLike(point) ? clockOn(clock, point) : null),
  ),
  rule(
    'phrase',
    'clock.before',
    'at|around|about|by|from|until|before|after|since? {clock} {zone}? ,? on? {point}',
    'He arrived [at 10.30 a.m. on Wednesday]. → 2025-12-17T10:30:00',
    ({ point, clock }) => (isDayLike(point) ? clockOn(clock, point) : null),
  ),
  rule(
    'phrase',
    'clock.daytime',
    'at? {bareHour} in the {part}',
    'He arrived [at 7 in the evening]. → 2025-12-18T19:00:00',
    ({ bareHour, part }) => (bareHour.kind === 'clock' ? afternoon(bareHour, part) : null),
  ),
  rule(
    'phrase',
    'clock.range',
    'from|between? {bareHour} to|and|until|till|–|- {clock}',
    'It is open [from 9 to 11 a.m.] → part-of-day',
    ({ bareHour, clock }) => rangeOf(bareHour, clock),
  ),
  rule(
    'phrase',
    'clock.rangeBefore',
    'from|between? {bareHour} to|and|until|till|–|- {clock} on? {point}',
    'It is open [from 9 to 11 a.m. on Wednesday]. → 2025-12-24',
    ({ point, bareHour, clock }) =>
      isDayLike(point) ? rangeOf(clockOn(bareHour, point), clockOn(clock, point)) : null,
  ),
  rule(
    'phrase',
    'clock.rangeOn',
    '{preposition}? {point} ,? from|between? {bareHour} to|and|until|–|- {clock}',
    'It is open [on Wednesday from 9 to 11 a.m.] → 2025-12-24',
    ({ point, bareHour, clock }) =>
      isDayLike(point) ? rangeOf(clockOn(bareHour, point), clockOn(clock, point)) : null,
  ),
  rule(
    'phrase',
    'clock.plain',
    'at {bareHour}',
    'He arrived [at 10:30]. → 2025-12-18T10:30:00',
    ({ bareHour }, { last }) => (last.text.includes(':') ? bareHour : null),
  ),
  rule(
    'phrase',
    'clock.plainOn',
    '{preposition}? {point} ,? at {bareHour}',
    'He arrived [on Wednesday at 10:30]. → 2025-12-17T10:30:00',
    ({ point, bareHour }) =>
      isDayLike(point) && bareHour.kind === 'clock' && bareHour.hour <= 24 ? { ...bareHour, on: point } : null,
  ),
  rule(
    'phrase',
    'night.into',
    'overnight into|to {point}',
    'He arrived [overnight into Wednesday]. → 2025-12-16/2025-12-17',
    ({ point }) => nightInto(point),
  ),
  rule('phrase', 'night.over', 'overnight', 'It froze [overnight]. → 2025-12-17/2025-12-18', () => nightInto(dayOf(0))),
  rule('phrase', 'often', 'on|in|at? {often}', 'They meet [daily]. → P1D', ({ often }) => often),
  rule('phrase', 'duration', '{span} long?', 'It lasted [six months]. → P6M', ({ span }, around) =>
    isAgeOrRate(around)
      ? null
      : /^(?:lasted|taken|spanned|continued)$/.test(around.back(1)) && isPerfect(around)
        ? { kind: 'since', of: anchorShift(span, -1) }
        : span,
  ),
  rule(
    'phrase',
    'duration.for',
    'for {span}',
    'It has been closed [for almost four years]. → 2022~/..',
    ({ span }, around) => (isPerfect(around) ? { kind: 'since', of: anchorShift(span, -1) } : span),
  ),
  rule('phrase', 'duration.some', 'for {plural}', 'It has been closed [for years]. → PXY', ({ plural }) => plural),
  rule('phrase', 'duration.over', 'during|over|after {span}', 'He left [after two years]. → P2Y', ({ span }) => span),
  rule(
    'phrase',
    'duration.the',
    'in|over|after|during|for|within|through? {theSpan}',
    'It was over [after the two hours]. → PT2H',
    ({ theSpan }) => theSpan,
  ),
  rule(
    'phrase',
    'duration.beforeThat',
    '{span} before|after {when}',
    'It came [two days before Christmas]. → P2D',
    ({ span, when }) => (isOnCalendar(when) ? span : null),
  ),
  rule(
    'phrase',
    'duration.dayBefore',
    'the {unit} before|after {when}',
    'It came [the day after Christmas]. → P1D',
    ({ unit, when }) => (isOnCalendar(when) ? durationOf(1, unit) : null),
  ),
  rule(
    'phrase',
    'duration.plural',
    '{plural}',
    'It took [weeks] to find out. → PXW',
    ({ plural }, { before, after }) =>
      /^(?:take|takes|took|taken|taking|last|lasted|spend|spent|after|within)$/i.test(before?.text ?? '') ||
      /^(?:before|after|of|later)$/.test(after?.text ?? '')
        ? plural
        : null,
  ),
  rule('phrase', 'ahead', 'in {span}', 'He comes [in two weeks]. → 2026-01-01~', ({ span }) => anchorShift(span, 1)),
  rule('phrase', 'ahead.time', "in {span} '|’? time", "He comes [in two weeks' time]. → 2026-01-01~", ({ span }) =>
    anchorShift(span, 1),
  ),
  rule('phrase', 'within', 'within {span}', 'He comes [within 14 days]. → 2025-12-18/2026-01-01', ({ span }) =>
    withinOf(span),
  ),
  rule(
    'phrase',
    'within.point',
    'within {point}',
    'He comes [within the next few days]. → 2025-12-19/2025-12-25~',
    ({ point }) => point,
  ),
  rule(
    'phrase',
    'since',
    'ever? since at? least? {preposition}? {when}',
    'He has been there [since February 2022]. → 2022-02/..',
    ({ when: point }) => ({ kind: 'since', of: point }),
  ),
  rule('phrase', 'from', 'from {when}', 'He is there [from January]. → 2026-01/..', ({ when: point }) => ({
    kind: 'from',
    of: point,
  })),
  rule(
    'phrase',
    'from.on',
    'from {when} on|onward|onwards',
    'He is there [from January on]. → 2026-01/..',
    ({ when: point }) => ({ kind: 'from', of: point }),
  ),
  rule(
    'phrase',
    'from.starting',
    'starting|beginning|effective {preposition}? {when}',
    'He is there [starting in January]. → 2026-01/..',
    ({ when: point }) => ({ kind: 'from', of: point }),
  ),
  rule('phrase', 'asOf', 'as of|at {when}', 'He is there [as of Wednesday]. → 2025-12-24', ({ when: point }) => point),
  rule(
    'phrase',
    'until',
    'up? until|till|til at? least? {when}',
    'He stays [until the end of the year]. → ../2025-12-31',
    ({ when: point }) => ({ kind: 'until', of: point }),
  ),
  rule('phrase', 'until.by', 'by {when}', 'He comes [by 2030]. → ../2030', ({ when: point }) => ({
    kind: 'until',
    of: point,
  })),
  rule('phrase', 'before', 'before|prior {when}', 'It was so [before 2014]. → ../2013', ({ when: point }) =>
    beforeOf(point, 'before'),
  ),
  rule('phrase', 'before.prior', 'prior to {when}', 'It was so [prior to 2014]. → ../2013', ({ when: point }) =>
    beforeOf(point, 'before'),
  ),
  rule('phrase', 'after', 'after {when}', 'It was so [after 1990]. → 1991/..', ({ when: point }) =>
    beforeOf(point, 'after'),
  ),
  rule(
    'phrase',
    'about',
    'in? around|about|circa|c|c.|ca|ca. .? {when}',
    'It was [around 1900]. → 1900~',
    ({ when: point }) => (point.kind === 'date' || point.kind === 'period' ? qualifiedOf('~', point) : point),
  ),
  rule(
    'phrase',
    'perhaps',
    'probably|possibly|perhaps|presumably {preposition}? {when}',
    'It was built [probably in 1987]. → 1987?',
    ({ when: point }) => (point.kind === 'date' ? qualifiedOf('?', point) : null),
  ),

  // From … to, this and that
  rule(
    'bareDay',
    'bareDay',
    '{dayOfMonth}',
    'It is [from January 12 to 14]. → 2026-01-12/2026-01-14',
    ({ dayOfMonth }) => (dayOfMonth >= 1 && dayOfMonth <= 31 ? dateOf({ day: dayOfMonth }) : null),
  ),
  rule('bareYear', 'bareYear', '{number}', 'It was [in 1957-58]. → 1957/1958', ({ number }) =>
    Number.isInteger(number) ? inYear(number) : null,
  ),
  rule(
    'bare',
    'bare.day',
    'the? {bareDay}',
    'It is [12 to 14 January]. → 2026-01-12/2026-01-14',
    ({ bareDay }) => bareDay,
  ),
  rule(
    'bare',
    'bare.point',
    '{point}',
    'It is [from January 12 to January 14]. → 2026-01-12/2026-01-14',
    ({ point }) => point,
  ),
  rule('bare', 'bare.month', '{monthName}', 'It was [from Jan to Mar 2024]. → 2024-01/2024-03', ({ monthName }) =>
    dateOf({ month: monthName }),
  ),
  rule(
    'more',
    'more',
    ',|and {preposition}? the? {bare}',
    'It is [on 12, 13 and 14 January]. → 2026-01-12/2026-01-14',
    ({ bare }) => bare,
  ),
  rule(
    'phrase',
    'range',
    'from the? {bare} to|until|till|through {preposition}? {when}',
    'They met [from Monday to Wednesday]. → 2025-12-15/2025-12-17',
    ({ bare, when: point }) => joinedRange(bare, point),
  ),
  rule(
    'phrase',
    'range.dash',
    '{preposition}? the? {bare} to|through|thru|until|–|- {when}',
    'It is [12 to 14 January]. → 2026-01-12/2026-01-14',
    ({ bare, when: point }) => joinedRange(bare, point),
  ),
  rule(
    'phrase',
    'range.between',
    'between the? {bare} and {when}',
    'It was [between 2014 and 2018]. → 2014/2018',
    ({ bare, when: point }) => joinedRange(bare, point),
  ),
  rule(
    'phrase',
    'range.years',
    '{preposition}? {when} –|-|/ {bareYear}',
    'It was [in 1957-58]. → 1957/1958',
    ({ when: point, bareYear }) => yearsOf(point, bareYear),
  ),
  rule(
    'phrase',
    'range.days',
    'from|on? {point} to|through|until|–|- the? {bareDay} {yearOf}?',
    'It is [from January 12 to 14]. → 2026-01-12/2026-01-14',
    ({ point, bareDay, yearOf }, around) => rangeOfDays(point, bareDay, yearOf, around),
  ),
  rule(
    'phrase',
    'range.betweenDays',
    'between {point} and the? {bareDay} {yearOf}?',
    'It is [between January 12 and 14]. → 2026-01-12/2026-01-14',
    ({ point, bareDay, yearOf }, around) => rangeOfDays(point, bareDay, yearOf, around),
  ),
  rule(
    'phrase',
    'list.days',
    '{preposition}? {point} {more}* and|& {bareDay} {yearOf}?',
    'It is [on January 8 and 9]. → 2026-01-08/2026-01-09',
    ({ point, more, bareDay, yearOf }, around) => listOfDays('and', [point, ...more, bareDay], yearOf, around),
  ),
  rule(
    'phrase',
    'list.daysOr',
    '{preposition}? {point} or {bareDay} {yearOf}?',
    'It is [on January 8 or 9]. → [2026-01-08,2026-01-09]',
    ({ point, bareDay, yearOf }, around) => listOfDays('or', [point, bareDay], yearOf, around),
  ),
  rule(
    'phrase',
    'list.and',
    '{preposition}? the? {bare} {more}* and|& {preposition}? {when}',
    'They met [on Sunday and Monday]. → 2025-12-14/2025-12-15',
    ({ bare, more, when: point }) => listOf('and', [bare, ...more, point]),
  ),
  rule(
    'phrase',
    'list.comma',
    '{preposition}? the? {bare} {more} {more2}* , and {preposition}? {when}',
    'They met [on Sunday, Monday, and Tuesday]. → 2025-12-14/2025-12-16',
    ({ bare, more, more2, when: point }) => listOf('and', [bare, more, ...more2, point]),
  ),
  rule(
    'phrase',
    'list.or',
    '{preposition}? the? {bare} {more}* or {preposition}? {when}',
    'They will meet [on Saturday or Sunday]. → [2025-12-20,2025-12-21]',
    ({ bare, more, when: point }) => listOf('or', [bare, ...more, point]),
  ),
];

/** After “in future” and one word more, or at once: “in future bookings can be made”, but not “in future elections”. */
const verb = /^(?:can|will|would|should|must|may|are|is|has|have|to|be)$/;

const functionWord =
  /^(?:to|and|but|the|it|he|she|they|we|a|an|when|if|as|there|this|that|by|with|for|at|from|after|on|in|of|or)$/;

/** An hour belongs to a day. */
function isDayLike(of: TimeExpression): boolean {
  return (
    (['day', 'weekday', 'date', 'holiday', 'shift', 'nthWeekday'].includes(of.kind) &&
      (of.kind !== 'date' || of.day !== null) &&
      (of.kind !== 'shift' || of.unit === 'day' || of.unit === 'week')) ||
    (of.kind === 'partOfDay' && of.on !== null)
  );
}

/** “January 12 to 14” */
function rangeOfDays(
  from: TimeExpression,
  to: TimeExpression,
  year: YearOf | undefined,
  around: Around,
): TimeExpression | null {
  const [first, last] = daysOf([from, to], year, around) ?? [];
  return first && last ? rangeOf(first, last) : null;
}

/** “January 8, 9 and 12” */
function listOfDays(
  joined: 'and' | 'or',
  days: readonly TimeExpression[],
  year: YearOf | undefined,
  around: Around,
): TimeExpression | null {
  const members = daysOf(days, year, around);
  return members && { kind: 'list', joined, members };
}

/** “January 12 and 14”: the days further on have the month of the first, unless something is counted: “January 12 and 14 people”. */
function daysOf(
  members: readonly TimeExpression[],
  year: YearOf | undefined,
  { after }: Around,
): readonly TimeExpression[] | null {
  const [first] = members;
  if (
    first?.kind !== 'date' ||
    first.day === null ||
    first.month === null ||
    first.year !== null ||
    /^\p{Ll}+s$/u.test(after?.text ?? '')
  )
    return null;
  const { month } = first;
  return members.map((member) =>
    member.kind === 'date' ? { ...member, month: member.month ?? month, year: member.year ?? year ?? null } : member,
  );
}

export const english: Grammar = { language: 'en', ...englishWords, rules, cues: englishCues, isName: isEnglishName };
