import { plural } from './language.ts';
import type { OpeningWords } from './openingWords.en.ts';

const number = (n: number) => n.toLocaleString('de-DE');
const events = (n: number) => plural('de', n, { one: `${number(n)} Ereignis`, other: `${number(n)} Ereignisse` });

/** The words of the page on which readers open a dossier of their own, in German. */
export const openingWordsDe: OpeningWords = {
  language: 'de',
  title: 'Ein eigenes Dossier öffnen',
  offer: 'Sie haben selbst ein Dossier oder eine Tabelle mit Ereignissen?',
  lead: 'Wählen Sie eine Datei: Sie wird hier zur Zeitleiste, mit Filtern, Quellen und allem, was auch die Dossiers dieser Website bieten.',
  stays: 'Die Datei bleibt in diesem Browser; nichts davon wird verschickt.',
  needsScripts:
    'Diese Seite braucht JavaScript, denn Ihr Browser liest die Datei selbst. Lassen Sie JavaScript für diese Website zu und laden Sie die Seite neu.',
  choose: 'Datei wählen',
  orDrop: 'oder irgendwo auf dieser Seite ablegen',
  dropNow: 'Datei zum Öffnen ablegen',
  firstOfSeveral: (name) => `Es wird jeweils nur eine Datei geöffnet: „${name}“.`,
  address: 'Adresse auf dieser Website',
  open: 'Öffnen',
  noAddress: 'Geben Sie die Adresse einer Datei ein, etwa /files/talks.json.',
  foreign: (host) =>
    `Über ihre Adresse lassen sich nur Dateien dieser Website öffnen; diese liegt auf ${host}. Speichern Sie die Datei auf Ihrem Computer und wählen Sie sie dort aus.`,
  formats: 'Was sich öffnen lässt',
  json: 'Dossiers von Sourceline (.json), auch hier exportierte.',
  schema: 'Alle Felder (JSON-Schema)',
  table: 'Tabellen (.csv, .tsv oder .txt), ein Ereignis je Zeile; die erste Zeile nennt die Spalten.',
  limits: (megabytes, most) =>
    `Bis zu ${number(megabytes)} MB und ${number(most)} Ereignisse. Was nicht lesbar ist, wird aufgelistet; der Rest wird gezeigt.`,
  columns: 'Spalten einer Tabelle',
  columnsNote:
    'Spalten mit anderen Namen werden ignoriert. Zellen dürfen durch Kommas, Semikolons oder Tabs getrennt sein.',
  exported: 'Wie Sourceline sie exportiert; mindestens id, title und edtf',
  timelineJs: 'Wie bei TimelineJS; mindestens Year und Headline',
  gone: {
    computer: 'Dieses Dossier liegt auf Ihrem Computer, nicht auf dieser Website. Öffnen Sie die Datei noch einmal.',
    site: 'Dieses Dossier bleibt beim Neuladen der Seite nicht geöffnet. Öffnen Sie seine Adresse noch einmal.',
  },
  goneName: (name) => `Es war „${name}“.`,
  goneEvent: 'Das Ereignis dieser Adresse wird dann gleich gezeigt.',
  reading: (name) => `„${name}“ wird gelesen`,
  ofAbout: (read, expected) =>
    `${number(read)} von etwa ${plural('de', expected, { one: `${number(expected)} Ereignis`, other: `${number(expected)} Ereignissen` })}`,
  soFar: (read) => `bisher ${events(read)}`,
  megabytes: (read, total) => `${number(read)} von ${number(total)} MB`,
  megabytesSoFar: (read) => `bisher ${number(read)} MB`,
  checking: (read) => `${events(read)} gelesen. Die Zeitleiste wird aufgebaut.`,
  cancel: 'Abbrechen',
  cancelled: (name) => `Das Lesen von „${name}“ wurde abgebrochen.`,
  refused: (name) => `„${name}“ lässt sich nicht öffnen`,
  refusedHint: 'Beheben Sie, was hier aufgelistet ist, oder wählen Sie eine andere Datei.',
  failedHint: 'Wählen Sie die Datei noch einmal oder eine andere.',
  failures: {
    foreign: () =>
      'Nur Adressen dieser Website werden geöffnet. Speichern Sie die Datei und öffnen Sie sie von Ihrem Computer.',
    noWorkers: () =>
      'Dieser Browser lässt die Seite keine Dateien im Hintergrund lesen. Versuchen Sie es mit einem anderen.',
    brokeOff: () =>
      'Das Lesen der Datei brach ab, vielleicht aus Mangel an Speicher. Schließen Sie andere Seiten oder teilen Sie das Dossier.',
    noMemory: () =>
      'Für diese Datei reichte der Speicher nicht. Schließen Sie andere Seiten oder teilen Sie das Dossier.',
    fileGone: () =>
      'Die Datei konnte nicht zu Ende gelesen werden: Sie wurde inzwischen geändert, verschoben oder gelöscht. Wählen Sie sie noch einmal.',
    connectionLost: () => 'Die Verbindung brach ab. Öffnen Sie die Adresse noch einmal.',
    unreachable: (address) => `${address} war nicht erreichbar. Prüfen Sie die Adresse und die Verbindung.`,
    notFetched: (address) => `${address} konnte nicht geladen werden. Prüfen Sie die Adresse.`,
    unexpected: (error) => `Die Datei konnte nicht gelesen werden: ${error}. Bitte melden Sie das.`,
  },
  problems: (n) => plural('de', n, { one: `${number(n)} Problem`, other: `${number(n)} Probleme` }),
  problemsIn: (problems) => `${problems} in dieser Datei`,
  leftOut: 'Was nicht lesbar war, wurde weggelassen. Alles andere wird gezeigt.',
  more: (n) => `und ${plural('de', n, { one: `${number(n)} weiteres`, other: `${number(n)} weitere` })}`,
  opened: {
    computer: (name) => `Von Ihrem Computer geöffnet: ${name}`,
    site: (name) => `Von dieser Website geöffnet: ${name}`,
  },
  another: 'Andere Datei öffnen',
  close: 'Schließen',
  lost: 'Die Seite zum Öffnen von Dateien konnte nicht geladen werden. Prüfen Sie die Verbindung und laden Sie die Seite neu.',
};
