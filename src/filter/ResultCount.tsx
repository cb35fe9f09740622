import { useEffect, useState } from 'react';
import type { Filter } from '../dossier/filter.ts';
import type { Messages } from '../language/messages.en.ts';

/** Milliseconds without a change before the number is announced, so that typing and quick clicks are one announcement. */
const settling = 700;

/** The number of events shown: to the eye at once, to the ear politely and once, when the filter has come to rest. */
export function ResultCount({
  filter,
  shown,
  total,
  messages,
}: {
  readonly filter: Filter;
  readonly shown: number;
  readonly total: number;
  readonly messages: Messages;
}) {
  const { shownOf, ofEvents } = messages.filter;
  const all = shown === total;
  const text = all ? messages.app.events(total) : `${shownOf(shown, total)} ${ofEvents(total)}`;
  const [announced, announce] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => announce(text), settling);
    return () => clearTimeout(timer);
  }, [filter, text]);

  return (
    <div className="filter-count">
      <span aria-hidden="true">
        {all ? text : shownOf(shown, total)}
        {!all && <span className="filter-count-noun"> {ofEvents(total)}</span>}
      </span>
      <output className="filter-unseen">{announced}</output>
    </div>
  );
}
