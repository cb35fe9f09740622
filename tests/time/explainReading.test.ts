// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { de } from '../../src/language/messages.de.ts';
import { en } from '../../src/language/messages.en.ts';
import { readingWords } from '../../src/language/readingWords.ts';
import { parseCalendarDay } from '../../src/time/calendarDay.ts';
import { english } from '../../src/time/englishPhrases.ts';
import { explainReading } from '../../src/time/explainReading.ts';
import { german } from '../../src/time/germanPhrases.ts';
import { readingPolicies } from '../../src/time/readingPolicies.ts';
import { readTimePhrases } from '../../src/time/readTimePhrase.ts';
import germanNews from './news.de.json';
import englishNews from './news.en.json';

/** How the last time phrase of a German text is told. The article was published on Thursday, 18 December 2025; quotes in ‹ ›. */
function told(text: string, language: Language): readonly { readonly kind: string; readonly text: string }[] {
  const published = parseCalendarDay('2025-12-18');
  if (published === null) throw new Error('no day');
  const last = readTimePhrases(text, published, german).at(-1);
  if (last === undefined) throw new Error(`No time phrase in “${text}”`);
  const dictionary = { words: readingWords[language], messages: language === 'en' ? en : de };
  return explainReading(last.reading, text, dictionary).map(({ kind, text }) => ({
    kind,
    text: text.map((part) => (typeof part === 'string' ? part : `‹${part.quote}›`)).join(''),
  }));
}

const published = {
  en: 'The article was published on Thursday, 18 December 2025.',
  de: 'Erschienen ist der Artikel am Donnerstag, 18. Dezember 2025.',
};

/** A text, then what is told after the day of publication, in English and in German. */
const rows: readonly (readonly [text: string, english: readonly string[], german: readonly string[]])[] = [
  // The phrases of the first dossier
  [
    'Am Sonntag und Montag trafen sich die Delegationen in Berlin.',
    [
      'The sentence is in the past (‹trafen›), so the nearest Sunday and Monday before are meant: 14–15 December 2025.',
      'If it looks ahead: 21–22 December 2025.',
    ],
    [
      'Der Satz steht in der Vergangenheit (‹trafen›). Gemeint sind also der letzte Sonntag und Montag davor: 14.–15. Dezember 2025.',
      'Falls der Satz vorausblickt: 21.–22. Dezember 2025.',
    ],
  ],
  [
    'Witkoff und Kushner hatten im November Putin im Kreml getroffen.',
    [
      'The sentence is in the past (‹hatten … getroffen›), so the nearest November before is meant: some time in November 2025.',
      'If it looks ahead: some time in November 2026.',
    ],
    [
      'Der Satz steht in der Vergangenheit (‹hatten … getroffen›). Gemeint ist also der letzte November davor: irgendwann im November 2025.',
      'Falls der Satz vorausblickt: irgendwann im November 2026.',
    ],
  ],
  [
    'Die USA und Russland führen dieses Wochenende Gespräche in Miami.',
    ['The weekend of that week is meant: 20–21 December 2025.'],
    ['Gemeint ist das Wochenende derselben Woche: 20.–21. Dezember 2025.'],
  ],
  [
    'Ende der Woche wird der Verhandlungsführer ebenfalls in Miami erwartet.',
    [
      'The sentence looks ahead (‹wird›), so the end of that week is meant: one day, 19–21 December 2025.',
      readingPolicies.lateWeek.says.en,
      'If it looks back: one day, 12–14 December 2025.',
    ],
    [
      'Der Satz blickt voraus (‹wird›). Gemeint ist also das Ende derselben Woche: an einem Tag, 19.–21. Dezember 2025.',
      readingPolicies.lateWeek.says.de,
      'Falls der Satz zurückblickt: an einem Tag, 12.–14. Dezember 2025.',
    ],
  ],
  [
    'Der Angriffskrieg dauert inzwischen fast vier Jahre.',
    ['Counted 4 years back from that day, and from then on: since about 2022.', readingPolicies.nearly.says.en],
    ['Von diesem Tag 4 Jahre zurückgerechnet, und zwar von da an: seit etwa 2022.', readingPolicies.nearly.says.de],
  ],
  [
    'Ein Treffen ist derzeit nicht geplant.',
    ['The words say how things stand at about that day; they give no date.'],
    ['Die Wörter sagen, wie es um diesen Tag herum steht. Ein Datum ergibt das nicht.'],
  ],
  // Each other kind of word and of doubt
  [
    'Er kam am vergangenen Freitag an.',
    ['The words look back, so the last Friday before is meant: 12 December 2025.'],
    ['Die Wörter blicken zurück. Gemeint ist also der letzte Freitag davor: 12. Dezember 2025.'],
  ],
  [
    'Am Donnerstag tagte der Rat.',
    [
      'The sentence is in the past (‹tagte›), so that very Thursday is meant: 18 December 2025.',
      'If it looks ahead: 18 December or 25 December 2025.',
    ],
    [
      'Der Satz steht in der Vergangenheit (‹tagte›). Gemeint ist also derselbe Donnerstag: 18. Dezember 2025.',
      'Falls der Satz vorausblickt: 18. Dezember oder 25. Dezember 2025.',
    ],
  ],
  [
    'Die Partei am Sonntag.',
    [
      'The sentence does not say whether it looks back or ahead; such words usually look back, so the nearest Sunday before is meant: 14 December 2025.',
      'If it looks ahead: 21 December 2025.',
    ],
    [
      'Der Satz lässt offen, ob er zurück- oder vorausblickt; solche Wörter blicken meist zurück. Gemeint ist also der letzte Sonntag davor: 14. Dezember 2025.',
      'Falls der Satz vorausblickt: 21. Dezember 2025.',
    ],
  ],
  [
    'Am Montag, 16. Dezember, tagte der Rat.',
    [
      'The sentence is in the past (‹tagte›), so the nearest 16 December before is meant: 16 December 2025.',
      'The words say Monday, but that date is a Tuesday. The date was kept.',
      'If it looks ahead: 16 December 2026.',
    ],
    [
      'Der Satz steht in der Vergangenheit (‹tagte›). Gemeint ist also der letzte 16. Dezember davor: 16. Dezember 2025.',
      'Genannt ist Montag, das Datum ist aber ein Dienstag. Das Datum wurde beibehalten.',
      'Falls der Satz vorausblickt: 16. Dezember 2026.',
    ],
  ],
  [
    'Das Treffen fand am 16. Dezember 2025 statt.',
    ['The words name the time: 16 December 2025.'],
    ['Die Wörter nennen die Zeit: 16. Dezember 2025.'],
  ],
  [
    'Gestern kam er an.',
    ['The day before is meant: 17 December 2025.'],
    ['Gemeint ist der Tag davor: 17. Dezember 2025.'],
  ],
  [
    'Vor zwei Wochen reiste sie ab.',
    ['Counted 2 weeks back from that day: about 4 December 2025.'],
    ['Von diesem Tag 2 Wochen zurückgerechnet: etwa 4. Dezember 2025.'],
  ],
  [
    'Am Mittwochabend sprach er.',
    [
      'The sentence is in the past (‹sprach›), so the nearest Wednesday before is meant: 17 December 2025.',
      'Part of the day: evening.',
      'If it looks ahead: 24 December 2025.',
    ],
    [
      'Der Satz steht in der Vergangenheit (‹sprach›). Gemeint ist also der letzte Mittwoch davor: 17. Dezember 2025.',
      'Tageszeit: Abend.',
      'Falls der Satz vorausblickt: 24. Dezember 2025.',
    ],
  ],
  [
    'Im dritten Quartal wuchs die Wirtschaft.',
    [
      'The sentence is in the past (‹wuchs›), so the nearest such time before is meant: July–September 2025.',
      'If it looks ahead: July–September 2026.',
    ],
    [
      'Der Satz steht in der Vergangenheit (‹wuchs›). Gemeint ist also der letzte solche Zeitraum davor: Juli–September 2025.',
      'Falls der Satz vorausblickt: Juli–September 2026.',
    ],
  ],
  [
    'Die Sitzung währte drei Stunden.',
    ['A length of time (ISO 8601: PT3H), no date: the words say how long, not when.'],
    ['Eine Dauer (ISO 8601: PT3H), kein Datum: Die Wörter sagen, wie lange, nicht wann.'],
  ],
  [
    'Demonstriert wird jeden Montag.',
    ['Something that comes again and again (ISO 8601: P1W), no date.'],
    ['Etwas, das immer wiederkehrt (ISO 8601: P1W), kein Datum.'],
  ],
  [
    'Kürzlich trafen sie sich.',
    ['Some time up to that day; the words do not say when, so they give no date.'],
    ['Irgendwann bis zu diesem Tag; wann, sagen die Wörter nicht. Ein Datum ergibt das nicht.'],
  ],
];

