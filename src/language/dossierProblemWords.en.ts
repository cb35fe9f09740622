import { type EdtfWords, edtfWordsEn } from './edtfWords.en.ts';
import { plural } from './language.ts';
import { placeWordsEn } from './placeWords.en.ts';
import { type Place, placeIn } from './problemPlace.ts';

/** A list of the dossier whose entries others name by their ids. */
export type Named = 'origin' | 'source' | 'party' | 'participant' | 'place' | 'event';

/** What can be wrong with a dossier, by itself and in what its entries say of one another. */
export const dossierProblemWordsEn = {
  tooMany: (most: number) =>
    `There are more than ${most} problems; the rest are not listed. Mend these and check again.`,
  noDossier: () => 'This is no dossier: a dossier is one JSON object, { … }.',
  formatMissing: (newest: number) =>
    `This is no dossier: its "format" is missing. Write "format": "sourceline/${newest}".`,
  formatUnknown: (format: string, newest: number) =>
    `The format “${format}” is not known. Write "format": "sourceline/${newest}".`,
  formatNewer: (version: string, newest: number) =>
    `This dossier was written by a newer Sourceline, in format ${version}; this one reads formats up to ${newest}. Open it with a newer Sourceline; the file is left as it is.`,
  unknownKey: (key: string, known: string) =>
    `The key “${key}” is not part of the format and was left out. Known here: ${known}.`,

  // the shape
  missing: () => 'This is missing. Add it; data/README.md says what it holds.',
  text: () => 'This must be a text in quotation marks.',
  number: () => 'This must be a number.',
  wholeNumber: () => 'This must be a whole number.',
  atLeast: (least: string) => `This must be at least ${least}.`,
  atMost: (most: string) => `This must be at most ${most}.`,
  list: () => 'This must be a list: [ … ].',
  object: () => 'This must be an object: { … }.',
  noEdtf: () => 'This must be null: an event without a date has no EDTF.',
  only: (value: string) => `This must be ${value}.`,
  oneOf: (values: string) => `This must be one of ${values}.`,

  // single values
  id: () => 'An id has 3 to 40 small letters a–z, digits and hyphens, and begins with no hyphen.',
  dayForm: () => 'Write the day as year, month and day: 2025-12-18.',
  noSuchDay: () => 'There is no such day in the calendar.',
  edtf: (fault: keyof EdtfWords, text: string, detail: string) => edtfWordsEn[fault](text, detail),
  timeTooLong: (most: number) => `This time is too long: at most ${most} characters.`,
  emptyText: () => 'This text is empty. Write it, or leave the key out if it may be absent.',
  textTooLong: (most: number) => `This text is too long: at most ${most} characters.`,
  unseen: () => 'This text holds characters that cannot be seen (NUL, line or direction controls). Remove them.',
  spaceAtEnd: () => 'This text begins or ends with a space. Remove it.',
  wikidata: () => 'Write the Wikidata item as Q and digits: Q7747.',
  languageTag: () => 'Write a language tag: de, en, pt-BR.',
  initials: () => 'Write one to three capital letters.',
  addressTooLong: (most: number) => `This address is too long: at most ${most} characters.`,
  addressForm: () => 'Write a full address that begins with https:// or http://.',
  noAddress: () => 'This is no address that can be opened. Copy it from the browser.',
  noStatus: () => 'An event needs a status, and the day as of which the sources say so.',
  supportsNothing: () => 'Say what this sentence supports: at least one of what, time, place, participants, status.',

  // links
  noSuch: (what: Named, id: string) => `There is no ${what} with the id “${id}”. Add it, or correct the id.`,
  idTaken: (id: string, first: Place) =>
    `The id “${id}” is already taken by ${placeIn(placeWordsEn, first)}. Give this one its own.`,
  formerIdTaken: (id: string, first: Place) =>
    `The id “${id}” is already taken by ${placeIn(placeWordsEn, first)}. A former id belongs to one event alone.`,
  relatesToItself: () => 'An event cannot relate to itself. Name the other event.',
  namedTwice: (id: string) => `“${id}” is named twice. Keep one role.`,
  noFirstVersion: (id: string) => `There is no source “${id}” that is itself no version. Name the first version.`,

  // sources and quotes
  noTextToQuote: (source: string) =>
    `The source “${source}” has no text to quote from. Add its text, or quote another source.`,
  quoteNotFound: (quote: string, source: string) =>
    `“${quote}” is not in the source “${source}”, or is there more than once and not at "start". Copy the exact words from the text, or correct "start".`,
  phraseOutside: (phrase: string) =>
    `“${phrase}” lies in none of the event's quotes. Add the sentence that holds it to the evidence.`,
  noSuchParagraph: (count: number, paragraph: number) =>
    `The text has ${plural('en', count, { one: '1 paragraph', other: `${count} paragraphs` })}, counted from 0; there is no ${paragraph}.`,
  noHeadline: () => 'A source whose text is here needs its headline and its day of publication. Add them.',
  grade: () => 'Write "unknown" exactly where the day of publication is null. Otherwise say how the day is known.',
  publishedLater: (published: string, asOf: string) =>
    `Published on ${published}, after the dossier's day ${asOf}. Move "asOf" to the day of the latest source.`,

  // who says what
  idOfOpenPage: () => 'This is the address of the page that opens files. Choose another id.',
  idOfSourcesPage: () => 'This is the address of the page of sources. Choose another id.',
  untold: () => 'Nothing tells this event. Give it a sentence of a source as evidence, or a report.',
  toldByNoArticle: () => 'No article here tells this event. Write "reported", and the time that most reports state.',
  noMajority: () => 'No time is stated by more origins than every other. Say in "note" why this one was taken.',
  otherMajority: (edtf: string) => `Most origins state ${edtf}. Take that time, or say in "note" why not.`,
  statusNotLater: (before: string) => `It must be later than ${before}, the day of the status before.`,
  toldSince: (day: string) => `It is told since ${day} already. Say what its status was as of that day.`,
  agreesAndDiffers: (aspect: string) => `It cannot both agree and differ in “${aspect}”.`,
  statesNoTime: () => 'It is said to state the time. Add the time, or write "none" as "dating".',
  noCommonDay: (own: string, told: string) =>
    `${own} and ${told} have no day in common. Move "time" to "differs", or say why in "note".`,
  commonDays: (own: string, told: string) =>
    `${own} and ${told} have days in common. Say in "note" what the difference is.`,
  timeNotCompared: () => 'It gives a time, so it agrees or differs in "time". Write which.',
  publishedBefore: (source: string, published: string, first: string) =>
    `“${source}” was published on ${published}, before ${first}. Write "announces", or say why in "note".`,
};

export type DossierProblemWords = typeof dossierProblemWordsEn;
