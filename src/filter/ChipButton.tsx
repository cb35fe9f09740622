import type { Filter } from '../dossier/filter.ts';
import type { Messages } from '../language/messages.en.ts';
import type { Chip } from './chips.ts';

/** A thing to choose, with the number of events a click would show. It works at 0 too: a reader may want to see that nothing fits. */
export function ChipButton({
  chip,
  messages,
  onFilter,
}: {
  readonly chip: Chip;
  readonly messages: Messages;
  readonly onFilter: (filter: Filter) => void;
}) {
  const { name, chosen, count, clicked, party } = chip;
  return (
    <button
      type="button"
      className={count === 0 ? 'filter-chip filter-chip-empty' : 'filter-chip'}
      aria-pressed={chosen}
      onClick={() => onFilter(clicked)}
    >
      {party && (
        <span className={party.initials ? 'party-mark' : 'party-dot'} data-party={party.number} aria-hidden="true">
          {party.initials}
        </span>
      )}
      <span translate="no">{name}</span>
      {party?.initials && <span className="filter-unseen">, {party.name}</span>}
      <span className="filter-chip-count" aria-hidden="true">
        {messages.filter.amount(count)}
      </span>
      <span className="filter-unseen">, {messages.app.events(count)}</span>
    </button>
  );
}
