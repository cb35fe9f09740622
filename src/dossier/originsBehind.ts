import { byId } from './byId.ts';
import { type Coverage, reportsOn } from './coverage.ts';
import type { OriginId } from './dossier.ts';
import type { NewsEvent } from './newsEvent.ts';

/** The origins of the articles that tell an event and of all reports on it. */
export function originsBehind(event: NewsEvent, coverage: Coverage): ReadonlySet<OriginId> {
  const sources = byId(coverage.sources);
  return new Set(
    [...event.evidence, ...reportsOn(coverage, event.id)].flatMap(({ source }) => sources.get(source)?.origin ?? []),
  );
}

/** How many of them count: what comes from nobody knows where may come from one of the others. */
export function countOrigins(event: NewsEvent, coverage: Coverage): number {
  const origins = byId(coverage.origins);
  return [...originsBehind(event, coverage)].filter((id) => (origins.get(id)?.kind ?? 'unknown') !== 'unknown').length;
}
