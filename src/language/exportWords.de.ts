import type { ExportWords } from './exportWords.en.ts';
import { plural } from './language.ts';

const count = (n: number, one: string, other: string) =>
  plural('de', n, { one: `${n} ${one}`, other: `${n} ${other}` });

export const exportWordsDe: ExportWords = {
  what: 'Was exportiert wird',
  view: (events) => `Diese Ansicht: ${events}`,
  viewAsOf: (events, day) => `Diese Ansicht: ${events}, Stand ${day}`,
  whole: (events) => `Das ganze Dossier: ${events}`,
  formats: {
    json: { name: 'Sourceline-Datei', button: 'JSON herunterladen' },
    csv: { name: 'Tabelle', button: 'CSV herunterladen' },
    ics: { name: 'Kalender', button: 'ICS herunterladen' },
  },
  jsonWhole: 'Enthält alles, was für dieses Dossier geschrieben wurde.',
  jsonView: 'Enthält diese Ereignisse mit den Quellen, Beteiligten und Orten, die sie brauchen.',
  otherEvents: (n) => `Ohne die übrigen Ereignisse: ${n}, und ohne Bezüge zu ihnen.`,
  textsOfNow: 'Titel und Zusammenfassungen sind die von heute.',
  csv: 'Eine Zeile je Ereignis, in dieser Sprache. Ohne Sätze, ohne einzelne Berichte und ohne die Lesart der Zeitangaben.',
  formulas: (n) => `Zellen, die als Formel gelten könnten und deshalb ein Apostroph vorangestellt bekommen: ${n}.`,
  ics: 'Ohne Beteiligte, Sätze und einzelne Berichte.',
  undated: (n) => `Ohne die Ereignisse, die kein Datum haben: ${n}.`,
  withoutBeginning: (n) => `Ohne die Ereignisse, deren erster Tag nicht bekannt ist: ${n}.`,
  imprecise: (n) =>
    `Nicht auf den Tag genau bekannt: ${n}. Im Kalender füllen sie alle möglichen Tage, mit der Zeitangabe im Titel.`,
  withoutEnd: (n, day) => `Ohne Ende: ${n}. Im Kalender reichen sie bis zum ${day}.`,
  empty: 'Es gibt kein Ereignis zu exportieren.',
  begun: (file) => `Download begonnen: ${file}`,
  toldBy: (sources, origins) =>
    `Berichtet von ${sources} (${count(origins, 'bekannter Ursprung', 'bekannte Ursprünge')}).`,
};
