import { englishCues } from './englishCues.ts';
import {
  isAgeOrRate,
  isEnglishName,
  isMonthHere,
  isPerfect,
  isSeasonHere,
  isVagueHere,
  isYearIn,
} from './englishNames.ts';
import { englishWords } from './englishWords.ts';
import { type Around, type Grammar, rule } from './grammar.ts';
import {
  type Bound,
  type Duration,
  dateOf,
  durationOf,
  type Edge,
  type PartOfDay,
  periodOf,
  shiftOf,
  type TimeExpression,
  type Unit,
  vagueOf,
  type Weekday,
  type Which,
  weekdayOf,
  type YearOf,
} from './timeExpression.ts';

const dayIn = (day: number, month: number, year: YearOf | null = null): TimeExpression | null =>
  Number.isInteger(day) && day >= 1 && day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31)
    ? dateOf({ day, month, year })
    : null;

const onWeekday = (weekday: Weekday, date: TimeExpression | null): TimeExpression | null =>
  date?.kind === 'date' && date.day !== null ? { ...date, weekday } : null;

const edgeOf = (edge: Edge, of: TimeExpression): TimeExpression => ({ kind: 'edge', edge, of });

/** Of what “early”, “mid” and “late” can be said. */
const hasEdges = (of: TimeExpression): boolean =>
  (of.kind === 'date' && of.day === null) || ['period', 'season', 'decade', 'century', 'numbered'].includes(of.kind);

const count = (amounts: Duration, bound: Bound): Duration => ({ ...amounts, bound });

const partOf = (part: PartOfDay, on: TimeExpression | null): TimeExpression => ({
  kind: 'partOfDay',
  part,
  on,
});

