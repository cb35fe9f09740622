// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { edtfWordsDe } from '../../src/language/edtfWords.de.ts';
import { edtfWordsEn } from '../../src/language/edtfWords.en.ts';
import { jsonFaultsDe } from '../../src/language/fileProblemWords.de.ts';
import { type JsonFaults, jsonFaultsEn } from '../../src/language/fileProblemWords.en.ts';
import { type Place, placeIn } from '../../src/language/problemPlace.ts';
import { type ProblemWords, problemWordsEn, type SaidProblem } from '../../src/language/problemWords.en.ts';
import { problemWords } from '../../src/language/problemWords.ts';
import { type Said, say } from '../../src/language/said.ts';

type Sentences = ProblemWords['sentences'];
/** For every code whose sentence takes values some of them: a code that is missing here is a type error. */
type Values<Words extends Record<keyof Words, (...values: never[]) => string>> = {
  readonly [Code in keyof Words as Parameters<Words[Code]> extends [] ? never : Code]: Parameters<Words[Code]>;
};

// So rare that they are found again; numbers below a thousand are the same in every language.
const values: Values<Sentences> = {
  tooMany: [701],
  formatMissing: [701],
  formatUnknown: ['Alpha', 701],
  formatNewer: ['Alpha', 701],
  unknownKey: ['Alpha', 'Beta'],
  atLeast: ['Alpha'],
  atMost: ['Alpha'],
  only: ['Alpha'],
  oneOf: ['Alpha'],
  edtf: ['month', 'Alpha', 'Beta'],
  timeTooLong: [701],
  textTooLong: [701],
  addressTooLong: [701],
  noSuch: ['source', 'Alpha'],
  idTaken: ['Alpha', 'Beta'],
  formerIdTaken: ['Alpha', 'Beta'],
  namedTwice: ['Alpha'],
  noFirstVersion: ['Alpha'],
  noTextToQuote: ['Alpha'],
  quoteNotFound: ['Alpha', 'Beta'],
  phraseOutside: ['Alpha'],
  noSuchParagraph: [701, 802],
  publishedLater: ['Alpha', 'Beta'],
  otherMajority: ['Alpha'],
  statusNotLater: ['Alpha'],
  toldSince: ['Alpha'],
  agreesAndDiffers: ['Alpha'],
  noCommonDay: ['Alpha', 'Beta'],
  commonDays: ['Alpha', 'Beta'],
  publishedBefore: ['Alpha', 'Beta', 'Gamma'],
  fileTooLarge: [701, 802],
  fileLargerThan: [701],
  olderTooLarge: [701, 802, 903, 604],
  noJson: ['Alpha'],
  cutShort: [701],
  headLost: ['Alpha'],
  eventsLeftOut: [701, 802, 903],
  notUtf8: [701],
  broken: [701, ['noValue', 'Alpha']],
  brokenLine: [701, 'comma', 'Alpha'],
  tooLong: [701, 802],
  tooDeep: [701, 802],
  entryNotClosed: [701],
  commaBeforeBrace: [701],
  commaBeforeBracket: [701],
  commaTooMany: [701],
  commaBeforeKey: [701],
  commaBeforeEntry: [701],
  bracketTooMany: [701],
  listGoesOn: [701, 'Alpha'],
  listNotClosed: [701, 'Alpha'],
  keyTwice: [701, 'Alpha'],
  behindEnd: [701],
  unknownTable: ['Alpha'],
  rowsLeftOut: [701, 802, 903],
  noYear: ['Alpha'],
  noMonth: ['Alpha'],
  noDay: ['Alpha'],
  withoutYear: ['Alpha'],
  withoutMonth: ['Alpha'],
  withoutDay: ['Alpha'],
  shortened: [701, 802],
  unknownStatus: ['Alpha', 'Beta'],
  noSource: ['Alpha'],
  markup: [701],
  notTaken: [701],
  timesOfDay: [701],
  eras: [701],
  noWebAddress: [701],
  toldByNobody: [701],
  defused: [701],
};

const ofCode = (code: string): readonly unknown[] => Object.entries(values).find(([it]) => it === code)?.[1] ?? [];
/** Every code with its values. A code that takes none is not in the table, which its type sees to. */
const everything = Object.keys(problemWordsEn.sentences).map(
  (code) => [code, ...ofCode(code)] as unknown as SaidProblem,
);

const found = (text: string) =>
  ['Alpha', 'Beta', 'Gamma', '701', '802', '903', '604'].filter((it) => text.includes(it));
const given = (said: SaidProblem) =>
  said
    .slice(1)
    .flat()
    .filter((it) => typeof it === 'number' || it === 'Alpha' || it === 'Beta' || it === 'Gamma');

