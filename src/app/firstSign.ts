/** What a reader does at a page, wherever on it. */
const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'wheel', 'scroll'] as const;

let see = () => {};
/** Settled by the first thing that a reader does, be it before React has come. */
export const firstSign = new Promise<void>((resolve) => {
  see = resolve;
});

export function watchForReader(): void {
  for (const sign of signs) addEventListener(sign, see, { capture: true, passive: true, once: true });
}
