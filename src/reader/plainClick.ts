import type { MouseEvent } from 'react';

/** A click handler that takes over a plain left click; every other click is left to the browser (new tab, new window, saving). */
export function onPlainClick(action: (event: MouseEvent<HTMLElement>) => void) {
  return (event: MouseEvent<HTMLElement>) => {
    const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (event.button !== 0 || modified || event.defaultPrevented) return;
    event.preventDefault();
    action(event);
  };
}