/** How English tells time: from the smallest expressions to whole phrases. */
const rules = [
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
    ({ number, unit, number2, unit2 }) => ({
      kind: 'duration',
      amounts: [
        { amount: number, unit },
        { amount: number2, unit: unit2 },
      ],
      bound: null,
    }),
  ),
  rule('amount', 'amount.clock', '{stopwatch}', 'She finished [in 3:07:35]. → PT3H7M35S', ({ stopwatch }) => stopwatch),
  rule('span', 'span', '{amount}', 'It took [three months]. → P3M', ({ amount }) => amount),
  rule('span', 'span.bound', '{bound} {amount}', 'The war lasted [almost four years]. → P4Y', ({ bound, amount }) =>
    count(amount, bound),
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
  rule('point', 'day', '{dayOffset}', 'He arrived [yesterday]. → 2025-12-17', ({ dayOffset }) => ({
    kind: 'day',
    offset: dayOffset,
  })),
  rule(
    'point',
    'day.before',
    'the? day before yesterday',
    'He arrived [the day before yesterday]. → 2025-12-16',
    () => ({ kind: 'day', offset: -2 }),
  ),
  rule('point', 'day.after', 'the? day after tomorrow', 'He arrives [the day after tomorrow]. → 2025-12-20', () => ({
    kind: 'day',
    offset: 2,
  })),
  rule(
    'point',
    'day.part',
    '{dayOffset} {dayPart}',
    'He arrived [yesterday evening]. → 2025-12-17',
    ({ dayOffset, dayPart }) => partOf(dayPart, { kind: 'day', offset: dayOffset }),
  ),
  rule(
    'point',
    'day.earlyPart',
    'early|late|earlier|later {dayOffset}',
    'He arrived [late yesterday]. → 2025-12-17',
    ({ dayOffset }) => ({ kind: 'day', offset: dayOffset }),
  ),
  rule('point', 'day.this', 'earlier|later? this {dayPart}', 'He arrived [this morning]. → 2025-12-18', ({ dayPart }) =>
    partOf(dayPart, { kind: 'day', offset: 0 }),
  ),
  rule('point', 'day.tonight', 'tonight', 'He arrives [tonight]. → 2025-12-18', () =>
    partOf('evening', { kind: 'day', offset: 0 }),
  ),
  rule('point', 'night.last', 'late? last night', 'It burned down [last night]. → 2025-12-17/2025-12-18', () => ({
    kind: 'nightInto',
    day: { kind: 'day', offset: 0 },
  })),
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
    ({ nth, weekday, month, yearOf }) => ({
      kind: 'nthWeekday',
      nth,
      weekday,
      of: dateOf({ month, year: yearOf ?? null }),
    }),
  ),
  rule(
    'point',
    'weekday.lastOf',
    '{article}? last {weekday} in|of {month} {yearOf}?',
    'The vote was [on the last Friday of October]. → 2025-10-31',
    ({ weekday, month, yearOf }) => ({
      kind: 'nthWeekday',
      nth: -1,
      weekday,
      of: dateOf({ month, year: yearOf ?? null }),
    }),
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
    ({ month, yearOf }) => ({
      kind: 'someDay',
      of: dateOf({ month, year: yearOf ?? null }),
    }),
  ),
  rule(
    'point',
    'month.someDay',
    'one day|night|morning|afternoon|evening in|last|next {monthName} {yearOf}?',
    'He left [one day in November]. → 2025-11-XX',
    ({ monthName, yearOf }) => ({
      kind: 'someDay',
      of: dateOf({ month: monthName, year: yearOf ?? null }),
    }),
  ),
  rule('point', 'year', '{year}', 'It was [in 2014]. → 2014', ({ year }, around) =>
    isYearIn(year, around) ? dateOf({ year: { written: year } }) : null,
  ),
  rule('point', 'year.word', 'the year {year}', 'It was [in the year 2014]. → 2014', ({ year }) =>
    dateOf({ year: { written: year } }),
  ),
  rule('point', 'year.bc', '{number} bc|bce', 'It was [in 218 BC]. → -0217', ({ number }) =>
    dateOf({ year: { written: 1 - number } }),
  ),
  rule('point', 'year.bcDots', '{number} b . c .', 'It was [in 218 B.C.] → -0217', ({ number }) =>
    dateOf({ year: { written: 1 - number } }),
  ),
  rule('point', 'year.ad', '{number} ad|ce', 'It was [in 1066 AD]. → 1066', ({ number }) =>
    dateOf({ year: { written: number } }),
  ),
  rule('point', 'year.adFirst', 'ad {number}', 'It was [in AD 1066]. → 1066', ({ number }) =>
    dateOf({ year: { written: number } }),
  ),

  // Weeks, months, quarters, years counted from now
  rule(
    'point',
    'window.plural',
    'the|these? {window} {some}? {units}',
    'It changed [in recent weeks]. → 2025-11-18~/2025-12-18',
    ({ window, units }) => (isSpan(units) ? windowOf('some', units, window) : null),
  ),
  rule(
    'point',
    'window',
    'the|these? {window} {bound}? {count} {unit}',
    'It changed [in the past ten years]. → 2015~/2025-12-18',
    ({ window, count: amount, unit }) => windowOf(amount, unit, window),
  ),
  rule(
    'point',
    'window.half',
    'the? {window} {half} -? {unit}',
    'It changed [in the past half-century]. → 1975-12~/2025-12-18',
    ({ window, half, unit }) => windowOf(half, unit, window),
  ),
  rule('point', 'window.one', 'the? past {unit}', 'It changed [in the past decade]. → 2015~/2025-12-18', ({ unit }) =>
    unit === 'night' || unit === 'weekend' ? null : { kind: 'window', amount: 1, unit, sign: -1 },
  ),
  rule(
    'point',
    'window.ten',
    'the? {window} {unit}',
    'It will change [over the next decade]. → 2025-12-18/2035~',
    ({ window, unit }) =>
      unit === 'decade' || unit === 'century'
        ? { kind: 'window', amount: 1, unit, sign: window }
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
      Number.isInteger(number) && number >= 1 && number <= 53
        ? { kind: 'numbered', unit: 'week', number, year: yearOf ?? null, which: null }
        : null,
  ),
  rule(
    'point',
    'quarter',
    'the? {nth} -? quarter {yearOf}?',
    'It was [in the third quarter]. → 2025-07/2025-09',
    ({ nth, yearOf }) =>
      nth <= 4 ? { kind: 'numbered', unit: 'quarter', number: nth, year: yearOf ?? null, which: null } : null,
  ),
  rule(
    'point',
    'quarter.ofYear',
    'the? {nth} quarter of the year',
    'It was [in the third quarter of the year]. → 2025-07/2025-09',
    ({ nth }) => (nth <= 4 ? { kind: 'numbered', unit: 'quarter', number: nth, year: null, which: null } : null),
  ),
  rule(
    'point',
    'quarter.figure',
    'q {number} {yearOf}?',
    'It was [in Q3 2024]. → 2024-07/2024-09',
    ({ number, yearOf }) =>
      number >= 1 && number <= 4
        ? { kind: 'numbered', unit: 'quarter', number, year: yearOf ?? null, which: null }
        : null,
  ),
  rule(
    'point',
    'half.year',
    'the? {nth} half {yearOf}',
    'It was [in the first half of 2025]. → 2025-01/2025-06',
    ({ nth, yearOf }) => (nth <= 2 ? { kind: 'numbered', unit: 'half', number: nth, year: yearOf, which: null } : null),
  ),
  rule(
    'point',
    'half.ofYear',
    'the? {nth} half of the year',
    'It was [in the first half of the year]. → 2025-01/2025-06',
    ({ nth }) => (nth <= 2 ? { kind: 'numbered', unit: 'half', number: nth, year: null, which: null } : null),
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
    ({ nth }, { after }) => (/^bc/i.test(after?.text ?? '') || nth > 30 ? null : { kind: 'century', number: nth }),
  ),
  rule('point', 'season', '{article}? {season}', 'It was [in the summer]. → 2025-22', ({ article, season }, around) =>
    isSeasonHere(article === true, around) ? seasonOf(season, null) : null,
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
      (year + 1) % 100 === number || year + 1 === number
        ? { kind: 'season', season, year: { written: year }, bothYears: true, which: null }
        : null,
  ),
  rule('point', 'season.which', '{which} {season}', 'It was [last summer]. → 2025-22', ({ season, which }) => ({
    ...seasonOf(season, null),
    which: which.which,
  })),
  rule(
    'point',
    'season.past',
    'this? past|previous {season}',
    'It was [this past summer]. → 2025-22',
    ({ season }) => ({ ...seasonOf(season, null), which: 'last' }),
  ),
  rule('point', 'decade', 'the? {decade}', 'It was [in the 1990s]. → 199X', ({ decade }, { first, back }) =>
    decade > 999 || /^(?:the|['’‘]\d\ds)$/i.test(first.text) || /^(?:early|mid|late|-)$/.test(back(1))
      ? { kind: 'decade', first: decade }
      : null,
  ),
  rule('point', 'decade.words', 'the {decadeWord}', 'It was [in the nineties]. → 199X', ({ decadeWord }) => ({
    kind: 'decade',
    first: decadeWord,
  })),

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
    ({ edgeAdjective, decadeWord }) => edgeOf(edgeAdjective, { kind: 'decade', first: decadeWord }),
  ),
  rule(
    'point',
    'edge.inSeason',
    'early|late in {article}? {season} {yearOf}?',
    'It was [early in spring]. → 2025-21~',
    ({ season, yearOf }, { first }) =>
      edgeOf(/^e/i.test(first.text) ? 'early' : 'late', seasonOf(season, yearOf ?? null)),
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
    ({ nth, point }) => (nth <= 2 && hasEdges(point) ? edgeOf(nth === 1 ? 'firstHalf' : 'secondHalf', point) : null),
  ),

  // Holidays
  rule(
    'holidayName',
    'holiday.word',
    '{holiday}',
    'They meet [at Christmas]. → 2025-12-25/2025-12-26',
    ({ holiday }) => holiday,
  ),
  rule(
    'holidayName',
    'holiday.christmasDay',
    'christmas day',
    'They meet [on Christmas Day]. → 2025-12-25',
    () => 'christmasDay',
  ),
  rule(
    'holidayName',
    'holiday.christmasEve',
    'christmas eve',
    'They meet [on Christmas Eve]. → 2025-12-24',
    () => 'christmasEve',
  ),
  rule('holidayName', 'holiday.boxing', 'boxing day', 'They meet [on Boxing Day]. → 2025-12-26', () => 'boxingDay'),
  rule(
    'holidayName',
    'holiday.newYear',
    "new year '|’? s? day",
    "They meet [on New Year's Day]. → 2026-01-01",
    () => 'newYear',
  ),
  rule(
    'holidayName',
    'holiday.newYearEve',
    "new year '|’? s? eve",
    "They meet [on New Year's Eve]. → 2025-12-31",
    () => 'newYearsEve',
  ),
  rule(
    'holidayName',
    'holiday.goodFriday',
    'good friday',
    'They will meet [on Good Friday]. → 2026-04-03',
    () => 'goodFriday',
  ),
  rule(
    'holidayName',
    'holiday.easterSunday',
    'easter sunday',
    'They will meet [on Easter Sunday]. → 2026-04-05',
    () => 'easterSunday',
  ),
  rule(
    'holidayName',
    'holiday.easterMonday',
    'easter monday',
    'They will meet [on Easter Monday]. → 2026-04-06',
    () => 'easterMonday',
  ),
  rule(
    'holidayName',
    'holiday.palm',
    'palm sunday',
    'They will meet [on Palm Sunday]. → 2026-03-29',
    () => 'palmSunday',
  ),
  rule(
    'holidayName',
    'holiday.maundy',
    'maundy thursday',
    'They will meet [on Maundy Thursday]. → 2026-04-02',
    () => 'maundyThursday',
  ),
  rule(
    'holidayName',
    'holiday.holySaturday',
    'holy saturday',
    'They will meet [on Holy Saturday]. → 2026-04-04',
    () => 'holySaturday',
  ),
  rule(
    'holidayName',
    'holiday.shrove',
    'shrove tuesday',
    'They will meet [on Shrove Tuesday]. → 2026-02-17',
    () => 'shroveTuesday',
  ),
  rule(
    'holidayName',
    'holiday.mardiGras',
    'mardi gras',
    'They will meet [on Mardi Gras]. → 2026-02-17',
    () => 'shroveTuesday',
  ),
  rule(
    'holidayName',
    'holiday.ash',
    'ash wednesday',
    'They will meet [on Ash Wednesday]. → 2026-02-18',
    () => 'ashWednesday',
  ),
  rule(
    'holidayName',
    'holiday.whitMonday',
    'whit monday',
    'They will meet [on Whit Monday]. → 2026-05-25',
    () => 'pentecostMonday',
  ),
  rule(
    'holidayName',
    'holiday.ascension',
    'ascension day',
    'They will meet [on Ascension Day]. → 2026-05-14',
    () => 'ascension',
  ),
  rule(
    'holidayName',
    'holiday.corpusChristi',
    'corpus christi',
    'They will meet [on Corpus Christi]. → 2026-06-04',
    () => 'corpusChristi',
  ),
  rule(
    'holidayName',
    'holiday.allSaints',
    "all saints '|’? day",
    "They will meet [on All Saints' Day]. → 2026-11-01",
    () => 'allSaints',
  ),
  rule('holidayName', 'holiday.may', 'may day', 'They will meet [on May Day]. → 2026-05-01', () => 'labourDay'),
  rule('holidayName', 'holiday.labor', 'labor day', 'They met [on Labor Day]. → 2025-09-01', () => 'usLabourDay'),
  rule(
    'holidayName',
    'holiday.memorial',
    'memorial day',
    'They met [on Memorial Day]. → 2025-05-26',
    () => 'memorialDay',
  ),
  rule(
    'holidayName',
    'holiday.king',
    'martin luther king jr.? day',
    'They met [on Martin Luther King Day]. → 2025-01-20',
    () => 'martinLutherKing',
  ),
  rule(
    'holidayName',
    'holiday.presidents',
    "presidents '|’? s? day",
    "They met [on Presidents' Day]. → 2025-02-17",
    () => 'presidentsDay',
  ),
  rule(
    'holidayName',
    'holiday.veterans',
    'veterans|armistice|remembrance day',
    'They met [on Veterans Day]. → 2025-11-11',
    () => 'veteransDay',
  ),
  rule(
    'holidayName',
    'holiday.independence',
    'independence day',
    'They met [on Independence Day]. → 2025-07-04',
    () => 'independenceDay',
  ),
  rule(
    'holidayName',
    'holiday.columbus',
    'columbus day',
    'They met [on Columbus Day]. → 2025-10-13',
    () => 'columbusDay',
  ),
  rule(
    'holidayName',
    'holiday.thanksgiving',
    'thanksgiving day',
    'They met [on Thanksgiving Day]. → 2025-11-27',
    () => 'thanksgiving',
  ),
  rule(
    'holidayName',
    'holiday.valentine',
    "valentine '|’ s day",
    "They met [on Valentine's Day]. → 2025-02-14",
    () => 'valentine',
  ),
  rule(
    'holidayName',
    'holiday.patrick',
    "st|st. patrick '|’ s day",
    "They met [on St Patrick's Day]. → 2025-03-17",
    () => 'stPatrick',
  ),
  rule(
    'holidayName',
    'holiday.women',
    "international women '|’ s day",
    "They met [on International Women's Day]. → 2025-03-08",
    () => 'womensDay',
  ),
  rule(
    'point',
    'holiday',
    '{holidayName}',
    'They meet [at Christmas]. → 2025-12-25/2025-12-26',
    ({ holidayName }, { before, after, first, last }) =>
      first === last && before?.values.has('preposition') !== true && /^\p{Ll}{4,}$/u.test(after?.text ?? '')
        ? null
        : holidayOf(holidayName, null),
  ),
  rule(
    'point',
    'holiday.year',
    '{holidayName} {yearOf}',
    'They met [at Easter 2024]. → 2024-03-29/2024-04-01',
    ({ holidayName, yearOf }) => holidayOf(holidayName, yearOf),
  ),
  rule(
    'point',
    'holiday.which',
    '{which} {holidayName}',
    'They met [last Easter]. → 2025-04-18/2025-04-21',
    ({ which, holidayName }) => ({
      kind: 'holiday',
      holiday: holidayName,
      year: null,
      which: which.which,
    }),
  ),
  rule(
    'point',
    'holiday.part',
    '{holidayName} {dayPart}',
    'They meet [on Christmas morning]. → 2025-12-25/2025-12-26',
    ({ holidayName, dayPart }) => partOf(dayPart, holidayOf(holidayName, null)),
  ),

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
    ({ span }) => anchorShift(count(span, 'exact'), -1),
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
  rule('clock', 'clock', '{halfDayTime}', 'He arrived [at 10.30 a.m.] → 2025-12-18T10:30:00', ({ halfDayTime }) => ({
    kind: 'clock',
    ...halfDayTime,
    on: null,
  })),
  rule(
    'clock',
    'clock.zone',
    '{clockTime} {zone}',
    'He arrived [at 10:30 GMT]. → 2025-12-18T10:30:00',
    ({ clockTime }) => ({ kind: 'clock', ...clockTime, on: null }),
  ),
  rule(
    'clock',
    'clock.hours',
    '{clockTime} hours|hrs',
    'He arrived [at 10:30 hours]. → 2025-12-18T10:30:00',
    ({ clockTime }) => ({ kind: 'clock', ...clockTime, on: null }),
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
  rule('bareHour', 'clock.bare', '{clockTime}', 'It is open [from 9:30 to 6 p.m.] → part-of-day', ({ clockTime }) => ({
    kind: 'clock',
    ...clockTime,
    on: null,
  })),
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

  // How often
  rule('often', 'every.word', '{every}', 'They meet [daily]. → P1D', ({ every }) => recurrence(every)),
  rule('often', 'every.unit', '{each} {unit}', 'They meet [every year]. → P1Y', ({ unit }) => recurrenceOf(1, unit)),
  rule('often', 'every.season', '{each} {season}', 'They meet [every summer]. → P1Y', () => recurrence('P1Y')),
  rule('often', 'every.seasonWord', '{each} season', 'They meet [each season]. → P1Y', () => recurrence('P1Y')),
  rule('often', 'every.month', '{each} {month}', 'They meet [every December]. → P1Y', () => recurrence('P1Y')),
  rule(
    'often',
    'every.weekday',
    '{each} {weekday} {dayPart}?',
    'They meet [every Monday]. → P1W',
    ({ weekday, dayPart }) => ({
      kind: 'recurrence',
      every: 'P1W',
      weekday,
      part: dayPart ?? null,
    }),
  ),
  rule('often', 'every.part', '{each} {part}', 'They meet [every evening]. → P1D', ({ part }) => ({
    kind: 'recurrence',
    every: 'P1D',
    weekday: null,
    part,
  })),
  rule('often', 'every.count', 'every {count} {unit}', 'They vote [every four years]. → P4Y', ({ count: n, unit }) =>
    recurrenceOf(n, unit),
  ),
  rule('often', 'every.other', 'every other {unit}', 'They meet [every other week]. → P2W', ({ unit }) =>
    recurrenceOf(2, unit),
  ),
  rule(
    'often',
    'every.otherWeekday',
    'every other|second {weekday}',
    'They meet [every other Tuesday]. → P2W',
    ({ weekday }) => ({
      kind: 'recurrence',
      every: 'P2W',
      weekday,
      part: null,
    }),
  ),
  rule('often', 'every.nth', 'every {ordinal} {unit}', 'They meet [every third week]. → P3W', ({ ordinal, unit }) =>
    recurrenceOf(ordinal, unit),
  ),
  rule('often', 'every.weekdays', '{weekdays}', 'They meet [on Mondays]. → P1W', ({ weekdays }) => ({
    kind: 'recurrence',
    every: 'P1W',
    weekday: weekdays,
    part: null,
  })),
  rule(
    'often',
    'every.partAdverb',
    '{article}? {partAdverb}',
    'They work [nights]. → P1D',
    ({ partAdverb }, { before }) =>
      before?.values.has('number') || before?.values.has('some')
        ? null
        : { kind: 'recurrence', every: 'P1D', weekday: null, part: partAdverb },
  ),
  rule('often', 'every.weekends', 'weekends', 'They meet [on weekends]. → P1W', () => recurrence('P1W')),
  rule('often', 'every.times', '{times} {one} {unit}', 'It appears [twice a year]. → P1Y', ({ unit }) =>
    recurrenceOf(1, unit),
  ),
  rule(
    'often',
    'every.someTimes',
    '{number} times a|per|each|every {unit}',
    'It appears [three times a year]. → P1Y',
    ({ unit }) => recurrenceOf(1, unit),
  ),
  rule('often', 'every.per', 'per {unit}', 'It costs ten euros [per day]. → P1D', ({ unit }) => recurrenceOf(1, unit)),
  rule('often', 'every.rate', '{one} {unit}', 'It costs ten euros [a day]. → P1D', ({ unit }, around) =>
    isAgeOrRate(around) ? recurrenceOf(1, unit) : null,
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
      (!/^\p{Ll}+s?$/u.test(after?.text ?? '') || modal.test(ahead(2)) || isFollower.test(ahead(1)))
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
    ({ point, clock }) => (isDayLike(point) ? { ...clock, on: point } : null),
  ),
  rule(
    'phrase',
    'clock.before',
    'at|around|about|by|from|until|before|after|since? {clock} {zone}? ,? on? {point}',
    'He arrived [at 10.30 a.m. on Wednesday]. → 2025-12-17T10:30:00',
    ({ point, clock }) => (isDayLike(point) ? { ...clock, on: point } : null),
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
      isDayLike(point)
        ? rangeOf(bareHour.kind === 'clock' ? { ...bareHour, on: point } : bareHour, { ...clock, on: point })
        : null,
  ),
  rule(
    'phrase',
    'clock.rangeOn',
    '{preposition}? {point} ,? from|between? {bareHour} to|and|until|–|- {clock}',
    'It is open [on Wednesday from 9 to 11 a.m.] → 2025-12-24',
    ({ point, bareHour, clock }) =>
      isDayLike(point)
        ? rangeOf(bareHour.kind === 'clock' ? { ...bareHour, on: point } : bareHour, { ...clock, on: point })
        : null,
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
    ({ point }) => ({ kind: 'nightInto', day: point }),
  ),
  rule('phrase', 'night.over', 'overnight', 'It froze [overnight]. → 2025-12-17/2025-12-18', () => ({
    kind: 'nightInto',
    day: { kind: 'day', offset: 0 },
  })),
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
    ({ span, when }) => (bounded.includes(when.kind) ? span : null),
  ),
  rule(
    'phrase',
    'duration.dayBefore',
    'the {unit} before|after {when}',
    'It came [the day after Christmas]. → P1D',
    ({ unit, when }) => (bounded.includes(when.kind) ? durationOf(1, unit) : null),
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
    ({ when: point }) =>
      point.kind === 'date' || point.kind === 'period' ? { kind: 'qualified', qualifier: '~', of: point } : point,
  ),
  rule(
    'phrase',
    'perhaps',
    'probably|possibly|perhaps|presumably {preposition}? {when}',
    'It was built [probably in 1987]. → 1987?',
    ({ when: point }) => (point.kind === 'date' ? { kind: 'qualified', qualifier: '?', of: point } : null),
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
    Number.isInteger(number) ? dateOf({ year: { written: number } }) : null,
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
    ({ point, bareDay, yearOf }, around) => {
      const both = daysOf([point, bareDay], yearOf ?? null, around);
      const [first, last] = both ?? [];
      return first === undefined || last === undefined ? null : rangeOf(first, last);
    },
  ),
  rule(
    'phrase',
    'range.betweenDays',
    'between {point} and the? {bareDay} {yearOf}?',
    'It is [between January 12 and 14]. → 2026-01-12/2026-01-14',
    ({ point, bareDay, yearOf }, around) => {
      const both = daysOf([point, bareDay], yearOf ?? null, around);
      const [first, last] = both ?? [];
      return first === undefined || last === undefined ? null : rangeOf(first, last);
    },
  ),
  rule(
    'phrase',
    'list.days',
    '{preposition}? {point} {more}* and|& {bareDay} {yearOf}?',
    'It is [on January 8 and 9]. → 2026-01-08/2026-01-09',
    ({ point, more, bareDay, yearOf }, around) => {
      const members = daysOf([point, ...more, bareDay], yearOf ?? null, around);
      return members && { kind: 'list', joined: 'and', members };
    },
  ),
  rule(
    'phrase',
    'list.daysOr',
    '{preposition}? {point} or {bareDay} {yearOf}?',
    'It is [on January 8 or 9]. → [2026-01-08,2026-01-09]',
    ({ point, bareDay, yearOf }, around) => {
      const members = daysOf([point, bareDay], yearOf ?? null, around);
      return members && { kind: 'list', joined: 'or', members };
    },
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

/** “in future bookings can be made”, but “in future elections” */
const modal = /^(?:can|will|would|should|must|may|are|is|has|have|to|be)$/;
const isFollower =
  /^(?:to|and|but|the|it|he|she|they|we|a|an|when|if|as|there|this|that|by|with|for|at|from|after|on|in|of|or)$/;

const spans: readonly Unit[] = [
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
const isSpan = (unit: Unit) => spans.includes(unit);

/** “a weekend”, “a night out”, “three quarters of the vote”, “six-month-old” and “$50 a day” are no lengths of time. */
function amountOf(amount: Duration['amounts'][number]['amount'], unit: Unit, around: Around): Duration | null {
  if (
    around.back(1) === '-' ||
    (around.ahead(1) === '-' && around.ahead(2) === 'long') ||
    (amount === 1 && ['night', 'weekend', 'second', 'quarter'].includes(unit))
  )
    return null;
  return unit === 'quarter' || (amount === 1 && isAgeOrRate(around)) ? null : durationOf(amount, unit);
}

/** “in the past hour” is how long, and no days. */
function windowOf(amount: Duration['amounts'][number]['amount'], unit: Unit, sign: number): TimeExpression | null {
  if (amount === 1) return null;
  if (['second', 'minute', 'hour'].includes(unit)) return durationOf(amount, unit);
  return { kind: 'window', amount, unit, sign: sign < 0 ? -1 : 1 };
}

function periodIn(offset: number, which: Which, unit: Unit): TimeExpression | null {
  return ['week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century'].includes(unit)
    ? periodOf(unit, offset, which)
    : null;
}

function edgeOfUnit(edge: Edge, unit: Unit): TimeExpression | null {
  return ['week', 'month', 'quarter', 'year', 'decade', 'century'].includes(unit)
    ? edgeOf(edge, periodOf(unit, 0))
    : null;
}

const isYear = (of: TimeExpression) =>
  (of.kind === 'date' && of.month === null) || (of.kind === 'period' && of.unit === 'year');

function seasonOf(season: 21 | 22 | 23 | 24, year: YearOf | null): TimeExpression & { readonly kind: 'season' } {
  return { kind: 'season', season, year, bothYears: false, which: null };
}

function holidayOf(holiday: string, year: YearOf | null): TimeExpression {
  return { kind: 'holiday', holiday, year, which: null };
}

/** “three days before” with nothing to name what it was before. */
function isOpenAfter({ after }: Around): boolean {
  return (
    after === undefined ||
    !/[\p{L}\d“„"]/u.test(after.text) ||
    /^(?:and|but|when|while|to|in|on|at|with|for|by|from)$/.test(after.text)
  );
}

/** An hour belongs to a day. */
function isDayLike(of: TimeExpression): boolean {
  return (
    (['day', 'weekday', 'date', 'holiday', 'shift', 'nthWeekday'].includes(of.kind) &&
      (of.kind !== 'date' || of.day !== null) &&
      (of.kind !== 'shift' || of.unit === 'day' || of.unit === 'week')) ||
    (of.kind === 'partOfDay' && of.on !== null)
  );
}

function toldShift(span: Duration, sign: 1 | -1): TimeExpression {
  const [only] = span.amounts;
  return only ? shiftOf(only.amount, only.unit, sign, 'told', span.bound) : span;
}

function anchorShift(span: Duration, sign: 1 | -1): TimeExpression {
  const [only] = span.amounts;
  return only && span.amounts.length === 1 ? shiftOf(only.amount, only.unit, sign, 'anchor', span.bound) : span;
}

function withinOf(span: Duration): TimeExpression {
  const [only] = span.amounts;
  return only ? { kind: 'within', amount: only.amount, unit: only.unit } : span;
}

const bounded: readonly TimeExpression['kind'][] = [
  'date',
  'holiday',
  'weekday',
  'day',
  'period',
  'season',
  'numbered',
  'decade',
  'century',
];

/** “before the end of the year” is as good as until then. */
function beforeOf(of: TimeExpression, kind: 'before' | 'after'): TimeExpression | null {
  if (of.kind === 'edge') return { kind: kind === 'after' ? 'from' : 'until', of };
  return bounded.includes(of.kind) ? { kind, of } : of;
}

function hourOf(hour: number, minute: number): (TimeExpression & { readonly kind: 'clock' }) | null {
  return Number.isInteger(hour) && hour >= 0 && hour <= 24 && minute < 60
    ? { kind: 'clock', hour, minute, on: null }
    : null;
}

function afternoon(clock: TimeExpression & { readonly kind: 'clock' }, part: PartOfDay): TimeExpression {
  return clock.hour < 12 && (part === 'afternoon' || part === 'evening' || (part === 'night' && clock.hour > 5))
    ? { ...clock, hour: clock.hour + 12 }
    : clock;
}

function recurrence(every: string): TimeExpression {
  return { kind: 'recurrence', every, weekday: null, part: null };
}

function recurrenceOf(amount: number | 'some', unit: Unit): TimeExpression | null {
  const letters: Partial<Readonly<Record<Unit, string>>> = {
    hour: 'TH',
    minute: 'TM',
    second: 'TS',
    day: 'D',
    night: 'D',
    week: 'W',
    weekend: 'W',
    month: 'M',
    year: 'Y',
  };
  const decades = unit === 'decade' ? 10 : unit === 'century' ? 100 : unit === 'quarter' ? 3 : 1;
  const letter = letters[unit] ?? (unit === 'quarter' ? 'M' : decades > 1 ? 'Y' : undefined);
  if (letter === undefined) return null;
  const n = amount === 'some' ? 'X' : String(amount * decades);
  return recurrence(letter.startsWith('T') ? `PT${n}${letter.slice(1)}` : `P${n}${letter}`);
}

function rangeOf(first: TimeExpression, last: TimeExpression): TimeExpression {
  return { kind: 'range', first, last };
}

/** A day without its month needs a date to its right; “2014 to reporters” never gets here, “3 to May” does. */
function joinedRange(first: TimeExpression, last: TimeExpression): TimeExpression | null {
  return isBareDay(first) && !(last.kind === 'date' && last.day !== null) ? null : rangeOf(first, last);
}

function isBareDay(of: TimeExpression): boolean {
  return of.kind === 'date' && of.day !== null && of.month === null && of.weekday === null;
}

function listOf(joined: 'and' | 'or', members: readonly TimeExpression[]): TimeExpression | null {
  const last = members.at(-1);
  if (members.slice(0, -1).some(isBareDay) && !(last?.kind === 'date' && last.day !== null)) return null;
  return members.some((member) => ['vague', 'recurrence', 'duration', 'shift', 'window'].includes(member.kind))
    ? null
    : { kind: 'list', joined, members };
}

/** “January 12 and 14”: the days further on have the month of the first, unless something is counted: “January 12 and 14 people”. */
function daysOf(
  members: readonly TimeExpression[],
  year: YearOf | null,
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
    member.kind === 'date' ? { ...member, month: member.month ?? month, year: member.year ?? year } : member,
  );
}

/** “1957-58”, “2024/25” */
function yearsOf(first: TimeExpression, last: TimeExpression): TimeExpression | null {
  if (
    first.kind !== 'date' ||
    last.kind !== 'date' ||
    first.month !== null ||
    first.year === null ||
    last.year === null
  )
    return null;
  if (!('written' in first.year) || !('written' in last.year)) return null;
  const from = first.year.written;
  const to = last.year.written < 100 ? Math.floor(from / 100) * 100 + last.year.written : last.year.written;
  return to > from && to - from < 16 ? rangeOf(first, dateOf({ year: { written: to } })) : null;
}

export const english: Grammar = { language: 'en', ...englishWords, rules, cues: englishCues, isName: isEnglishName };
