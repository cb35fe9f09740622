import { germanCues } from './germanCues.ts';
import { isCounted, isGermanName, isYearIn } from './germanNames.ts';
import { germanWords } from './germanWords.ts';
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
  vagueOf,
  weekdayOf,
  type YearOf,
} from './timeExpression.ts';

/** A year in figures with no word that says so is one only where nothing else can be counted. */
const yearHere = (year: number, around: Around): TimeExpression | null =>
  isYearIn(year, around) ? dateOf({ year: { written: year } }) : null;

const dayIn = (day: number, month: number, year: YearOf | null = null): TimeExpression | null =>
  Number.isInteger(day) && day >= 1 && day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31)
    ? dateOf({ day, month, year })
    : null;

const onWeekday = (weekday: number, date: TimeExpression | null): TimeExpression | null =>
  date?.kind === 'date' && weekday >= 1 ? { ...date, weekday: weekday as 1 } : null;

const edgeOf = (edge: Edge, of: TimeExpression): TimeExpression => ({ kind: 'edge', edge, of });

/** Of what “Anfang”, “Mitte” and “Ende” can be said. */
const hasEdges = (of: TimeExpression): boolean =>
  (of.kind === 'date' && of.day === null) || ['period', 'season', 'decade', 'century', 'numbered'].includes(of.kind);

const count = (amounts: Duration, bound: Bound): Duration => ({ ...amounts, bound });

