import { plural } from './language.ts';

const count = (n: number, one: string, other: string) =>
  plural('en', n, { one: `${n} ${one}`, other: `${inGroups(n)} ${other}` });
/** With a sign between thousands. */
const inGroups = (n: number) => n.toLocaleString('en-GB');

/** The words of the page of sources, apart from the others: it stands without scripts, so no browser loads them. */
export const sourcesWordsEn = {
  lead: 'The sources of this dossier, by where they come from in the end. Those of one origin count as one voice, whoever publishes them.',
  /** A figure that stands alone. */
  figure: inGroups,
  counts: {
    sources: 'Sources',
    publishers: 'Publishers',
    origins: 'Origins',
    languages: 'Languages',
    published: 'Published',
    grades: 'How the days are known',
  },
  versions: (n: number) => `and ${count(n, 'further version', 'further versions')} of them`,
  ofUnknownOrigin: (n: number) => `and ${count(n, 'source', 'sources')} of unknown origin`,
  gradeCounts: {
    stated: (n: number) => `${inGroups(n)} as the text says`,
    metadata: (n: number) => `${inGroups(n)} as the page’s metadata or address say`,
    inferred: (n: number) => `${inGroups(n)} worked out`,
    unknown: (n: number) => `${inGroups(n)} not known`,
  },
  search: 'Find a source by publisher, title or address',
  found: (found: number, of: number) => `${count(found, 'source', 'sources')} of ${inGroups(of)} found`,
  shown: (shown: number, of: number) => `${inGroups(shown)} of ${inGroups(of)} sources are shown.`,
  eventsShown: (shown: number, of: number) => `${inGroups(shown)} of ${inGroups(of)} events are shown.`,
  showMore: (n: number) => `Show ${n} more`,
  kindsNav: 'Kinds of origin',
  kinds: {
    agency: { one: 'News agency', all: 'News agencies' },
    government: { one: 'Government', all: 'Governments' },
    'party-to-conflict': { one: 'Party to the conflict', all: 'Parties to the conflict' },
    'own-reporting': { one: 'Own reporting', all: 'Own reporting' },
    unknown: { one: 'Origin unknown', all: 'Origin unknown' },
  },
  unknownKind: 'Each may come from one of the others, so none of them is counted as a voice of its own.',
  publishers: (n: number) => count(n, 'publisher', 'publishers'),
  origins: (n: number) => count(n, 'origin', 'origins'),
  titleUnknown: 'Title not known',
  publisher: 'Publisher',
  title: 'Title',
  published: 'Published',
  grades: {
    stated: 'as its text says',
    metadata: 'as its page’s metadata or address say',
    inferred: 'worked out',
    unknown: 'Day of publication not known',
  },
  note: 'Note',
  origin: 'Origin',
  address: 'Address',
  versionList: 'Also in these versions',
  quotedIn: 'Quoted for',
  reports: 'Reports',
  nothing: 'No event refers to it.',
  agrees: (aspects: string) => `agrees: ${aspects}`,
  differs: (aspects: string) => `differs: ${aspects}`,
  silent: (aspects: string) => `does not say: ${aspects}`,
  corrections: 'Corrections',
  noCorrections: 'Nothing in this dossier has been corrected so far.',
  errors: 'Found an error?',
};

export type SourcesWords = typeof sourcesWordsEn;
