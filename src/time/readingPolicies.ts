import type { Localized } from '../language/language.ts';

/**
 * What words without a sharp edge are taken to mean. Sources and tools differ (Duckling’s “beginning of 2017” ends in March, Recognizers’
 * “end of this year” begins in July), so these are choices and no truths: each is shown to the reader where it was used.
 */
export const readingPolicies = {
  earlyWeek: {
    first: 1,
    last: 2,
    says: {
      en: 'Early in the week is taken as Monday and Tuesday, its first two working days.',
      de: 'Als Wochenbeginn gelten Montag und Dienstag, die ersten beiden Werktage.',
    },
  },
  midWeek: {
    first: 2,
    last: 4,
    says: {
      en: 'Midweek is taken as Tuesday to Thursday, Wednesday and its neighbours.',
      de: 'Als Wochenmitte gelten Dienstag bis Donnerstag, der Mittwoch und seine Nachbarn.',
    },
  },
  lateWeek: {
    first: 5,
    last: 7,
    says: {
      en: 'The end of the week is taken as Friday to Sunday: its last working day and the weekend.',
      de: 'Als Ende der Woche gelten Freitag bis Sonntag: der letzte Werktag und das Wochenende.',
    },
  },
  earlyMonth: {
    first: 1,
    last: 10,
    says: {
      en: 'A month is taken in thirds, so that no day is left out; its beginning is days 1 to 10.',
      de: 'Ein Monat gilt als drei Drittel, damit kein Tag fehlt; sein Anfang sind die Tage 1 bis 10.',
    },
  },
  midMonth: {
    first: 11,
    last: 20,
    says: {
      en: 'A month is taken in thirds, so that no day is left out; its middle is days 11 to 20.',
      de: 'Ein Monat gilt als drei Drittel, damit kein Tag fehlt; seine Mitte sind die Tage 11 bis 20.',
    },
  },
  lateMonth: {
    first: 21,
    last: 31,
    says: {
      en: 'A month is taken in thirds, so that no day is left out; its end is day 21 to the last.',
      de: 'Ein Monat gilt als drei Drittel, damit kein Tag fehlt; sein Ende reicht vom 21. bis zum letzten Tag.',
    },
  },
  earlyYear: {
    first: 1,
    last: 3,
    says: {
      en: 'The beginning of a year is taken as January to March, its first quarter.',
      de: 'Als Anfang eines Jahres gilt Januar bis März, sein erstes Quartal.',
    },
  },
  midYear: {
    first: 6,
    last: 7,
    says: {
      en: 'The middle of a year is taken as June and July, the months on both sides of it.',
      de: 'Als Mitte eines Jahres gelten Juni und Juli, die Monate zu beiden Seiten.',
    },
  },
  lateYear: {
    first: 10,
    last: 12,
    says: {
      en: 'The end of a year is taken as October to December, its last quarter.',
      de: 'Als Ende eines Jahres gilt Oktober bis Dezember, sein letztes Quartal.',
    },
  },
  turnOfYear: {
    first: 12,
    last: 12,
    says: {
      en: 'Year’s end is taken as December, its last month.',
      de: 'Als Jahresende gilt der Dezember, sein letzter Monat.',
    },
  },
  earlyPart: {
    first: 0,
    last: 0,
    says: {
      en: 'A quarter or half of a year is taken in thirds of whole months; its beginning is the first.',
      de: 'Ein Quartal oder Halbjahr gilt als drei Drittel aus ganzen Monaten; sein Anfang ist das erste.',
    },
  },
  midPart: {
    first: 1,
    last: 1,
    says: {
      en: 'A quarter or half of a year is taken in thirds of whole months; its middle is the second.',
      de: 'Ein Quartal oder Halbjahr gilt als drei Drittel aus ganzen Monaten; seine Mitte ist das zweite.',
    },
  },
  latePart: {
    first: 2,
    last: 2,
    says: {
      en: 'A quarter or half of a year is taken in thirds of whole months; its end is the last.',
      de: 'Ein Quartal oder Halbjahr gilt als drei Drittel aus ganzen Monaten; sein Ende ist das letzte.',
    },
  },
  earlyDecade: {
    first: 0,
    last: 3,
    says: {
      en: 'A decade is taken in three parts; its beginning is the years 0 to 3.',
      de: 'Ein Jahrzehnt gilt als drei Teile; sein Anfang sind die Jahre 0 bis 3.',
    },
  },
  midDecade: {
    first: 4,
    last: 6,
    says: {
      en: 'A decade is taken in three parts; its middle is the years 4 to 6.',
      de: 'Ein Jahrzehnt gilt als drei Teile; seine Mitte sind die Jahre 4 bis 6.',
    },
  },
  lateDecade: {
    first: 7,
    last: 9,
    says: {
      en: 'A decade is taken in three parts; its end is the years 7 to 9.',
      de: 'Ein Jahrzehnt gilt als drei Teile; sein Ende sind die Jahre 7 bis 9.',
    },
  },
  earlyCentury: {
    first: 0,
    last: 33,
    says: {
      en: 'A century is taken in thirds; its beginning is the first.',
      de: 'Ein Jahrhundert gilt als drei Drittel; sein Anfang ist das erste.',
    },
  },
  midCentury: {
    first: 34,
    last: 66,
    says: {
      en: 'A century is taken in thirds; its middle is the second.',
      de: 'Ein Jahrhundert gilt als drei Drittel; seine Mitte ist das zweite.',
    },
  },
  lateCentury: {
    first: 67,
    last: 99,
    says: {
      en: 'A century is taken in thirds; its end is the last.',
      de: 'Ein Jahrhundert gilt als drei Drittel; sein Ende ist das letzte.',
    },
  },
  someDays: {
    first: 7,
    last: 7,
    says: {
      en: 'Days without a number are taken as about a week; of more, one would say weeks.',
      de: 'Tage ohne Zahl gelten als etwa eine Woche; bei mehr würde man von Wochen sprechen.',
    },
  },
  someWeeks: {
    first: 30,
    last: 30,
    says: {
      en: 'Weeks without a number are taken as about a month; of more, one would say months.',
      de: 'Wochen ohne Zahl gelten als etwa ein Monat; bei mehr würde man von Monaten sprechen.',
    },
  },
  someMonths: {
    first: 6,
    last: 6,
    says: {
      en: 'Months without a number are taken as about half a year; of a whole one, one would say a year.',
      de: 'Monate ohne Zahl gelten als etwa ein halbes Jahr; bei einem ganzen würde man von einem Jahr sprechen.',
    },
  },
  someYears: {
    first: 5,
    last: 5,
    says: {
      en: 'Years without a number are taken as about five; of ten, one would say a decade.',
      de: 'Jahre ohne Zahl gelten als etwa fünf; bei zehn würde man von einem Jahrzehnt sprechen.',
    },
  },
  nearly: {
    first: 20,
    last: 20,
    says: {
      en: 'Nearly is taken as a twentieth less, since the full number has not been reached.',
      de: '„Fast“ gilt als ein Zwanzigstel weniger, denn die volle Zahl ist nicht erreicht.',
    },
  },
  over: {
    first: 20,
    last: 20,
    says: {
      en: 'Over is taken as a twentieth more, since the full number has been passed.',
      de: '„Gut“ gilt als ein Zwanzigstel mehr, denn die volle Zahl ist überschritten.',
    },
  },
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
