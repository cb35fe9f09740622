import { type Ref, useId, useMemo, useRef, useState } from 'react';
import { countChoices } from '../dossier/countChoices.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { countChosen, type Filter, isFiltering, noFilter } from '../dossier/filter.ts';
import type { Messages } from '../language/messages.en.ts';
import { ChipButton } from './ChipButton.tsx';
import { ChipGroupField } from './ChipGroupField.tsx';
import { ChosenChips } from './ChosenChips.tsx';
import { chipsOf } from './chips.ts';
import { MatchChoice } from './MatchChoice.tsx';
import { ResultCount } from './ResultCount.tsx';
import '../partyMark.css';
import './filter.css';

/** Longer searches cannot be shared: the address takes no more either. */
const longestSearch = 200;

/**
 * Search, participants and everything else there is to choose. Draws `filter` and keeps nothing of it: `onFilter` must come back
 * as `filter` at once, or typing loses letters. `shown` and `total` are numbers of events. `onEnter`: the search was typed, and what it
 * found is wanted.
 */
export function FilterBar({
  dossier,
  filter,
  shown,
  total,
  messages,
  onFilter,
  onEnter,
  searchRef,
}: {
  readonly dossier: Dossier;
  readonly filter: Filter;
  readonly shown: number;
  readonly total: number;
  readonly messages: Messages;
  readonly onFilter: (filter: Filter) => void;
  readonly onEnter: () => void;
  readonly searchRef?: Ref<HTMLInputElement> | undefined;
}) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const { people, groups } = useMemo(
    () => chipsOf(dossier, filter, countChoices(dossier, filter), messages),
    [dossier, filter, messages],
  );
  const active = countChosen(filter);

  /** For buttons that are gone after the click: the focus goes where the next choice can be made. */
  const filterFromOpener = (next: Filter) => {
    opener.current?.focus();
    onFilter(next);
  };
  const chipButton = (chip: (typeof people)[number]) => (
    <ChipButton key={chip.key} chip={chip} messages={messages} onFilter={onFilter} />
  );

  return (
    <div role="search" className="filter-bar" data-open={open} aria-label={messages.filter.filters}>
      <input
        ref={searchRef}
        type="search"
        className="filter-search"
        aria-label={messages.filter.search}
        placeholder={messages.filter.search}
        value={filter.words}
        maxLength={longestSearch}
        autoComplete="off"
        enterKeyHint="search"
        onChange={(change) => onFilter({ ...filter, words: change.currentTarget.value })}
        onKeyDown={(press) => {
          // While letters are being put together, Enter is a part of that.
          if (press.key !== 'Enter' || press.nativeEvent.isComposing) return;
          // Else Firefox presses what has just got the focus.
          press.preventDefault();
          onEnter();
        }}
      />
      <button
        ref={opener}
        type="button"
        className="filter-button"
        aria-expanded={open}
        aria-controls={`${id}-people ${id}-more`}
        onClick={() => setOpen(!open)}
      >
        {messages.filter.filters}
        {active > 0 && (
          <>
            {' '}
            <span className="filter-badge" aria-hidden="true">
              {active}
            </span>
            <span className="filter-unseen">{messages.filter.active(active)}</span>
          </>
        )}
      </button>
      <ChosenChips
        chips={groups.flatMap(({ chips }) => chips).filter(({ chosen }) => chosen)}
        messages={messages}
        onRemove={filterFromOpener}
      />
      <div className="filter-result">
        <ResultCount filter={filter} shown={shown} total={total} messages={messages} />
        {isFiltering(filter) && (
          <button type="button" className="filter-clear" onClick={() => filterFromOpener(noFilter)}>
            {messages.filter.clear}
          </button>
        )}
      </div>
      <div id={`${id}-people`} className="filter-people">
        <MatchChoice filter={filter} messages={messages} onFilter={onFilter} />
        {people.length > 0 && (
          <div role="group" className="filter-chips" aria-label={messages.filter.people}>
            {people.map(chipButton)}
          </div>
        )}
      </div>
      <div id={`${id}-more`} className="filter-more" hidden={!open}>
        {groups.map((group) => (
          <ChipGroupField key={group.key} group={group} messages={messages} onFilter={onFilter} />
        ))}
        <p className="filter-hint">{messages.filter.counts}</p>
      </div>
    </div>
  );
}
