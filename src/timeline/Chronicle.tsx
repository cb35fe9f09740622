import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Dossier, EventId } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import { ChronicleEntry } from './ChronicleEntry.tsx';
import { chronicleGroups } from './chronicleGroups.ts';
import type { Gap, Shown } from './chronicleSlice.ts';
import { GoToDay } from './GoToDay.tsx';
import { showEntry } from './showEntry.ts';
import { useChronicleSlice } from './useChronicleSlice.ts';

type ChronicleProps = {
  dossier: Dossier;
  /** Those that the filter leaves, in order of time. */
  events: readonly NewsEvent[];
  selected: EventId | null;
  messages: Messages;
  hrefOf: (id: EventId) => string;
  onOpen: (id: EventId) => void;
};

/**
 * The same events as a list, grouped by month: the accessible, printable, script-free truth of which the chart is a picture. However many
 * there are, only those near the window are in the document, with that which is open and that which has the focus; gaps stand for the rest.
 */
export function Chronicle({ dossier, events, selected, messages, hrefOf, onOpen }: ChronicleProps) {
  const groups = useMemo(() => chronicleGroups(dossier, events, messages), [dossier, events, messages]);
  const entries = useMemo(() => groups.flatMap((group) => group.events), [groups]);
  const places = useMemo(() => new Map(dossier.places.map(({ id, name }) => [id, name])), [dossier.places]);
  const [focused, setFocused] = useState<EventId | null>(null);
  // Also when it has closed: the focus goes back to its entry.
  const [opened, setOpened] = useState(selected);
  if (selected !== null && selected !== opened) setOpened(selected);
  const openAt = useMemo(() => placeOf(opened, entries), [entries, opened]);
  const focusedAt = useMemo(() => placeOf(focused, entries), [entries, focused]);
  const { list, parts, bring } = useChronicleSlice(groups, entries.length, openAt, focusedAt);
  const isPart = parts.some((part) => part.kind === 'gap' || part.parts.some(({ kind }) => kind === 'gap'));

  const linkTo = (id: EventId) => list.current?.querySelector<HTMLElement>(`.chronicle-link[data-event="${id}"]`);
  const goal = useRef<EventId | null>(null);
  useLayoutEffect(() => {
    const link = goal.current === null ? null : linkTo(goal.current);
    if (link === null || link === undefined) return;
    goal.current = null;
    link.focus({ preventScroll: true });
    showEntry(link, 'asFirst');
  });
  const shown = useRef(selected);
  useLayoutEffect(() => {
    if (selected === shown.current) return;
    shown.current = selected;
    const link = list.current?.querySelector('[aria-current]');
    if (link) showEntry(link, 'inColumn');
  }, [selected, list]);

  const onGo = (at: number) => {
    const entry = entries[at];
    if (entry === undefined) return;
    goal.current = entry.id;
    setFocused(entry.id);
    bring(at);
  };
  // One flat list: nested, React would make entries anew where a gap closes, and the focus would be lost.
  const drawn = (part: Gap | Shown) =>
    part.kind === 'gap'
      ? [<ChronicleGap key={`gap ${part.from}`} gap={part} />]
      : entries
          .slice(part.from, part.to)
          .map((event, index) => (
            <ChronicleEntry
              key={event.id}
              event={event}
              placeName={event.place === undefined ? undefined : places.get(event.place)?.[messages.language]}
              isSelected={event.id === selected}
              position={isPart ? { at: part.from + index + 1, of: entries.length } : null}
              messages={messages}
              href={hrefOf(event.id)}
              onFocus={setFocused}
              onOpen={onOpen}
            />
          ));
  return (
    <section className="chronicle" aria-labelledby="chronicle-title">
      <h2 id="chronicle-title" className="chronicle-title">
        {messages.timeline.chronicle}
      </h2>
      {isPart ? <GoToDay entries={entries} messages={messages} onGo={onGo} /> : null}
      <ol ref={list} className="chronicle-groups">
        {parts.map((part) =>
          part.kind === 'gap' ? (
            <ChronicleGap key={`gap ${part.from}`} gap={part} />
          ) : (
            <li
              key={part.group.name}
              className="chronicle-group"
              aria-posinset={isPart ? groups.indexOf(part.group) + 1 : undefined}
              aria-setsize={isPart ? groups.length : undefined}
            >
              <h3 className="chronicle-group-name">{part.group.name}</h3>
              <ol className="chronicle-entries">{part.parts.flatMap(drawn)}</ol>
            </li>
          ),
        )}
      </ol>
    </section>
  );
}

/** From 0; -1: it is not among them. */
function placeOf(wanted: EventId | null, entries: readonly NewsEvent[]): number {
  return wanted === null ? -1 : entries.findIndex(({ id }) => id === wanted);
}

/** Stands for entries that are not in the document; as tall as they are, by `fitGaps`. */
function ChronicleGap({ gap }: { gap: Gap }) {
  return <li className="chronicle-gap" aria-hidden="true" data-from={gap.from} data-to={gap.to} />;
}
