import type { Dossier } from '../dossier/dossier.ts';
import { type NewsEvent, type RelationKind, relationKinds } from '../dossier/newsEvent.ts';
import { eventOf } from './lookUp.ts';

/** `to`: this event builds on, answers … the others. `from`: the others build on, answer … this event. */
export type RelationGroup = {
  readonly kind: RelationKind;
  readonly direction: 'to' | 'from';
  readonly events: readonly NewsEvent[];
};

/** What the event builds on, answers, confirms or accompanies, then what does so to it; groups with no event are left out. */
export function relationsOf(dossier: Dossier, event: NewsEvent): readonly RelationGroup[] {
  const to = relationKinds.map((kind) => ({
    kind,
    direction: 'to' as const,
    events: event.relations
      .filter((relation) => relation.kind === kind)
      .map((relation) => eventOf(dossier, relation.event)),
  }));
  const from = relationKinds.map((kind) => ({
    kind,
    direction: 'from' as const,
    events: dossier.events.filter(({ relations }) =>
      relations.some((relation) => relation.kind === kind && relation.event === event.id),
    ),
  }));
  return [...to, ...from].filter(({ events }) => events.length > 0);
}
