import type { Dossier, SourceId } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import { sentencesOfEvent } from './sentences.ts';

/**
 * The evidence to show after `current`, both as indices into `event.evidence`; `null` stands before the first.
 * It goes round at either end and passes over quotations that cannot be shown; `null` where none can.
 */
export function nextSentence(dossier: Dossier, event: NewsEvent, current: number | null, step: 1 | -1): number | null {
  const shown = sentencesOfEvent(dossier, event).flatMap(({ numbers }, index) => (numbers.length > 0 ? [index] : []));
  const ahead =
    step === 1
      ? shown.find((index) => current === null || index > current)
      : shown.findLast((index) => current === null || index < current);
  return ahead ?? shown.at(step === 1 ? 0 : -1) ?? null;
}

/** The event's evidence that rests on this sentence, as an index into `event.evidence`; `null` if none does. */
export function evidenceOnSentence(
  dossier: Dossier,
  event: NewsEvent,
  source: SourceId,
  number: number,
): number | null {
  const index = sentencesOfEvent(dossier, event).findIndex(
    (located) => located.source.id === source && located.numbers.includes(number),
  );
  return index === -1 ? null : index;
}
