/** The words of the pages that lead to the dossiers, and of what stands in the head of every page, apart from the others: no browser loads them. */
export const siteWordsEn = {
  tagline: 'Timelines in which every event shows the sentences it comes from.',
  chooseLanguage: 'Continue in English',
  offers: [
    { name: 'Read', text: 'Every event opens with the sentences it rests on, marked in the article.' },
    {
      name: 'Check',
      text: 'Every date says how it was read: the words of the source, the day they were read against, the result. What is not known stays unknown.',
    },
    { name: 'Explore', text: 'Zoom, see only events with certain people, and share a link to exactly what you see.' },
  ],
  examples: 'From the words of the source to the days',
  dossiers: 'Dossiers',
  noDossiers: 'No dossier has been published here yet.',
  daysCovered: (days: string) => `Within ${days}`,
  cardAlt: (text: string) => `${text} With a small picture of the timeline.`,
  siteDescription: 'News events on a zoomable timeline, each linked to the exact sentences it comes from.',
  unknown: {
    title: 'Page not found',
    text: 'There is no page at this address. The address may be mistyped, or the page may have been taken away.',
    start: 'Go to all dossiers',
  },
};

export type SiteWords = typeof siteWordsEn;
