/**
 * How German says a single time: how long, which day, year or season, what hour.
 * To add one, write a line with its example into the chapter it belongs to; `tests/time/phraseExamples.test.ts` runs it.
 */

import {
  bounded,
  centuryOf,
  clockOf,
  dateOf,
  dayIn,
  dayOf,
  decadeOf,
  durationOf,
  durationOfBoth,
  edgeOf,
  edgeOfUnit,
  halfOf,
  hasEdges,
  hourOf,
  inYear,
  nightInto,
  nthWeekdayOf,
  numberedOf,
  onWeekday,
  partOf,
  periodOf,
  seasonOf,
  seasonOfYears,
  shiftOf,
  someDayOf,
  toldShift,
  vagueOf,
  weekdayOf,
  windowOf,
  yearsOf,
} from './expressions.ts';
import { germanHolidays } from './germanHolidays.ts';
import { isYearIn } from './germanNames.ts';
import { type Around, type Rule, rule } from './grammar.ts';
import type { PartOfDay, TimeExpression } from './timeExpression.ts';

export const germanDates: readonly Rule[] = [
  // How many, how long
  rule('count', 'count.number', '{number}', 'Es dauerte [zwei Wochen]. → P2W', ({ number }) => number),
  rule('count', 'count.one', '{one}', 'Es dauerte [eine Woche]. → P1W', ({ one }) => one),
  rule('count', 'count.half', '{one}? {half}', 'Es dauerte [ein halbes Jahr]. → P6M', ({ half }) => half),
  rule('count', 'count.some', '{some}', 'Es dauerte [einige Wochen]. → PXW', ({ some }) => some),
  rule('count', 'count.few', 'ein|einem|einen|alle paar', 'Es dauerte [ein paar Wochen]. → PXW', () => 'some'),
  rule(
    'count',
    'count.between',
    '{number} bis|oder|–|- {number2}',
    'Es dauert [drei bis vier Wochen]. → PXW',
    () => 'some',
  ),
  rule('bound', 'bound.more', 'mehr|länger als', 'Es dauerte [mehr als zwei Wochen]. → P2W', () => 'more'),
  rule('bound', 'bound.less', 'weniger|kürzer als', 'Es dauerte [weniger als zwei Wochen]. → P2W', () => 'less'),
  rule('bound', 'bound.upTo', 'bis zu', 'Es dauerte [bis zu zwei Wochen]. → P2W', () => 'less'),
  rule('bound', 'bound.notQuite', 'nicht ganz|einmal', 'Es dauerte [nicht ganz zwei Wochen]. → P2W', () => 'less'),
  rule('amount', 'amount', '{count} {filler}? {unit}', 'Es dauerte [drei volle Monate]. → P3M', ({ count: n, unit }) =>
    durationOf(n, unit),
  ),
  rule('amount', 'amount.word', '{unitWords}', 'Es blieb beim [einwöchigen] Streik. → P1W', ({ unitWords }) =>
    durationOf(unitWords.amount, unitWords.unit),
  ),
  rule(
    'amount',
    'amount.hyphen',
    '{number} - {unitAdjective}',
    'Man feiert [100-jähriges] Bestehen. → P100Y',
    ({ number, unitAdjective }) => durationOf(number, unitAdjective),
  ),
  rule(
    'amount',
    'amount.joined',
    '{number} {unitAdjective}',
    'Man feiert [100jähriges] Bestehen. → P100Y',
    ({ number, unitAdjective }) => durationOf(number, unitAdjective),
  ),
  rule('amount', 'amount.hyphenUnit', '{number} - {unit}', 'Es gilt eine [14-Tage]-Frist. → P14D', ({ number, unit }) =>
    durationOf(number, unit),
  ),
  rule('amount', 'amount.long', 'lange|langen|viele|vielen {units}', 'Es dauerte [lange Jahre]. → PXY', ({ units }) =>
    durationOf('some', units),
  ),
  rule(
    'amount',
    'amount.both',
    '{number} {unit} und|, {number2} {unit2}',
    'Es dauerte [zwei Stunden und 30 Minuten]. → PT2H30M',
    durationOfBoth,
  ),
  rule('span', 'span', '{amount}', 'Es dauerte [drei Monate]. → P3M', ({ amount }) => amount),
  rule('span', 'span.bound', '{bound} {amount}', 'Der Krieg dauerte [fast vier Jahre]. → P4Y', ({ bound, amount }) =>
    bounded(amount, bound),
  ),
  rule(
    'span',
    'span.article',
    '{article} {bound}? {number} {filler}? {unit}',
    'Nach [den knapp zwei Stunden] war Schluss. → PT2H',
    ({ bound, number, unit }) => durationOf(number, unit, bound ?? null),
  ),
  rule(
    'span',
    'span.inside',
    '{one} {bound} {filler}? {unit}',
    'Es dauerte [ein knappes Jahr]. → P1Y',
    ({ one, bound, unit }, { last }) => (last.values.has('units') ? null : durationOf(one, unit, bound)),
  ),
  rule('plural', 'span.plural', '{units}', 'Das gibt es [seit Jahren]. → PXY', ({ units }) =>
    durationOf('some', units),
  ),

  // Years
  rule('yearOf', 'year.figures', '{year}', 'Das war [im März 2019]. → 2019-03', ({ year }) => ({ written: year })),
  rule('yearOf', 'year.short', '{shortYear}', "Das war [im März '98]. → 1998-03", ({ shortYear }) => ({
    written: shortYear,
  })),
  rule('yearOf', 'year.ofYear', 'des Jahres {year}', 'Das war [im März des Jahres 2019]. → 2019-03', ({ year }) => ({
    written: year,
  })),
  rule(
    'yearOf',
    'year.counted',
    'des? {which} jahres|jahrs',
    'Das war [im März vergangenen Jahres]. → 2024-03',
    ({ which }) => ({ counted: which.offset }),
  ),
  rule('yearOf', 'year.previous', 'des vorjahres|vorjahrs', 'Das war [im März des Vorjahres]. → 2024-03', () => ({
    counted: -1,
  })),

  rule('yearOf', 'year.before', '{number} v . chr .', 'Das war [im Frühjahr 479 v. Chr.] → -0478-21', ({ number }) =>
    Number.isInteger(number) && number > 1 ? { written: 1 - number } : null,
  ),

  // Days
  rule('point', 'day', '{dayOffset}', 'Er kam [gestern] an. → 2025-12-17', ({ dayOffset }) => dayOf(dayOffset)),
  rule(
    'point',
    'day.part',
    '{dayOffset} {dayPart}',
    'Er kam [gestern Abend] an. → 2025-12-17',
    ({ dayOffset, dayPart }) => partOf(dayPart, dayOf(dayOffset)),
  ),
  rule(
    'point',
    'day.small',
    '{dayOffset} morgen|vormittag|mittag|nachmittag|abend|nacht',
    'Er kam [heute morgen] an. → 2025-12-18',
    ({ dayOffset }, { last }) => partOf(smallParts[last.text.toLowerCase()] ?? 'morning', dayOf(dayOffset)),
  ),
  rule(
    'point',
    'day.partAdverb',
    '{dayOffset} {partAdverb}',
    'Er kam [gestern abends] an. → 2025-12-17',
    ({ dayOffset, partAdverb }) => partOf(partAdverb, dayOf(dayOffset)),
  ),
  rule(
    'point',
    'day.adjective',
    '{dayAdjective} {weekday}',
    'Er kommt [am heutigen Donnerstag]. → 2025-12-18',
    ({ dayAdjective }) => dayOf(dayAdjective),
  ),
  rule(
    'point',
    'day.adjectiveAlone',
    '{dayAdjective}',
    '[Der heutige] Gipfel begann. → 2025-12-18',
    ({ dayAdjective }, { after }) => (/^\p{Lu}/u.test(after?.text ?? '') ? dayOf(dayAdjective) : null),
  ),
  rule(
    'point',
    'day.adjectiveDay',
    '{dayAdjective} tag|tages|tage',
    'Er kommt [am morgigen Tag]. → 2025-12-19',
    ({ dayAdjective }) => dayOf(dayAdjective),
  ),
  rule(
    'point',
    'day.adjectivePart',
    '{dayAdjective} {dayPart}',
    'Er kam [am gestrigen Abend]. → 2025-12-17',
    ({ dayAdjective, dayPart }) => partOf(dayPart, dayOf(dayAdjective)),
  ),
  rule('point', 'weekday', '{weekday}', 'Sie trafen sich [am Mittwoch]. → 2025-12-17', ({ weekday }) =>
    weekdayOf(weekday),
  ),
  rule(
    'point',
    'weekday.which',
    '{which} {weekday}',
    'Sie trafen sich [am vergangenen Freitag]. → 2025-12-12',
    ({ which, weekday }) => weekdayOf(weekday, which.which),
  ),
  rule(
    'point',
    'weekday.compound',
    '{weekdayPart}',
    'Sie trafen sich [am Dienstagabend]. → 2025-12-16',
    ({ weekdayPart: { weekday, part } }) => partOf(part, weekdayOf(weekday)),
  ),
  rule(
    'point',
    'weekday.part',
    '{weekday} {dayPart}',
    'Sie trafen sich [am Dienstag Abend]. → 2025-12-16',
    ({ weekday, dayPart }) => partOf(dayPart, weekdayOf(weekday)),
  ),
  rule(
    'point',
    'weekday.partAdverb',
    '{weekday} {partAdverb}',
    'Sie trafen sich [am Dienstag abends]. → 2025-12-16',
    ({ weekday, partAdverb }) => partOf(partAdverb, weekdayOf(weekday)),
  ),
  rule(
    'point',
    'weekday.whichCompound',
    '{which} {weekdayPart}',
    'Sie treffen sich [am kommenden Dienstagabend]. → 2025-12-23',
    ({ which, weekdayPart: { weekday, part } }) => partOf(part, weekdayOf(weekday, which.which)),
  ),
  rule(
    'point',
    'weekday.ofWeek',
    '{weekday} {article}? {which} woche',
    'Sie trafen sich [am Mittwoch vergangener Woche]. → 2025-12-10',
    ({ weekday, which }) => weekdayOf(weekday, which.which, which.offset),
  ),
  rule(
    'point',
    'weekday.inWeek',
    '{which} woche {weekday}',
    'Sie treffen sich [nächste Woche Montag]. → 2025-12-22',
    ({ weekday, which }) => weekdayOf(weekday, which.which, which.offset),
  ),
  rule(
    'point',
    'weekday.nth',
    '{ordinal} {weekday} im|des {month} {yearOf}?',
    'Gewählt wird [am zweiten Sonntag im März 2026]. → 2026-03-08',
    ({ ordinal, weekday, month, yearOf }) => nthWeekdayOf(ordinal, weekday, dateOf({ month, year: yearOf })),
  ),

  rule(
    'point',
    'weekday.early',
    '{edgeAdjective} {weekdayPart}',
    'Es brannte [am frühen Montagmorgen]. → 2025-12-15',
    ({ weekdayPart: { weekday, part } }) => partOf(part, weekdayOf(weekday)),
  ),
  rule(
    'point',
    'weekday.following',
    '{following} {weekday}',
    'Er kam am 10. Dezember an. [Am folgenden Montag] reiste er ab. → 2025-12-15',
    ({ weekday }) => weekdayOf(weekday, 'following'),
  ),

  // Dates
  rule(
    'point',
    'date',
    '{ordinal} {month} {yearOf}?',
    'Er kam [am 12. Dezember] an. → 2025-12-12',
    ({ ordinal, month, yearOf }) => dayIn(ordinal, month, yearOf),
  ),
  rule(
    'point',
    'date.figure',
    '{number} {month} {yearOf}?',
    'Er kam [am 12 Dezember 2024] an. → 2024-12-12',
    ({ number, month, yearOf }) => dayIn(number, month, yearOf),
  ),
  rule(
    'point',
    'date.weekday',
    '{weekday} ,? {article}? {ordinal} {month} {yearOf}?',
    'Er kam [am Dienstag, 16. Dezember] an. → 2025-12-16',
    ({ weekday, ordinal, month, yearOf }) => onWeekday(weekday, dayIn(ordinal, month, yearOf)),
  ),
  rule('point', 'date.figures', '{isoDate}', 'Er kam [am 18.12.2024] an. → 2024-12-18', ({ isoDate }) => isoDate),
  rule(
    'point',
    'date.weekdayFigures',
    '{weekday} ,? {article}? {isoDate}',
    'Er kam [am Dienstag, 16.12.] an. → 2025-12-16',
    ({ weekday, isoDate }) => onWeekday(weekday, isoDate),
  ),
  rule('point', 'month', '{month} {yearOf}?', 'Er kam [im November] an. → 2025-11', ({ month, yearOf }) =>
    dateOf({ month, year: yearOf }),
  ),
  rule(
    'point',
    'month.which',
    '{which} {month}',
    'Er kam [im vergangenen November] an. → 2025-11',
    ({ which, month }) => dateOf({ month, which: which.which }),
  ),
  rule('point', 'month.day', '{monthDay}', 'Er kam [an einem Novembertag] an. → 2025-11-XX', ({ monthDay }) =>
    someDayOf(dateOf({ month: monthDay })),
  ),
  rule(
    'point',
    'month.someDay',
    'eines|einem|ein tages|tag|tage im {month} {yearOf}?',
    'Er ging [eines Tages im November]. → 2025-11-XX',
    ({ month, yearOf }) => someDayOf(dateOf({ month, year: yearOf })),
  ),
  rule('point', 'year', '{year}', 'Das war [2014]. → 2014', ({ year }, around) => yearHere(year, around)),
  rule(
    'point',
    'year.word',
    '{article}? {filler}? jahr|jahre|jahres {year}',
    'Das war [im Jahr 2014]. → 2014',
    ({ year }) => inYear(year),
  ),
  rule('point', 'year.twofold', '{year} / {number}', 'Das war [2014/15]. → 2014/2015', ({ year, number }, { last }) =>
    year >= 1000 && year <= 2100 && /^\d\d$/.test(last.text) ? yearsOf(inYear(year), inYear(number)) : null,
  ),
  rule('point', 'year.early', 'jahr|jahre {number}', 'Das war [im Jahr 578]. → 0578', ({ number }) =>
    Number.isInteger(number) && number > 0 && number < 1000 ? inYear(number) : null,
  ),
  rule('point', 'year.beforeOurs', '{number} v . chr .', 'Das war [218 v. Chr.] → -0217', ({ number }) =>
    inYear(1 - number),
  ),
  rule('point', 'year.after', '{number} n . chr .', 'Das war [1066 n. Chr.] → 1066', ({ number }) => inYear(number)),

  // Weeks, months, quarters, years counted from now
  rule(
    'point',
    'window.plural',
    '{article}? {which} {some}? {units}',
    'Das änderte sich [in den vergangenen Wochen]. → 2025-11-18~/2025-12-18',
    ({ which, units }) => (which.which === 'this' ? vagueOf('present') : windowOf('some', units, which.offset)),
  ),
  rule(
    'point',
    'window.few',
    '{article}? {which} paar {units}',
    'Das ändert sich [in den nächsten paar Tagen]. → 2025-12-19/2025-12-25~',
    ({ which, units }) => windowOf('some', units, which.offset),
  ),
  rule(
    'point',
    'window',
    '{article}? {which} {bound}? {count} {unit}',
    'Das änderte sich [in den letzten zehn Jahren]. → 2015~/2025-12-18',
    ({ which, count: amount, unit }) => (which.which === 'this' ? null : windowOf(amount, unit, which.offset)),
  ),
  rule(
    'point',
    'period',
    '{article}? {which} {unit}',
    'Das war [vergangene Woche]. → 2025-12-08/2025-12-14',
    ({ which, unit }) => {
      if (unit === 'day') return which.which === 'next' ? shiftOf(1, 'day', 1, 'told') : null;
      if (unit === 'night')
        return which.offset > 0 ? null : nightInto(dayOf(which.offset + (which.offset < 0 ? 1 : 0)));
      return ['second', 'minute', 'hour'].includes(unit) ? null : periodOf(unit, which.offset, which.which);
    },
  ),
  rule('point', 'period.word', '{unitOffset}', 'Das war [im Vorjahr]. → 2024', ({ unitOffset }) =>
    periodOf(unitOffset.unit, unitOffset.offset, 'last'),
  ),
  rule('point', 'weekend', 'wochenende|wochenendes', 'Sie trafen sich [am Wochenende]. → 2025-12-13/2025-12-14', () =>
    periodOf('weekend', 0),
  ),
  rule(
    'point',
    'week.number',
    'kw|kalenderwoche {number} {yearOf}?',
    'Das war [in KW 51]. → 2025-12-15/2025-12-21',
    ({ number, yearOf }) => numberedOf('week', number, yearOf),
  ),
  rule(
    'point',
    'week.ordinal',
    '{ordinal} kalenderwoche|kw {yearOf}?',
    'Das war [in der 51. Kalenderwoche]. → 2025-12-15/2025-12-21',
    ({ ordinal, yearOf }) => numberedOf('week', ordinal, yearOf),
  ),
  rule(
    'point',
    'numbered',
    '{which}? {ordinal} {unit} {yearOf}?',
    'Das war [im dritten Quartal]. → 2025-07/2025-09',
    ({ ordinal, unit, yearOf }) =>
      unit === 'century'
        ? centuryOf(ordinal)
        : (unit === 'quarter' && ordinal <= 4) || (unit === 'half' && ordinal <= 2)
          ? numberedOf(unit, ordinal, yearOf)
          : null,
  ),
  rule(
    'point',
    'century.article',
    'des|das|dem {ordinal} jahrhundert|jahrhunderts',
    'Es ist eine Seuche [des 19. Jahrhunderts]. → 18XX',
    ({ ordinal }) => centuryOf(ordinal),
  ),
  rule(
    'point',
    'half.ofYear',
    '{ordinal} jahreshälfte {yearOf}?',
    'Das war [in der ersten Jahreshälfte]. → 2025-01/2025-06',
    ({ ordinal, yearOf }) => (ordinal > 2 ? null : numberedOf('half', ordinal, yearOf)),
  ),
  rule('point', 'season', '{article}? {season} {yearOf}?', 'Das war [im Sommer]. → 2025-22', ({ season, yearOf }) =>
    seasonOf(season, yearOf),
  ),
  rule(
    'point',
    'season.years',
    '{season} {year} /|–|- {year2}',
    'Das war [im Winter 2024/2025]. → 2024-12~/2025-02~',
    ({ season, year, year2 }) => (year2 === year + 1 ? seasonOfYears(season, year) : null),
  ),
  rule(
    'point',
    'season.shortYears',
    '{season} {year} /|–|- {number}',
    'Das war [im Winter 2024/25]. → 2024-12~/2025-02~',
    ({ season, year, number }) => ((year + 1) % 100 === number ? seasonOfYears(season, year) : null),
  ),
  rule(
    'point',
    'season.which',
    '{article}? {which} {season}',
    'Das war [im vergangenen Sommer]. → 2025-22',
    ({ season, which }) => seasonOf(season, null, which.which),
  ),
  rule(
    'point',
    'decade',
    '{article}? {decade} -? jahre|jahren|jahres?',
    'Das war [in den 1990er-Jahren]. → 199X',
    ({ decade }) => decadeOf(decade),
  ),
  rule(
    'point',
    'decade.words',
    '{article}? {decadeWord} -? jahre|jahren',
    'Das war [in den neunziger Jahren]. → 199X',
    ({ decadeWord }) => decadeOf(decadeWord),
  ),
  rule(
    'point',
    'decade.compound',
    '{article}? {decadeYears}',
    'Das war [in den Neunzigerjahren]. → 199X',
    ({ decadeYears }) => decadeOf(decadeYears),
  ),
  rule('point', 'decade.figures', 'den|der|die {decade}', 'Das war [in den 90ern]. → 199X', ({ decade }) =>
    decadeOf(decade),
  ),
  rule('point', 'decade.alone', 'den|der|die {decadeWord}', 'Das war [in den Neunzigern]. → 199X', ({ decadeWord }) =>
    decadeOf(decadeWord),
  ),

  rule(
    'point',
    'course.unit',
    'laufe {article} {unit}',
    'Das wird [im Laufe der Woche] entschieden. → 2025-12-15/2025-12-21',
    ({ unit }) => periodOf(unit, 0),
  ),
  rule('point', 'course', 'laufe {article}? {point}', 'Das war [im Laufe des Jahres 1966]. → 1966', ({ point }) =>
    hasEdges(point) || point.kind === 'date' ? point : null,
  ),

  // Beginnings and ends
  rule(
    'point',
    'edge',
    '{edge} {article}? {point}',
    'Das war [Anfang Dezember]. → 2025-12-01/2025-12-10~',
    ({ edge, point }) => (hasEdges(point) ? edgeOf(edge, point) : null),
  ),
  rule(
    'point',
    'edge.unit',
    '{edge} {article} {unit}',
    'Er wird [Ende der Woche] erwartet. → [2025-12-19..2025-12-21]',
    ({ edge, unit }) => edgeOfUnit(edge, unit),
  ),
  rule(
    'point',
    'edge.compound',
    '{edgeOf} {yearOf}?',
    'Das war [zu Jahresbeginn]. → 2025-01~/2025-03~',
    ({ edgeOf: { edge, unit }, yearOf }) => {
      if (yearOf === undefined) return edgeOf(edge, periodOf(unit, 0));
      return unit === 'year' ? edgeOf(edge, dateOf({ year: yearOf })) : null;
    },
  ),
  rule(
    'point',
    'edge.adjective',
    '{article}? {edgeAdjective} {point}',
    'Das war [in den späten 1990er Jahren]. → 1997~/1999~',
    ({ edgeAdjective, point }) => (hasEdges(point) ? edgeOf(edgeAdjective, point) : null),
  ),
  rule(
    'point',
    'edge.half',
    '{article}? {ordinal} hälfte {article}? {point}',
    'Das war [in der ersten Hälfte des 20. Jahrhunderts]. → 1901/1950',
    ({ ordinal, point }) => halfOf(ordinal, point),
  ),

  ...germanHolidays,

  // Counted from what was told before
  rule(
    'point',
    'told.same',
    'am? {same} tag|tages',
    'Er kam am 10. Dezember an. [Am selben Tag] reiste er ab. → 2025-12-10',
    () => shiftOf(0, 'day', 1, 'told'),
  ),
  rule(
    'point',
    'told.sameUnit',
    'im? {same} {unit}',
    'Er kam im Mai 2019 an. [Im selben Jahr] reiste er ab. → 2019',
    ({ unit }) => (unit === 'night' ? null : shiftOf(0, unit, 1, 'told', 'exact')),
  ),
  rule(
    'point',
    'told.following',
    '{article}? {following} {unit}',
    'Er kam am 10. Dezember an. [Am folgenden Tag] reiste er ab. → 2025-12-11',
    ({ unit }) => shiftOf(1, unit, 1, 'told', 'exact'),
  ),
  rule(
    'point',
    'told.nextPart',
    '{following} {dayPart}',
    'Er kam am 10. Dezember an. [Am folgenden Morgen] reiste er ab. → 2025-12-11',
    ({ dayPart }) => nextDayAt(dayPart),
  ),
  rule(
    'point',
    'told.nextMorning',
    '{which} {dayPart}',
    'Er kam am 10. Dezember an. [Am nächsten Morgen] reiste er ab. → 2025-12-11',
    ({ which, dayPart }) => (which.which === 'next' ? nextDayAt(dayPart) : null),
  ),
  rule(
    'point',
    'told.dayAfter',
    'tags|tag|woche|jahr darauf|danach',
    'Er kam am 10. Dezember an. [Tags darauf] reiste er ab. → 2025-12-11',
    (_, { first }) =>
      shiftOf(1, /^w/i.test(first.text) ? 'week' : /^j/i.test(first.text) ? 'year' : 'day', 1, 'told', 'exact'),
  ),
  rule(
    'point',
    'told.dayBefore',
    'tags|tag zuvor|davor',
    'Er kam am 10. Dezember an. [Tags zuvor] war er in Rom. → 2025-12-09',
    () => shiftOf(1, 'day', -1, 'told'),
  ),
  rule(
    'point',
    'told.word',
    '{toldOffset}',
    'Er kam am 10. Dezember an. [Am Vortag] war er in Rom. → 2025-12-09',
    ({ toldOffset }) => shiftOf(1, 'day', toldOffset < 0 ? -1 : 1, 'told'),
  ),
  rule(
    'point',
    'told.later',
    '{span} später|darauf|danach',
    'Er kam am 10. Dezember an. [Drei Tage später] reiste er ab. → 2025-12-13',
    ({ span }) => toldShift(span, 1),
  ),
  rule(
    'point',
    'told.earlier',
    '{span} zuvor|davor|vorher|früher',
    'Er kam am 10. Dezember an. [Drei Tage zuvor] war er in Rom. → 2025-12-07',
    ({ span }) => toldShift(span, -1),
  ),
  rule(
    'point',
    'told.someLater',
    '{units} später|zuvor|danach',
    'Er kam am 10. Dezember an. [Jahre später] reiste er ab. → PXY',
    ({ units }) => durationOf('some', units),
  ),

  rule(
    'point',
    'told.soon',
    'kurz|wenig|bald später|darauf|danach',
    'Er kam am 10. Dezember an. [Kurz darauf] reiste er ab. → [2025-12-10..]',
    () => vagueOf('future', 'told'),
  ),
  rule(
    'point',
    'told.justBefore',
    'kurz|wenig zuvor|davor|vorher',
    'Er kam am 10. Dezember an. [Kurz zuvor] war er in Rom. → [..2025-12-10]',
    () => vagueOf('past', 'told'),
  ),
  rule(
    'point',
    'told.afterwards',
    'der folgezeit',
    'Er kam am 10. Dezember an. [In der Folgezeit] war er in Rom. → [2025-12-10..]',
    () => vagueOf('future', 'told'),
  ),
  rule(
    'point',
    'told.thisDay',
    'an? diesem tag|tage',
    'Er kam am 10. Dezember an. [An diesem Tag] regnete es. → 2025-12-10',
    () => shiftOf(0, 'day', 1, 'told', 'exact'),
  ),
  rule(
    'point',
    'told.yearAfter',
    'folgejahr|folgejahres',
    'Er kam im Mai 2019 an. [Im Folgejahr] starb er. → 2020',
    () => shiftOf(1, 'year', 1, 'told', 'exact'),
  ),

  // Parts of days and hours
  rule('dayPart', 'dayPart', '{edgeAdjective}? {part}', 'Er kam [am frühen Abend] an. → evening', ({ part }) => part),
  rule(
    'point',
    'part.of',
    '{same}? {dayPart} des {point}',
    'Er kam [am Abend des 10. Dezember] an. → 2025-12-10',
    ({ dayPart, point }) => (point.kind === 'date' || point.kind === 'holiday' ? partOf(dayPart, point) : null),
  ),
  rule('clock', 'clock', '{clockTime} uhr', 'Er kam [um 10.30 Uhr] an. → 2025-12-18T10:30:00', ({ clockTime }) =>
    clockOf(clockTime),
  ),
  rule('clock', 'clock.hour', '{number} uhr', 'Er kam [um 7 Uhr] an. → 2025-12-18T07:00:00', ({ number }) =>
    hourOf(number, 0),
  ),
  rule(
    'clock',
    'clock.minute',
    '{number} uhr {number2}',
    'Er kam [um 7 Uhr 30] an. → 2025-12-18T07:30:00',
    ({ number, number2 }) => hourOf(number, number2),
  ),
  rule('clock', 'clock.half', 'halb {number} uhr?', 'Er kam [um halb neun] an. → 2025-12-18T08:30:00', ({ number }) =>
    hourOf(number - 1, 30),
  ),
  rule('clock', 'clock.midnight', 'mitternacht', 'Er kam [um Mitternacht] an. → 2025-12-18T00:00:00', () =>
    hourOf(0, 0),
  ),
  rule('bareHour', 'clock.bare', '{clockTime}', 'Offen ist [von 9.30 bis 18 Uhr]. → part-of-day', ({ clockTime }) =>
    clockOf(clockTime),
  ),
  rule('bareHour', 'clock.bareHour', '{number}', 'Offen ist [von 9 bis 18 Uhr]. → part-of-day', ({ number }) =>
    hourOf(number, 0),
  ),
];

/** A year in figures with no word that says so is one only where nothing else can be counted. */
const yearHere = (year: number, around: Around): TimeExpression | null =>
  isYearIn(year, around) ? inYear(year) : null;

/** „heute morgen“, in the older spelling */
const smallParts: Readonly<Record<string, PartOfDay>> = {
  morgen: 'morning',
  vormittag: 'forenoon',
  mittag: 'noon',
  nachmittag: 'afternoon',
  abend: 'evening',
  nacht: 'night',
};

function nextDayAt(part: PartOfDay): TimeExpression {
  return partOf(part, shiftOf(1, 'day', 1, 'told', 'exact'));
}