describe.each(['en', 'de'] as const)('what is wrong with a file, in %s', (language) => {
  it.each(everything.map((said) => [said[0], said] as const))('%s is a sentence with its values', (_, said) => {
    const sentence = say(problemWords[language].sentences, said);
    expect(found(sentence).toSorted()).toEqual(given(said).map(String).toSorted());
    expect(sentence).toMatch(/^[\p{Lu}“„]([^]*)\.$/u);
    expect(sentence).not.toMatch(/!|\s\s|undefined|\.\.\.|\s-\s|'(?!s )/);
  });

  it.each(Object.keys(edtfWordsEn) as (keyof typeof edtfWordsEn)[])('%s, of a time', (fault) => {
    const sentence = say(problemWords[language].sentences, ['edtf', fault, 'Alpha', 'Beta']);
    expect(sentence).toBe((language === 'en' ? edtfWordsEn : edtfWordsDe)[fault]('Alpha', 'Beta'));
    expect(sentence).toMatch(/^[\p{Lu}“„][^!]*\.$/u);
  });
});

describe('in German', () => {
  const faults: readonly Said<JsonFaults>[] = [
    ['wanted', 'value', 'Alpha'],
    ['textNotClosed', 'Alpha'],
    ['control'],
    ['noEscape', 'Alpha'],
    ['noValue', 'Alpha'],
    ['cannotStand', 'Alpha'],
  ];
  const pairs: readonly (readonly [english: string, german: string])[] = [
    ...everything.map((said) => [say(problemWords.en.sentences, said), say(problemWords.de.sentences, said)] as const),
    ...(Object.keys(edtfWordsEn) as (keyof typeof edtfWordsEn)[]).map(
      (fault) => [edtfWordsEn[fault]('Alpha', 'Beta'), edtfWordsDe[fault]('Alpha', 'Beta')] as const,
    ),
    ...faults.map((fault) => [say(jsonFaultsEn, fault), say(jsonFaultsDe, fault)] as const),
  ];

  it('nothing is left in English', () => {
    expect(faults.map(([fault]) => fault).toSorted()).toEqual(Object.keys(jsonFaultsEn).toSorted());
    expect(pairs.filter(([, german]) => /\b(?:the|this|is|of|and|or|no|write|which)\b/i.test(german))).toEqual([]);
    expect(pairs.filter(([english, german]) => english === german)).toEqual([]);
  });

  it('the same values are named, quoted „so“', () => {
    expect(pairs.filter(([english, german]) => found(english).join() !== found(german).toSorted(order).join())).toEqual(
      [],
    );
    const quoted = pairs.map(([, german]) => german).filter((it) => /[„“”]/.test(it));
    expect(quoted.filter((it) => !/^[^„“”]*(„[^„“”]*“[^„“”]*)+$/.test(it))).toEqual([]);
  });

  function order(a: string, b: string): number {
    const all = ['Alpha', 'Beta', 'Gamma', '701', '802', '903', '604'];
    return all.indexOf(a) - all.indexOf(b);
  }
});

describe('a place', () => {
  const places: readonly [place: Place, english: string, german: string][] = [
    ['events[3].when.edtf', 'events[3].when.edtf', 'events[3].when.edtf'],
    ['dossier', 'dossier', 'Dossier'],
    ['table', 'table', 'Tabelle'],
    [{ row: 17 }, 'row 17', 'Zeile 17'],
    [{ row: 17, column: 'End Month' }, 'row 17, End Month', 'Zeile 17, End Month'],
    [{ row: 17, cell: 4 }, 'row 17, cell 4', 'Zeile 17, Zelle 4'],
    [{ column: 'Time' }, 'column Time', 'Spalte Time'],
  ];
  it.each(places)('%j', (place, english, german) => {
    expect([placeIn(problemWords.en.places, place), placeIn(problemWords.de.places, place)]).toEqual([english, german]);
  });

  it('that another entry names is told in the same language', () => {
    const taken: SaidProblem = ['idTaken', 'talks', { row: 2 }];
    expect(say(problemWords.en.sentences, taken)).toContain('already taken by row 2');
    expect(say(problemWords.de.sentences, taken)).toContain('gehört schon zu Zeile 2');
  });
});

it('numbers, sizes and rows are told as each language does', () => {
  const told: readonly [said: SaidProblem, english: string, german: string][] = [
    [['rowsLeftOut', 1_200_000, 1_000_000, 200_000], 'There are 1,200,000 rows.', 'Die Tabelle hat 1.200.000 Zeilen.'],
    [['eras', 1], 'In 1 row: an era', 'In 1 Zeile: Eine Ära'],
    [['eras', 1200], 'In 1,200 rows: an era', 'In 1.200 Zeilen: Eine Ära'],
    [['fileLargerThan', 150 * 2 ** 20], 'more than 150 MB', 'mehr als 150 MB'],
    [['fileLargerThan', 900], 'more than 900 bytes', 'mehr als 900 Byte'],
    [['noSuchParagraph', 1, 3], 'The text has 1 paragraph,', 'Der Text hat 1 Absatz,'],
    [['noSuchParagraph', 9, 9], 'The text has 9 paragraphs,', 'Der Text hat 9 Absätze,'],
  ];
  for (const [said, english, german] of told) {
    expect(say(problemWords.en.sentences, said)).toContain(english);
    expect(say(problemWords.de.sentences, said)).toContain(german);
  }
});
