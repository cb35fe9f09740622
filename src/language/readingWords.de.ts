import type { ReadingWords, Side } from './readingWords.en.ts';

/** With its article as subject and in the genitive, alone, and several. */
const units = {
  second: ['die Sekunde', 'der Sekunde', 'Sekunde', 'Sekunden'],
  minute: ['die Minute', 'der Minute', 'Minute', 'Minuten'],
  hour: ['die Stunde', 'der Stunde', 'Stunde', 'Stunden'],
  day: ['der Tag', 'des Tages', 'Tag', 'Tage'],
  night: ['die Nacht', 'der Nacht', 'Nacht', 'Nächte'],
  week: ['die Woche', 'der Woche', 'Woche', 'Wochen'],
  weekend: ['das Wochenende', 'des Wochenendes', 'Wochenende', 'Wochenenden'],
  month: ['der Monat', 'des Monats', 'Monat', 'Monate'],
  season: ['die Jahreszeit', 'der Jahreszeit', 'Jahreszeit', 'Jahreszeiten'],
  quarter: ['das Quartal', 'des Quartals', 'Quartal', 'Quartale'],
  half: ['das Halbjahr', 'des Halbjahrs', 'Halbjahr', 'Halbjahre'],
  year: ['das Jahr', 'des Jahres', 'Jahr', 'Jahre'],
  decade: ['das Jahrzehnt', 'des Jahrzehnts', 'Jahrzehnt', 'Jahrzehnte'],
  century: ['das Jahrhundert', 'des Jahrhunderts', 'Jahrhundert', 'Jahrhunderte'],
  millennium: ['das Jahrtausend', 'des Jahrtausends', 'Jahrtausend', 'Jahrtausende'],
} as const;
type Unit = keyof typeof units;

const edges = {
  early: 'der Anfang',
  mid: 'die Mitte',
  late: 'das Ende',
  turn: 'das Ende',
  firstHalf: 'die erste Hälfte',
  secondHalf: 'die zweite Hälfte',
} as const;

const number = new Intl.NumberFormat('de-DE');
const counted = (n: number, unit: Unit) => `${number.format(n)} ${units[unit][n === 1 ? 2 : 3]}`;

const away = (name: string, unit: Unit, offset: number): string => {
  if (offset === 0) return `${name} dieses Tages`;
  const side = offset < 0 ? 'davor' : 'danach';
  return Math.abs(offset) === 1 ? `${name} ${side}` : `${name} ${counted(Math.abs(offset), unit)} ${side}`;
};
const period = (unit: Unit, offset: number) => away(units[unit][0], unit, offset);
const ofPeriod = (unit: Unit, offset: number) => away(units[unit][1], unit, offset);

const nearest = (name: string, side: Side, gender: 'm' | 'n' = 'm'): string => {
  const [the, same] = gender === 'm' ? ['der', 'derselbe'] : ['das', 'dasselbe'];
  return {
    past: `${the} letzte ${name} davor`,
    future: `${the} nächste ${name} danach`,
    same: `${same} ${name}`,
    upTo: `${the} letzte ${name} bis dahin`,
  }[side];
};

