import { searchKey, wordMatcher } from '../text/searchKey.ts';
import type { Dossier } from './dossier.ts';
import { type ChoiceGroup, type Choices, choiceGroups, type Filter } from './filter.ts';
import { keptFor } from './keptFor.ts';
import { type NewsEvent, presentParticipants } from './newsEvent.ts';

/** What an event has to offer a filter: who is present, their parties, its place and status, and the text that is searched. */
export type EventOffer = { readonly event: NewsEvent; readonly choices: Choices; readonly key: () => string };

/** Every event's offer, in the dossier's order, which for pages is that of time (inOrderOfTime.ts). Made once a dossier; what is searched, at the first search. */
export const offersOf = keptFor(makeOffers);

/** A part of the filter that may turn an event away. */
export type Refusing = ChoiceGroup | 'words';

/** The parts of the filter that turn an event away. None: it is shown. */
export function refusalsBy(filter: Filter): (offer: EventOffer) => readonly Refusing[] {
  const asked = choiceGroups.filter((group) => filter[group].length > 0);
  const hasWords = filter.words.trim() === '' ? null : wordMatcher(filter.words);
  if (asked.length === 0 && hasWords === null) return () => [];
  return (offer) => {
    const refusing: Refusing[] = asked.filter((group) => {
      const wanted: readonly string[] = filter[group];
      const has = (choice: string) => offer.choices[group].some((own) => own === choice);
      return group === 'with' && filter.match === 'all' ? !wanted.every(has) : !wanted.some(has);
    });
    if (hasWords !== null && !hasWords(offer.key())) refusing.push('words');
    return refusing;
  };
}

function makeOffers(dossier: Dossier): readonly EventOffer[] {
  const participants = new Map(dossier.participants.map((participant) => [participant.id, participant]));
  const places = new Map(dossier.places.map((place) => [place.id, place]));

  return dossier.events.map((event) => {
    const present = presentParticipants(event).flatMap((id) => participants.get(id) ?? []);
    const place = event.place === undefined ? undefined : places.get(event.place);
    const choices: Choices = {
      with: [...new Set(present.map(({ id }) => id))],
      party: [...new Set(present.map(({ party }) => party))],
      place: event.place === undefined ? [] : [event.place],
      status: [event.status],
      reports: event.attestation,
    };
    let key: string | undefined;
    const texts = () => [
      ...[event.title, event.label, event.summary, place?.name].flatMap((text) => Object.values(text ?? {})),
      ...(place?.spellings ?? []),
      ...present.flatMap(({ name, spellings }) => [...Object.values(name), ...spellings]),
      ...event.evidence.map(({ exact }) => exact),
    ];
    return { event, choices, key: () => (key ??= searchKey(texts().join('\n'))) };
  });
}
