import type { Dossier } from '../../../src/dossier/dossier.ts';
import type { NewsEvent } from '../../../src/dossier/newsEvent.ts';
import { type CalendarDay, dayFromNumber } from '../../../src/time/calendarDay.ts';
import type { DaysShown } from '../../../src/timeline/chartStage.ts';

/** An event of the harness: start and end in milliseconds since 1970, the end `null` for a point; the participant's index; the title. */
export type HarnessEvent = {
  readonly id: number;
  readonly s: number;
  readonly e: number | null;
  readonly p: number;
  readonly t: string;
};

/** Two times in milliseconds. */
type Span = readonly [number, number];

export type HarnessOptions = {
  /** What is to be seen first; everything there is. */
  readonly view: Span;
  readonly fit: Span;
  readonly participants: readonly string[];
};

/** What the harness asks of a chart that it has mounted. */
export type HarnessChart = {
  readonly isReady: () => boolean;
  /** How many events are to be seen by themselves. */
  readonly visible: () => number;
  /** One participant alone, or all. */
  readonly filter: (participant: number | null) => void;
  readonly destroy: () => void;
};

const dayLength = 86_400_000;
const partyCount = 4;

/** The events of the harness, to the day in UTC, as a dossier in order of time: theirs come so. */
export function dossierFrom(events: readonly HarnessEvent[], { fit, participants }: HarnessOptions): Dossier {
  const days = dayNames();
  // What is the same for all of them is one thing, as it is in the events of the harness.
  const involved = participants.map((_, index) => [{ participant: idOf('participant', index), role: 'takes-part' }]);
  const nothing: never[] = [];
  const statuses = [{ status: 'happened', asOf: days(fit[1]) }];
  const dossier = {
    format: 'sourceline/2',
    id: 'harness',
    title: inBoth('Events of the harness'),
    summary: inBoth(''),
    asOf: days(fit[1]),
    articles: nothing,
    sourceCount: 0,
    parties: Array.from({ length: partyCount }, (_, index) => ({
      id: idOf('party', index),
      name: inBoth(`Party ${index}`),
    })),
    participants: participants.map((name, index) => ({
      id: idOf('participant', index),
      kind: 'body',
      party: idOf('party', index % partyCount),
      name: inBoth(name),
      initials: name.charAt(0),
      spellings: nothing,
    })),
    places: nothing,
    events: events.map(({ id, s, e, p, t }) => {
      const title = inBoth(t);
      return {
        id: idOf('event', id),
        title,
        label: title,
        summary: title,
        status: 'happened',
        statuses,
        when: { basis: 'reported', edtf: edtfOf(days(s), e === null ? null : days(e)) },
        participants: involved[p] ?? nothing,
        relations: nothing,
        evidence: nothing,
        attestation: nothing,
      };
    }),
  } as unknown;
  // Only the brands of ids and days are missing
  return dossier as Dossier & { readonly events: readonly NewsEvent[] };
}

/** The days that a view begins and ends on, both inclusive; its end is exclusive. */
export function daysOf([from, to]: Span): DaysShown {
  const days = dayNames();
  return { from: days(from), to: days(to - 1) };
}

export function idOf(kind: 'event' | 'participant' | 'party', index: number): string {
  return `${kind}-${index}`;
}

function edtfOf(first: CalendarDay, last: CalendarDay | null): string {
  return last === null || last === first ? first : `${first}/${last}`;
}

function inBoth(text: string) {
  return { en: text, de: text };
}

/** The day in UTC of a time in milliseconds; a day is written once, however many events it has. */
function dayNames(): (time: number) => CalendarDay {
  const names = new Map<number, CalendarDay>();
  return (time) => {
    const day = Math.floor(time / dayLength);
    const name = names.get(day) ?? dayFromNumber(day);
    names.set(day, name);
    return name;
  };
}
