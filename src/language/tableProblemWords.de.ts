import { plural } from './language.ts';
import type { TableProblemWords } from './tableProblemWords.en.ts';

const number = (n: number) => n.toLocaleString('de-DE');
const inRows = (n: number) => plural('de', n, { one: 'In 1 Zeile', other: `In ${number(n)} Zeilen` });

/** What can be wrong with a table, in German. Columns keep the names that they have in the file. */
export const tableProblemWordsDe: TableProblemWords = {
  emptyTable: () =>
    'Diese Tabelle ist leer. Ihre erste Zeile nennt die Spalten, jede weitere erzählt von einem Ereignis.',
  unknownTable: (columns) =>
    `Die erste Zeile nennt keine bekannten Spalten: „${columns}“. Benennen Sie sie wie bei TimelineJS (Year, Month, Day, …, Headline, Text, Media) oder wie Sourceline sie exportiert (id, title, …, edtf).`,
  oldTimelineJs: () =>
    'Das sind die Spalten eines alten TimelineJS: ganze Datumsangaben in einer Zelle, die sich auf zwei Arten lesen lassen. Teilen Sie sie in Year, Month und Day.',
  columnTwice: () => 'Diese Spalte steht hier zweimal. Gelesen wurde die erste.',
  unknownColumn: () => 'Diese Spalte ist nicht bekannt und wurde weggelassen.',
  rowsLeftOut: (all, read, left) =>
    `Die Tabelle hat ${number(all)} Zeilen. Gelesen sind die ersten ${number(read)}, weggelassen ${number(left)}. Teilen Sie die Tabelle.`,
  noRow: () => 'Keine Zeile ließ sich als Ereignis lesen.',
  ofTimelineJs: () =>
    'Eine Tabelle sagt nicht, in welcher Sprache sie ist, und auch nicht, ob etwas geschehen ist: Ihre Texte stehen in jeder Sprache, und was noch bevorsteht, gilt als erwartet.',
  ofSourceline: () =>
    'Eine Tabelle von Sourceline enthält weniger als das JSON: Zusammenfassungen, Zitate, Inhalte der Berichte, Parteien und die andere Sprache kommen nicht zurück. Öffnen Sie dafür das JSON.',

  brokenRow: () =>
    'Ein Anführungszeichen ist nicht geschlossen, oder hinter dem schließenden steht noch etwas. Schreiben Sie Anführungszeichen innerhalb einer Zelle doppelt: "".',
  cellNotUtf8: () => 'Das ist nicht in UTF-8 geschrieben. Speichern Sie die Tabelle als UTF-8 (in Excel: „CSV UTF-8“).',
  noYear: (cell) =>
    `„${cell}“ ist kein Jahr. Schreiben Sie das Jahr allein, -44 für 44 v. Chr.; Monat und Tag haben eigene Spalten.`,
  noMonth: (cell) => `„${cell}“ ist kein Monat. Schreiben Sie eine Zahl von 1 bis 12 oder lassen Sie die Zelle leer.`,
  noDay: (cell) => `„${cell}“ ist kein Tag. Schreiben Sie eine Zahl von 1 bis 31 oder lassen Sie die Zelle leer.`,
  withoutYear: (column) =>
    `Das steht hier ohne Jahr. Schreiben Sie das Jahr in ${column} oder lassen Sie diese Zelle leer.`,
  withoutMonth: (column) =>
    `Das steht hier ohne Monat. Schreiben Sie den Monat in ${column} oder lassen Sie diese Zelle leer.`,
  withoutDay: (column) =>
    `Das steht hier ohne Tag. Schreiben Sie den Tag in ${column} oder lassen Sie diese Zelle leer.`,
  withoutBeginning: () => 'Hier steht ein Ende ohne Beginn. Schreiben Sie das Jahr, in dem es begann.',
  undated: () => 'Das ist leer; das Ereignis steht ohne Datum. Schreiben Sie sein Jahr, wenn es bekannt ist.',
  noWords: () => 'Das ist leer, und Text ebenso. Schreiben Sie, was geschehen ist.',
  shortened: (length, most) =>
    `Das sind ${number(length)} Zeichen; gezeigt werden die ersten ${number(most)}. Kürzen Sie den Text.`,
  unknownType: () => 'Möglich sind title, era oder eine leere Zelle. Die Zeile wurde als Ereignis gelesen.',
  unknownStatus: (status, known) => `„${status}“ ist kein Status. Schreiben Sie einen von diesen: ${known}.`,
  noSource: (text) => `„${text}“ ist keine Quelle: Schreiben Sie Anbieter, Tag und Webadresse.`,

  markup: (rows) =>
    `${inRows(rows)}: Links, Bilder und Hervorhebungen im Text wurden weggelassen; seine Wörter sind da.`,
  notTaken: (rows) => `${inRows(rows)}: Dafür gibt es in einem Dossier keinen Platz; es wurde weggelassen.`,
  timesOfDay: (rows) =>
    `${inRows(rows)}: Die Uhrzeit wurde weggelassen. Genauer als auf den Tag wird hier nichts gezeigt.`,
  eras: (rows) => `${inRows(rows)}: Eine Ära (era) steht als Ereignis über ihre ganze Dauer.`,
  noWebAddress: (rows) =>
    `${inRows(rows)}: Das ist keine Webadresse, also wurde keine Quelle daraus. Schreiben Sie eine, die mit https:// beginnt.`,
  toldByNobody: (rows) =>
    `${inRows(rows)}: Es ist keine Quelle mit Webadresse genannt, also erzählt niemand von dem Ereignis. Ergänzen Sie eine, um zu zeigen, wer davon berichtet.`,
  defused: (rows) =>
    `${inRows(rows)}: Ein Apostroph, der andere Programme davon abhielt, eine Zelle als Formel zu lesen, wurde entfernt.`,
};
