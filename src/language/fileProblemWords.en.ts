import { type Said, say } from './said.ts';

const number = (n: number) => n.toLocaleString('en-GB');

const megabyte = 2 ** 20;
/** `150 MB`, and for small limits `900 bytes`. */
const size = (bytes: number) => (bytes < megabyte ? `${bytes} bytes` : `${Math.ceil(bytes / megabyte)} MB`);

/** What should stand where something else does. */
const wanted = {
  value: 'a value',
  valueOrEnd: 'a value or ]',
  key: 'a key in quotation marks',
  keyOrEnd: 'a key in quotation marks or }',
  colon: 'a colon',
  comma: 'a comma',
  commaOrBrace: 'a comma or }',
  commaOrBracket: 'a comma or ]',
  entry: 'an entry',
  entryOrEnd: 'an entry or ]',
};
export type WantedInJson = keyof typeof wanted;

/** What is wrong with a piece of JSON. */
export const jsonFaultsEn = {
  wanted: (what: WantedInJson, before: string) => `${wanted[what]} should stand before “${before}”`,
  textNotClosed: (begin: string) => `the text that begins with “${begin}” is not closed on its line`,
  control: () => 'a control character stands in a text; write it as an escape, such as \\t, or remove it',
  noEscape: (text: string) => `“${text}” is no escape; a backslash itself is written twice`,
  noValue: (word: string) => `“${word}” is neither a number nor true, false or null; texts stand in quotation marks`,
  cannotStand: (text: string) => `“${text}” cannot stand here`,
};
export type JsonFaults = typeof jsonFaultsEn;

/** What can be wrong with a file that should hold a dossier. Lines count from 1. */
export const fileProblemWordsEn = {
  fileTooLarge: (bytes: number, most: number) =>
    `This file has ${size(bytes)}; up to ${size(most)} are opened. Divide it into several dossiers.`,
  fileLargerThan: (most: number) =>
    `This file has more than ${size(most)}; up to ${size(most)} are opened. Divide it into several dossiers.`,
  olderTooLarge: (format: number, most: number, bytes: number, newest: number) =>
    `A file in format ${format} is read whole, up to ${size(most)}; this one has ${size(bytes)}. Divide it, or save it in format ${newest}.`,
  utf16: () => 'This file is written in UTF-16. Save it as UTF-8 (in Excel: “CSV UTF-8”), and open it again.',
  emptyFile: () => 'This file is empty. Choose another one.',
  isList: () => 'This is a list. A dossier is one JSON object, { … }, with its events in the list "events".',
  noJson: (begin: string) =>
    `This is no JSON: it begins with “${begin}”. A dossier is one JSON object, { … }; the name of a table ends in .csv.`,
  cutShort: (line: number) =>
    `The file ends here, on line ${line}: it was cut short. What was whole before is read. Get the file once more.`,
  headLost: (keys: string) => `These were not found in what is left of the file: ${keys}. It goes by its name.`,
  eventsLeftOut: (all: number, read: number, left: number) =>
    `There are ${number(all)} events. The first ${number(read)} are read, ${number(left)} are left out. Divide the dossier.`,
  notUtf8: (line: number) => `What begins on line ${line} is not written in UTF-8. Save the file as UTF-8.`,
  broken: (line: number, fault: Said<JsonFaults>) =>
    `Line ${line}: ${say(jsonFaultsEn, fault)}. Fix it; until then this is left out.`,
  brokenLine: (line: number, what: WantedInJson, before: string) =>
    `Line ${line}: ${jsonFaultsEn.wanted(what, before)}. Fix this line.`,
  tooLong: (line: number, most: number) =>
    `This begins on line ${line} and has more than ${size(most)}. Divide or shorten it.`,
  tooDeep: (line: number, most: number) =>
    `Line ${line}: more than ${most} lists and objects stand in one another. No dossier is that deep; fix this one.`,
  entryNotClosed: (line: number) =>
    `Line ${line}: this entry is not closed before the next one begins. Add the } or ] that is missing; until then it is left out.`,
  commaBeforeBrace: (line: number) => `Line ${line}: A comma too many stands before the }.`,
  commaBeforeBracket: (line: number) => `Line ${line}: A comma too many stands before the ].`,
  commaTooMany: (line: number) => `Line ${line}: A comma too many stands here. Remove it.`,
  commaBeforeKey: (line: number) => `Line ${line}: A comma is missing before this line or on it. Add it.`,
  commaBeforeEntry: (line: number) => `Line ${line}: A comma is missing before this entry. Add it.`,
  bracketTooMany: (line: number) => `Line ${line}: A ] too many stands here. Remove it.`,
  listGoesOn: (line: number, list: string) =>
    `Line ${line}: the list “${list}” was closed before and goes on here. Remove the ] that is too many.`,
  listNotClosed: (line: number, next: string) =>
    `Line ${line}: the ] of this list is missing before “${next}”. Add it.`,
  keyTwice: (line: number, key: string) =>
    `Line ${line}: the key “${key}” stands here a second time and was not read. Keep one.`,
  behindEnd: (line: number) => `Line ${line}: something stands behind the last } and was not read. Remove it.`,
};

export type FileProblemWords = typeof fileProblemWordsEn;
