import type { Messages } from '../language/messages.en.ts';
import { pageTitle } from '../share/pageTitle.ts';
import type { Page } from './page.ts';

/** What the browser's tab says of a page in a dossier. */
export function titleOf(page: Extract<Page, { dossier: unknown }>, messages: Messages): string {
  const { language, app } = messages;
  const withDossier = (title: string) => `${title} · ${pageTitle(page.dossier, null, language)}`;
  switch (page.kind) {
    case 'dossier':
    case 'moved':
      return pageTitle(page.dossier, page.event, language);
    case 'sources':
      return withDossier(app.allSources);
    case 'retired':
      return withDossier(app.retired.title);
    case 'unknown-event':
      return withDossier(app.unknownEvent.title);
    default:
      return page satisfies never;
  }
}
