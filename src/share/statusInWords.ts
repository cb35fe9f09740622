import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import { formatDay } from '../time/formatDay.ts';

/** “Expected as of 18 December 2025”: away from the page, a status without its day would go stale unnoticed. */
export function statusInWords(event: NewsEvent, messages: Messages): string {
  const asOf = event.statuses.at(-1)?.asOf;
  const status = messages.status[event.status];
  return asOf === undefined ? status : messages.share.statusAsOf(status, formatDay(asOf, messages.language, 'long'));
}
