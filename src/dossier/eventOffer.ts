import { matchesWords, searchKey } from '../text/searchKey.ts';
import type { Dossier } from './dossier.ts';
import { type ChoiceGroup, type Choices, choiceGroups, type Filter } from './filter.ts';
import { type NewsEvent, presentParticipants } from './newsEvent.ts';

/** What an event has to offer a filter: who is present, their parties, its place and status, and the text that is searched. */
export type EventOffer = { readonly event: NewsEvent; readonly choices: Choices; readonly key: () => string };

const offers = new WeakMap<Dossier, readonly EventOffer[]>();

/** Every event's offer, in the dossier's order, which for pages is that of time (inOrderOfTime.ts). Made once a dossier; what is searched, at the first search. */
export function offersOf(dossier: Dossier): readonly EventOffer[] {
  const known = offers.get(dossier) ?? makeOffers(dossier);
  offers.set(dossier, known);
  return known;
}

/** The parts of the filter that turn the event away. None: it is shown. */
export function refusals({ choices, key }: EventOffer, filter: Filter): readonly (ChoiceGroup | 'words')[] {
  const refusing: (ChoiceGroup | 'words')[] = choiceGroups.filter((group) => {
    const wanted: readonly string[] = filter[group];
    const has = (choice: string) => choices[group].some((own) => own === choice);
    if (wanted.length === 0) return false;
    return group === 'with' && filter.match === 'all' ? !wanted.every(has) : !wanted.some(has);
  });
  if (filter.words.trim() !== '' && !matchesWords(key(), filter.words)) refusing.push('words');
  return refusing;
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
