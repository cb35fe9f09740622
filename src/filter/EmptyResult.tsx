import type { Messages } from '../language/messages.en.ts';
import './filter.css';

/** Stands where the events would be when none fits. The page gives the focus a new place after `onClear`, which takes this away. */
export function EmptyResult({ messages, onClear }: { readonly messages: Messages; readonly onClear: () => void }) {
  return (
    <div className="filter-notice filter-notice-empty">
      <p>{messages.filter.empty}</p>
      <button type="button" className="filter-button" onClick={onClear}>
        {messages.filter.showAll}
      </button>
    </div>
  );
}
