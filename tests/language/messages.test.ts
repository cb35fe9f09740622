// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { de } from '../../src/language/messages.de.ts';
import { en, type Messages } from '../../src/language/messages.en.ts';

/** Something of a dictionary, by its path: `timeline.keys.next`. Messages with values are called with them. */
type Text = { readonly path: string; readonly text: string };
type Values = readonly (string | number | readonly string[])[];

function textsIn(words: unknown, values: Values, path = ''): readonly Text[] {
  if (typeof words === 'string') return [{ path, text: words }];
  if (typeof words === 'function') return textsIn(said(words, values), values, path);
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, part]) => textsIn(part, values, path === '' ? key : `${path}.${key}`));
}

/** `null` where these are not values of its kind. */
function said(message: Function, values: Values): unknown {
  try {
    return message(...values.slice(0, message.length));
  } catch {
    return null;
  }
}

/** Words, numbers and lists, each so rare that it is found again. */
const words = ['Alpha7', 'Beta8', 'Gamma9'];
const lists = [['Alpha7', 'Beta8']];
const samples: readonly Values[] = [words, [0, 0, 0], [1, 1, 1], [2, 3, 4], lists];

/** Every text of a dictionary, its messages with every kind of value. */
const everyText = (dictionary: Messages) => samples.flatMap((values) => textsIn(dictionary, values));

const paths = (dictionary: Messages) => [...new Set(everyText(dictionary).map(({ path }) => path))].toSorted();

/** The one text that is meant to be empty: a single lane has no name. */
const isText = ({ path }: Text) => path !== 'language' && path !== 'timeline.noLane.one';

describe('the two dictionaries', () => {
  it('say the same things', () => {
    expect(paths(de)).toEqual(paths(en));
    expect(paths(en).length).toBeGreaterThan(200);
  });

  it('say the same values in each message', () => {
    const marks = (dictionary: Messages) =>
      new Map(textsIn(dictionary, words).map(({ path, text }) => [path, words.filter((word) => text.includes(word))]));
    expect(marks(de)).toEqual(marks(en));
  });
});

describe.each([
  ['English', en],
  ['German', de],
])('the %s texts', (_, dictionary) => {
  const texts = everyText(dictionary).filter(isText);
  const breaking = (rule: RegExp) => texts.filter(({ text }) => rule.test(text));

  it('are never empty, and have no space at their ends nor two in a row', () => {
    expect(breaking(/^$|^\s|\s$|\s\s/)).toEqual([]);
  });

  it('never shout', () => {
    expect(breaking(/!/)).toEqual([]);
  });

  it('have typographic quotation marks, apostrophes, dashes and dots', () => {
    expect(breaking(/["']|\s-\s|\.\.\./)).toEqual([]);
  });
});

it('English quotes “so”, German „so“', () => {
  const quoting = (dictionary: Messages) => everyText(dictionary).filter(({ text }) => /[„“”]/.test(text));
  expect(quoting(en).filter(({ text }) => !/^[^„“”]*(“[^„“”]*”[^„“”]*)+$/.test(text))).toEqual([]);
  expect(quoting(de).filter(({ text }) => !/^[^„“”]*(„[^„“”]*“[^„“”]*)+$/.test(text))).toEqual([]);
});

describe('counted', () => {
  const table: readonly [
    what: string,
    say: (messages: Messages, n: number) => string,
    english: readonly [none: string, one: string, two: string],
    german: readonly [none: string, one: string, two: string],
  ][] = [
    [
      'events',
      ({ app }, n) => app.events(n),
      ['0 events', '1 event', '2 events'],
      ['0 Ereignisse', '1 Ereignis', '2 Ereignisse'],
    ],
    [
      'sources',
      ({ app }, n) => app.sources(n),
      ['0 sources', '1 source', '2 sources'],
      ['0 Quellen', '1 Quelle', '2 Quellen'],
    ],
    [
      'articles that events are from',
      ({ app }, n) => app.dossierPage.eventsFrom(app.events(n), app.articles(n)),
      ['0 events from 0 articles', '1 event from 1 article', '2 events from 2 articles'],
      ['0 Ereignisse aus 0 Artikeln', '1 Ereignis aus 1 Artikel', '2 Ereignisse aus 2 Artikeln'],
    ],
    [
      'events in a stack',
      ({ timeline }, n) => timeline.stackLabel(n),
      ['0 more events here', '1 more event here', '2 more events here'],
      ['0 weitere Ereignisse hier', '1 weiteres Ereignis hier', '2 weitere Ereignisse hier'],
    ],
    [
      'events in a stack, in short',
      ({ timeline }, n) => timeline.stack(n),
      ['0 more', '1 more', '2 more'],
      ['0 weitere', '1 weiteres', '2 weitere'],
    ],
    [
      'events without a date that are not named',
      ({ timeline }, n) => timeline.moreWithoutDate(n),
      [
        'and 0 more, at the end of the chronicle',
        'and 1 more, at the end of the chronicle',
        'and 2 more, at the end of the chronicle',
      ],
      [
        'und 0 weitere, am Ende der Chronik',
        'und 1 weiteres, am Ende der Chronik',
        'und 2 weitere, am Ende der Chronik',
      ],
    ],
    [
      'events on a sentence',
      ({ reader }, n) => reader.sentenceWithEvents(3, n),
      ['Sentence 3, 0 events', 'Sentence 3, 1 event', 'Sentence 3, 2 events'],
      ['Satz 3, 0 Ereignisse', 'Satz 3, 1 Ereignis', 'Satz 3, 2 Ereignisse'],
    ],
    [
      'events found',
      ({ app }, n) => app.unknownEvent.found(n),
      ['No event has these words', '1 event found', '2 events found'],
      ['Kein Ereignis mit diesen Wörtern', '1 Ereignis gefunden', '2 Ereignisse gefunden'],
    ],
    [
      'events a filter leaves',
      ({ filter }, n) => `${filter.shownOf(0, n)} ${filter.ofEvents(n)}`,
      ['0 of 0 events', '0 of 1 event', '0 of 2 events'],
      ['0 von 0 Ereignissen', '0 von 1 Ereignis', '0 von 2 Ereignissen'],
    ],
    [
      'a source and sources',
      ({ share }, n) => share.source(n),
      ['Sources', 'Source', 'Sources'],
      ['Quellen', 'Quelle', 'Quellen'],
    ],
  ];
  it.each(table)('%s: none, one and two, in both languages', (_, say, english, german) => {
    expect([0, 1, 2].map((n) => say(en, n))).toEqual(english);
    expect([0, 1, 2].map((n) => say(de, n))).toEqual(german);
  });
});

it.each([0, 9, 10, 999, 1000, 41_200, 100_000, 1_234_567])('Thousands are set apart as the language does: %i', (n) => {
  expect(en.filter.amount(n)).toBe(n.toLocaleString('en-GB'));
  expect(de.filter.amount(n)).toBe(n.toLocaleString('de-DE'));
});
