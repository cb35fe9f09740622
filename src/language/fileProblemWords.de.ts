import type { FileProblemWords, JsonFaults, WantedInJson } from './fileProblemWords.en.ts';
import { say } from './said.ts';

const number = (n: number) => n.toLocaleString('de-DE');

const megabyte = 2 ** 20;
const size = (bytes: number) =>
  bytes < megabyte ? `${number(bytes)} Byte` : `${number(Math.ceil(bytes / megabyte))} MB`;

const wanted: Readonly<Record<WantedInJson, string>> = {
  value: 'ein Wert',
  valueOrEnd: 'ein Wert oder ]',
  key: 'ein Feldname in Anführungszeichen',
  keyOrEnd: 'ein Feldname in Anführungszeichen oder }',
  colon: 'ein Doppelpunkt',
  comma: 'ein Komma',
  commaOrBrace: 'ein Komma oder }',
  commaOrBracket: 'ein Komma oder ]',
  entry: 'ein Eintrag',
  entryOrEnd: 'ein Eintrag oder ]',
};

/** What is wrong with a piece of JSON, in German. */
export const jsonFaultsDe: JsonFaults = {
  wanted: (what, before) => `Vor „${before}“ fehlt ${wanted[what]}`,
  textNotClosed: (begin) => `Der Text, der mit „${begin}“ beginnt, ist in seiner Zeile nicht geschlossen`,
  control: () =>
    'In einem Text steht ein Steuerzeichen; schreiben Sie es als Escape-Folge wie \\t oder entfernen Sie es',
  noEscape: (text) => `„${text}“ ist keine Escape-Folge; der umgekehrte Schrägstrich selbst wird doppelt geschrieben`,
  noValue: (word) => `„${word}“ ist weder eine Zahl noch true, false oder null; Texte stehen in Anführungszeichen`,
  cannotStand: (text) => `„${text}“ kann hier nicht stehen`,
};

/** What can be wrong with a file that should hold a dossier, in German. */
export const fileProblemWordsDe: FileProblemWords = {
  fileTooLarge: (bytes, most) =>
    `Diese Datei hat ${size(bytes)}; geöffnet werden bis zu ${size(most)}. Teilen Sie sie in mehrere Dossiers.`,
  fileLargerThan: (most) =>
    `Diese Datei hat mehr als ${size(most)}; geöffnet werden bis zu ${size(most)}. Teilen Sie sie in mehrere Dossiers.`,
  olderTooLarge: (format, most, bytes, newest) =>
    `Eine Datei im Format ${format} wird als Ganzes gelesen, bis zu ${size(most)}; diese hat ${size(bytes)}. Teilen Sie sie oder speichern Sie sie im Format ${newest}.`,
  utf16: () =>
    'Diese Datei ist in UTF-16 geschrieben. Speichern Sie sie als UTF-8 (in Excel: „CSV UTF-8“) und öffnen Sie sie noch einmal.',
  emptyFile: () => 'Diese Datei ist leer. Wählen Sie eine andere.',
  isList: () =>
    'Das ist eine Liste. Ein Dossier ist ein JSON-Objekt, { … }, mit den Ereignissen in der Liste "events".',
  noJson: (begin) =>
    `Das ist kein JSON: Es beginnt mit „${begin}“. Ein Dossier ist ein JSON-Objekt, { … }; der Name einer Tabelle endet auf .csv.`,
  cutShort: (line) =>
    `Die Datei endet hier, in Zeile ${line}: Sie wurde abgeschnitten. Was davor vollständig war, ist gelesen. Besorgen Sie sich die vollständige Datei.`,
  headLost: (keys) =>
    `In dem, was von der Datei übrig ist, fehlt: ${keys}. Das Dossier trägt hier den Namen der Datei.`,
  eventsLeftOut: (all, read, left) =>
    `Die Datei hat ${number(all)} Ereignisse. Gelesen sind die ersten ${number(read)}, weggelassen ${number(left)}. Teilen Sie das Dossier.`,
  notUtf8: (line) => `Was in Zeile ${line} beginnt, ist nicht in UTF-8 geschrieben. Speichern Sie die Datei als UTF-8.`,
  broken: (line, fault) =>
    `Zeile ${line}: ${say(jsonFaultsDe, fault)}. Beheben Sie das; bis dahin bleibt dieser Teil weg.`,
  brokenLine: (line, what, before) =>
    `Zeile ${line}: ${jsonFaultsDe.wanted(what, before)}. Korrigieren Sie diese Zeile.`,
  tooLong: (line, most) => `Das beginnt in Zeile ${line} und hat mehr als ${size(most)}. Teilen oder kürzen Sie es.`,
  tooDeep: (line, most) =>
    `Zeile ${line}: Mehr als ${most} Listen und Objekte stehen ineinander. So tief ist kein Dossier; korrigieren Sie diese Stelle.`,
  entryNotClosed: (line) =>
    `Zeile ${line}: Dieser Eintrag ist nicht geschlossen, bevor der nächste beginnt. Ergänzen Sie das fehlende } oder ]; bis dahin bleibt er weg.`,
  commaBeforeBrace: (line) => `Zeile ${line}: Vor dem } steht ein Komma zu viel.`,
  commaBeforeBracket: (line) => `Zeile ${line}: Vor dem ] steht ein Komma zu viel.`,
  commaTooMany: (line) => `Zeile ${line}: Hier steht ein Komma zu viel. Entfernen Sie es.`,
  commaBeforeKey: (line) => `Zeile ${line}: Vor oder in dieser Zeile fehlt ein Komma. Ergänzen Sie es.`,
  commaBeforeEntry: (line) => `Zeile ${line}: Vor diesem Eintrag fehlt ein Komma. Ergänzen Sie es.`,
  bracketTooMany: (line) => `Zeile ${line}: Hier steht ein ] zu viel. Entfernen Sie es.`,
  listGoesOn: (line, list) =>
    `Zeile ${line}: Die Liste „${list}“ war schon geschlossen und geht hier weiter. Entfernen Sie das überzählige ].`,
  listNotClosed: (line, next) => `Zeile ${line}: Vor „${next}“ fehlt das ] dieser Liste. Ergänzen Sie es.`,
  keyTwice: (line, key) =>
    `Zeile ${line}: Das Feld „${key}“ steht hier zum zweiten Mal und wurde nicht gelesen. Behalten Sie eines.`,
  behindEnd: (line) =>
    `Zeile ${line}: Hinter dem letzten } steht noch etwas; es wurde nicht gelesen. Entfernen Sie es.`,
};
