import { useId } from 'react';
import type { Filter } from '../dossier/filter.ts';
import type { Messages } from '../language/messages.en.ts';

const matches = ['any', 'all'] as const;

/** Whether one of the chosen participants is enough or all must be there. */
export function MatchChoice({
  filter,
  messages,
  onFilter,
}: {
  readonly filter: Filter;
  readonly messages: Messages;
  readonly onFilter: (filter: Filter) => void;
}) {
  const name = useId();
  return (
    <fieldset className="filter-match">
      <legend>{messages.filter.with}</legend>
      {matches.map((match) => (
        <label key={match} className="filter-match-option">
          <input
            type="radio"
            className="filter-unseen"
            name={name}
            value={match}
            checked={filter.match === match}
            onChange={() => onFilter({ ...filter, match })}
          />
          {messages.filter.match[match]}
        </label>
      ))}
    </fieldset>
  );
}
