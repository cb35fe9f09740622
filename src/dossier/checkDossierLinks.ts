import type { Dossier, Participant, Party, Place, Retired, Source } from './dossier.ts';
import type { NewsEvent } from './newsEvent.ts';
import { at, type Report, shown } from './problem.ts';

/** An entry of one of the dossier's lists, and where it stands in the file. */
export type Placed<T> = { readonly where: string; readonly value: T };

export type Lists = {
  readonly sources: readonly Placed<Source>[];
  readonly parties: readonly Placed<Party>[];
  readonly participants: readonly Placed<Participant>[];
  readonly places: readonly Placed<Place>[];
  readonly events: readonly Placed<NewsEvent>[];
  readonly retired: readonly Placed<Retired>[];
};

type Ids = ReadonlyMap<string, string>;

/**
 * The lists without the entries whose id is taken or that name something the dossier does not have, each reported.
 * A relation that leads nowhere is taken out of its event and does not cost the event.
 */
export function checkLinks(lists: Lists, report: Report): Lists {
  const sources = keepUnique(lists.sources, report);
  const parties = keepUnique(lists.parties, report);
  const places = keepUnique(lists.places, report);
  const resolves = (ids: Ids, kind: string) => (id: string, where: string) => {
    if (ids.has(id)) return true;
    report(where, `There is no ${kind} with the id ${shown(id)}. Add it, or correct the id.`);
    return false;
  };
  const isParty = resolves(idsOf(parties), 'party');
  const participants = keepUnique(lists.participants, report).filter(({ where, value }) =>
    isParty(value.party, at(where, 'party')),
  );

  const isSource = resolves(idsOf(sources), 'source');
  const isPlace = resolves(idsOf(places), 'place');
  const isParticipant = resolves(idsOf(participants), 'participant');
  const linked = ({ where, value }: Placed<NewsEvent>): boolean =>
    [
      ...value.evidence.map(({ source }, i) => isSource(source, `${where}.evidence[${i}].source`)),
      ...value.participants.map(({ participant }, i) =>
        isParticipant(participant, `${where}.participants[${i}].participant`),
      ),
      value.place === undefined || isPlace(value.place, at(where, 'place')),
      value.when.phrase === undefined || isSource(value.when.phrase.source, `${where}.when.phrase.source`),
    ].every(Boolean);
  const events = keepUnique(lists.events, report).filter(linked);

  const eventIds = idsOf(events);
  const isEvent = resolves(eventIds, 'event');
  const related = events.map(({ where, value }) => {
    const relations = value.relations.filter(
      ({ event }, i) =>
        isEvent(event, `${where}.relations[${i}].event`) &&
        isOther(event, value, `${where}.relations[${i}].event`, report),
    );
    reportTwice(value, where, report);
    return { where, value: { ...value, relations } };
  });

  const taken = new Map([...eventIds, ...formerIdsOf(events, eventIds, report)]);
  const retired = keepUnique(lists.retired, report, taken).filter(
    ({ where, value }) => value.successor === undefined || isEvent(value.successor, at(where, 'successor')),
  );
  return { sources, parties, participants, places, events: related, retired };
}

function idsOf(entries: readonly Placed<{ readonly id: string }>[]): Ids {
  return new Map(entries.map(({ where, value }) => [value.id, where]));
}

function keepUnique<T extends { readonly id: string }>(
  entries: readonly Placed<T>[],
  report: Report,
  taken: Ids = new Map(),
): readonly Placed<T>[] {
  const seen = new Map(taken);
  return entries.filter(({ where, value }) => {
    const first = seen.get(value.id);
    if (first !== undefined)
      report(at(where, 'id'), `The id ${shown(value.id)} is already taken by ${first}. Give this one its own.`);
    else seen.set(value.id, where);
    return first === undefined;
  });
}

/** Former ids are addresses too: none may be another event's id or former id. */
function formerIdsOf(events: readonly Placed<NewsEvent>[], eventIds: Ids, report: Report): Ids {
  const former = new Map<string, string>();
  for (const { where, value } of events) {
    for (const [index, id] of (value.formerIds ?? []).entries()) {
      const first = eventIds.get(id) ?? former.get(id);
      if (first === undefined) former.set(id, where);
      else
        report(
          `${where}.formerIds[${index}]`,
          `The id ${shown(id)} is already taken by ${first}. A former id belongs to one event alone.`,
        );
    }
  }
  return former;
}

function isOther(related: string, event: NewsEvent, where: string, report: Report): boolean {
  if (related !== event.id) return true;
  report(where, 'An event cannot relate to itself. Name the other event.');
  return false;
}

function reportTwice({ participants }: NewsEvent, where: string, report: Report): void {
  const seen = new Set<string>();
  for (const [index, { participant }] of participants.entries()) {
    if (seen.has(participant))
      report(`${where}.participants[${index}]`, `${shown(participant)} is named twice. Keep one role.`);
    seen.add(participant);
  }
}

/** The lists as the dossier holds them; `retired` only where there is any. */
export function unplace(
  lists: Lists,
): Pick<Dossier, 'sources' | 'parties' | 'participants' | 'places' | 'events' | 'retired'> {
  const values = <T>(entries: readonly Placed<T>[]) => entries.map(({ value }) => value);
  return {
    sources: values(lists.sources),
    parties: values(lists.parties),
    participants: values(lists.participants),
    places: values(lists.places),
    events: values(lists.events),
    ...(lists.retired.length > 0 ? { retired: values(lists.retired) } : {}),
  };
}
