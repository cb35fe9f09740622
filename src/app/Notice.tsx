import type { ReactNode } from 'react';

/** Says what went wrong and what to do, in the flow of the page. `alert` interrupts a screen reader: only for what just happened. */
export function Notice({ children, alert = false }: { readonly children: ReactNode; readonly alert?: boolean }) {
  return (
    <div className="notice" role={alert ? 'alert' : undefined}>
      {children}
    </div>
  );
}
