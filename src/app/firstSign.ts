/** What only a reader does, wherever on a page: it scrolls and moves the focus by itself, too. */
const signs = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const;

let see = () => {};
/** Settled by the first thing that a reader does, be it before React has come. */
export const firstSign = new Promise<void>((resolve) => {
  see = resolve;
});

export function watchForReader(): void {
  for (const sign of signs) addEventListener(sign, see, { capture: true, passive: true, once: true });
}
