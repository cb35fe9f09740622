import type { Named } from '../language/dossierProblemWords.en.ts';
import type { TimePhrase } from '../time/when.ts';
import type { Correction, Origin } from './coverage.ts';
import type { Participant, Party, Place, Retired, Source } from './dossier.ts';
import type { StoredEvent } from './dossierSchema.ts';
import { at, type Report, shown } from './problem.ts';

/** An entry of one of the dossier's lists, and where it stands in the file. */
export type Placed<T> = { readonly where: string; readonly value: T };

export type Lists = {
  readonly origins: readonly Placed<Origin>[];
  readonly sources: readonly Placed<Source>[];
  readonly parties: readonly Placed<Party>[];
  readonly participants: readonly Placed<Participant>[];
  readonly places: readonly Placed<Place>[];
  readonly events: readonly Placed<StoredEvent>[];
  readonly retired: readonly Placed<Retired>[];
  readonly corrections: readonly Placed<Correction>[];
};

type Ids = ReadonlyMap<string, string>;

/**
 * The lists without the entries whose id is taken or that name something the dossier does not have, each reported.
 * A relation that leads nowhere is taken out of its event and does not cost the event.
 */
export function checkLinks(lists: Lists, report: Report): Lists {
  const origins = keepUnique(lists.origins, report);
  const parties = keepUnique(lists.parties, report);
  const places = keepUnique(lists.places, report);
  const resolves = (ids: Ids, what: Named) => (id: string, where: string) => {
    if (ids.has(id)) return true;
    report(where, 'noSuch', what, shown(id));
    return false;
  };
  const isOrigin = resolves(idsOf(origins), 'origin');
  const sources = keepVersions(
    keepUnique(lists.sources, report).filter(({ where, value }) => isOrigin(value.origin, at(where, 'origin'))),
    report,
  );
  const isParty = resolves(idsOf(parties), 'party');
  const participants = keepUnique(lists.participants, report).filter(({ where, value }) =>
    isParty(value.party, at(where, 'party')),
  );

  const isSource = resolves(idsOf(sources), 'source');
  const isPlace = resolves(idsOf(places), 'place');
  const isParticipant = resolves(idsOf(participants), 'participant');
  const linked = ({ where, value }: Placed<StoredEvent>): boolean =>
    [
      ...value.evidence.map(({ source }, i) => isSource(source, `${where}.evidence[${i}].source`)),
      ...value.participants.map(({ participant }, i) =>
        isParticipant(participant, `${where}.participants[${i}].participant`),
      ),
      value.place === undefined || isPlace(value.place, at(where, 'place')),
      ...(value.reports ?? []).flatMap(({ source, place, participants = [] }, i) => [
        isSource(source, `${where}.reports[${i}].source`),
        place === undefined || isPlace(place, `${where}.reports[${i}].place`),
        ...participants.map((id, j) => isParticipant(id, `${where}.reports[${i}].participants[${j}]`)),
      ]),
      ...phrasesOf(value).map(({ source }) => isSource(source, `${where}.when.phrase.source`)),
    ].every(Boolean);
  const events = keepUnique(lists.events, report).filter(linked);

  const eventIds = idsOf(events);
  const isEvent = resolves(eventIds, 'event');
  const related = events.map((entry) => {
    const { where, value } = entry;
    const relations = value.relations.filter(
      ({ event }, i) =>
        isEvent(event, `${where}.relations[${i}].event`) &&
        isOther(event, value, `${where}.relations[${i}].event`, report),
    );
    reportTwice(value, where, report);
    return relations.length === value.relations.length ? entry : { where, value: { ...value, relations } };
  });

  const taken = new Map([...eventIds, ...formerIdsOf(events, eventIds, report)]);
  const retired = keepUnique(lists.retired, report, taken).filter(
    ({ where, value }) => value.successor === undefined || isEvent(value.successor, at(where, 'successor')),
  );
  const corrections = lists.corrections.filter(
    ({ where, value }) => value.event === undefined || isEvent(value.event, at(where, 'event')),
  );
  return { origins, sources, parties, participants, places, events: related, retired, corrections };
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
    if (first !== undefined) report(at(where, 'id'), 'idTaken', shown(value.id), first);
    else seen.set(value.id, where);
    return first === undefined;
  });
}

/** The phrase of its time, if it has one. */
export function phrasesOf({ when }: Pick<StoredEvent, 'when'>): readonly TimePhrase[] {
  return 'phrase' in when && when.phrase !== undefined ? [when.phrase] : [];
}

/** Former ids are addresses too: none may be another event's id or former id. */
function formerIdsOf(events: readonly Placed<StoredEvent>[], eventIds: Ids, report: Report): Ids {
  const former = new Map<string, string>();
  for (const { where, value } of events) {
    for (const [index, id] of (value.formerIds ?? []).entries()) {
      const first = eventIds.get(id) ?? former.get(id);
      if (first === undefined) former.set(id, where);
      else report(`${where}.formerIds[${index}]`, 'formerIdTaken', shown(id), first);
    }
  }
  return former;
}

function isOther(related: string, event: StoredEvent, where: string, report: Report): boolean {
  if (related !== event.id) return true;
  report(where, 'relatesToItself');
  return false;
}

function reportTwice({ participants }: StoredEvent, where: string, report: Report): void {
  const seen = new Set<string>();
  for (const [index, { participant }] of participants.entries()) {
    if (seen.has(participant)) report(`${where}.participants[${index}]`, 'namedTwice', shown(participant));
    seen.add(participant);
  }
}

/** A version names a source that is itself no version: so that every source has one root. */
function keepVersions(sources: readonly Placed<Source>[], report: Report): readonly Placed<Source>[] {
  const roots = new Set(sources.filter(({ value }) => value.versionOf === undefined).map(({ value }) => value.id));
  return sources.filter(({ where, value }) => {
    if (value.versionOf === undefined || roots.has(value.versionOf)) return true;
    report(at(where, 'versionOf'), 'noFirstVersion', shown(value.versionOf));
    return false;
  });
}
