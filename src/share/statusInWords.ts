import type { Dossier } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import { formatDay } from '../time/formatDay.ts';

/** "Expected as of 18 December 2025": away from the page, a status without its day would go stale unnoticed. */
export function statusInWords(dossier: Dossier, event: NewsEvent, messages: Messages): string {
  return messages.share.statusAsOf(messages.status[event.status], formatDay(dossier.asOf, messages.language, 'long'));
}
