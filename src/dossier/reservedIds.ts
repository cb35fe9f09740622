/** Ids that no file may give away, since addresses have them for pages of the site; `checkReports` keeps them free. */
export const reservedIds = {
  /** In the place of a dossier's id: the one of their own that a reader has opened, or the page that opens one. */
  opened: 'open',
  /** In the place of an event's id: the page of sources. */
  sources: 'sources',
} as const;
