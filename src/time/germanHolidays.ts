/**
 * The holidays of German.
 * To add one, write its name here, with an example if it is a line; `tests/time/phraseExamples.test.ts` runs it.
 */

import { holidayOf } from './expressions.ts';
import { type Rule, rule } from './grammar.ts';

/** Names of one word, in all their forms, by the key of their day in `holidays.ts`. */
export const germanHolidayNames: readonly (readonly [string, string])[] = [
  ['newYear', 'Neujahr Neujahrstag'],
  ['epiphany', 'Dreikönigstag Epiphanias Dreikönig'],
  ['carnivalMonday', 'Rosenmontag'],
  ['ashWednesday', 'Aschermittwoch'],
  ['palmSunday', 'Palmsonntag'],
  ['maundyThursday', 'Gründonnerstag'],
  ['goodFriday', 'Karfreitag'],
  ['holySaturday', 'Karsamstag'],
  ['easter', 'Ostern Osterfeiertage Osterfeiertagen'],
  ['easterSunday', 'Ostersonntag'],
  ['easterMonday', 'Ostermontag'],
  ['labourDay', 'Maifeiertag'],
  ['ascension', 'Himmelfahrt Christi-Himmelfahrt Vatertag'],
  ['pentecost', 'Pfingsten Pfingstfeiertage'],
  ['pentecostSunday', 'Pfingstsonntag'],
  ['pentecostMonday', 'Pfingstmontag'],
  ['corpusChristi', 'Fronleichnam'],
  ['assumption', 'Mariä-Himmelfahrt'],
  ['reformation', 'Reformationstag'],
  ['halloween', 'Halloween'],
  ['allSaints', 'Allerheiligen'],
  ['allSouls', 'Allerseelen'],
  ['saintMartin', 'Martinstag'],
  ['deadSunday', 'Totensonntag Ewigkeitssonntag'],
  ['saintNicholas', 'Nikolaustag'],
  ['christmasEve', 'Heiligabend'],
  ['christmas', 'Weihnachten Weihnachtsfeiertage Weihnachtsfeiertagen Weihnachtstage Weihnachtstagen'],
  ['newYearsEve', 'Silvester Silvesterabend'],
  ['turnOfYear', 'Jahreswechsel'],
];

/** Names of several words, and what is said with a name. */
export const germanHolidays: readonly Rule[] = [
  rule(
    'point',
    'holiday',
    '{holiday} {yearOf}?',
    'Sie feiern [zu Weihnachten]. → 2025-12-25/2025-12-26',
    ({ holiday, yearOf }) => holidayOf(holiday, yearOf),
  ),
  rule(
    'point',
    'holiday.which',
    '{which} {holiday}',
    'Sie feierten [am letzten Ostern]. → 2025-04-18/2025-04-21',
    ({ which, holiday }) => holidayOf(holiday, null, which.which),
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
    ({ holidayName, yearOf }) => holidayOf(holidayName, yearOf),
  ),
];
