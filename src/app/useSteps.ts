import { useState } from 'react';

export type Steps = {
  /** So many of the list are in the document. */
  readonly shown: number;
  readonly more: () => void;
};

/** A long list in steps: so many entries more with each press. All of it where nothing can be pressed, in a page that stands without scripts. */
export function useSteps(step: number): Steps {
  const [shown, setShown] = useState(import.meta.env.SSR ? Infinity : step);
  return { shown, more: () => setShown(shown + step) };
}
