import type {
  Article,
  Dossier,
  EventId,
  Participant,
  ParticipantId,
  Place,
  PlaceId,
  SourceId,
} from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';

// A parsed dossier has no dangling reference, so a missing one is our own mistake and throws.

export function sourceOf(dossier: Dossier, id: SourceId): Article {
  return found(
    dossier.articles.find((source) => source.id === id),
    id,
  );
}

export function participantOf(dossier: Dossier, id: ParticipantId): Participant {
  return found(
    dossier.participants.find((participant) => participant.id === id),
    id,
  );
}

export function placeOf(dossier: Dossier, id: PlaceId): Place {
  return found(
    dossier.places.find((place) => place.id === id),
    id,
  );
}

export function eventOf(dossier: Dossier, id: EventId): NewsEvent {
  return found(
    dossier.events.find((event) => event.id === id),
    id,
  );
}

function found<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`The dossier refers to "${id}" but does not hold it`);
  return value;
}
