import type { Article, Dossier } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import { describeWhen } from '../time/describeWhen.ts';
import { formatDay } from '../time/formatDay.ts';
import { sourcesOf } from './sourcesOf.ts';
import { statusInWords } from './statusInWords.ts';

/**
 * A citation in plain text: the event with its time in words and its status, each source it rests on as a reference of its own,
 * then the dossier with the link. Addresses stand at the ends of lines, where no full stop can be taken for a part of them.
 * `event: null` cites the whole dossier; `today` is the day of access, left out where it is `null`.
 */
export function citation(cited: {
  dossier: Dossier;
  event: NewsEvent | null;
  url: string;
  today: CalendarDay | null;
  messages: Messages;
}): string {
  const { dossier, event, url, today, messages } = cited;
  const { language, share } = messages;
  const access = today === null ? [] : [share.accessed(formatDay(today, language, 'long'))];
  return [
    ...(event === null ? [] : [eventLine(event, messages)]),
    ...sourcesOf(dossier, event).map((source) => sourceLine(source, messages)),
    `${['Sourceline', share.quoted(dossier.title[language]), ...access].join(', ')}: ${url}`,
  ].join('\n');
}

function eventLine(event: NewsEvent, messages: Messages): string {
  const when = describeWhen(event.when.edtf, messages, 'long');
  return `${event.title[messages.language]}: ${when}. ${statusInWords(event, messages)}.`;
}

function sourceLine(source: Article, messages: Messages): string {
  const { language, share } = messages;
  const published = formatDay(source.published, language, 'long');
  const ai = source.madeWithAi ? ` (${share.madeWithAi})` : '';
  return `${share.source(1)}: ${source.publisher}, ${share.quoted(source.title)}, ${published}${ai}: ${source.url}`;
}
