/**
 * How German says how often, “recently” and “soon”, and puts single times into phrases, ranges and lists.
 * To add one, write a line with its example into the chapter it belongs to; `tests/time/phraseExamples.test.ts` runs it.
 */

import {
  afternoon,
  anchorShift,
  beforeOf,
  bounded,
  clockOn,
  dateOf,
  dayOf,
  everyOf,
  inYear,
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
import { germanCues } from './germanCues.ts';
import { germanDates } from './germanDates.ts';
import { isCounted, isGermanName } from './germanNames.ts';
import { germanWords } from './germanWords.ts';
import { type Around, type Grammar, type Rule, rule } from './grammar.ts';
import type { Duration } from './timeExpression.ts';

const rules: readonly Rule[] = [
  ...germanDates,

  // How often
  rule('often', 'every.word', '{every}', 'Sie treffen sich [täglich]. → P1D', ({ every }) => recurrenceOf(every)),
  rule('often', 'every.times', '{times} {every}', 'Sie treffen sich [zweimal wöchentlich]. → P1W', ({ every }) =>
    recurrenceOf(every),
  ),
  rule('often', 'every.unit', '{each} {unit}', 'Sie treffen sich [jedes Jahr]. → P1Y', ({ unit }) => everyOf(1, unit)),
  rule(
    'often',
    'every.weekday',
    '{each} {ordinal}? {weekday}',
    'Sie treffen sich [jeden Montag]. → P1W',
    ({ weekday }) => recurrenceOf('P1W', weekday),
  ),
  rule('often', 'every.part', '{each} {part}', 'Sie treffen sich [jeden Abend]. → P1D', ({ part }) =>
    recurrenceOf('P1D', null, part),
  ),
  rule('often', 'every.count', 'alle {count} {unit}', 'Sie wählen [alle vier Jahre]. → P4Y', ({ count: n, unit }) =>
    everyOf(n, unit),
  ),
  rule('often', 'every.weekdays', '{weekdays}', 'Sie treffen sich [montags]. → P1W', ({ weekdays }) =>
    recurrenceOf('P1W', weekdays),
  ),
  rule('often', 'every.partAdverb', '{partAdverb}', 'Sie arbeiten [nachts]. → P1D', ({ partAdverb }, { first }) =>
    first.text.toLowerCase() === 'früh' ? null : recurrenceOf('P1D', null, partAdverb),
  ),
  rule('often', 'every.per', '{times} im|am|pro {unit}', 'Es erscheint [einmal im Monat]. → P1M', ({ unit }) =>
    everyOf(1, unit),
  ),
  rule('often', 'every.perThe', '{times} in der {unit}', 'Es erscheint [zweimal in der Woche]. → P1W', ({ unit }) =>
    everyOf(1, unit),
  ),
  rule('often', 'every.perUnit', 'pro {unit}', 'Es kostet zehn Euro [pro Tag]. → P1D', ({ unit }) => everyOf(1, unit)),

  rule(
    'often',
    'every.weekdaysTo',
    '{weekdays} bis {weekdays2}',
    'Offen ist [montags bis freitags]. → P1W',
    ({ weekdays }) => recurrenceOf('P1W', weekdays),
  ),
  rule('often', 'every.after', '{unit} für|um {unit2}', 'Sie treffen sich [Jahr für Jahr]. → P1Y', ({ unit, unit2 }) =>
    unit === unit2 ? everyOf(1, unit) : null,
  ),

  // Words that only say: before, now, later
  rule('point', 'vague', '{vague}', 'Er war [kürzlich] in Rom. → [..2025-12-18]', ({ vague }, { before }) =>
    /^(?:nicht|so|wie)$/.test(before?.text ?? '') ? null : vagueOf(vague),
  ),
  rule('point', 'vague.lately', 'letzter|jüngster zeit', 'Das gab es [in letzter Zeit] oft. → [..2025-12-18]', () =>
    vagueOf('past'),
  ),
  rule(
    'point',
    'vague.past',
    '{article} vergangenheit',
    'Das gab es [in der Vergangenheit] oft. → [..2025-12-18]',
    () => vagueOf('past'),
  ),
  rule(
    'point',
    'vague.future',
    '{article}? {filler}? zukunft',
    'Das gibt es [in Zukunft] oft. → [2025-12-18..]',
    (_, { before }) => (before?.text.toLowerCase() === 'in' ? vagueOf('future') : null),
  ),
  rule('phrase', 'vague.justNow', 'bis? vor kurzem|kurzer zeit?', 'Er war [vor kurzem] in Rom. → [..2025-12-18]', () =>
    vagueOf('past'),
  ),
  rule('phrase', 'vague.shortly', 'in kürze|bälde', 'Er kommt [in Kürze]. → [2025-12-18..]', () => vagueOf('future')),
  rule('phrase', 'vague.foreseeable', 'in absehbarer zeit', 'Er kommt [in absehbarer Zeit]. → [2025-12-18..]', () =>
    vagueOf('future'),
  ),
  rule('phrase', 'vague.atPresent', 'zur zeit', 'Er ist [zur Zeit] in Rom. → 2025-12-18~', (_, { after }) =>
    /^(?:der|des|von|seine[rs]|ihre[rs])$/.test(after?.text ?? '') ? null : vagueOf('present'),
  ),
  rule(
    'phrase',
    'vague.moment',
    'im|zum {which}? {dayAdjective}? augenblick|moment|zeitpunkt',
    'Er ist [im Moment] in Rom. → 2025-12-18~',
    () => vagueOf('present'),
  ),

  // Phrases
  rule('nowadays', 'nowadays', '{dayOffset}', 'Das ist die Jugend [von heute]. → 2025-12-18~', ({ dayOffset }) =>
    dayOffset === 0 ? vagueOf('present') : dayOffset === 1 ? vagueOf('future') : null,
  ),
  rule(
    'phrase',
    'vague.ofToday',
    'von {nowadays}',
    'Das ist die Jugend [von heute]. → 2025-12-18~',
    ({ nowadays }) => nowadays,
  ),
  rule(
    'phrase',
    'lasting',
    '{span}',
    'Der Krieg dauert inzwischen [fast vier Jahre]. → 2022~/..',
    ({ span }, { back }) => (isLasting(span, back) ? { kind: 'since', of: anchorShift(span, -1) } : null),
  ),
  rule(
    'phrase',
    'point',
    '{preposition}?? {article}?? {point}',
    'Er kam [am Mittwoch] an. → 2025-12-17',
    ({ point }) => point,
  ),
  rule(
    'phrase',
    'point.some',
    'an einem|eines {point}',
    'Er kam [an einem Novembertag] an. → 2025-11-XX',
    ({ point }) => (point.kind === 'someDay' ? point : null),
  ),
  rule('daytime', 'daytime', '{dayPart}', 'Er kam [am Abend] an. → evening', ({ dayPart }) => partOf(dayPart, null)),
  rule(
    'phrase',
    'ago.toTheDay',
    'auf den tag genau? vor {span}',
    'Er kam [auf den Tag genau vor zwei Wochen] an. → 2025-12-04',
    ({ span }) => anchorShift(bounded(span, 'exact'), -1),
  ),
  rule(
    'phrase',
    'part',
    'bis? am|gegen|zum|vom|bis {daytime}',
    'Er kam [am Abend] an. → evening',
    ({ daytime }) => daytime,
  ),
  rule(
    'phrase',
    'clock.at',
    'um|gegen|ab|bis|vor|nach|seit|von? {clock} {partAdverb}? {zone}?',
    'Er kam [um 10.30 Uhr] an. → 2025-12-18T10:30:00',
    ({ clock, partAdverb }) => afternoon(clock, partAdverb),
  ),
  rule(
    'phrase',
    'clock.on',
    '{preposition}? {point} ,? um|gegen|ab|bis|von? {clock} {zone}?',
    'Er kam [am Mittwoch um 10.30 Uhr] an. → 2025-12-17T10:30:00',
    ({ point, clock }) => clockOn(clock, point),
  ),
  rule(
    'phrase',
    'clock.range',
    'von|zwischen? {bareHour} bis|und|– {clock}',
    'Offen ist [von 9 bis 18 Uhr]. → part-of-day',
    ({ bareHour, clock }) => rangeOf(bareHour, clock),
  ),
  rule(
    'phrase',
    'clock.rangeOn',
    '{preposition}? {point} ,? von? {bareHour} bis {clock}',
    'Offen ist [am Mittwoch von 9 bis 18 Uhr]. → 2025-12-24',
    ({ point, bareHour, clock }) => rangeOf(clockOn(bareHour, point), clockOn(clock, point)),
  ),
  rule(
    'phrase',
    'night.into',
    'in? der nacht zum|zu|auf {article}?? {point}',
    'Er kam [in der Nacht zum Mittwoch] an. → 2025-12-16/2025-12-17',
    ({ point }) => nightInto(point),
  ),
  rule(
    'phrase',
    'night.fromTo',
    'in? der nacht von|vom {point} auf|zu|zum {article}?? {point2}',
    'Er kam [in der Nacht von Dienstag auf Mittwoch] an. → 2025-12-16/2025-12-17',
    ({ point2 }) => nightInto(point2),
  ),
  rule('phrase', 'night.over', 'über nacht', 'Es fror [über Nacht]. → 2025-12-17/2025-12-18', () =>
    nightInto(dayOf(0)),
  ),
  rule('phrase', 'often', 'an|in|zu? {often}', 'Sie treffen sich [täglich]. → P1D', ({ often }) => often),
  rule(
    'phrase',
    'duration',
    '{outerBound}? {span} lang|über?',
    'Es dauerte [sechs Monate lang]. → P6M',
    ({ span }) => span,
  ),
  rule('phrase', 'duration.plural', '{plural} lang', 'Es dauerte [Jahre lang]. → PXY', ({ plural }) => plural),
  rule('phrase', 'ago', 'vor {outerBound}? {span}', 'Er kam [vor drei Tagen] an. → 2025-12-15', ({ span }) =>
    anchorShift(span, -1),
  ),
  rule('phrase', 'ago.some', 'vor {plural}', 'Er kam [vor Jahren] an. → PXY', ({ plural }) => plural),
  rule('phrase', 'ahead', 'in {outerBound}? {span}', 'Er kommt [in zwei Wochen]. → 2026-01-01~', ({ span }) =>
    anchorShift(span, 1),
  ),
  rule(
    'phrase',
    'within',
    'binnen|innerhalb|innert von? {span}',
    'Er kommt [binnen 14 Tagen]. → 2025-12-18/2026-01-01',
    ({ span }) => withinOf(span),
  ),
  rule(
    'phrase',
    'within.point',
    'innerhalb von? {article}?? {point}',
    'Er kommt [innerhalb dieses Jahres]. → 2025',
    ({ point }) => point,
  ),
  rule(
    'phrase',
    'since',
    'seit {preposition}? {article}?? {point}',
    'Er ist [seit Februar 2022] dort. → 2022-02/..',
    ({ point }) => ({ kind: 'since', of: point }),
  ),
  rule(
    'phrase',
    'since.span',
    'seit {outerBound}? {span}',
    'Er ist [seit fast vier Jahren] dort. → 2022~/..',
    ({ span }) => ({
      kind: 'since',
      of: anchorShift(span, -1),
    }),
  ),
  rule('phrase', 'since.some', 'seit {plural}', 'Er ist [seit Jahren] dort. → PXY', ({ plural }) => plural),
  rule(
    'phrase',
    'from',
    'ab {preposition}? {article}?? {point}',
    'Er ist [ab Januar] dort. → 2026-01/..',
    ({ point }) => ({ kind: 'from', of: point }),
  ),
  rule(
    'phrase',
    'from.on',
    'von|vom {article}?? {point} an|ab',
    'Er ist [von Januar an] dort. → 2026-01/..',
    ({ point }) => ({ kind: 'from', of: point }),
  ),
  rule(
    'phrase',
    'until',
    'bis spätestens? {preposition}? {article}?? {point}',
    'Er bleibt [bis Jahresende]. → ../2025-12-31',
    ({ point }) => ({ kind: 'until', of: point }),
  ),
  rule('phrase', 'before', 'vor {article}?? {point}', 'Das gab es [vor 2014]. → ../2013', ({ point }) =>
    beforeOf(point, 'before'),
  ),
  rule('phrase', 'after', 'nach {article}?? {point}', 'Das gab es [nach 1990]. → 1991/..', ({ point }) =>
    beforeOf(point, 'after'),
  ),
  rule(
    'phrase',
    'about',
    'um|etwa|circa|ca.|rund|gegen {article}?? {point}',
    'Das war [um 1900]. → 1900~',
    ({ point }) => (point.kind === 'date' || point.kind === 'period' ? qualifiedOf('~', point) : null),
  ),
  rule(
    'phrase',
    'date.inBrackets',
    '{preposition}? {point} ( {article}?? {point2} )',
    'Er kam [am Dienstag (16. Dezember)] an. → 2025-12-16',
    ({ point, point2 }) =>
      point.kind === 'weekday' && point2.kind === 'date' && point2.day !== null
        ? { ...point2, weekday: point.weekday }
        : null,
  ),
  rule(
    'phrase',
    'about.year',
    'etwa|circa|ca. {firstYear}',
    'Das war [etwa 1900]. → 1900~',
    ({ firstYear }, { after }) =>
      isCounted(after?.text ?? '') || /^\p{Lu}/u.test(after?.text ?? '') ? null : qualifiedOf('~', firstYear),
  ),
  rule(
    'phrase',
    'perhaps',
    'vermutlich|wahrscheinlich|wohl {preposition}? {point}',
    'Das war [vermutlich 1987]. → 1987?',
    ({ point }) => (point.kind === 'date' ? qualifiedOf('?', point) : null),
  ),

  // From … to, this and that
  rule('firstYear', 'years.first', '{year}', 'Das war [1926–28]. → 1926/1928', ({ year }) =>
    year >= 1000 && year <= 2100 ? inYear(year) : null,
  ),
  rule('lastYear', 'years.last', '{number}', 'Das war [1926–28]. → 1926/1928', ({ number }, { last }) =>
    /^\d\d$/.test(last.text) ? inYear(number) : null,
  ),
  rule(
    'phrase',
    'years.short',
    '{preposition}? {article}?? {filler}? jahr|jahre|jahren? {firstYear} –|- {lastYear}',
    'Das war [1926–28]. → 1926/1928',
    ({ firstYear, lastYear }) => yearsOf(firstYear, lastYear),
  ),
  rule(
    'phrase',
    'years.full',
    '{preposition}? {firstYear} / {firstYear2}',
    'Das war [2014/2015]. → 2014/2015',
    ({ firstYear, firstYear2 }) => yearsOf(firstYear, firstYear2),
  ),
  rule('bare', 'bare.day', '{ordinal}', 'Das ist [vom 12. bis 14. Januar]. → 2026-01-12/2026-01-14', ({ ordinal }) =>
    ordinal <= 31 ? dateOf({ day: ordinal }) : null,
  ),
  rule(
    'bare',
    'bare.date',
    '{point}',
    'Das ist [vom 12. Januar bis 14. Januar]. → 2026-01-12/2026-01-14',
    ({ point }) => point,
  ),
  rule(
    'more',
    'more',
    ',|sowie|und {preposition}? {article}?? {bare}',
    'Das ist [am 12., 13. und 14. Januar]. → 2026-01-12/2026-01-14',
    ({ bare }) => bare,
  ),
  rule(
    'phrase',
    'range',
    'von|vom {article}?? {bare} bis|auf {preposition}? {article}?? {point}',
    'Sie tagten [von Montag bis Mittwoch]. → 2025-12-15/2025-12-17',
    ({ bare, point }) => rangeOf(bare, point),
  ),
  rule(
    'phrase',
    'range.dash',
    '{preposition}? {article}?? {bare} bis|–|- {preposition}? {article}?? {point}',
    'Das ist [12. bis 14. Januar]. → 2026-01-12/2026-01-14',
    ({ bare, point }) => rangeOf(bare, point),
  ),
  rule(
    'phrase',
    'range.between',
    'zwischen {article}?? {bare} und|bis {article}?? {point}',
    'Das war [zwischen 2014 und 2018]. → 2014/2018',
    ({ bare, point }) => rangeOf(bare, point),
  ),
  rule(
    'phrase',
    'list.and',
    '{preposition}? {article}?? {bare} {more}* und|sowie|/ {preposition}? {article}?? {point}',
    'Sie trafen sich [am Sonntag und Montag]. → 2025-12-14/2025-12-15',
    ({ bare, more, point }) => listOf('and', [bare, ...more, point]),
  ),
  rule(
    'phrase',
    'list.or',
    '{preposition}? {article}?? {bare} {more}* oder {preposition}? {article}?? {point}',
    'Sie treffen sich [am Samstag oder Sonntag]. → [2025-12-20,2025-12-21]',
    ({ bare, more, point }) => listOf('or', [bare, ...more, point]),
  ),
];

/** „dauert inzwischen drei Wochen“, „dauert fast vier Jahre“: it began so long ago and goes on. */
function isLasting(span: Duration, back: Around['back']): boolean {
  const verb = /^(?:dauert|dauern|währt|währen|andauert)$/;
  const soFar = /^(?:inzwischen|mittlerweile|schon|bereits|nun|jetzt)$/;
  const isLong = span.amounts.every(({ unit }) => !['second', 'minute', 'hour', 'day', 'night'].includes(unit));
  if (soFar.test(back(1))) return verb.test(back(2)) || (verb.test(back(3)) && isLong);
  return isLong && span.bound === 'less' && verb.test(back(1));
}

export const german: Grammar = { language: 'de', ...germanWords, rules, cues: germanCues, isName: isGermanName };
