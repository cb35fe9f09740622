/**
 * How English says a single time: how long, which day, year or season, what hour.
 * To add one, write a line with its example into the chapter it belongs to; `tests/time/phraseExamples.test.ts` runs it.
 */

import { englishHolidays } from './englishHolidays.ts';
import { isAgeOrRate, isMonthHere, isSeasonHere, isYearIn } from './englishNames.ts';
import {
  anchorShift,
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
  rangeOf,
  seasonOf,
  seasonOfYears,
  shiftOf,
  someDayOf,
  toldShift,
  weekdayOf,
  windowOf,
} from './expressions.ts';
import { type Around, type Rule, rule } from './grammar.ts';
import type { Amount, Duration, TimeExpression, Unit, Which } from './timeExpression.ts';

export const englishDates: readonly Rule[] = [
  // How many, how long
  rule('count', 'count.number', '{number}', 'It took [two weeks]. → P2W', ({ number }) => number),
  rule('count', 'count.tens', '{tens}', 'It took [twenty weeks]. → P20W', ({ tens }) => tens),
  rule('count', 'count.compound', '{tens} -? {number}', 'It took [twenty-two weeks]. → P22W', ({ tens, number }) =>
    number < 10 ? tens + number : null,
  ),
  rule(
    'count',
    'count.hundred',
    '{number} hundred',
    'It took [two hundred days]. → P200D',
    ({ number }) => number * 100,
  ),
  rule('count', 'count.oneHundred', '{one} hundred', 'It took [a hundred days]. → P100D', () => 100),
  rule('count', 'count.dozen', '{one} dozen', 'It took [a dozen years]. → P12Y', () => 12),
  rule('count', 'count.one', '{one}', 'It took [a week]. → P1W', ({ one }) => one),
  rule(
    'count',
    'count.half',
    '{number} and {one} half',
    'It took [two and a half years]. → P30M',
    ({ number }) => number + 0.5,
  ),
  rule('count', 'count.oneHalf', '{one} and {one2} half', 'It took [one and a half years]. → P18M', () => 1.5),
  rule(
    'amount',
    'amount.hyphenHalf',
    '{number} - and - {one} - half - {unit}',
    'They held a [two-and-a-half-hour] meeting. → PT150M',
    ({ number, unit }) => durationOf(number + 0.5, unit),
  ),
  rule('amount', 'amount.quarterHour', '{one} quarter of an hour', 'It took [a quarter of an hour]. → PT15M', () =>
    durationOf(0.25, 'hour'),
  ),
  rule(
    'amount',
    'amount.quarterHours',
    'three quarters of an hour',
    'It took [three quarters of an hour]. → PT45M',
    () => durationOf(0.75, 'hour'),
  ),
  rule('count', 'count.some', '{article}? {some}', 'It took [several weeks]. → PXW', ({ some }) => some),
  rule('count', 'count.few', '{one} few|couple of?', 'It took [a few weeks]. → PXW', () => 'some'),
  rule('count', 'count.dozens', 'dozens|scores|hundreds|thousands of', 'It took [dozens of days]. → PXD', () => 'some'),
  rule('count', 'count.between', '{number} to|or|–|- {number2}', 'It takes [three to four weeks]. → PXW', () => 'some'),
  rule('bound', 'bound.more', 'more|longer than', 'It took [more than two weeks]. → P2W', () => 'more'),
  rule('bound', 'bound.less', 'less|fewer than', 'It took [less than two weeks]. → P2W', () => 'less'),
  rule('bound', 'bound.noMore', 'no more|longer than', 'It took [no more than two weeks]. → P2W', () => 'less'),
  rule('bound', 'bound.least', 'at least', 'It took [at least two weeks]. → P2W', () => 'more'),
  rule('bound', 'bound.upTo', 'up to', 'It takes [up to two weeks]. → P2W', () => 'less'),
  rule('bound', 'bound.under', 'well? under', 'It took [under two weeks]. → P2W', () => 'less'),
  rule(
    'amount',
    'amount',
    '{count} {filler}? {unit}',
    'It took [three full months]. → P3M',
    ({ count: n, unit }, around) => amountOf(n, unit, around),
  ),
  rule(
    'amount',
    'amount.hyphen',
    '{count} - {unit}',
    'A [two-year] study found nothing. → P2Y',
    ({ count: n, unit }, around) => amountOf(n, unit, around),
  ),
  rule(
    'amount',
    'amount.word',
    '{one}? {number}? {unitWords}',
    'It took [a fortnight]. → P2W',
    ({ unitWords, number }) =>
      durationOf(typeof unitWords.amount === 'number' ? unitWords.amount * (number ?? 1) : 'some', unitWords.unit),
  ),
  rule('amount', 'amount.long', '{unitAdjective}', 'A [yearlong] study found nothing. → P1Y', ({ unitAdjective }) =>
    durationOf(1, unitAdjective),
  ),
  rule('amount', 'amount.hyphenLong', '{unit} - long', 'They did a [year-long] study. → P1Y', ({ unit }) =>
    durationOf(1, unit),
  ),
  rule('amount', 'amount.all', 'all {unit}', 'It rained [all week]. → P1W', ({ unit }, { last }) =>
    last.text.endsWith('s') ? null : durationOf(1, unit),
  ),
  rule(
    'amount',
    'amount.half',
    '{half} -? {one}? {unit}',
    'It took [half a year]. → P6M',
    ({ half, unit }, { last }) => (last.text.endsWith('s') ? null : durationOf(half, unit)),
  ),
  rule(
    'amount',
    'amount.andHalf',
    '{count} {unit} and {one} half',
    'It took [a year and a half]. → P18M',
    ({ count: n, unit }) => (n === 'some' ? null : durationOf(n + 0.5, unit)),
  ),
  rule(
    'amount',
    'amount.both',
    '{number} {unit} and|, {number2} {unit2}',
    'It took [two hours and 30 minutes]. → PT2H30M',
    durationOfBoth,
  ),
  rule('amount', 'amount.clock', '{stopwatch}', 'She finished [in 3:07:35]. → PT3H7M35S', ({ stopwatch }) => stopwatch),
  rule('span', 'span', '{amount}', 'It took [three months]. → P3M', ({ amount }) => amount),
  rule('span', 'span.bound', '{bound} {amount}', 'The war lasted [almost four years]. → P4Y', ({ bound, amount }) =>
    bounded(amount, bound),
  ),
  rule(
    'span',
    'span.mere',
    '{one} {filler} {number} {unit}',
    'It took [a mere 24 hours]. → PT24H',
    ({ number, unit }) => durationOf(number, unit),
  ),
  rule(
    'theSpan',
    'span.article',
    'the|these|those {bound}? {number} {filler}? {units}',
    'It was over [after the two hours]. → PT2H',
    ({ bound, number, units }) => durationOf(number, units, bound ?? null),
  ),
  rule('plural', 'span.plural', '{units}', 'It has been so [for years]. → PXY', ({ units }) =>
    units === 'second' || units === 'quarter' ? null : durationOf('some', units),
  ),

  // Years
  rule('yearOf', 'year.figures', '{year}', 'It was [in March 2019]. → 2019-03', ({ year }) =>
    year > 999 && year < 2200 ? { written: year } : null,
  ),
  rule('yearOf', 'year.short', '{shortYear}', "It was [in March '98]. → 1998-03", ({ shortYear }) => ({
    written: shortYear,
  })),
  rule('yearOf', 'year.of', 'of|in|, {year}', 'It was [in March of 2019]. → 2019-03', ({ year }) =>
    year > 999 && year < 2200 ? { written: year } : null,
  ),
  rule('yearOf', 'year.counted', 'of? {which} year', 'It was [in March of last year]. → 2024-03', ({ which }) => ({
    counted: which.offset,
  })),
  rule(
    'yearOf',
    'year.beforeChrist',
    'of? {number} bc|bce',
    'It was [in the spring of 480 BC]. → -0479-21',
    ({ number }) => ({ written: 1 - number }),
  ),

  // Days
  rule('point', 'day', '{dayOffset}', 'He arrived [yesterday]. → 2025-12-17', ({ dayOffset }) => dayOf(dayOffset)),
  rule('point', 'day.before', 'the? day before yesterday', 'He arrived [the day before yesterday]. → 2025-12-16', () =>
    dayOf(-2),
  ),
  rule('point', 'day.after', 'the? day after tomorrow', 'He arrives [the day after tomorrow]. → 2025-12-20', () =>
    dayOf(2),
  ),
  rule(
    'point',
    'day.part',
    '{dayOffset} {dayPart}',
    'He arrived [yesterday evening]. → 2025-12-17',
    ({ dayOffset, dayPart }) => partOf(dayPart, dayOf(dayOffset)),
  ),
  rule(
    'point',
    'day.earlyPart',
    'early|late|earlier|later {dayOffset}',
    'He arrived [late yesterday]. → 2025-12-17',
    ({ dayOffset }) => dayOf(dayOffset),
  ),
  rule('point', 'day.this', 'earlier|later? this {dayPart}', 'He arrived [this morning]. → 2025-12-18', ({ dayPart }) =>
    partOf(dayPart, dayOf(0)),
  ),
  rule('point', 'day.tonight', 'tonight', 'He arrives [tonight]. → 2025-12-18', () => partOf('evening', dayOf(0))),
  rule('point', 'night.last', 'late? last night', 'It burned down [last night]. → 2025-12-17/2025-12-18', () =>
    nightInto(dayOf(0)),
  ),
  rule('point', 'weekday', '{weekday}', 'They met [on Wednesday]. → 2025-12-17', ({ weekday }) => weekdayOf(weekday)),
  rule('point', 'weekday.which', '{which} {weekday}', 'They met [last Friday]. → 2025-12-12', ({ which, weekday }) =>
    weekdayOf(weekday, which.which),
  ),
  rule(
    'point',
    'weekday.thisComing',
    'this coming {weekday}',
    'They meet [this coming Wednesday]. → 2025-12-24',
    ({ weekday }) => weekdayOf(weekday, 'coming'),
  ),
  rule(
    'point',
    'weekday.past',
    'this? past|previous {weekday}',
    'They met [this past Friday]. → 2025-12-12',
    ({ weekday }) => weekdayOf(weekday, 'last'),
  ),
  rule(
    'point',
    'weekday.part',
    '{weekday} {dayPart}',
    'They met [on Tuesday evening]. → 2025-12-16',
    ({ weekday, dayPart }) => partOf(dayPart, weekdayOf(weekday)),
  ),
  rule(
    'point',
    'weekday.whichPart',
    '{which} {weekday} {dayPart}',
    'They met [last Friday night]. → 2025-12-12',
    ({ which, weekday, dayPart }) => partOf(dayPart, weekdayOf(weekday, which.which)),
  ),
  rule(
    'point',
    'weekday.early',
    '{edgeAdjective} on? {weekday}',
    'They met [late on Tuesday]. → 2025-12-16',
    ({ edgeAdjective, weekday }) =>
      edgeAdjective === 'mid' ? null : partOf(edgeAdjective === 'early' ? 'morning' : 'evening', weekdayOf(weekday)),
  ),
  rule(
    'point',
    'weekday.earlyPart',
    'early|late on? {weekday} {part}',
    'They met [late Tuesday evening]. → 2025-12-16',
    ({ weekday, part }) => partOf(part, weekdayOf(weekday)),
  ),
  rule(
    'point',
    'weekday.earlier',
    'earlier|later on? {weekday}',
    'They met [earlier on Tuesday]. → 2025-12-16',
    ({ weekday }) => weekdayOf(weekday),
  ),
  rule(
    'point',
    'weekday.ofWeek',
    '{weekday} of? {which} week',
    'They met [on Wednesday of last week]. → 2025-12-10',
    ({ weekday, which }) => weekdayOf(weekday, which.which, which.offset),
  ),
  rule(
    'point',
    'weekday.inWeek',
    '{which} week {preposition}? {weekday}',
    'They met [last week on Wednesday]. → 2025-12-10',
    ({ weekday, which }) => weekdayOf(weekday, which.which, which.offset),
  ),
  rule(
    'point',
    'weekday.weekAgo',
    '{one} week ago {preposition}? {weekday}',
    'They met [a week ago Friday]. → 2025-12-12',
    ({ weekday }) => weekdayOf(weekday, 'last', -1),
  ),
  rule(
    'point',
    'weekday.nth',
    '{article}? {nth} {weekday} in|of {month} {yearOf}?',
    'The vote is [on the second Sunday in March 2026]. → 2026-03-08',
    ({ nth, weekday, month, yearOf }) => nthWeekdayOf(nth, weekday, dateOf({ month, year: yearOf })),
  ),
  rule(
    'point',
    'weekday.lastOf',
    '{article}? last {weekday} in|of {month} {yearOf}?',
    'The vote was [on the last Friday of October]. → 2025-10-31',
    ({ weekday, month, yearOf }) => nthWeekdayOf(-1, weekday, dateOf({ month, year: yearOf })),
  ),

  // Dates
  rule('nth', 'nth', '{ordinal}', 'It was [in the 19th century]. → 18XX', ({ ordinal }) => ordinal),
  rule(
    'nth',
    'nth.compound',
    '{tens} -? {ordinal}',
    'It is [in the twenty-first century]. → 20XX',
    ({ tens, ordinal }) => (ordinal < 10 ? tens + ordinal : null),
  ),
  rule(
    'dayOfMonth',
    'dayOfMonth.figure',
    '{number}',
    'He arrived [on December 12]. → 2025-12-12',
    ({ number }, { first }) => (/^\d{1,2}$/.test(first.text) ? number : null),
  ),
  rule('dayOfMonth', 'dayOfMonth', '{nth}', 'He arrived [on December 12th]. → 2025-12-12', ({ nth }) => nth),
  rule('monthName', 'monthName', '{month}', 'He arrived [on 12 November]. → 2025-11-12', ({ month }) => month),
  rule(
    'monthName',
    'monthName.short',
    '{monthShort}',
    'He arrived [on 12 Dec 2024]. → 2024-12-12',
    ({ monthShort }) => monthShort,
  ),
  rule(
    'weekdayName',
    'weekdayName',
    '{weekday}',
    'He arrived [on Tuesday, 16 December]. → 2025-12-16',
    ({ weekday }) => weekday,
  ),
  rule(
    'weekdayName',
    'weekdayName.short',
    '{weekdayShort}',
    'He arrived [on Tue, 16 December]. → 2025-12-16',
    ({ weekdayShort }) => weekdayShort,
  ),
  rule(
    'fullDate',
    'date',
    '{monthName} the? {dayOfMonth} {yearOf}?',
    'He arrived [on December 12]. → 2025-12-12',
    ({ monthName, dayOfMonth, yearOf }) => dayIn(dayOfMonth, monthName, yearOf),
  ),
  rule(
    'fullDate',
    'date.dayFirst',
    'the? {dayOfMonth} of? {monthName} {yearOf}?',
    'He arrived [on 12 December 2024]. → 2024-12-12',
    ({ dayOfMonth, monthName, yearOf }) => dayIn(dayOfMonth, monthName, yearOf),
  ),
  rule('fullDate', 'date.figures', '{isoDate}', 'He arrived [on 12/18/2024]. → 2024-12-18', ({ isoDate }) => isoDate),
  rule('point', 'date.alone', '{fullDate}', 'He arrived [on December 12]. → 2025-12-12', ({ fullDate }) => fullDate),
  rule(
    'point',
    'date.weekday',
    '{weekdayName} ,? {fullDate}',
    'He arrived [on Tuesday, Dec. 16]. → 2025-12-16',
    ({ weekdayName, fullDate }) => onWeekday(weekdayName, fullDate),
  ),
  rule(
    'point',
    'date.weekdayThe',
    '{weekdayName} ,? the? {ordinal}',
    'He arrived [on Tuesday the 16th]. → 2025-12-16',
    ({ weekdayName, ordinal }) => (ordinal <= 31 ? dateOf({ day: ordinal, weekday: weekdayName }) : null),
  ),
  rule(
    'point',
    'date.part',
    '{fullDate} ,? in? the? {dayPart}',
    'He arrived [on December 12 in the evening]. → 2025-12-12',
    ({ fullDate, dayPart }) => partOf(dayPart, fullDate),
  ),
  rule('point', 'month', '{month}', 'He arrived [in November]. → 2025-11', ({ month }, around) =>
    isMonthHere(around) ? dateOf({ month }) : null,
  ),
  rule(
    'point',
    'month.year',
    '{monthName} {yearOf}',
    'He arrived [in November 2024]. → 2024-11',
    ({ monthName, yearOf }) => dateOf({ month: monthName, year: yearOf }),
  ),
  rule(
    'point',
    'month.thatYear',
    '{month} of that|the same? year',
    'He arrived [in November of that year]. → 2025-11',
    ({ month }) => dateOf({ month }),
  ),
  rule(
    'point',
    'date.thatYear',
    '{fullDate} of that|the same? year',
    'He arrived [on November 12 of that year]. → 2025-11-12',
    ({ fullDate }) => fullDate,
  ),
  rule('point', 'month.which', '{which} {month}', 'He arrived [last November]. → 2025-11', ({ which, month }) =>
    dateOf({ month, which: which.which }),
  ),
  rule(
    'point',
    'month.past',
    'this? past|previous {month}',
    'He arrived [this past November]. → 2025-11',
    ({ month }) => dateOf({ month, which: 'last' }),
  ),
  rule(
    'point',
    'month.day',
    '{month} day|morning|afternoon|evening|night|weekend {yearOf}?',
    'He arrived [on a November day]. → 2025-11-XX',
    ({ month, yearOf }) => someDayOf(dateOf({ month, year: yearOf })),
  ),
  rule(
    'point',
    'month.someDay',
    'one day|night|morning|afternoon|evening in|last|next {monthName} {yearOf}?',
    'He left [one day in November]. → 2025-11-XX',
    ({ monthName, yearOf }) => someDayOf(dateOf({ month: monthName, year: yearOf })),
  ),
  rule('point', 'year', '{year}', 'It was [in 2014]. → 2014', ({ year }, around) =>
    isYearIn(year, around) ? inYear(year) : null,
  ),
  rule('point', 'year.word', 'the year {year}', 'It was [in the year 2014]. → 2014', ({ year }) => inYear(year)),
  rule('point', 'year.bc', '{number} bc|bce', 'It was [in 218 BC]. → -0217', ({ number }) => inYear(1 - number)),
  rule('point', 'year.bcDots', '{number} b . c .', 'It was [in 218 B.C.] → -0217', ({ number }) => inYear(1 - number)),
  rule('point', 'year.ad', '{number} ad|ce', 'It was [in 1066 AD]. → 1066', ({ number }) => inYear(number)),
  rule('point', 'year.adFirst', 'ad {number}', 'It was [in AD 1066]. → 1066', ({ number }) => inYear(number)),

  // Weeks, months, quarters, years counted from now
  rule(
    'point',
    'window.plural',
    'the|these? {window} {some}? {units}',
    'It changed [in recent weeks]. → 2025-11-18~/2025-12-18',
    ({ window, units }) => (windowUnits.includes(units) ? windowIn('some', units, window) : null),
  ),
  rule(
    'point',
    'window',
    'the|these? {window} {bound}? {count} {unit}',
    'It changed [in the past ten years]. → 2015~/2025-12-18',
    ({ window, count: amount, unit }) => windowIn(amount, unit, window),
  ),
  rule(
    'point',
    'window.half',
    'the? {window} {half} -? {unit}',
    'It changed [in the past half-century]. → 1975-12~/2025-12-18',
    ({ window, half, unit }) => windowIn(half, unit, window),
  ),
  rule('point', 'window.one', 'the? past {unit}', 'It changed [in the past decade]. → 2015~/2025-12-18', ({ unit }) =>
    unit === 'night' || unit === 'weekend' ? null : windowOf(1, unit, -1),
  ),
  rule(
    'point',
    'window.ten',
    'the? {window} {unit}',
    'It will change [over the next decade]. → 2025-12-18/2035~',
    ({ window, unit }) =>
      unit === 'decade' || unit === 'century'
        ? windowOf(1, unit, window)
        : unit === 'hour' || unit === 'minute'
          ? durationOf(1, unit)
          : null,
  ),
  rule(
    'point',
    'period',
    '{which} {filler}? {unit}',
    'It was [last week]. → 2025-12-08/2025-12-14',
    ({ which, unit }) => periodIn(which.offset, which.which, unit),
  ),
  rule('point', 'period.the', 'the last {unit}', 'It was [in the last week]. → 2025-12-08/2025-12-14', ({ unit }) =>
    periodIn(-1, 'last', unit),
  ),
  rule(
    'point',
    'period.earlier',
    'earlier|later on? in? this {unit}',
    'It was [earlier this year]. → 2025',
    ({ unit }, { first }) => (unit === 'week' && /^l/i.test(first.text) ? null : periodIn(0, 'this', unit)),
  ),
  rule(
    'point',
    'period.earlierIn',
    'earlier|later in the {unit}',
    'It was [earlier in the year]. → 2025',
    ({ unit }, { first }) =>
      unit === 'week' && /^l/i.test(first.text)
        ? edgeOf('late', periodOf('week', 0, 'this'))
        : periodIn(0, 'this', unit),
  ),
  rule(
    'point',
    'period.afterNext',
    'the {unit} after next',
    'It is [the week after next]. → 2025-12-29/2026-01-04',
    ({ unit }) => periodIn(2, 'next', unit),
  ),
  rule(
    'point',
    'period.beforeLast',
    'the {unit} before last',
    'It was [the week before last]. → 2025-12-01/2025-12-07',
    ({ unit }) => periodIn(-2, 'last', unit),
  ),
  rule(
    'point',
    'weekend',
    'the? weekend',
    'They met [at the weekend]. → 2025-12-13/2025-12-14',
    (_, { first, after }) =>
      /^t/i.test(first.text) && !/^\p{Lu}/u.test(after?.text ?? '') ? periodOf('weekend', 0) : null,
  ),
  rule('point', 'weekend.past', 'this past weekend', 'They met [this past weekend]. → 2025-12-13/2025-12-14', () =>
    periodOf('weekend', -1, 'last'),
  ),
  rule(
    'point',
    'weekend.coming',
    'this coming weekend',
    'They meet [this coming weekend]. → 2025-12-20/2025-12-21',
    () => periodOf('weekend', 1, 'coming'),
  ),
  rule(
    'point',
    'week.number',
    'calendar? week {number} {yearOf}?',
    'It was [in week 51]. → 2025-12-15/2025-12-21',
    ({ number, yearOf }) =>
      Number.isInteger(number) && number >= 1 && number <= 53 ? numberedOf('week', number, yearOf) : null,
  ),
  rule(
    'point',
    'quarter',
    'the? {nth} -? quarter {yearOf}?',
    'It was [in the third quarter]. → 2025-07/2025-09',
    ({ nth, yearOf }) => (nth <= 4 ? numberedOf('quarter', nth, yearOf) : null),
  ),
  rule(
    'point',
    'quarter.ofYear',
    'the? {nth} quarter of the year',
    'It was [in the third quarter of the year]. → 2025-07/2025-09',
    ({ nth }) => (nth <= 4 ? numberedOf('quarter', nth) : null),
  ),
  rule(
    'point',
    'quarter.figure',
    'q {number} {yearOf}?',
    'It was [in Q3 2024]. → 2024-07/2024-09',
    ({ number, yearOf }) => (number >= 1 && number <= 4 ? numberedOf('quarter', number, yearOf) : null),
  ),
  rule(
    'point',
    'half.year',
    'the? {nth} half {yearOf}',
    'It was [in the first half of 2025]. → 2025-01/2025-06',
    ({ nth, yearOf }) => (nth <= 2 ? numberedOf('half', nth, yearOf) : null),
  ),
  rule(
    'point',
    'half.ofYear',
    'the? {nth} half of the year',
    'It was [in the first half of the year]. → 2025-01/2025-06',
    ({ nth }) => (nth <= 2 ? numberedOf('half', nth) : null),
  ),
  rule(
    'point',
    'months.first',
    'the? first {number} months of? {yearOf}',
    'It was [in the first three months of 2025]. → 2025-01/2025-03',
    ({ number, yearOf }) =>
      number >= 2 && number <= 11
        ? rangeOf(dateOf({ month: 1, year: yearOf }), dateOf({ month: number, year: yearOf }))
        : null,
  ),
  rule(
    'point',
    'months.last',
    'the? last|final {number} months of? {yearOf}',
    'It was [in the last three months of 2024]. → 2024-10/2024-12',
    ({ number, yearOf }) =>
      number >= 2 && number <= 11
        ? rangeOf(dateOf({ month: 13 - number, year: yearOf }), dateOf({ month: 12, year: yearOf }))
        : null,
  ),
  rule(
    'point',
    'century',
    'the? {nth} -? century|centuries',
    'It was [in the 19th century]. → 18XX',
    ({ nth }, { after }) => (/^bc/i.test(after?.text ?? '') || nth > 30 ? null : centuryOf(nth)),
  ),
  rule('point', 'season', '{article}? {season}', 'It was [in the summer]. → 2025-22', ({ article, season }, around) =>
    isSeasonHere(article === true, around) ? seasonOf(season) : null,
  ),
  rule(
    'point',
    'season.year',
    '{article}? {season} {yearOf}',
    'It was [in spring 2024]. → 2024-21',
    ({ season, yearOf }) => seasonOf(season, yearOf),
  ),
  rule(
    'point',
    'season.years',
    '{article}? {season} of? {year} –|-|/ {number}',
    'It was [in the winter of 2024–25]. → 2024-12~/2025-02~',
    ({ season, year, number }) =>
      (year + 1) % 100 === number || year + 1 === number ? seasonOfYears(season, year) : null,
  ),
  rule('point', 'season.which', '{which} {season}', 'It was [last summer]. → 2025-22', ({ season, which }) =>
    seasonOf(season, null, which.which),
  ),
  rule('point', 'season.past', 'this? past|previous {season}', 'It was [this past summer]. → 2025-22', ({ season }) =>
    seasonOf(season, null, 'last'),
  ),
  rule('point', 'decade', 'the? {decade}', 'It was [in the 1990s]. → 199X', ({ decade }, { first, back }) =>
    decade > 999 || /^(?:the|['’‘]\d\ds)$/i.test(first.text) || /^(?:early|mid|late|-)$/.test(back(1))
      ? decadeOf(decade)
      : null,
  ),
  rule('point', 'decade.words', 'the {decadeWord}', 'It was [in the nineties]. → 199X', ({ decadeWord }) =>
    decadeOf(decadeWord),
  ),

  // Beginnings and ends
  rule(
    'point',
    'edge.adjective',
    'the? very? {edgeAdjective} -? {article}? {point}',
    'It was [in early December]. → 2025-12-01/2025-12-10~',
    ({ edgeAdjective, point }) => (hasEdges(point) ? edgeOf(edgeAdjective, point) : null),
  ),
  rule(
    'point',
    'edge.adjectiveIn',
    'early|late in {article}? {point}',
    'It was [early in December]. → 2025-12-01/2025-12-10~',
    ({ point }, { first }) => (hasEdges(point) ? edgeOf(/^e/i.test(first.text) ? 'early' : 'late', point) : null),
  ),
  rule(
    'point',
    'edge.adjectiveUnit',
    '{edgeAdjective} in|- the? {unit}',
    'It was [early in the year]. → 2025-01~/2025-03~',
    ({ edgeAdjective, unit }) => edgeOfUnit(edgeAdjective, unit),
  ),
  rule(
    'point',
    'edge.decadeWords',
    'the? {edgeAdjective} -? {decadeWord}',
    'It was [in the late nineties]. → 1997~/1999~',
    ({ edgeAdjective, decadeWord }) => edgeOf(edgeAdjective, decadeOf(decadeWord)),
  ),
  rule(
    'point',
    'edge.inSeason',
    'early|late in {article}? {season} {yearOf}?',
    'It was [early in spring]. → 2025-21~',
    ({ season, yearOf }, { first }) => edgeOf(/^e/i.test(first.text) ? 'early' : 'late', seasonOf(season, yearOf)),
  ),
  rule(
    'point',
    'edge',
    'the? very? {edge} of {article}? {point}',
    'It was [at the start of December]. → 2025-12-01/2025-12-10~',
    ({ edge, point }) => (hasEdges(point) ? edgeOf(edge === 'late' && isYear(point) ? 'turn' : edge, point) : null),
  ),
  rule(
    'point',
    'edge.unit',
    'the? very? {edge} of the? {filler}? {unit}',
    'He is expected [at the end of the week]. → [2025-12-19..2025-12-21]',
    ({ edge, unit }) => edgeOfUnit(edge === 'late' && unit === 'year' ? 'turn' : edge, unit),
  ),
  rule(
    'point',
    'edge.firstDays',
    'the? first|opening {units} of {when}',
    'It was [in the first days of December]. → 2025-12-01/2025-12-10~',
    ({ units, when }) => (hasEdges(when) && units !== 'century' ? edgeOf('early', when) : null),
  ),
  rule(
    'point',
    'edge.lastDays',
    'the? last|final|closing {units} of {when}',
    'It was [in the last days of November]. → 2025-11-21~/2025-11-30',
    ({ units, when }) => (hasEdges(when) && units !== 'century' ? edgeOf('late', when) : null),
  ),
  rule(
    'point',
    'edge.firstWeek',
    'the? first week of {when}',
    'It was [in the first week of December]. → 2025-12-01/2025-12-10~',
    ({ when }) => (hasEdges(when) ? edgeOf('early', when) : null),
  ),
  rule(
    'point',
    'edge.middleWeek',
    'the? second|third week of {when}',
    'It was [in the second week of November]. → 2025-11-11~/2025-11-20~',
    ({ when }) => (when.kind === 'date' && when.month !== null && when.day === null ? edgeOf('mid', when) : null),
  ),
  rule(
    'point',
    'edge.lastWeek',
    'the? last|final week of {when}',
    'It was [in the last week of November]. → 2025-11-21~/2025-11-30',
    ({ when }) => (hasEdges(when) ? edgeOf('late', when) : null),
  ),
  rule('point', 'edge.turn', 'the? turn of the {unit}', 'It was [at the turn of the year]. → 2025-12', ({ unit }) =>
    unit === 'year' ? edgeOf('turn', periodOf('year', 0)) : null,
  ),
  rule(
    'point',
    'edge.laterThis',
    'later in? this|the week',
    'He is expected [later this week]. → [2025-12-19..2025-12-21]',
    () => edgeOf('late', periodOf('week', 0, 'this')),
  ),

  rule(
    'point',
    'edge.compound',
    '{edgeOf}',
    'It was [midweek]. → 2025-12-16~/2025-12-18~',
    ({ edgeOf: { edge, unit } }) => edgeOf(edge, periodOf(unit, 0)),
  ),
  rule('point', 'edge.ends', "{unit} '|’ s end", "It is due [at year's end]. → 2025-12", ({ unit }) =>
    edgeOfUnit(unit === 'year' ? 'turn' : 'late', unit),
  ),
  rule('point', 'edge.hyphenEnd', '{unit} - end', 'It is due [at year-end]. → 2025-12', ({ unit }) =>
    unit === 'week' ? null : edgeOfUnit(unit === 'year' ? 'turn' : 'late', unit),
  ),
  rule(
    'point',
    'edge.half',
    'the? {nth} half of {article}? {point}',
    'It was [in the first half of the 20th century]. → 1901/1950',
    ({ nth, point }) => halfOf(nth, point),
  ),

  ...englishHolidays,

  // Counted from what was told before
  rule(
    'point',
    'told.same',
    'the|that {same} day',
    'He came on December 10. He left [on the same day]. → 2025-12-10',
    () => shiftOf(0, 'day', 1, 'told'),
  ),
  rule(
    'point',
    'told.sameUnit',
    'the|that {same} {unit}',
    'He came in May 2019. He left [in the same year]. → 2019',
    ({ unit }) => shiftOf(0, unit, 1, 'told', 'exact'),
  ),
  rule(
    'point',
    'told.that',
    'later? in? that {unit}',
    'He came in May 2019. He left [that year]. → 2019',
    ({ unit }) =>
      ['day', 'week', 'month', 'year', 'decade'].includes(unit) ? shiftOf(0, unit, 1, 'told', 'exact') : null,
  ),
  rule(
    'point',
    'told.thatPart',
    'later? that {dayPart}',
    'He came on December 10. He left [that evening]. → 2025-12-10',
    ({ dayPart }) => partOf(dayPart, shiftOf(0, 'day', 1, 'told')),
  ),
  rule(
    'point',
    'told.next',
    'the {toldOffset} {unit}',
    'He came on December 10. He left [the following day]. → 2025-12-11',
    ({ toldOffset, unit }) => shiftOf(1, unit, toldOffset < 0 ? -1 : 1, 'told', 'exact'),
  ),
  rule(
    'point',
    'told.nextDay',
    'the next {unit}',
    'He came on December 10. He left [the next day]. → 2025-12-11',
    ({ unit }) => (['day', 'week', 'month', 'year'].includes(unit) ? shiftOf(1, unit, 1, 'told', 'exact') : null),
  ),
  rule(
    'point',
    'told.nextPart',
    'the next|following {dayPart}',
    'He came on December 10. He left [the next morning]. → 2025-12-11',
    ({ dayPart }) => partOf(dayPart, shiftOf(1, 'day', 1, 'told')),
  ),
  rule(
    'point',
    'told.dayAfter',
    'the {unit} after',
    'He came on December 10. He left [the day after]. → 2025-12-11',
    ({ unit }, around) =>
      isOpenAfter(around) && ['day', 'week', 'month', 'year'].includes(unit)
        ? shiftOf(1, unit, 1, 'told', 'exact')
        : null,
  ),
  rule(
    'point',
    'told.dayBefore',
    'the {unit} before',
    'He came on December 10. He was in Rome [the day before]. → 2025-12-09',
    ({ unit }, around) =>
      isOpenAfter(around) && ['day', 'week', 'month', 'year'].includes(unit)
        ? shiftOf(1, unit, -1, 'told', 'exact')
        : null,
  ),
  rule(
    'point',
    'told.later',
    '{span} later|thereafter|afterwards',
    'He came on December 10. He left [three days later]. → 2025-12-13',
    ({ span }) => toldShift(span, 1),
  ),
  rule(
    'point',
    'told.earlier',
    '{span} earlier|beforehand',
    'He came on December 10. He was in Rome [three days earlier]. → 2025-12-07',
    ({ span }, { after }) => (after?.text.toLowerCase() === 'than' ? null : toldShift(span, -1)),
  ),
  rule(
    'point',
    'told.before',
    '{span} before|after',
    'He came on December 10. He was in Rome [three days before]. → 2025-12-07',
    ({ span }, around) =>
      isOpenAfter(around) ? toldShift(span, around.last.text.toLowerCase() === 'after' ? 1 : -1) : null,
  ),
  rule(
    'point',
    'told.someLater',
    '{units} later|earlier',
    'He came on December 10. He left [years later]. → PXY',
    ({ units }) => durationOf('some', units),
  ),
  rule(
    'point',
    'told.window',
    'the {toldOffset} {count}? {units}',
    'He came on December 10. It changed [in the following three days]. → P3D',
    ({ count: n, units }) => durationOf(n ?? 'some', units),
  ),
  rule('point', 'ago', '{span} ago', 'He arrived [three days ago]. → 2025-12-15', ({ span }) => anchorShift(span, -1)),
  rule(
    'point',
    'ago.exactly',
    '{span} ago to the day',
    'He arrived [two weeks ago to the day]. → 2025-12-04',
    ({ span }) => anchorShift(bounded(span, 'exact'), -1),
  ),
  rule('point', 'ago.some', '{plural} ago', 'He arrived [years ago]. → PXY', ({ plural }) => plural),
  rule('point', 'ago.fromNow', '{span} from now', 'He arrives [two weeks from now]. → 2026-01-01~', ({ span }) =>
    anchorShift(span, 1),
  ),

  // Parts of days and hours
  rule(
    'dayPart',
    'dayPart',
    '{edgeAdjective}? {part}',
    'He arrived [in the early evening]. → evening',
    ({ part }) => part,
  ),
  rule(
    'dayPart',
    'dayPart.hours',
    '{edgeAdjective}? {part} hours',
    'He arrived [in the early morning hours]. → morning',
    ({ part }) => part,
  ),
  rule(
    'dayPart',
    'dayPart.earlyHours',
    'early|small hours',
    'He arrived [in the early hours]. → morning',
    () => 'morning',
  ),
  rule(
    'dayPart',
    'dayPart.ofMorning',
    'early|small|late hours? of|in the {part}',
    'He arrived [early in the morning of December 10]. → 2025-12-10',
    ({ part }) => part,
  ),
  rule(
    'point',
    'part.of',
    'the? {dayPart} of {article}? {point}',
    'He arrived [on the evening of December 10]. → 2025-12-10',
    ({ dayPart, point }) =>
      point.kind === 'date' || point.kind === 'holiday' || point.kind === 'weekday' ? partOf(dayPart, point) : null,
  ),
  rule('clock', 'clock', '{halfDayTime}', 'He arrived [at 10.30 a.m.] → 2025-12-18T10:30:00', ({ halfDayTime }) =>
    clockOf(halfDayTime),
  ),
  rule(
    'clock',
    'clock.zone',
    '{clockTime} {zone}',
    'He arrived [at 10:30 GMT]. → 2025-12-18T10:30:00',
    ({ clockTime }) => clockOf(clockTime),
  ),
  rule(
    'clock',
    'clock.hours',
    '{clockTime} hours|hrs',
    'He arrived [at 10:30 hours]. → 2025-12-18T10:30:00',
    ({ clockTime }) => clockOf(clockTime),
  ),
  rule(
    'clock',
    'clock.oclock',
    "{number} o '|’ clock",
    "He arrived [at 3 o'clock]. → 2025-12-18T03:00:00",
    ({ number }) => hourOf(number, 0),
  ),
  rule(
    'clock',
    'clock.oclockWord',
    '{number} oclock',
    'He arrived [at 3 oclock]. → 2025-12-18T03:00:00',
    ({ number }) => hourOf(number, 0),
  ),
  rule('clock', 'clock.noon', 'noon|midday', 'He arrived [at noon]. → 2025-12-18T12:00:00', () => hourOf(12, 0)),
  rule('clock', 'clock.midnight', 'midnight', 'He arrived [at midnight]. → 2025-12-18T00:00:00', () => hourOf(0, 0)),
  rule('bareHour', 'clock.bare', '{clockTime}', 'It is open [from 9:30 to 6 p.m.] → part-of-day', ({ clockTime }) =>
    clockOf(clockTime),
  ),
  rule('bareHour', 'clock.bareHour', '{number}', 'It is open [from 9 to 11 a.m.] → part-of-day', ({ number }) =>
    number > 0 ? hourOf(number, 0) : null,
  ),
  rule(
    'bareHour',
    'clock.bareClock',
    '{clock}',
    'It is open [from 9 a.m. to 6 p.m.] → part-of-day',
    ({ clock }) => clock,
  ),
];

/** “in recent weeks”, but no “recent nights” */
const windowUnits: readonly Unit[] = [
  'minute',
  'hour',
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
];

/** “a weekend”, “a night out”, “three quarters of the vote”, “six-month-old” and “$50 a day” are no lengths of time. */
function amountOf(amount: Amount, unit: Unit, around: Around): Duration | null {
  if (
    around.back(1) === '-' ||
    (around.ahead(1) === '-' && around.ahead(2) === 'long') ||
    (amount === 1 && ['night', 'weekend', 'second', 'quarter'].includes(unit))
  )
    return null;
  return unit === 'quarter' || (amount === 1 && isAgeOrRate(around)) ? null : durationOf(amount, unit);
}

/** “in the past two hours” is how long, and no days; `null` for one alone, which has rules of its own. */
function windowIn(amount: Amount, unit: Unit, toward: number): TimeExpression | null {
  if (amount === 1) return null;
  if (['second', 'minute', 'hour'].includes(unit)) return durationOf(amount, unit);
  return windowOf(amount, unit, toward);
}

/** “last week”; a “last day” or “this hour” is none. */
function periodIn(offset: number, which: Which, unit: Unit): TimeExpression | null {
  return ['week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century'].includes(unit)
    ? periodOf(unit, offset, which)
    : null;
}

const isYear = (of: TimeExpression) =>
  (of.kind === 'date' && of.month === null) || (of.kind === 'period' && of.unit === 'year');

/** “three days before” with nothing to name what it was before. */
function isOpenAfter({ after }: Around): boolean {
  return (
    after === undefined ||
    !/[\p{L}\d“„"]/u.test(after.text) ||
    /^(?:and|but|when|while|to|in|on|at|with|for|by|from)$/.test(after.text)
  );
}
