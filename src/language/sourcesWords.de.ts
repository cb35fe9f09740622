import { plural } from './language.ts';
import type { SourcesWords } from './sourcesWords.en.ts';

const count = (n: number, one: string, other: string) =>
  plural('de', n, { one: `${n} ${one}`, other: `${inGroups(n)} ${other}` });
/** With a sign between thousands. */
const inGroups = (n: number) => n.toLocaleString('de-DE');

export const sourcesWordsDe: SourcesWords = {
  lead: 'Die Quellen dieses Dossiers, geordnet nach ihrem Ursprung. Quellen gleichen Ursprungs zählen als eine Stimme, ganz gleich, wer sie veröffentlicht.',
  /** A figure that stands alone. */
  figure: inGroups,
  counts: {
    sources: 'Quellen',
    publishers: 'Anbieter',
    origins: 'Ursprünge',
    languages: 'Sprachen',
    published: 'Erschienen',
    grades: 'Woher die Tage bekannt sind',
  },
  versions: (n) => `dazu ${count(n, 'weitere Fassung', 'weitere Fassungen')}`,
  ofUnknownOrigin: (n) => `dazu ${count(n, 'Quelle', 'Quellen')} unbekannten Ursprungs`,
  gradeCounts: {
    stated: (n) => `${inGroups(n)} laut Text`,
    metadata: (n) => `${inGroups(n)} laut Metadaten oder Adresse der Seite`,
    inferred: (n) => `${inGroups(n)} erschlossen`,
    unknown: (n) => `${inGroups(n)} nicht bekannt`,
  },
  search: 'Quelle nach Anbieter, Titel oder Adresse suchen',
  found: (found, of) => `${inGroups(found)} von ${count(of, 'Quelle', 'Quellen')} gefunden`,
  shown: (shown, of) => `${inGroups(shown)} von ${inGroups(of)} Quellen sind zu sehen.`,
  eventsShown: (shown, of) => `${inGroups(shown)} von ${inGroups(of)} Ereignissen sind zu sehen.`,
  showMore: (n) => `${inGroups(n)} weitere zeigen`,
  kindsNav: 'Arten von Ursprung',
  kinds: {
    agency: { one: 'Nachrichtenagentur', all: 'Nachrichtenagenturen' },
    government: { one: 'Regierung', all: 'Regierungen' },
    'party-to-conflict': { one: 'Konfliktpartei', all: 'Konfliktparteien' },
    'own-reporting': { one: 'Eigene Recherche', all: 'Eigene Recherche' },
    unknown: { one: 'Ursprung unbekannt', all: 'Ursprung unbekannt' },
  },
  unknownKind: 'Jede kann von einem der anderen stammen; deshalb zählt keine als eigene Stimme.',
  publishers: (n) => `${inGroups(n)} Anbieter`,
  origins: (n) => count(n, 'Ursprung', 'Ursprünge'),
  titleUnknown: 'Titel nicht bekannt',
  publisher: 'Anbieter',
  title: 'Titel',
  published: 'Erschienen',
  grades: {
    stated: 'laut Text',
    metadata: 'laut Metadaten oder Adresse der Seite',
    inferred: 'erschlossen',
    unknown: 'Erscheinungstag nicht bekannt',
  },
  note: 'Hinweis',
  origin: 'Ursprung',
  address: 'Adresse',
  versionList: 'Auch in diesen Fassungen',
  quotedIn: 'Zitiert zu',
  reports: 'Berichtet über',
  nothing: 'Kein Ereignis bezieht sich darauf.',
  agrees: (aspects) => `stimmt überein: ${aspects}`,
  differs: (aspects) => `weicht ab: ${aspects}`,
  silent: (aspects) => `sagt nichts dazu: ${aspects}`,
  corrections: 'Korrekturen',
  noCorrections: 'In diesem Dossier wurde bisher nichts korrigiert.',
  errors: 'Fehler gefunden?',
};
