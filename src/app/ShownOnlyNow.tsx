import type { ReactNode } from 'react';
import type { Messages } from '../language/messages.en.ts';

type Props = { readonly children: ReactNode; readonly messages: Messages; readonly onShowNow: () => void };

/** In the place of what was not known on the day that is looked back at: says so, with the way out. */
export function ShownOnlyNow({ children, messages, onShowNow }: Props) {
  return (
    <div className="shown-only-now">
      {children}
      <button type="button" className="shown-only-now-button" onClick={onShowNow}>
        {messages.asOf.wayOut}
      </button>
    </div>
  );
}
