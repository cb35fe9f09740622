import { plural } from './language.ts';

const count = (n: number, one: string, other: string) =>
  plural('en', n, { one: `${n} ${one}`, other: `${n} ${other}` });

/** How it is told who else says so, in English. A dictionary apart, since it comes with the part of the page that tells it. */
export const reportWordsEn = {
  noFullText: 'No full text here: this event is told by reports.',
  earlier: (status: string, day: string) => `Before that: ${status}, as of ${day}`,
  voices: {
    article: (articles: number, time: string | null) =>
      `${articles === 1 ? 'The article' : 'The articles'} ${time === null ? (articles === 1 ? 'gives' : 'give') : articles === 1 ? 'says' : 'say'} ${time ?? 'no date'}.`,
    /** The first side says what is counted. */
    side: (origins: number, time: string, isFirst: boolean) =>
      `${isFirst ? count(origins, 'origin', 'independent origins') : origins} ${origins === 1 ? 'says' : 'say'} ${time}`,
    same: 'the same',
    time: (time: string) => time,
    alone: (name: string, publishers: number) =>
      publishers === 1 ? name : `${name}, carried by ${publishers} publishers`,
    own: (name: string, isOnlyProbable: boolean) =>
      `The article itself ${isOnlyProbable ? 'probably comes' : 'comes'} from ${name}, so ${name} does not confirm it.`,
    torn: (name: string, times: string, n: number) =>
      `${name} says ${n === 2 ? 'both ' : ''}${times} and is counted for ${n === 2 ? 'neither' : 'none'}`,
    unknownSays: (name: string, time: string) => `${name}, whose origin nobody knows, says ${time} and is not counted.`,
    unknownSay: (n: number) => `${n} publishers whose origins nobody knows are not counted.`,
    origins: (known: number, unknown: number) =>
      [
        ...(known > 0 ? [count(known, 'origin', 'origins')] : []),
        ...(unknown > 0 ? [`${count(unknown, 'publisher', 'publishers')} of unknown origin`] : []),
      ].join(' and '),
    fits: (origins: string, n: number) => `${origins} ${n === 1 ? 'fits by its' : 'fit by their'} day of publication`,
    announces: (origins: string, n: number) => `${origins} ${n === 1 ? 'announces' : 'announce'} it beforehand`,
    silent: (origins: string, n: number) => `${origins} ${n === 1 ? 'gives' : 'give'} no time`,
    beyondTime: (list: string) => `Other differences: ${list}.`,
    differ: (how: string) => `Reports differ: ${how}`,
  },
  reports: {
    title: 'Other reports',
    none: 'No other report of this event is kept here.',
    days: (first: string, last: string) => `The times that are stated, on one scale from ${first} to ${last}`,
    article: (articles: number): string => (articles === 1 ? 'The article' : 'The articles'),
    shown: 'As shown here',
    /** On a side: how many are counted. */
    counted: (origins: number) => count(origins, 'origin', 'independent origins'),
    notCounted: (origins: string) => `${origins}, not counted`,
    marks: { agrees: 'agrees', differs: 'differs', silent: 'no time given' },
    bars: { sure: 'on these days', somewhere: 'somewhere within' },
    torn: 'counted for none',
    fits: 'Fit by day of publication',
    announces: 'Announced beforehand',
    silent: 'No time given',
    kinds: {
      agency: 'agency',
      government: 'government',
      'party-to-conflict': 'party to the conflict',
      'own-reporting': 'own reporting',
      unknown: 'origin unknown',
    },
    ofArticle: 'the article’s own origin',
    publishers: (n: number) => count(n, 'publisher', 'publishers'),
    published: {
      stated: (day: string) => `Published ${day}, as its text says`,
      metadata: (day: string) => `Published ${day}, as its page’s metadata or address say`,
      inferred: (day: string) => `Published ${day}, worked out`,
      unknown: 'Day of publication not known',
    },
    says: (list: string) => `It says: ${list}`,
    agrees: (list: string) => `Agrees: ${list}`,
    differs: (list: string) => `Differs: ${list}`,
    version: 'Another version of the same article',
    newTab: 'opens in a new tab',
  },
  reportsFrom: (reports: number, origins: string) => `${count(reports, 'report', 'reports')} from ${origins}`,
  corrections: 'Corrections',
  correction: (day: string, what: string, why: string) => `${day}: ${what} ${why}`,
  errors: 'Found an error?',
};

/** What every dictionary of reports holds. */
export type ReportWords = typeof reportWordsEn;
