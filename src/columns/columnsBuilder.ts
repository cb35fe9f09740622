import type { Dossier } from '../dossier/dossier.ts';
import { attestations, type NewsEvent, statuses } from '../dossier/newsEvent.ts';
import type { EventColumns } from './eventColumns.ts';
import { firstWhere } from './firstWhere.ts';
import { listWriter } from './listWriter.ts';
import { inOrder, numberWriter, writeValue } from './numberWriter.ts';
import { orderOf } from './rowOrder.ts';
import { spanReader, undatedKey } from './rowSpan.ts';
import { rowWeight } from './rowWeight.ts';

/** Who and where: what a builder has to know before the events come. */
export type Cast = Pick<Dossier, 'parties' | 'participants' | 'places'>;

/** `order` is which event, by when it came, each row is. */
export type BuiltColumns = { readonly columns: EventColumns; readonly order: Uint32Array<ArrayBuffer> };

export function columnsOf(
  dossier: Cast & Pick<Dossier, 'events'>,
  events: Iterable<NewsEvent> = dossier.events,
): EventColumns {
  const builder = columnsBuilder(dossier);
  for (const event of events) builder.add(event);
  return builder.finish().columns;
}

/**
 * Takes events as they come, in any order, and holds none of them. Whoever the cast does not have is passed over, as in eventOffer.ts.
 */
export function columnsBuilder(cast: Cast) {
  const participants = indexOfIds(cast.participants);
  const parties = indexOfIds(cast.parties);
  const places = indexOfIds(cast.places);
  const partyOf = cast.participants.map(({ party }) => parties.get(party) ?? -1);
  const namedParticipants = new Uint8Array(cast.participants.length);
  const namedPlaces = new Uint8Array(cast.places.length);

  const spanOf = spanReader();
  const keys = numberWriter((length) => new Float64Array(length));
  const first = numberWriter((length) => new Int32Array(length));
  const last = numberWriter((length) => new Int32Array(length));
  const status = numberWriter((length) => new Uint8Array(length));
  const imprecise = numberWriter((length) => new Uint8Array(length));
  const attestation = numberWriter((length) => new Uint8Array(length));
  const weight = numberWriter((length) => new Int32Array(length));
  const placed = numberWriter((length) => new Uint32Array(length));
  const present = listWriter(cast.participants.length);
  const sides = listWriter(cast.parties.length);

  /** Who is named, also as absent, and who of them is there. */
  const addParticipants = (involved: NewsEvent['participants']) => {
    for (const { participant, role } of involved) {
      const one = participants.get(participant);
      if (one === undefined) continue;
      namedParticipants[one] = 1;
      if (role === 'absent') continue;
      present.add(one);
      const party = partyOf[one] ?? -1;
      if (party >= 0) sides.add(party);
    }
    present.endList();
    sides.endList();
  };

  return {
    add(event: NewsEvent): void {
      const span = spanOf(event.when.edtf);
      const place = event.place === undefined ? -1 : (places.get(event.place) ?? -1);
      let bits = 0;
      for (const one of event.attestation) bits |= 1 << attestations.indexOf(one);
      if (place >= 0) namedPlaces[place] = 1;
      writeValue(keys, span.key);
      writeValue(first, span.first);
      writeValue(last, span.last);
      writeValue(status, statuses.indexOf(event.status));
      writeValue(imprecise, Number(span.imprecise));
      writeValue(attestation, bits);
      writeValue(weight, rowWeight(event));
      writeValue(placed, place + 1);
      addParticipants(event.participants);
    },

    /** To be called once, after the last event. */
    finish(): BuiltColumns {
      const order = orderOf(keys.values.subarray(0, keys.length));
      const count = order.length;
      const dated = firstWhere(count, (row) => keys.values[order[row] ?? 0] === undatedKey);
      const lastInOrder = inOrder(last, order);
      const columns = {
        count,
        dated,
        first: inOrder(first, order),
        last: lastInOrder,
        byLast: orderOf(lastInOrder.subarray(0, dated)),
        status: inOrder(status, order),
        imprecise: inOrder(imprecise, order),
        attestation: inOrder(attestation, order),
        weight: inOrder(weight, order),
        place: inOrder(placed, order),
        present: present.finish(order),
        sides: sides.finish(order),
        participants: cast.participants.map(({ id }, at) => ({
          id,
          party: partyOf[at] ?? -1,
          named: namedParticipants[at] === 1,
        })),
        parties: cast.parties.map(({ id }) => id),
        places: cast.places.map(({ id }, at) => ({ id, named: namedPlaces[at] === 1 })),
      };
      return { columns, order };
    },
  };
}

function indexOfIds<Id extends string>(list: readonly { readonly id: Id }[]): ReadonlyMap<Id, number> {
  return new Map(list.map(({ id }, index) => [id, index]));
}
