import type { EdtfWords } from './edtfWords.en.ts';

/** What is wrong with a string that should be EDTF, in German. */
export const edtfWordsDe: EdtfWords = {
  tooLong: (length, longest) => `Das sind ${length} Zeichen; eine Zeitangabe in EDTF hat höchstens ${longest}.`,
  missing: () => 'Hier fehlt ein Datum; schreiben Sie Tag, Monat oder Jahr, etwa 2025-12-18.',
  space: (text) => `„${text}“ enthält ein Leerzeichen; lassen Sie es weg.`,
  noDate: (text) => `„${text}“ ist kein Datum in EDTF; schreiben Sie es wie 2025-12-18, 2025-12 oder 2025.`,
  qualifier: (text) => `„${text}“: ?, ~ oder % steht nur einmal, am Ende eines Datums.`,
  noTime: (text) =>
    `„${text}“ ist kein Datum mit Uhrzeit; schreiben Sie Stunden, Minuten und Sekunden und, wenn bekannt, die Zeitzone: 2025-12-18T10:30:00+01:00.`,
  timeInside: (text) =>
    `„${text}“: Eine Uhrzeit steht nur in einem einzelnen Datum wie 2025-12-18T10:30:00; lassen Sie sie weg.`,
  yearAlone: (text, years) =>
    `„${text}“ nennt nach ${years} noch Monat oder Tag; schreiben Sie das Jahr allein oder mit allen vier Ziffern.`,
  longYear: (text) =>
    `„${text}“: Y steht vor Jahren mit 5 bis 12 Ziffern ohne führende Nullen; schreiben Sie kürzere Jahre mit vier Ziffern und ohne Y.`,
  minusZero: () => 'Ein Jahr -0000 gibt es nicht; schreiben Sie 0000.',
  dayWithoutMonth: (text, year) =>
    `„${text}“ nennt den Tag, aber nicht den Monat; schreiben Sie ${year}-XX-XX oder eine Aufzählung wie [a,b].`,
  seasonDay: (text, day) => `„${text}“: Eine Jahreszeit hat keine Tage; lassen Sie -${day} weg.`,
  month: (text, month) => `„${text}“: ${month} ist kein Monat; schreiben Sie 01 bis 12, für eine Jahreszeit 21 bis 24.`,
  day: (text, days) => `„${text}“: Dieser Monat hat die Tage 01 bis ${days}; korrigieren Sie Tag oder Monat.`,
  slashes: (text) => `„${text}“ hat mehr als einen Schrägstrich; ein Zeitraum hat einen, zwischen Beginn und Ende.`,
  noEnd: (text) => `„${text}“ nennt kein Datum; geben Sie Beginn oder Ende an, oder lassen Sie die Zeit weg.`,
  endsEarly: (text) => `„${text}“ endet, bevor es beginnt; vertauschen Sie die beiden Datumsangaben.`,
  notClosed: (text, bracket) =>
    `„${text}“ beginnt eine Aufzählung und schließt sie nicht; beenden Sie sie mit ${bracket}.`,
  dots: (text) => `„${text}“ enthält „..“ mehr als einmal; schreiben Sie Bereiche einzeln, durch Kommas getrennt.`,
  dotsAlone: () => '„..“ allein sagt in einer Aufzählung nichts; setzen Sie davor oder dahinter ein Datum.',
  notFirst: (text) => `„${text}“: Ein Bereich ohne Beginn steht in seiner Aufzählung an erster Stelle.`,
  notLast: (text) => `„${text}“: Ein Bereich ohne Ende steht in seiner Aufzählung an letzter Stelle.`,
};
