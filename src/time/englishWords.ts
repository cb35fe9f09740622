/**
 * The words of English that tell time, by the class that patterns call them by: `{month}`.
 * To add one, write it beside those of its class, in each of its forms; a row of `tests/time/phraseRows.ts` tries it.
 */

import { englishHolidayNames } from './englishHolidays.ts';
import type { WhichOffset } from './grammar.ts';
import { readDayMonthYear, readIsoDay, readYear } from './numberShapes.ts';
import type { Edge, PartOfDay, TimeExpression, Unit, Weekday } from './timeExpression.ts';
import type { Shape, Vocabulary, Word } from './tokens.ts';
import { wordTable } from './wordTable.ts';

const { words, add } = wordTable();

/** “next week”, and “Next Week” in a headline. */
function addTitled(className: string, value: unknown, list: string) {
  add(className, value, `${list} ${list.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())}`);
}

const weekdays: readonly (readonly [Weekday, string, string])[] = [
  [1, 'Monday', 'Mon Mon.'],
  [2, 'Tuesday', 'Tue Tue. Tues Tues.'],
  [3, 'Wednesday', 'Wed Wed. Weds'],
  [4, 'Thursday', 'Thu Thu. Thur Thurs Thurs.'],
  [5, 'Friday', 'Fri Fri.'],
  [6, 'Saturday', 'Sat Sat.'],
  [7, 'Sunday', 'Sun Sun.'],
];
for (const [weekday, name, short] of weekdays) {
  add('weekday', weekday, `${name} ${name.toLowerCase()}`);
  add('weekdays', weekday, `${name}s ${name.toLowerCase()}s`);
  // “Sun” and “Sat” are words too: only before a date.
  add('weekdayShort', weekday, short);
}

const months: readonly (readonly [string, string, string])[] = [
  ['January january', 'Jan.', 'Jan'],
  ['February february', 'Feb.', 'Feb'],
  ['March', 'Mar.', 'Mar march mar'],
  ['April april', 'Apr.', 'Apr'],
  ['May', '', 'may'],
  ['June june', 'Jun.', 'Jun'],
  ['July july', 'Jul.', 'Jul'],
  ['August', 'Aug.', 'Aug august aug'],
  ['September september', 'Sept. Sep.', 'Sept Sep'],
  ['October october', 'Oct.', 'Oct'],
  ['November november', 'Nov.', 'Nov'],
  ['December december', 'Dec.', 'Dec'],
];
for (const [at, [names, dotted, short]] of months.entries()) {
  add('month', at + 1, dotted === '' ? names : `${names} ${dotted}`);
  // Words of other meanings: only beside a day or year.
  add('monthShort', at + 1, short);
}

add('season', 21, 'spring Spring springtime');
add('season', 22, 'summer Summer summertime');
add('season', 23, 'autumn Autumn fall Fall');
add('season', 24, 'winter Winter wintertime');

const partsOfDay: readonly (readonly [PartOfDay, string, string])[] = [
  ['morning', 'morning dawn sunrise', 'mornings'],
  ['noon', 'lunchtime', 'lunchtimes'],
  ['afternoon', 'afternoon', 'afternoons'],
  ['evening', 'evening dusk sunset', 'evenings'],
  ['night', 'night', 'nights'],
];
for (const [part, names, plural] of partsOfDay) {
  add('part', part, names);
  add('partAdverb', part, plural);
}

const units: readonly (readonly [Unit, string, string])[] = [
  ['second', '', 'seconds secs sec'],
  ['minute', 'minute', 'minutes mins min'],
  ['hour', 'hour', 'hours hrs'],
  ['day', 'day', 'days'],
  ['night', 'night', 'nights'],
  ['week', 'week', 'weeks'],
  ['weekend', 'weekend', 'weekends'],
  ['month', 'month', 'months'],
  ['quarter', 'quarter', 'quarters'],
  ['year', 'year', 'years yrs'],
  ['decade', 'decade', 'decades'],
  ['century', 'century', 'centuries'],
  ['millennium', 'millennium', 'millennia'],
];
for (const [unit, one, many] of units) {
  if (one !== '') addTitled('unit', unit, one);
  add('unit', unit, many);
  add('units', unit, many);
}
add('unitWords', { amount: 2, unit: 'week' }, 'fortnight');
for (const [unit, word] of [
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
] as const) {
  add('unitAdjective', unit, `${word}long`);
}

addTitled('which', { which: 'last', offset: -1 } satisfies WhichOffset, 'last');
addTitled('which', { which: 'this', offset: 0 } satisfies WhichOffset, 'this');
add('which', { which: 'this', offset: 0 } satisfies WhichOffset, 'current');
addTitled('which', { which: 'next', offset: 1 } satisfies WhichOffset, 'next');
add('which', { which: 'coming', offset: 1 } satisfies WhichOffset, 'coming upcoming');
/** Of the time just before or after; what “past” and “following” say of a single unit differs from “last” and “next”. */
add('window', -1, 'past last recent');
add('window', 1, 'next coming upcoming');
add('toldOffset', -1, 'previous preceding');
add('toldOffset', 1, 'following subsequent ensuing');
add('same', true, 'same very');
add('each', true, 'every each');

add('one', 1, 'a an one');
add('some', 'some', 'some several many few numerous countless various');
add('half', 0.5, 'half');
add('bound', 'less', 'almost nearly barely');
add('bound', 'more', 'over');
add('bound', 'about', 'about around approximately roughly some circa');
add('bound', 'exact', 'exactly precisely');
add('bound', null, 'just only merely another');
add(
  'filler',
  true,
  'full whole entire straight consecutive long short successive additional further more mere solid calendar',
);

