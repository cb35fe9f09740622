import { plural } from './language.ts';
import type { ReportWords } from './reportWords.en.ts';

const count = (n: number, one: string, other: string) =>
  plural('de', n, { one: `${n} ${one}`, other: `${n} ${other}` });

/** A time as the object of “nennt”: a day has its article, words that are no date stand after a colon. */
const saidTime = (time: string) =>
  /^\d+\./.test(time) ? ` den ${time}` : /^[\p{Lu}\d]|^dasselbe$/u.test(time) ? ` ${time}` : `: ${time}`;

/** How it is told who else says so, in German. */
export const reportWordsDe: ReportWords = {
  noFullText: 'Hier liegt kein Volltext vor: Von diesem Ereignis erzählen Berichte.',
  earlier: (status, day) => `Zuvor: ${status} (Stand: ${day})`,
  voices: {
    article: (articles, time) =>
      `${articles === 1 ? 'Der Artikel nennt' : 'Die Artikel nennen'}${time === null ? ' kein Datum' : saidTime(time)}.`,
    side: (origins, time, isFirst) =>
      `${isFirst ? count(origins, 'Ursprung', 'unabhängige Ursprünge') : origins} ${origins === 1 ? 'nennt' : 'nennen'}${saidTime(time)}`,
    same: 'dasselbe',
    time: (time) => saidTime(time).trimStart(),
    alone: (name, publishers) => (publishers === 1 ? name : `${name}, verbreitet von ${publishers} Anbietern`),
    own: (name, isOnlyProbable) =>
      `Der Artikel stammt ${isOnlyProbable ? 'wahrscheinlich ebenfalls' : 'ebenfalls'} von ${name} und wird dadurch nicht bestätigt.`,
    torn: (name, times, n) => `${name} nennt ${times} und zählt für ${n === 2 ? 'keins von beiden' : 'keins davon'}`,
    unknownSays: (name, time) => `${name}, Ursprung unbekannt, nennt${saidTime(time)} und zählt nicht mit.`,
    unknownSay: (n) => `${n} Anbieter, deren Ursprung unbekannt ist, zählen nicht mit.`,
    origins: (known, unknown) =>
      [
        ...(known > 0 ? [count(known, 'Ursprung', 'Ursprünge')] : []),
        ...(unknown > 0 ? [`${unknown} Anbieter unbekannten Ursprungs`] : []),
      ].join(' und '),
    fits: (origins, n) =>
      n === 1 ? `${origins} passt nach dem Erscheinungstag` : `${origins} passen nach dem Erscheinungstag`,
    announces: (origins, n) => `${origins} ${n === 1 ? 'kündigt' : 'kündigen'} es vorab an`,
    silent: (origins, n) => `${origins} ${n === 1 ? 'nennt' : 'nennen'} keine Zeit`,
    beyondTime: (list) => `Weitere Abweichungen: ${list}.`,
    differ: (how) => `Berichte weichen ab: ${how}`,
  },
  reports: {
    title: 'Weitere Berichte',
    none: 'Ein weiterer Bericht über dieses Ereignis liegt hier nicht vor.',
    days: (first, last) => `Die genannten Zeiten auf einer Skala vom ${first} bis zum ${last}`,
    article: (articles) => (articles === 1 ? 'Der Artikel' : 'Die Artikel'),
    shown: 'Hier gezeigt',
    counted: (origins) => count(origins, 'Ursprung', 'unabhängige Ursprünge'),
    notCounted: (origins) => `${origins}, nicht mitgezählt`,
    marks: { agrees: 'stimmt überein', differs: 'weicht ab', silent: 'ohne Zeitangabe' },
    bars: { sure: 'an diesen Tagen', somewhere: 'irgendwann darin' },
    torn: 'zählt für keine davon',
    fits: 'Passend nach Erscheinungstag',
    announces: 'Vorab angekündigt',
    silent: 'Ohne Zeitangabe',
    kinds: {
      agency: 'Agentur',
      government: 'Regierung',
      'party-to-conflict': 'Konfliktpartei',
      'own-reporting': 'eigene Recherche',
      unknown: 'Ursprung unbekannt',
    },
    ofArticle: 'Ursprung auch des Artikels',
    publishers: (n) => `${n} Anbieter`,
    published: {
      stated: (day) => `Erschienen am ${day}, laut Text`,
      metadata: (day) => `Erschienen am ${day}, laut Metadaten oder Adresse der Seite`,
      inferred: (day) => `Erschienen am ${day}, erschlossen`,
      unknown: 'Erscheinungstag nicht bekannt',
    },
    says: (list) => `Angaben: ${list}`,
    agrees: (list) => `Stimmt überein: ${list}`,
    differs: (list) => `Weicht ab: ${list}`,
    version: 'Andere Fassung desselben Artikels',
    newTab: 'öffnet in einem neuen Tab',
  },
  reportsFrom: (reports, origins) => `${count(reports, 'Bericht', 'Berichte')}, Herkunft: ${origins}`,
  corrections: 'Korrekturen',
  correction: (day, what, why) => `${day}: ${what} ${why}`,
  errors: 'Fehler gefunden?',
};
