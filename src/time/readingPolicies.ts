import type { Localized } from '../language/language.ts';

/**
 * What words without a sharp edge are taken to mean. Sources and tools differ (Duckling’s “beginning of 2017” ends in March, Recognizers’
 * “end of this year” begins in July), so these are choices and no truths: each is shown to the reader where it was used.
 */
export const readingPolicies = {
  earlyWeek: {
    first: 1,
    last: 2,
    says: { en: 'Early in the week is Monday and Tuesday.', de: 'Wochenbeginn ist Montag und Dienstag.' },
  },
  midWeek: {
    first: 2,
    last: 4,
    says: { en: 'Midweek is Tuesday to Thursday.', de: 'Mitte der Woche ist Dienstag bis Donnerstag.' },
  },
  lateWeek: {
    first: 5,
    last: 7,
    says: { en: 'The end of the week is Friday to Sunday.', de: 'Ende der Woche ist Freitag bis Sonntag.' },
  },
  earlyMonth: {
    first: 1,
    last: 10,
    says: {
      en: 'A month has three thirds; its beginning is days 1 to 10.',
      de: 'Ein Monat hat drei Drittel; sein Anfang sind die Tage 1 bis 10.',
    },
  },
  midMonth: {
    first: 11,
    last: 20,
    says: {
      en: 'A month has three thirds; its middle is days 11 to 20.',
      de: 'Ein Monat hat drei Drittel; seine Mitte sind die Tage 11 bis 20.',
    },
  },
  lateMonth: {
    first: 21,
    last: 31,
    says: {
      en: 'A month has three thirds; its end is day 21 to the last.',
      de: 'Ein Monat hat drei Drittel; sein Ende ist der 21. bis letzte Tag.',
    },
  },
  earlyYear: {
    first: 1,
    last: 3,
    says: { en: 'The beginning of a year is January to March.', de: 'Anfang des Jahres ist Januar bis März.' },
  },
  midYear: {
    first: 6,
    last: 7,
    says: { en: 'The middle of a year is June and July.', de: 'Mitte des Jahres ist Juni und Juli.' },
  },
  lateYear: {
    first: 10,
    last: 12,
    says: { en: 'The end of a year is October to December.', de: 'Ende des Jahres ist Oktober bis Dezember.' },
  },
  turnOfYear: { first: 12, last: 12, says: { en: 'Year’s end is December.', de: 'Jahresende ist der Dezember.' } },
  earlyDecade: {
    first: 0,
    last: 3,
    says: {
      en: 'The beginning of a decade is its years 0 to 3.',
      de: 'Anfang eines Jahrzehnts sind die Jahre 0 bis 3.',
    },
  },
  midDecade: {
    first: 4,
    last: 6,
    says: { en: 'The middle of a decade is its years 4 to 6.', de: 'Mitte eines Jahrzehnts sind die Jahre 4 bis 6.' },
  },
  lateDecade: {
    first: 7,
    last: 9,
    says: { en: 'The end of a decade is its years 7 to 9.', de: 'Ende eines Jahrzehnts sind die Jahre 7 bis 9.' },
  },
  earlyCentury: {
    first: 0,
    last: 33,
    says: {
      en: 'A century has three thirds; its beginning is the first.',
      de: 'Ein Jahrhundert hat drei Drittel; sein Anfang ist das erste.',
    },
  },
  midCentury: {
    first: 34,
    last: 66,
    says: {
      en: 'A century has three thirds; its middle is the second.',
      de: 'Ein Jahrhundert hat drei Drittel; seine Mitte ist das zweite.',
    },
  },
  lateCentury: {
    first: 67,
    last: 99,
    says: {
      en: 'A century has three thirds; its end is the last.',
      de: 'Ein Jahrhundert hat drei Drittel; sein Ende ist das letzte.',
    },
  },
  someDays: {
    first: 7,
    last: 7,
    says: { en: 'Days without a number are about a week.', de: 'Tage ohne Zahl sind etwa eine Woche.' },
  },
  someWeeks: {
    first: 30,
    last: 30,
    says: { en: 'Weeks without a number are about a month.', de: 'Wochen ohne Zahl sind etwa ein Monat.' },
  },
  someMonths: {
    first: 6,
    last: 6,
    says: { en: 'Months without a number are about half a year.', de: 'Monate ohne Zahl sind etwa ein halbes Jahr.' },
  },
  someYears: {
    first: 5,
    last: 5,
    says: { en: 'Years without a number are about five.', de: 'Jahre ohne Zahl sind etwa fünf.' },
  },
  nearly: { first: 20, last: 20, says: { en: 'Nearly is a twentieth less.', de: 'Fast ist ein Zwanzigstel weniger.' } },
  over: { first: 20, last: 20, says: { en: 'Over is a twentieth more.', de: 'Gut ist ein Zwanzigstel mehr.' } },
  anchorWeekday: {
    first: 0,
    last: 7,
    says: {
      en: 'A weekday that is that of publication, ahead, may be the same day or a week later.',
      de: 'Ein künftiger Wochentag, der auch der des Erscheinens ist, kann derselbe Tag sein oder einer in einer Woche.',
    },
  },
  nextWeekday: {
    first: 0,
    last: 7,
    says: {
      en: '“Next” before a weekday means the first for some, for others the one after.',
      de: '„Nächster“ vor einem Wochentag meint für manche den ersten, für andere den darauf.',
    },
  },
} as const satisfies Record<string, Policy>;

export type PolicyId = keyof typeof readingPolicies;

/** `first` to `last`, both inclusive, in the unit of the sentence. */
type Policy = { readonly first: number; readonly last: number; readonly says: Localized };