const edges: readonly (readonly [Edge, string])[] = [
  ['early', 'beginning start outset'],
  ['mid', 'middle'],
  ['late', 'end close'],
];
for (const [edge, names] of edges) add('edge', edge, names);
addTitled('edgeAdjective', 'early', 'early');
addTitled('edgeAdjective', 'mid', 'mid');
addTitled('edgeAdjective', 'late', 'late');
add('edgeOf', { edge: 'mid', unit: 'week', offset: 0 }, 'midweek');
add('edgeOf', { edge: 'mid', unit: 'year', offset: 0 }, 'midyear');
add('edgeOf', { edge: 'turn', unit: 'year', offset: 0 }, 'yearend');

add('dayOffset', 0, 'today Today');
add('dayOffset', -1, 'yesterday');
add('dayOffset', 1, 'tomorrow Tomorrow');

add('vague', 'past', 'recently lately formerly');
add('vague', 'present', 'now currently nowadays presently');
add('vague', 'future', 'soon shortly');

add('every', 'P1D', 'daily nightly');
add('every', 'P1W', 'weekly');
add('every', 'P2W', 'fortnightly biweekly');
add('every', 'P1M', 'monthly');
add('every', 'P3M', 'quarterly');
add('every', 'P6M', 'semiannual semiannually biannual biannually');
add('every', 'P1Y', 'annually yearly annual');
add('every', 'PT1H', 'hourly');
add('times', true, 'once twice thrice');

for (const [holiday, names] of englishHolidayNames) add('holiday', holiday, names);

add('article', true, 'the');
add('preposition', true, 'on in at during over throughout');
add('zone', true, 'GMT UTC BST EST EDT ET PST PDT CET CEST');

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
for (const [value, word] of ones.entries()) if (value > 1) add('number', value, word);
add('number', 12, 'dozen');
for (const [at, word] of tens.entries()) {
  add('tens', (at + 2) * 10, word);
  add('decadeWord', (at + 2) * 10, word.replace(/y$/, 'ies'));
}
for (const [
  at,
  word,
] of 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
  .split(' ')
  .entries()) {
  addTitled('ordinal', at + 1, word);
}
add('ordinal', 30, 'thirtieth');

const shapes: readonly Shape[] = [
  { pattern: /\d{4}-\d\d-\d\d(?!\d)/y, read: (match) => readIsoDay(match[0]) },
  // American order: the month first, unless it can be none.
  {
    pattern: /(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?![\d/])/y,
    read: ([, month, day, year]) => readDayMonthYear(day, month, year) ?? readDayMonthYear(month, day, year),
  },
  {
    pattern: /(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d.])/y,
    read: ([, day, month, year]) => readDayMonthYear(day, month, year),
  },
  {
    pattern: /(\d{1,2})(?:[:.](\d\d))?\s?([ap])(?:\.\s?m\.|m(?!\p{L}))/iuy,
    read: ([, hour, minute, half]) => hourOfHalf(hour, minute, half),
  },
  { pattern: /(\d{1,2}):(\d\d)(?![\d:])/y, read: ([, hour, minute]) => clock(Number(hour), Number(minute)) },
  {
    pattern: /(\d{1,2}):(\d\d):(\d\d)(?![\d:])/y,
    read: ([, hours, minutes, seconds]) => stopwatch(hours, minutes, seconds),
  },
  { pattern: /(\d{4})(?![\d]|[.,]\d)/y, read: ([, year]) => readYear(year) },
  { pattern: /['’‘]?(\d{3}0|\d0)['’]?s(?!\p{L})/uy, read: ([, years]) => [{ class: 'decade', value: Number(years) }] },
  { pattern: /['’](\d\d)(?![\d\p{L}])/uy, read: ([, year]) => [{ class: 'shortYear', value: Number(year) }] },
  {
    pattern: /(\d{1,3})(?:st|nd|rd|th)(?!\p{L})/iuy,
    read: ([, number]) => [{ class: 'ordinal', value: Number(number) }],
  },
  {
    pattern: /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?/y,
    read: ([text]) => [{ class: 'number', value: Number(text.replaceAll(',', '')) }],
  },
  { pattern: /\d+(?:\.\d+)?/y, read: ([text]) => [{ class: 'number', value: Number(text) }] },
];

/** 12:30 a.m. is half past midnight. */
function hourOfHalf(hour = '', minute = '0', half = ''): readonly Word[] | null {
  const number = Number(hour);
  if (number < 1 || number > 12) return null;
  const words = clock((number % 12) + (half.toLowerCase() === 'p' ? 12 : 0), Number(minute));
  return words && [{ class: 'halfDayTime', value: words[0]?.value }];
}

function clock(hour: number, minute: number): readonly Word[] | null {
  return hour > 24 || minute > 59 ? null : [{ class: 'clockTime', value: { hour, minute } }];
}

/** 3:07:35, as of a runner. */
function stopwatch(hours = '', minutes = '', seconds = ''): readonly Word[] | null {
  if (Number(minutes) > 59 || Number(seconds) > 59) return null;
  const value: TimeExpression = {
    kind: 'duration',
    amounts: [
      { amount: Number(hours), unit: 'hour' },
      { amount: Number(minutes), unit: 'minute' },
      { amount: Number(seconds), unit: 'second' },
    ],
    bound: null,
  };
  return [{ class: 'stopwatch', value }];
}

export const englishWords: Vocabulary = { words, derive: () => [], shapes };