/** How German tells time: from the smallest expressions to whole phrases. */
const rules = [
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
    ({ number, unit, number2, unit2 }) => ({
      kind: 'duration',
      amounts: [
        { amount: number, unit },
        { amount: number2, unit: unit2 },
      ],
      bound: null,
    }),
  ),
  rule('span', 'span', '{amount}', 'Es dauerte [drei Monate]. → P3M', ({ amount }) => amount),
  rule('span', 'span.bound', '{bound} {amount}', 'Der Krieg dauerte [fast vier Jahre]. → P4Y', ({ bound, amount }) =>
    count(amount, bound),
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
  rule('point', 'day', '{dayOffset}', 'Er kam [gestern] an. → 2025-12-17', ({ dayOffset }) => ({
    kind: 'day',
    offset: dayOffset,
  })),
  rule(
    'point',
    'day.part',
    '{dayOffset} {dayPart}',
    'Er kam [gestern Abend] an. → 2025-12-17',
    ({ dayOffset, dayPart }) => ({
      kind: 'partOfDay',
      part: dayPart,
      on: { kind: 'day', offset: dayOffset },
    }),
  ),
  rule(
    'point',
    'day.small',
    '{dayOffset} morgen|vormittag|mittag|nachmittag|abend|nacht',
    'Er kam [heute morgen] an. → 2025-12-18',
    ({ dayOffset }, { last }) => ({
      kind: 'partOfDay',
      part: smallParts[last.text.toLowerCase()] ?? 'morning',
      on: { kind: 'day', offset: dayOffset },
    }),
  ),
  rule(
    'point',
    'day.partAdverb',
    '{dayOffset} {partAdverb}',
    'Er kam [gestern abends] an. → 2025-12-17',
    ({ dayOffset, partAdverb }) => ({
      kind: 'partOfDay',
      part: partAdverb,
      on: { kind: 'day', offset: dayOffset },
    }),
  ),
  rule(
    'point',
    'day.adjective',
    '{dayAdjective} {weekday}',
    'Er kommt [am heutigen Donnerstag]. → 2025-12-18',
    ({ dayAdjective }) => ({ kind: 'day', offset: dayAdjective }),
  ),
  rule(
    'point',
    'day.adjectiveAlone',
    '{dayAdjective}',
    '[Der heutige] Gipfel begann. → 2025-12-18',
    ({ dayAdjective }, { after }) =>
      /^\p{Lu}/u.test(after?.text ?? '') ? { kind: 'day', offset: dayAdjective } : null,
  ),
  rule(
    'point',
    'day.adjectiveDay',
    '{dayAdjective} tag|tages|tage',
    'Er kommt [am morgigen Tag]. → 2025-12-19',
    ({ dayAdjective }) => ({ kind: 'day', offset: dayAdjective }),
  ),
  rule(
    'point',
    'day.adjectivePart',
    '{dayAdjective} {dayPart}',
    'Er kam [am gestrigen Abend]. → 2025-12-17',
    ({ dayAdjective, dayPart }) => ({
      kind: 'partOfDay',
      part: dayPart,
      on: { kind: 'day', offset: dayAdjective },
    }),
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
    ({ weekdayPart: { weekday, part } }) => ({
      kind: 'partOfDay',
      part,
      on: weekdayOf(weekday),
    }),
  ),
  rule(
    'point',
    'weekday.part',
    '{weekday} {dayPart}',
    'Sie trafen sich [am Dienstag Abend]. → 2025-12-16',
    ({ weekday, dayPart }) => ({
      kind: 'partOfDay',
      part: dayPart,
      on: weekdayOf(weekday),
    }),
  ),
  rule(
    'point',
    'weekday.partAdverb',
    '{weekday} {partAdverb}',
    'Sie trafen sich [am Dienstag abends]. → 2025-12-16',
    ({ weekday, partAdverb }) => ({
      kind: 'partOfDay',
      part: partAdverb,
      on: weekdayOf(weekday),
    }),
  ),
  rule(
    'point',
    'weekday.whichCompound',
    '{which} {weekdayPart}',
    'Sie treffen sich [am kommenden Dienstagabend]. → 2025-12-23',
    ({ which, weekdayPart: { weekday, part } }) => ({
      kind: 'partOfDay',
      part,
      on: weekdayOf(weekday, which.which),
    }),
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
    ({ ordinal, weekday, month, yearOf }) => ({
      kind: 'nthWeekday',
      nth: ordinal,
      weekday,
      of: dateOf({ month, year: yearOf ?? null }),
    }),
  ),

  rule(
    'point',
    'weekday.early',
    '{edgeAdjective} {weekdayPart}',
    'Es brannte [am frühen Montagmorgen]. → 2025-12-15',
    ({ weekdayPart: { weekday, part } }) => ({
      kind: 'partOfDay',
      part,
      on: weekdayOf(weekday),
    }),
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
    dateOf({ month, year: yearOf ?? null }),
  ),
  rule(
    'point',
    'month.which',
    '{which} {month}',
    'Er kam [im vergangenen November] an. → 2025-11',
    ({ which, month }) => dateOf({ month, which: which.which }),
  ),
  rule('point', 'month.day', '{monthDay}', 'Er kam [an einem Novembertag] an. → 2025-11-XX', ({ monthDay }) => ({
    kind: 'someDay',
    of: dateOf({ month: monthDay }),
  })),
  rule(
    'point',
    'month.someDay',
    'eines|einem|ein tages|tag|tage im {month} {yearOf}?',
    'Er ging [eines Tages im November]. → 2025-11-XX',
    ({ month, yearOf }) => ({
      kind: 'someDay',
      of: dateOf({ month, year: yearOf ?? null }),
    }),
  ),
  rule('point', 'year', '{year}', 'Das war [2014]. → 2014', ({ year }, around) => yearHere(year, around)),
  rule(
    'point',
    'year.word',
    '{article}? {filler}? jahr|jahre|jahres {year}',
    'Das war [im Jahr 2014]. → 2014',
    ({ year }) => dateOf({ year: { written: year } }),
  ),
  rule('point', 'year.early', 'jahr|jahre {number}', 'Das war [im Jahr 578]. → 0578', ({ number }) =>
    Number.isInteger(number) && number > 0 && number < 1000 ? dateOf({ year: { written: number } }) : null,
  ),
  rule('point', 'year.beforeOurs', '{number} v . chr .', 'Das war [218 v. Chr.] → -0217', ({ number }) =>
    dateOf({ year: { written: 1 - number } }),
  ),
  rule('point', 'year.after', '{number} n . chr .', 'Das war [1066 n. Chr.] → 1066', ({ number }) =>
    dateOf({ year: { written: number } }),
  ),

  // Weeks, months, quarters, years counted from now
  rule(
    'point',
    'window.plural',
    '{article}? {which} {some}? {units}',
    'Das änderte sich [in den vergangenen Wochen]. → 2025-11-18~/2025-12-18',
    ({ which, units }) =>
      which.which === 'this'
        ? vagueOf('present')
        : { kind: 'window', amount: 'some', unit: units, sign: which.offset < 0 ? -1 : 1 },
  ),
  rule(
    'point',
    'window.few',
    '{article}? {which} paar {units}',
    'Das ändert sich [in den nächsten paar Tagen]. → 2025-12-19/2025-12-25~',
    ({ which, units }) => ({
      kind: 'window',
      amount: 'some',
      unit: units,
      sign: which.offset < 0 ? -1 : 1,
    }),
  ),
  rule(
    'point',
    'window',
    '{article}? {which} {bound}? {count} {unit}',
    'Das änderte sich [in den letzten zehn Jahren]. → 2015~/2025-12-18',
    ({ which, count: amount, unit }) =>
      which.which === 'this' ? null : { kind: 'window', amount, unit, sign: which.offset < 0 ? -1 : 1 },
  ),
  rule(
    'point',
    'period',
    '{article}? {which} {unit}',
    'Das war [vergangene Woche]. → 2025-12-08/2025-12-14',
    ({ which, unit }) => {
      if (unit === 'day') return which.which === 'next' ? shiftOf(1, 'day', 1, 'told') : null;
      if (unit === 'night')
        return which.offset > 0
          ? null
          : { kind: 'nightInto', day: { kind: 'day', offset: which.offset + (which.offset < 0 ? 1 : 0) } };
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
    ({ number, yearOf }) => ({
      kind: 'numbered',
      unit: 'week',
      number,
      year: yearOf ?? null,
      which: null,
    }),
  ),
  rule(
    'point',
    'week.ordinal',
    '{ordinal} kalenderwoche|kw {yearOf}?',
    'Das war [in der 51. Kalenderwoche]. → 2025-12-15/2025-12-21',
    ({ ordinal, yearOf }) => ({
      kind: 'numbered',
      unit: 'week',
      number: ordinal,
      year: yearOf ?? null,
      which: null,
    }),
  ),
  rule(
    'point',
    'numbered',
    '{which}? {ordinal} {unit} {yearOf}?',
    'Das war [im dritten Quartal]. → 2025-07/2025-09',
    ({ ordinal, unit, yearOf }) =>
      unit === 'century'
        ? { kind: 'century', number: ordinal }
        : (unit === 'quarter' && ordinal <= 4) || (unit === 'half' && ordinal <= 2)
          ? { kind: 'numbered', unit, number: ordinal, year: yearOf ?? null, which: null }
          : null,
  ),
  rule(
    'point',
    'century.article',
    'des|das|dem {ordinal} jahrhundert|jahrhunderts',
    'Es ist eine Seuche [des 19. Jahrhunderts]. → 18XX',
    ({ ordinal }) => ({ kind: 'century', number: ordinal }),
  ),
  rule(
    'point',
    'half.ofYear',
    '{ordinal} jahreshälfte {yearOf}?',
    'Das war [in der ersten Jahreshälfte]. → 2025-01/2025-06',
    ({ ordinal, yearOf }) =>
      ordinal > 2 ? null : { kind: 'numbered', unit: 'half', number: ordinal, year: yearOf ?? null, which: null },
  ),
  rule('point', 'season', '{article}? {season} {yearOf}?', 'Das war [im Sommer]. → 2025-22', ({ season, yearOf }) => ({
    kind: 'season',
    season,
    year: yearOf ?? null,
    bothYears: false,
    which: null,
  })),
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
    ({ season, which }) => ({
      kind: 'season',
      season,
      year: null,
      bothYears: false,
      which: which.which,
    }),
  ),
  rule(
    'point',
    'decade',
    '{article}? {decade} -? jahre|jahren|jahres?',
    'Das war [in den 1990er-Jahren]. → 199X',
    ({ decade }) => ({ kind: 'decade', first: decade }),
  ),
  rule(
    'point',
    'decade.words',
    '{article}? {decadeWord} -? jahre|jahren',
    'Das war [in den neunziger Jahren]. → 199X',
    ({ decadeWord }) => ({ kind: 'decade', first: decadeWord }),
  ),
  rule(
    'point',
    'decade.compound',
    '{article}? {decadeYears}',
    'Das war [in den Neunzigerjahren]. → 199X',
    ({ decadeYears }) => ({ kind: 'decade', first: decadeYears }),
  ),
  rule('point', 'decade.figures', 'den|der|die {decade}', 'Das war [in den 90ern]. → 199X', ({ decade }) => ({
    kind: 'decade',
    first: decade,
  })),
  rule(
    'point',
    'decade.alone',
    'den|der|die {decadeWord}',
    'Das war [in den Neunzigern]. → 199X',
    ({ decadeWord }) => ({ kind: 'decade', first: decadeWord }),
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
    ({ edge, unit }) =>
      ['week', 'month', 'quarter', 'half', 'year', 'decade', 'century'].includes(unit)
        ? edgeOf(edge, periodOf(unit, 0))
        : null,
  ),
  rule(
    'point',
    'edge.compound',
    '{edgeOf} {yearOf}?',
    'Das war [zu Jahresbeginn]. → 2025-01~/2025-03~',
    ({ edgeOf: { edge, unit }, yearOf }) =>
      edgeOf(edge, yearOf && unit === 'year' ? dateOf({ year: yearOf }) : periodOf(unit, 0)),
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
    ({ ordinal, point }) =>
      ordinal <= 2 && hasEdges(point) ? edgeOf(ordinal === 1 ? 'firstHalf' : 'secondHalf', point) : null,
  ),

  // Holidays
  rule(
    'point',
    'holiday',
    '{holiday} {yearOf}?',
    'Sie feiern [zu Weihnachten]. → 2025-12-25/2025-12-26',
    ({ holiday, yearOf }) => ({ kind: 'holiday', holiday, year: yearOf ?? null, which: null }),
  ),
  rule(
    'point',
    'holiday.which',
    '{which} {holiday}',
    'Sie feierten [am letzten Ostern]. → 2025-04-18/2025-04-21',
    ({ which, holiday }) => ({ kind: 'holiday', holiday, year: null, which: which.which }),
  ),
  rule(
    'holidayName',
    'holiday.unity',
    'tag|tages der deutschen einheit',
    'Die Feier war [am Tag der Deutschen Einheit]. → 2025-10-03',
    () => 'germanUnity',
  ),
  rule(
    'holidayName',
    'holiday.labour',
    'tag|tages der arbeit',
    'Die Feier war [am Tag der Arbeit]. → 2025-05-01',
    () => 'labourDay',
  ),
  rule(
    'holidayName',
    'holiday.ascension',
    'christi himmelfahrt',
    'Die Feier war [an Christi Himmelfahrt]. → 2025-05-29',
    () => 'ascension',
  ),
  rule(
    'holidayName',
    'holiday.assumption',
    'mariä himmelfahrt',
    'Die Feier war [an Mariä Himmelfahrt]. → 2025-08-15',
    () => 'assumption',
  ),
  rule(
    'holidayName',
    'holiday.kings',
    'heilige|heiligen drei könige|königen',
    'Die Feier war [an Heilige Drei Könige]. → 2025-01-06',
    () => 'epiphany',
  ),
  rule(
    'holidayName',
    'holiday.eve',
    'heiligen|heiliger|heilige abend',
    'Sie trafen sich [am Heiligen Abend 2024]. → 2024-12-24',
    () => 'christmasEve',
  ),
  rule(
    'holidayName',
    'holiday.firstChristmas',
    'ersten|erster|1. weihnachtsfeiertag|weihnachtstag',
    'Sie treffen sich [am ersten Weihnachtsfeiertag]. → 2025-12-25',
    () => 'christmasDay',
  ),
  rule(
    'holidayName',
    'holiday.secondChristmas',
    'zweiten|zweiter|2. weihnachtsfeiertag|weihnachtstag',
    'Sie treffen sich [am zweiten Weihnachtsfeiertag]. → 2025-12-26',
    () => 'boxingDay',
  ),
  rule(
    'holidayName',
    'holiday.advent',
    '{ordinal} advent|adventssonntag',
    'Sie treffen sich [am vierten Advent]. → 2025-12-21',
    ({ ordinal }) => (ordinal <= 4 ? `advent${ordinal}` : null),
  ),
  rule(
    'point',
    'holiday.named',
    '{holidayName} {yearOf}?',
    'Die Feier war [am Tag der Deutschen Einheit]. → 2025-10-03',
    ({ holidayName, yearOf }) => ({
      kind: 'holiday',
      holiday: holidayName,
      year: yearOf ?? null,
      which: null,
    }),
  ),

  // Counted from what was told before
  rule(
    'point',
    'told.same',
    '{same} tag|tages',
    'Er kam am 10. Dezember an. [Am selben Tag] reiste er ab. → 2025-12-10',
    () => shiftOf(0, 'day', 1, 'told'),
  ),
  rule(
    'point',
    'told.sameUnit',
    '{same} {unit}',
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
    'diesem tag|tage',
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
    ({ dayPart, point }) =>
      point.kind === 'date' || point.kind === 'holiday' ? { kind: 'partOfDay', part: dayPart, on: point } : null,
  ),
  rule('clock', 'clock', '{clockTime} uhr', 'Er kam [um 10.30 Uhr] an. → 2025-12-18T10:30:00', ({ clockTime }) => ({
    kind: 'clock',
    ...clockTime,
    on: null,
  })),
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
  rule('bareHour', 'clock.bare', '{clockTime}', 'Offen ist [von 9.30 bis 18 Uhr]. → part-of-day', ({ clockTime }) => ({
    kind: 'clock',
    ...clockTime,
    on: null,
  })),
  rule('bareHour', 'clock.bareHour', '{number}', 'Offen ist [von 9 bis 18 Uhr]. → part-of-day', ({ number }) =>
    hourOf(number, 0),
  ),

  // How often
  rule('often', 'every.word', '{every}', 'Sie treffen sich [täglich]. → P1D', ({ every }) => ({
    kind: 'recurrence',
    every,
    weekday: null,
    part: null,
  })),
  rule('often', 'every.times', '{times} {every}', 'Sie treffen sich [zweimal wöchentlich]. → P1W', ({ every }) => ({
    kind: 'recurrence',
    every,
    weekday: null,
    part: null,
  })),
  rule('often', 'every.unit', '{each} {unit}', 'Sie treffen sich [jedes Jahr]. → P1Y', ({ unit }) =>
    recurrenceOf(1, unit),
  ),
  rule(
    'often',
    'every.weekday',
    '{each} {ordinal}? {weekday}',
    'Sie treffen sich [jeden Montag]. → P1W',
    ({ weekday }) => ({ kind: 'recurrence', every: 'P1W', weekday, part: null }),
  ),
  rule('often', 'every.part', '{each} {part}', 'Sie treffen sich [jeden Abend]. → P1D', ({ part }) => ({
    kind: 'recurrence',
    every: 'P1D',
    weekday: null,
    part,
  })),
  rule('often', 'every.count', 'alle {count} {unit}', 'Sie wählen [alle vier Jahre]. → P4Y', ({ count: n, unit }) =>
    recurrenceOf(n, unit),
  ),
  rule('often', 'every.weekdays', '{weekdays}', 'Sie treffen sich [montags]. → P1W', ({ weekdays }) => ({
    kind: 'recurrence',
    every: 'P1W',
    weekday: weekdays,
    part: null,
  })),
  rule('often', 'every.partAdverb', '{partAdverb}', 'Sie arbeiten [nachts]. → P1D', ({ partAdverb }, { first }) =>
    first.text.toLowerCase() === 'früh' ? null : { kind: 'recurrence', every: 'P1D', weekday: null, part: partAdverb },
  ),
  rule('often', 'every.per', '{times} im|am|pro {unit}', 'Es erscheint [einmal im Monat]. → P1M', ({ unit }) =>
    recurrenceOf(1, unit),
  ),
  rule('often', 'every.perThe', '{times} in der {unit}', 'Es erscheint [zweimal in der Woche]. → P1W', ({ unit }) =>
    recurrenceOf(1, unit),
  ),
  rule('often', 'every.perUnit', 'pro {unit}', 'Es kostet zehn Euro [pro Tag]. → P1D', ({ unit }) =>
    recurrenceOf(1, unit),
  ),

  rule(
    'often',
    'every.weekdaysTo',
    '{weekdays} bis {weekdays2}',
    'Offen ist [montags bis freitags]. → P1W',
    ({ weekdays }) => ({ kind: 'recurrence', every: 'P1W', weekday: weekdays, part: null }),
  ),
  rule('often', 'every.after', '{unit} für|um {unit2}', 'Sie treffen sich [Jahr für Jahr]. → P1Y', ({ unit, unit2 }) =>
    unit === unit2 ? recurrenceOf(1, unit) : null,
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
    '{preposition}? {article}?? {point}',
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
  rule('daytime', 'daytime', '{dayPart}', 'Er kam [am Abend] an. → evening', ({ dayPart }) => ({
    kind: 'partOfDay',
    part: dayPart,
    on: null,
  })),
  rule(
    'phrase',
    'ago.toTheDay',
    'auf den tag genau? vor {span}',
    'Er kam [auf den Tag genau vor zwei Wochen] an. → 2025-12-04',
    ({ span }) => anchorShift({ ...span, bound: 'exact' }, -1),
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
    ({ point, clock }) => ({ ...clock, on: point }),
  ),
  rule(
    'phrase',
    'clock.range',
    'von|zwischen? {bareHour} bis|und|– {clock}',
    'Offen ist [von 9 bis 18 Uhr]. → part-of-day',
    ({ bareHour, clock }) => ({ kind: 'range', first: bareHour, last: clock }),
  ),
  rule(
    'phrase',
    'clock.rangeOn',
    '{preposition}? {point} ,? von? {bareHour} bis {clock}',
    'Offen ist [am Mittwoch von 9 bis 18 Uhr]. → 2025-12-24',
    ({ point, bareHour, clock }) => ({
      kind: 'range',
      first: bareHour.kind === 'clock' ? { ...bareHour, on: point } : bareHour,
      last: { ...clock, on: point },
    }),
  ),
  rule(
    'phrase',
    'night.into',
    'in? der nacht zum|zu|auf {article}?? {point}',
    'Er kam [in der Nacht zum Mittwoch] an. → 2025-12-16/2025-12-17',
    ({ point }) => ({ kind: 'nightInto', day: point }),
  ),
  rule(
    'phrase',
    'night.fromTo',
    'in? der nacht von|vom {point} auf|zu|zum {article}?? {point2}',
    'Er kam [in der Nacht von Dienstag auf Mittwoch] an. → 2025-12-16/2025-12-17',
    ({ point2 }) => ({
      kind: 'nightInto',
      day: point2,
    }),
  ),
  rule('phrase', 'night.over', 'über nacht', 'Es fror [über Nacht]. → 2025-12-17/2025-12-18', () => ({
    kind: 'nightInto',
    day: { kind: 'day', offset: 0 },
  })),
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
    ({ point }) =>
      point.kind === 'date' || point.kind === 'period' ? { kind: 'qualified', qualifier: '~', of: point } : null,
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
      isCounted(after?.text ?? '') || /^\p{Lu}/u.test(after?.text ?? '')
        ? null
        : { kind: 'qualified', qualifier: '~', of: firstYear },
  ),
  rule(
    'phrase',
    'perhaps',
    'vermutlich|wahrscheinlich|wohl {preposition}? {point}',
    'Das war [vermutlich 1987]. → 1987?',
    ({ point }) => (point.kind === 'date' ? { kind: 'qualified', qualifier: '?', of: point } : null),
  ),

  // From … to, this and that
  rule('firstYear', 'years.first', '{year}', 'Das war [1926–28]. → 1926/1928', ({ year }) =>
    year >= 1000 && year <= 2100 ? dateOf({ year: { written: year } }) : null,
  ),
  rule('lastYear', 'years.last', '{number}', 'Das war [2014/15]. → 2014/2015', ({ number }, { last }) =>
    /^\d\d$/.test(last.text) ? dateOf({ year: { written: number } }) : null,
  ),
  rule(
    'phrase',
    'years.short',
    '{preposition}? {article}?? {filler}? jahr|jahre|jahren? {firstYear} /|–|- {lastYear}',
    'Das war [2014/15]. → 2014/2015',
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

function seasonOfYears(season: 21 | 22 | 23 | 24, first: number): TimeExpression {
  return { kind: 'season', season, year: { written: first }, bothYears: true, which: null };
}

/** 1998/99, 1926–28: the second year has the century of the first and is no more than a generation later. */
function yearsOf(from: TimeExpression, to: TimeExpression): TimeExpression | null {
  const first = writtenYear(from);
  const last = writtenYear(to);
  if (first === null || last === null) return null;
  const end = last < 100 ? Math.floor(first / 100) * 100 + last : last;
  return end > first && end - first <= 30 ? rangeOf(from, dateOf({ year: { written: end } })) : null;
}

function writtenYear(of: TimeExpression): number | null {
  return of.kind === 'date' && of.year !== null && 'written' in of.year ? of.year.written : null;
}

const smallParts: Readonly<Record<string, PartOfDay>> = {
  morgen: 'morning',
  vormittag: 'forenoon',
  mittag: 'noon',
  nachmittag: 'afternoon',
  abend: 'evening',
  nacht: 'night',
};

function nextDayAt(part: PartOfDay): TimeExpression {
  return { kind: 'partOfDay', part, on: shiftOf(1, 'day', 1, 'told', 'exact') };
}

function toldShift(span: Duration, sign: 1 | -1): TimeExpression {
  const [only] = span.amounts;
  return only ? shiftOf(only.amount, only.unit, sign, 'told', span.bound) : span;
}

function anchorShift(span: Duration, sign: 1 | -1): TimeExpression {
  const [only] = span.amounts;
  return only ? shiftOf(only.amount, only.unit, sign, 'anchor', span.bound) : span;
}

function withinOf(span: Duration): TimeExpression {
  const [only] = span.amounts;
  return only ? { kind: 'within', amount: only.amount, unit: only.unit } : span;
}

function beforeOf(of: TimeExpression, kind: 'before' | 'after'): TimeExpression | null {
  return of.kind === 'date' || of.kind === 'holiday' || of.kind === 'weekday' ? { kind, of } : of;
}

function hourOf(hour: number, minute: number): (TimeExpression & { readonly kind: 'clock' }) | null {
  return Number.isInteger(hour) && hour >= 0 && hour <= 24 && minute < 60
    ? { kind: 'clock', hour, minute, on: null }
    : null;
}

function afternoon(clock: TimeExpression & { readonly kind: 'clock' }, part: string | undefined): TimeExpression {
  return clock.hour < 12 && (part === 'afternoon' || part === 'evening') ? { ...clock, hour: clock.hour + 12 } : clock;
}

function recurrenceOf(amount: number | 'some', unit: string): TimeExpression | null {
  const letters: Readonly<Record<string, string>> = {
    hour: 'H',
    day: 'D',
    night: 'D',
    week: 'W',
    month: 'M',
    year: 'Y',
    minute: 'M',
    second: 'S',
  };
  const letter = letters[unit];
  if (letter === undefined) return null;
  const n = amount === 'some' ? 'X' : String(amount);
  return {
    kind: 'recurrence',
    every: ['hour', 'minute', 'second'].includes(unit) ? `PT${n}${letter}` : `P${n}${letter}`,
    weekday: null,
    part: null,
  };
}

function rangeOf(first: TimeExpression, last: TimeExpression): TimeExpression {
  return { kind: 'range', first, last };
}

function listOf(joined: 'and' | 'or', members: readonly TimeExpression[]): TimeExpression {
  return { kind: 'list', joined, members };
}

export const german: Grammar = { language: 'de', ...germanWords, rules, cues: germanCues, isName: isGermanName };
