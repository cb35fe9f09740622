import type { SiteWords } from './siteWords.en.ts';

export const siteWordsDe: SiteWords = {
  tagline: 'Zeitleisten, in denen jedes Ereignis die Sätze zeigt, auf denen es beruht.',
  chooseLanguage: 'Weiter auf Deutsch',
  offers: [
    { name: 'Lesen', text: 'Jedes Ereignis zeigt die Sätze, auf denen es beruht, markiert im Artikel.' },
    {
      name: 'Prüfen',
      text: 'Zu jeder Zeitangabe steht, wie sie gelesen wurde: Wortlaut der Quelle, Bezugstag, Ergebnis. Was nicht bekannt ist, bleibt offen.',
    },
    {
      name: 'Erkunden',
      text: 'Zoomen, nach Beteiligten filtern und genau die Ansicht teilen, die Sie sehen.',
    },
  ],
  examples: 'Vom Wortlaut der Quelle zum Datum',
  dossiers: 'Dossiers',
  noDossiers: 'Hier ist noch kein Dossier veröffentlicht.',
  daysCovered: (days: string) => `Im Zeitraum ${days}`,
  cardAlt: (text: string) => `${text} Mit einem kleinen Bild der Zeitleiste.`,
  siteDescription:
    'Nachrichtenereignisse auf einer zoombaren Zeitleiste, jedes verknüpft mit den Sätzen, aus denen es stammt.',
  unknown: {
    title: 'Seite nicht gefunden',
    text: 'Unter dieser Adresse gibt es keine Seite. Vielleicht ist die Adresse falsch geschrieben, oder die Seite wurde entfernt.',
    start: 'Zu allen Dossiers',
  },
};
