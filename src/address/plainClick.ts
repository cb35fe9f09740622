/** What a mouse event says of how a link was clicked; React's and the DOM's both fit. */
type Click = {
  readonly button: number;
  readonly metaKey: boolean;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly defaultPrevented: boolean;
  preventDefault(): void;
};

/** A click handler for links that takes over a plain left click; every other click is left to the browser (new tab, new window, saving). */
export function onPlainClick<C extends Click>(action: (click: C) => void): (click: C) => void {
  return (click) => {
    const isModified = click.metaKey || click.ctrlKey || click.shiftKey || click.altKey;
    if (click.button !== 0 || isModified || click.defaultPrevented) return;
    click.preventDefault();
    action(click);
  };
}
