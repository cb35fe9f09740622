import { type Coverage, reportsOn } from '../dossier/coverage.ts';
import { describeDispute } from '../dossier/describeVoices.ts';
import type { Article, Dossier } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import { reportWords } from '../language/reportWords.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import { describeWhen } from '../time/describeWhen.ts';
import { formatDay } from '../time/formatDay.ts';
import { sourcesOf } from './sourcesOf.ts';
import { statusInWords } from './statusInWords.ts';

/**
 * A citation in plain text: the event with its time in words and its status, what reports differ in, each article it rests on as a reference
 * of its own, or else how many reports of how many origins, then the dossier with the link. Addresses stand at the ends of lines, where no full
 * stop can be taken for a part of them. `event: null` cites the whole dossier; `today` is the day of access, left out where it is `null`.
 */
export function citation(cited: {
  dossier: Dossier;
  event: NewsEvent | null;
  /** Who else says so; nobody while that is not at hand. */
  coverage: Coverage;
  url: string;
  today: CalendarDay | null;
  messages: Messages;
}): string {
  const { dossier, event, coverage, url, today, messages } = cited;
  const { language, share } = messages;
  const access = today === null ? [] : [share.accessed(formatDay(today, language, 'long'))];
  return [
    ...(event === null ? [] : [eventLine(event, messages), ...disputeLine(event, dossier, coverage, messages)]),
    ...sourceLines(event, dossier, coverage, messages),
    `${['Sourceline', share.quoted(dossier.title[language]), ...access].join(', ')}: ${url}`,
  ].join('\n');
}

function eventLine(event: NewsEvent, messages: Messages): string {
  const when = describeWhen(event.when.edtf, messages, 'long');
  return `${event.title[messages.language]}: ${when}. ${statusInWords(event, messages)}.`;
}

function disputeLine(event: NewsEvent, dossier: Dossier, coverage: Coverage, messages: Messages): readonly string[] {
  const dispute = describeDispute(event, dossier, coverage, messages);
  return dispute === null ? [] : [`${dispute}.`];
}

function sourceLines(
  event: NewsEvent | null,
  dossier: Dossier,
  coverage: Coverage,
  messages: Messages,
): readonly string[] {
  const articles = sourcesOf(dossier, event);
  if (articles.length > 0) return articles.map((source) => sourceLine(source, messages));
  const words = reportWords[messages.language];
  if (event === null) return [`${messages.app.sources(dossier.sourceCount)}.`];
  const reports = reportsOn(coverage, event.id);
  if (reports.length === 0) return [`${messages.share.onlyReports}.`];
  const reporting = new Set(reports.map(({ source }) => source));
  const origins = new Set(coverage.sources.filter(({ id }) => reporting.has(id)).map(({ origin }) => origin));
  const known = coverage.origins.filter(({ id, kind }) => origins.has(id) && kind !== 'unknown').length;
  return [`${words.reportsFrom(reports.length, words.voices.origins(known, origins.size - known))}.`];
}

function sourceLine(source: Article, messages: Messages): string {
  const { language, share } = messages;
  const published = formatDay(source.published, language, 'long');
  const ai = source.madeWithAi ? ` (${share.madeWithAi})` : '';
  return `${share.source(1)}: ${source.publisher}, ${share.quoted(source.title)}, ${published}${ai}: ${source.url}`;
}