describe.each(rows)('the reading in “%s”', (text, english, germanTold) => {
  test.each([
    ['en', english],
    ['de', germanTold],
  ] as const)('is told in %s', (language, expected) => {
    expect(told(text, language).map((step) => step.text)).toEqual([published[language], ...expected]);
  });
});

test('what is counted from a day told before says which day, and by which words', () => {
  const text = 'Am Dienstag trafen sie sich. Drei Tage später reisten sie ab.';
  expect(told(text, 'en').map((step) => step.text)).toEqual([
    'It counts from the day told last, Tuesday, 16 December 2025 (‹Am Dienstag›).',
    'Counted 3 days ahead from that day: 19 December 2025.',
  ]);
  expect(told(text, 'de').map((step) => step.text)).toEqual([
    'Gezählt wird vom zuletzt genannten Tag: Dienstag, 16. Dezember 2025 (‹Am Dienstag›).',
    'Von diesem Tag 3 Tage weitergerechnet: 19. Dezember 2025.',
  ]);
});

test.each([
  ['German', german, germanNews],
  ['English', english, englishNews],
])('every reading of our %s sentences is told in whole sentences of both languages', (_, grammar, news) => {
  for (const { text, published } of news) {
    const day = parseCalendarDay(published);
    if (day === null) throw new Error(`${published} is no day`);
    for (const { reading } of readTimePhrases(text, day, grammar)) {
      for (const messages of [en, de]) {
        const steps = explainReading(reading, text, { words: readingWords[messages.language], messages });
        expect(steps.length).toBeGreaterThan(1);
        for (const { text: parts } of steps) {
          const said = parts
            .map((part) => (typeof part === 'string' ? part : messages.share.quoted(part.quote)))
            .join('');
          expect(said, text).toMatch(/^[\p{Lu}“„].*\.$/u);
          expect(said, text).not.toMatch(/undefined|null|NaN| {2}|\d{4}-\d\d/);
        }
      }
    }
  }
});
