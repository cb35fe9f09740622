import { useState } from 'react';
import type { Filter } from '../dossier/filter.ts';
import type { Messages } from '../language/messages.en.ts';
import { ChipButton } from './ChipButton.tsx';
import { type ChipGroup, mostInvolved } from './chips.ts';

/** So many of a group can be taken in at once; one or two more are not worth a button. */
const atOnce = 10;
const worthAButton = 3;

/** A group behind the bar's button. Of many, those in most events and those chosen; the others on demand. */
export function ChipGroupField({
  group: { title, chips },
  messages,
  onFilter,
}: {
  readonly group: ChipGroup;
  readonly messages: Messages;
  readonly onFilter: (filter: Filter) => void;
}) {
  const [isWhole, setWhole] = useState(false);
  const most = mostInvolved(chips, atOnce);
  const few = chips.filter((chip) => chip.chosen || most.includes(chip));
  const isLong = chips.length >= atOnce + worthAButton;
  return (
    <fieldset className="filter-group">
      <legend>{title}</legend>
      <div className="filter-chips">
        {(isLong && !isWhole ? few : chips).map((chip) => (
          <ChipButton key={chip.key} chip={chip} messages={messages} onFilter={onFilter} />
        ))}
        {isLong && (
          <button
            type="button"
            className="filter-whole"
            aria-expanded={isWhole}
            aria-label={
              isWhole ? messages.filter.fewerOf(title) : messages.filter.moreOf(chips.length - few.length, title)
            }
            onClick={() => setWhole(!isWhole)}
          >
            {isWhole ? messages.filter.fewer : messages.filter.more(chips.length - few.length)}
          </button>
        )}
      </div>
    </fieldset>
  );
}
