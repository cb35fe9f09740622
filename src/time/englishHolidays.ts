/**
 * The holidays of English.
 * To add one, write its name here, with an example if it is a line; `tests/time/phraseExamples.test.ts` runs it.
 */

import { holidayOf, partOf } from './expressions.ts';
import { type Rule, rule } from './grammar.ts';

/** Names of one word, in all their forms, by the key of their day in `holidays.ts`. */
export const englishHolidayNames: readonly (readonly [string, string])[] = [
  ['epiphany', 'Epiphany'],
  ['easter', 'Easter easter'],
  ['pentecost', 'Pentecost Whitsun'],
  ['halloween', 'Halloween'],
  ['thanksgiving', 'Thanksgiving'],
  ['juneteenth', 'Juneteenth'],
  ['christmas', 'Christmas christmas Xmas xmas'],
];

/** Names of several words, and what is said with a name. */
export const englishHolidays: readonly Rule[] = [
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
        : holidayOf(holidayName),
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
    ({ which, holidayName }) => holidayOf(holidayName, null, which.which),
  ),
  rule(
    'point',
    'holiday.part',
    '{holidayName} {dayPart}',
    'They meet [on Christmas morning]. → 2025-12-25/2025-12-26',
    ({ holidayName, dayPart }) => partOf(dayPart, holidayOf(holidayName)),
  ),
];