/** How a reading is told, in German. */
export const readingWordsDe: ReadingWords = {
  published: (day) => [`Erschienen ist der Artikel am ${day}.`],
  told: (day, words) => [`Gezählt wird vom zuletzt genannten Tag: ${day} (`, words, ').'],
  why: {
    sentence: {
      past: (words) => ['Der Satz steht in der Vergangenheit (', words, ')'],
      future: (words) => ['Der Satz blickt voraus (', words, ')'],
    },
    word: { past: ['Die Wörter blicken zurück'], future: ['Die Wörter blicken voraus'] },
    custom: {
      past: ['Der Satz lässt offen, ob er zurück- oder vorausblickt; solche Wörter blicken meist zurück'],
      future: ['Der Satz lässt offen, ob er zurück- oder vorausblickt; solche Wörter blicken meist voraus'],
      none: ['Der Satz lässt offen, ob er zurück- oder vorausblickt'],
    },
  },
  meant: (why, { text, isPlural }, tail, result) => {
    const verb = isPlural ? 'sind' : 'ist';
    return why.length === 0
      ? [`Gemeint ${verb} ${text}${tail}: ${result}.`]
      : [...why, `. Gemeint ${verb} also ${text}${tail}: ${result}.`];
  },
  counted: (text, tail, result) => [`${text}${tail}: ${result}.`],
  named: (tail, result) => [`Die Wörter nennen die Zeit${tail}: ${result}.`],

  nearest,
  weekend: 'Wochenende',
  such: (side) => (side === 'same' ? 'der laufende Zeitraum' : nearest('solche Zeitraum', side)),
  lastBefore: (name) => `der letzte ${name} davor`,
  firstAfter: (name) => `der erste ${name} danach`,
  nextOrAfter: (name) => `der nächste ${name} oder der darauf`,
  thisOrWeekLater: (name) => `derselbe ${name} oder der eine Woche später`,
  weekdayOfWeek: (name, week) => `der ${name} ${week === 0 ? 'derselben Woche' : ofPeriod('week', week)}`,
  weekendOfWeek: 'das Wochenende derselben Woche',
  day: (offset) => (offset === 0 ? 'dieser Tag selbst' : period('day', offset)),
  period,
  dayOfMonth: (day) => `${day}. eines Monats`,
  edgeOfPeriod: (edge, unit, offset) =>
    `${edges[edge]} ${offset === 0 ? units[unit][1].replace(/^de[rs]/, '$&selben') : ofPeriod(unit, offset)}`,
  edgeOfMonth: (edge, month, side) =>
    `${edges[edge]} ${
      {
        past: `des letzten ${month} davor`,
        future: `des nächsten ${month} danach`,
        same: `desselben ${month}`,
        upTo: `des letzten ${month} bis dahin`,
      }[side]
    }`,
  to: (first, last) => `${first} bis ${last}`,
  back: (n, unit) => `Von diesem Tag ${counted(n, unit)} zurückgerechnet`,
  ahead: (n, unit) => `Von diesem Tag ${counted(n, unit)} weitergerechnet`,
  someBack: 'Von diesem Tag zurückgerechnet',
  someAhead: 'Von diesem Tag weitergerechnet',
  within: (n, unit) => `Von diesem Tag höchstens ${counted(n, unit)} weitergerechnet`,
  tails: {
    since: ', und zwar von da an',
    from: ', und zwar von da an',
    until: ', und zwar bis dahin',
    before: ', und zwar alles davor',
    after: ', und zwar alles danach',
    night: ', und zwar die Nacht auf diesen Tag',
  },

  partOfDay: (part) => `Tageszeit: ${parts[part]}.`,
  conflict: (said, is) => `Genannt ist ${said}, das Datum ist aber ein ${is}. Das Datum wurde beibehalten.`,
  alternative: {
    past: (result) => `Falls der Satz zurückblickt: ${result}.`,
    future: (result) => `Falls der Satz vorausblickt: ${result}.`,
    coming: (result) => `Falls der erste gemeint ist: ${result}.`,
    following: (result) => `Falls der darauf gemeint ist: ${result}.`,
  },
  noDate: {
    duration: (iso) => `Eine Dauer (ISO 8601: ${iso}), kein Datum: Die Wörter sagen, wie lange, nicht wann.`,
    recurrence: (iso) => `Etwas, das immer wiederkehrt (ISO 8601: ${iso}), kein Datum.`,
    past: 'Irgendwann bis zu diesem Tag; wann, sagen die Wörter nicht. Ein Datum ergibt das nicht.',
    present: 'Die Wörter sagen, wie es um diesen Tag herum steht. Ein Datum ergibt das nicht.',
    future: 'Irgendwann ab diesem Tag; wann, sagen die Wörter nicht. Ein Datum ergibt das nicht.',
    other: 'Die Wörter ließen sich nicht als Datum lesen.',
  },
};

const parts = {
  morning: 'Morgen',
  forenoon: 'Vormittag',
  noon: 'Mittag',
  afternoon: 'Nachmittag',
  evening: 'Abend',
  night: 'Nacht',
  midnight: 'Mitternacht',
} as const;
