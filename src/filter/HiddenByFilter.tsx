import type { Messages } from '../language/messages.en.ts';
import './filter.css';

/** At the head of an open event that the filter does not show. The page gives the focus a new place after `onClear`. */
export function HiddenByFilter({ messages, onClear }: { readonly messages: Messages; readonly onClear: () => void }) {
  return (
    <div className="filter-notice">
      <p>{messages.filter.hidden}</p>
      <button type="button" className="filter-button" onClick={onClear}>
        {messages.filter.showAll}
      </button>
    </div>
  );
}
