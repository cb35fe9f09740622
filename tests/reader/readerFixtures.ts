import axe from 'axe-core';
import type { Article, Dossier, EventId } from '../../src/dossier/dossier.ts';
import type { NewsEvent } from '../../src/dossier/newsEvent.ts';
import { readSources } from '../../src/dossier/readSources.ts';
import type { SourceReadings } from '../../src/dossier/sourceReadings.ts';
import { de } from '../../src/language/messages.de.ts';
import { en } from '../../src/language/messages.en.ts';

export function eventNamed(dossier: Dossier, id: string): NewsEvent {
  const event = dossier.events.find((each) => each.id === id);
  if (event === undefined) throw new Error(`The dossier has no event ${id}`);
  return event;
}

export function onlySource(dossier: Dossier): Article {
  const [source] = dossier.articles;
  if (source === undefined) throw new Error('The dossier has no article');
  return source;
}

/** The dossier with one quotation that its source no longer holds. */
export function withLostQuote(dossier: Dossier, id: string, index: number): Dossier {
  return withEvent(dossier, id, (event) => ({
    ...event,
    evidence: event.evidence.map((each, at) =>
      at === index ? { ...each, exact: 'Das stand nie im Artikel.', start: 0 } : each,
    ),
  }));
}

export function withEvent(dossier: Dossier, id: string, change: (event: NewsEvent) => NewsEvent): Dossier {
  return { ...dossier, events: dossier.events.map((event) => (event.id === id ? change(event) : event)) };
}

export function withSource(dossier: Dossier, change: (source: Article) => Article): Dossier {
  return { ...dossier, articles: dossier.articles.map(change) };
}

export const hrefOf = (id: EventId) => `/en/miami-talks/${id}/`;

/** What axe finds wrong, in words; contrast needs a real browser. */
export async function faultsIn(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** How the time phrases of the dossier were read, as the build makes it. */
export function readingsOf(dossier: Dossier): SourceReadings {
  return readSources(dossier, { en, de });
}
