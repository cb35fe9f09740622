// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitParagraphs } from '../../src/text/paragraphs.ts';
import { contains } from '../../src/text/span.ts';
import { splitSentences } from '../../src/text/splitSentences.ts';

const sentencesOf = (text: string, language: string) =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

/** One text a line; a stroke stands where one sentence ends and the next begins. */
const german = [
  'Vertreter beider Seiten, z. B. Dr. Anna Weber, reisten am 12. Dezember an. | Sie blieben bis zum 14. Dezember.',
  'Die Delegation kam u. a. aus Genf, d. h. mit dem Zug. | Das dauerte ca. 8 Std. Fahrzeit.',
  'Nach Art. 5 Abs. 1 Nr. 3 gilt das nicht. | Art. 6 sagt etwas anderes.',
  'Über eine Klausel dieser Art. | Die Juristen schwiegen.',
  'Bayern gewann 2:1. | 2014 war es umgekehrt.',
  'Sie verhandelten bis 2013. | 2014 kam der Bruch.',
  'Das Haus Müller & Co. KG aus Kiel liefert nicht mehr. | Die Firma schweigt.',
  'Gegründet wurde Berger & Co. | Die Inhaber kennt niemand.',
  'Seit dem 2. Weltkrieg gab es das nicht. | Im 21. Jahrhundert schon gar nicht.',
  'Es gab Tee, Kaffee, Kuchen usw. | Danach begann die 3. Verhandlungsrunde.',
  'Es ging um Gas, Öl usw. und um Geld.',
  'Beginn ist um 20.15 Uhr. | Um 23 Uhr ist Schluss.',
  'Die Zahl stieg um 3,5 Prozent auf 1.200.000. | Das sind 0.4 mehr als im 4. Quartal.',
  'Papst Leo XIV. empfing die Gäste. | Auch Kardinäle trafen Leo XIV. | Er lächelte.',
  '»Wir reden weiter.« | »Wann?«, fragte einer. | »Morgen!« rief sie.',
  '„Das ist ein Anfang.“ | Mehr sagte er nicht.',
  '„Kommt er?“, fragte sie. | „Nein!“ (lacht) – so er. | Damit war alles gesagt.',
  'J. F. Kennedy war dort, später George W. Bush und Ursula v. d. Leyen. | Alle drei sprachen kurz.',
  'Am 24. 12. 2025 ruht alles, am So. 28. Dez. 2025 auch. | Am 5.1. geht es weiter.',
  'Der 1. FC Kiel spielt am 20. Spieltag bei St. Pauli. | Trainer Prof. h. c. Stein fehlt.',
  'Sie feierten ihren 40. Hochzeitstag im Hotel Adler in der Goethestr. 12 in Bonn. | Es schneite.',
  'Rom fiel 476 n. Chr. | Die Stadt blieb. | Bis 500 n. Chr. Geburt geschah wenig.',
  'Das kostet 3 Mio. Euro, vielleicht 2,5 Mrd. Dollar. | Wer zahlt?',
  'Er zögerte … | Niemand sprach. | Das ist … Wahnsinn.',
  'Er traf (lt. Die Woche) den früheren Minister a. D. Karl Stein (geb. 1950). | Gesprochen wurde wenig.',
  'Verletzt wurden viele. | 15 kamen ins Krankenhaus.',
  'Geplant ist Plan B. | Danach sieht man weiter.',
  'Die Firma sitzt in Köln (früher Bonn). | «Alles bleibt», heißt es. | Wirklich?! | Ja.',
  '1. Die Ukraine bleibt frei. | 2. Die Grenzen gelten.',
  'Hinweis: Dieser Text entstand mit KI. | Besonderheit: Weder Bonn noch Kiel nehmen teil.',
];

const english = [
  'Mr. Cole met Gen. J. R. Hart at 9 a.m. on Jan. 6. | They left at 5 p.m. | The talks went on.',
  'The U.S. Treasury wrote to St. Mary Corp. in Dover. | It is owned by Hill & Sons Inc. | The owners are unknown.',
  'No. 10 said nothing. | “No.” | He left at once.',
  'Prices rose 3.5 percent, vs. The Club’s forecast of 2.1. | 2014 was worse, e.g. in May.',
  '“Stop!” he said. | “Why?” asked Sen. Lee. | Nobody knew.',
  'Fruit, bread, etc. were sold. | See Fig. 3, pp. 12–14, by Ames et al. | That is all.',
  'She lives in the U.S. | He does not. | Dr. Ng, Ph.D., agrees.',
  'I know… | But wait... what? | Lt. Gov. Park won 2:1.',
];

const table = [...german.map((text) => ['de', text] as const), ...english.map((text) => ['en', text] as const)];

/** What makes a sentence doubtful, to be thrown together at random. */
const pieces = 'Er am der z. B. Dr. usw. 12. 2014 Dezember XIV. » “ … ... ! ? . - 🕊'.split(' ');
const spaces = [' ', ' ', '  ', '\n', '\n\n', '\r\n', '\u00A0', '\u2028', '\u0085', '\t'];

describe('sentences', () => {
  test.each(table)('%s: %s', (language, line) => {
    const sentences = line.split(' | ');
    expect(sentencesOf(sentences.join(' '), language)).toEqual(sentences);
  });

  test('never run across an empty line, and a headline is one of its own', () => {
    expect(sentencesOf('Gespräche in Miami\n\nSie beginnen am 12.\n\nDezember ist Winter. Ja.', 'de')).toEqual([
      'Gespräche in Miami',
      'Sie beginnen am 12.',
      'Dezember ist Winter.',
      'Ja.',
    ]);
  });

  test('run across a single line break', () => {
    expect(sentencesOf('Er traf Steve\nWitkoff am 12.\nDezember.\r\nDann ging er.', 'de-CH')).toEqual([
      'Er traf Steve\nWitkoff am 12.\nDezember.',
      'Dann ging er.',
    ]);
  });

  test('are the same in a paragraph longer than the segmenter is given at once', () => {
    const paragraph = Array(300).fill('Er kam am 12. Dezember um 5 Uhr. Sie ging.').join(' ');
    expect(new Set(sentencesOf(paragraph, 'de'))).toEqual(new Set(['Er kam am 12. Dezember um 5 Uhr.', 'Sie ging.']));
    const long = `${'sehr '.repeat(2000)}lang.`;
    expect(sentencesOf(`${long} Ende.`, 'de')).toEqual([long, 'Ende.']);
  });

  test('of a language without tables are cut by the rules that hold everywhere', () => {
    expect(sentencesOf('Он приехал 12. Потом уехал. «Да!» сказал он.', 'ru')).toEqual([
      'Он приехал 12.',
      'Потом уехал.',
      '«Да!» сказал он.',
    ]);
  });

  test('and the gaps between them add up to the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces, ...spaces), { maxLength: 40 }),
        fc.constantFrom('de', 'en', 'uk'),
        (chosen, language) => {
          const text = chosen.join('');
          const paragraphs = splitParagraphs(text);
          let end = 0;
          for (const sentence of splitSentences(text, language)) {
            expect(text.slice(end, sentence.start).trim()).toBe('');
            const words = text.slice(sentence.start, sentence.end);
            expect(words).toBe(words.trim());
            expect(words).not.toBe('');
            expect(paragraphs.some((paragraph) => contains(paragraph, sentence))).toBe(true);
            end = sentence.end;
          }
          expect(text.slice(end).trim()).toBe('');
        },
      ),
    );
  });
});
