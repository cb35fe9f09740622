import type { DossierProblemWords, Named } from './dossierProblemWords.en.ts';
import { edtfWordsDe } from './edtfWords.de.ts';
import { plural } from './language.ts';
import { placeWordsDe } from './placeWords.de.ts';
import { placeIn } from './problemPlace.ts';

const number = (n: number) => n.toLocaleString('de-DE');

const among: Readonly<Record<Named, string>> = {
  origin: 'Ursprüngen',
  source: 'Quellen',
  party: 'Parteien',
  participant: 'Beteiligten',
  place: 'Orten',
  event: 'Ereignissen',
};

/** What can be wrong with a dossier, in German. Keys and values stay as they are written in the file. */
export const dossierProblemWordsDe: DossierProblemWords = {
  tooMany: (most) =>
    `Es gibt mehr als ${number(most)} Probleme; die übrigen sind nicht aufgelistet. Beheben Sie diese und prüfen Sie noch einmal.`,
  noDossier: () => 'Das ist kein Dossier: Ein Dossier ist ein JSON-Objekt, { … }.',
  formatMissing: (newest) =>
    `Das ist kein Dossier: Die Angabe "format" fehlt. Schreiben Sie "format": "sourceline/${newest}".`,
  formatUnknown: (format, newest) =>
    `Das Format „${format}“ ist nicht bekannt. Schreiben Sie "format": "sourceline/${newest}".`,
  formatNewer: (version, newest) =>
    `Dieses Dossier stammt aus einem neueren Sourceline, im Format ${version}; hier werden Formate bis ${newest} gelesen. Öffnen Sie es mit einem neueren Sourceline; die Datei bleibt, wie sie ist.`,
  unknownKey: (key, known) =>
    `Das Feld „${key}“ gehört nicht zum Format und wurde weggelassen. Bekannt sind hier: ${known}.`,

  missing: () => 'Das fehlt. Ergänzen Sie es; in data/README.md steht, was es enthält.',
  text: () => 'Hier muss ein Text in Anführungszeichen stehen.',
  number: () => 'Hier muss eine Zahl stehen.',
  wholeNumber: () => 'Hier muss eine ganze Zahl stehen.',
  atLeast: (least) => `Hier muss mindestens ${least} stehen.`,
  atMost: (most) => `Hier darf höchstens ${most} stehen.`,
  list: () => 'Hier muss eine Liste stehen: [ … ].',
  object: () => 'Hier muss ein Objekt stehen: { … }.',
  noEdtf: () => 'Hier muss null stehen: Ein Ereignis ohne Datum hat kein EDTF.',
  only: (value) => `Hier muss ${value} stehen.`,
  oneOf: (values) => `Hier muss eines davon stehen: ${values}.`,

  id: () =>
    'Eine ID hat 3 bis 40 Zeichen: Kleinbuchstaben a–z, Ziffern und Bindestriche; sie beginnt nicht mit einem Bindestrich.',
  dayForm: () => 'Schreiben Sie den Tag als Jahr, Monat und Tag: 2025-12-18.',
  noSuchDay: () => 'Diesen Tag gibt es im Kalender nicht.',
  edtf: (fault, text, detail) => edtfWordsDe[fault](text, detail),
  timeTooLong: (most) => `Diese Zeitangabe ist zu lang: höchstens ${number(most)} Zeichen.`,
  emptyText: () => 'Dieser Text ist leer. Schreiben Sie ihn oder lassen Sie das Feld weg, falls es fehlen darf.',
  textTooLong: (most) => `Dieser Text ist zu lang: höchstens ${number(most)} Zeichen.`,
  unseen: () =>
    'Dieser Text enthält unsichtbare Zeichen (NUL, Steuerzeichen für Zeilen oder Schreibrichtung). Entfernen Sie sie.',
  spaceAtEnd: () => 'Dieser Text beginnt oder endet mit einem Leerzeichen. Entfernen Sie es.',
  wikidata: () => 'Schreiben Sie den Eintrag bei Wikidata als Q mit Ziffern: Q7747.',
  languageTag: () => 'Schreiben Sie ein Sprachkürzel: de, en, pt-BR.',
  initials: () => 'Schreiben Sie einen bis drei Großbuchstaben.',
  addressTooLong: (most) => `Diese Adresse ist zu lang: höchstens ${number(most)} Zeichen.`,
  addressForm: () => 'Schreiben Sie eine vollständige Adresse, die mit https:// oder http:// beginnt.',
  noAddress: () => 'Diese Adresse lässt sich nicht öffnen. Kopieren Sie sie aus dem Browser.',
  noStatus: () => 'Ein Ereignis braucht einen Status und den Tag, an dem er laut den Quellen galt.',
  supportsNothing: () =>
    'Geben Sie an, was dieser Satz belegt: mindestens eines von what, time, place, participants, status.',

  noSuch: (what, id) =>
    `Unter den ${among[what]} gibt es die ID „${id}“ nicht. Ergänzen Sie den Eintrag oder korrigieren Sie die ID.`,
  idTaken: (id, first) =>
    `Die ID „${id}“ gehört schon zu ${placeIn(placeWordsDe, first)}. Geben Sie diesem Eintrag eine eigene.`,
  formerIdTaken: (id, first) =>
    `Die ID „${id}“ gehört schon zu ${placeIn(placeWordsDe, first)}. Eine frühere ID gehört nur zu einem Ereignis.`,
  relatesToItself: () => 'Ein Ereignis kann sich nicht auf sich selbst beziehen. Nennen Sie das andere Ereignis.',
  namedTwice: (id) => `„${id}“ ist zweimal genannt. Behalten Sie nur eine Rolle.`,
  noFirstVersion: (id) =>
    `Unter den Quellen, die selbst keine Fassung einer anderen sind, gibt es „${id}“ nicht. Nennen Sie die erste Fassung.`,

  noTextToQuote: (source) =>
    `Zur Quelle „${source}“ fehlt der Text, aus dem zitiert wird. Ergänzen Sie ihn oder zitieren Sie eine andere Quelle.`,
  quoteNotFound: (quote, source) =>
    `„${quote}“ steht nicht in der Quelle „${source}“, oder mehrmals und nicht bei "start". Kopieren Sie den genauen Wortlaut aus dem Text oder korrigieren Sie "start".`,
  phraseOutside: (phrase) =>
    `„${phrase}“ steht in keinem Zitat dieses Ereignisses. Nehmen Sie den Satz, der die Worte enthält, in "evidence" auf.`,
  noSuchParagraph: (count, paragraph) =>
    `Der Text hat ${plural('de', count, { one: '1 Absatz', other: `${number(count)} Absätze` })}, gezählt ab 0; einen Absatz ${paragraph} gibt es nicht.`,
  noHeadline: () =>
    'Eine Quelle, deren Text hier steht, braucht Überschrift und Erscheinungstag. Ergänzen Sie, was fehlt.',
  grade: () =>
    'Schreiben Sie "unknown" genau dann, wenn der Erscheinungstag null ist. Geben Sie sonst an, woher er bekannt ist.',
  publishedLater: (published, asOf) =>
    `Erschienen am ${published}, nach dem Stand des Dossiers, ${asOf}. Setzen Sie "asOf" auf den Tag der jüngsten Quelle.`,

  idOfOpenPage: () => 'Das ist die Adresse der Seite, auf der Dateien geöffnet werden. Wählen Sie eine andere ID.',
  idOfSourcesPage: () => 'Das ist die Adresse der Seite mit den Quellen. Wählen Sie eine andere ID.',
  untold: () => 'Niemand erzählt von diesem Ereignis. Geben Sie den Satz einer Quelle als Beleg an oder einen Bericht.',
  toldByNoArticle: () =>
    'Hier erzählt kein Artikel von diesem Ereignis. Schreiben Sie "reported" und die Zeit, die die meisten Berichte nennen.',
  noMajority: () =>
    'Keine Zeit wird von mehr Ursprüngen genannt als jede andere. Geben Sie in "note" an, warum diese gewählt wurde.',
  otherMajority: (edtf) =>
    `Die meisten Ursprünge nennen ${edtf}. Übernehmen Sie diese Zeit oder geben Sie in "note" an, warum nicht.`,
  statusNotLater: (before) => `Der Tag muss später sein als ${before}, der Tag des Status davor.`,
  toldSince: (day) =>
    `Davon wird schon seit ${day} erzählt. Geben Sie an, welchen Status das Ereignis an diesem Tag hatte.`,
  agreesAndDiffers: (aspect) => `Der Bericht kann bei „${aspect}“ nicht zugleich übereinstimmen und abweichen.`,
  statesNoTime: () =>
    'Der Bericht soll die Zeit nennen, doch sie fehlt. Ergänzen Sie sie oder schreiben Sie "none" bei "dating".',
  noCommonDay: (own, told) =>
    `${own} und ${told} haben keinen Tag gemeinsam. Verschieben Sie "time" nach "differs" oder geben Sie in "note" an, warum nicht.`,
  commonDays: (own, told) =>
    `${own} und ${told} haben Tage gemeinsam. Geben Sie in "note" an, worin der Unterschied besteht.`,
  timeNotCompared: () =>
    'Der Bericht nennt eine Zeit, also stimmt er bei "time" überein oder weicht ab. Schreiben Sie, was zutrifft.',
  publishedBefore: (source, published, first) =>
    `„${source}“ erschien am ${published}, vor ${first}. Schreiben Sie "announces" oder geben Sie in "note" an, warum nicht.`,
};
