import type { Filter } from '../dossier/filter.ts';
import type { Messages } from '../language/messages.en.ts';
import type { Chip } from './chips.ts';

/** What is chosen behind the button, to be seen and taken out without opening it. */
export function ChosenChips({
  chips,
  messages,
  onRemove,
}: {
  readonly chips: readonly Chip[];
  readonly messages: Messages;
  readonly onRemove: (filter: Filter) => void;
}) {
  if (chips.length === 0) return null;
  return (
    <ul className="filter-chosen" aria-label={messages.filter.chosen}>
      {chips.map(({ key, name, party, clicked }) => (
        <li key={key}>
          <button
            type="button"
            className="filter-chip filter-chip-chosen"
            aria-label={messages.filter.remove(name)}
            onClick={() => onRemove(clicked)}
          >
            {party && <span className="party-dot" data-party={party.number} />}
            <span translate="no">{name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
