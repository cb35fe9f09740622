import { type ComponentType, lazy, Suspense, useEffect, useMemo, useState, useSyncExternalStore } from 'react';

/** A part of a page whose code comes after the first load. */
export type LatePart<Props extends object> = {
  readonly Part: ComponentType<Props>;
  /** Fetches the code, once. */
  readonly load: () => void;
  /** Whether it is certain that the code will not come. */
  readonly useIsLost: () => boolean;
};

/**
 * Keeps the weight of the first load down. Where the page was prerendered the part stands as it is, its links working,
 * until its code has come; only then is it taken over, and what has changed meanwhile is shown. (React gives up a
 * boundary that is handed new props before it is hydrated, so it is not.) Where the code is lost the part stays as prerendered.
 */
export function latePart<Props extends object>(fetchPart: () => Promise<ComponentType<Props>>): LatePart<Props> {
  let isLost = false;
  const listeners = new Set<() => void>();
  let isAsked = false;
  let resolve: (module: { default: ComponentType<Arriving<Props>> }) => void = () => {};
  // Never rejected: that would throw the prerendered part away.
  const fetched = new Promise<{ default: ComponentType<Arriving<Props>> }>((settle) => {
    resolve = settle;
  });
  const load = () => {
    if (isAsked) return;
    isAsked = true;
    fetchPart().then(
      (Component) => resolve({ default: arriving(Component) }),
      (error: unknown) => {
        console.warn(error);
        isLost = true;
        for (const listener of listeners) listener();
      },
    );
  };
  const Late = lazy(() => {
    if (import.meta.env.SSR) load();
    return fetched;
  });

  function Part(props: Props) {
    const [first] = useState(props);
    const [hasArrived, setArrived] = useState(false);
    const shown = hasArrived ? props : first;
    // The very same element: a new one, even of equal props, counts as new props.
    return useMemo(
      () => (
        <Suspense fallback={null}>
          <Late props={shown} onArrival={setArrived} />
        </Suspense>
      ),
      [shown],
    );
  }
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    Part,
    load,
    useIsLost: () =>
      useSyncExternalStore(
        subscribe,
        () => isLost,
        () => false,
      ),
  };
}

type Arriving<Props> = { readonly props: Props; readonly onArrival: (hasArrived: true) => void };

function arriving<Props extends object>(Component: ComponentType<Props>) {
  return function Arrived({ props, onArrival }: Arriving<Props>) {
    useEffect(() => onArrival(true), [onArrival]);
    return <Component {...props} />;
  };
}
