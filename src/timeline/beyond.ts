import type { Layout, Stack } from './layOut.ts';
import { eventOfKey } from './markKey.ts';

export type Side = 'before' | 'after';

/** Past an edge, where not everything there stands pinned at it. */
export type Past = {
  /** Of the marks there, nearest first. */
  readonly keys: readonly string[];
  /** Events that are no marks. */
  readonly farther: number;
};

/** What found no place of its own, as it was told last. */
export type Beyond = {
  readonly stacks: () => readonly Stack[];
  readonly past: (side: Side) => Past;
  /** How many events that are. */
  readonly count: (side: Side) => number;
  /** Calls back whenever something else is to be said; returns how to stop. */
  readonly listen: (listener: () => void) => () => void;
};

type Told = Pick<Layout, 'marks' | 'stacks' | Side> & { readonly farther: Readonly<Record<Side, number>> };

/**
 * `tell` in every frame. While stacks only move, they stay the same objects, so that nobody draws them again: places and widths are written by
 * the stage.
 */
export function createBeyond(): Beyond & { readonly tell: (told: Told) => void } {
  const listeners = new Set<() => void>();
  let stacks: readonly Stack[] = [];
  let past: Readonly<Record<Side, Past>> = { before: nothing, after: nothing };
  let counts: Readonly<Record<Side, number>> = { before: 0, after: 0 };
  return {
    stacks: () => stacks,
    past: (side) => past[side],
    count: (side) => counts[side],
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell(told) {
      const before = { stacks, counts };
      stacks = sameWhereSaid(stacks, told.stacks);
      past = { before: pastOf('before', told), after: pastOf('after', told) };
      counts = { before: countOf(past.before), after: countOf(past.after) };
      const isNew =
        stacks !== before.stacks || counts.before !== before.counts.before || counts.after !== before.counts.after;
      if (isNew) for (const listener of listeners) listener();
    },
  };
}

const nothing: Past = { keys: [], farther: 0 };

function pastOf(side: Side, { marks, farther, ...told }: Told): Past {
  if (told[side].length + farther[side] === 0) return nothing;
  const pinned = [...marks].flatMap(([key, placed]) => (placed.side === side ? [key] : []));
  return { keys: [...pinned, ...told[side]], farther: farther[side] };
}

/** An event may have a mark in several lanes. */
function countOf({ keys, farther }: Past): number {
  return new Set(keys.map(eventOfKey)).size + farther;
}

function sameWhereSaid(shown: readonly Stack[], next: readonly Stack[]): readonly Stack[] {
  const known = new Map(shown.map((stack) => [stack.key, stack]));
  const stacks = next.map((stack) => {
    const before = known.get(stack.key);
    return before !== undefined && saysTheSame(before, stack) ? before : stack;
  });
  return stacks.length === shown.length && stacks.every((stack, index) => stack === shown[index]) ? shown : stacks;
}

function saysTheSame(a: Stack, b: Stack): boolean {
  return (
    a.count === b.count &&
    a.keys.length === b.keys.length &&
    a.keys.every((key, index) => key === b.keys[index]) &&
    areSameDays(a.days, b.days) &&
    areSameDays(a.reached, b.reached)
  );
}

/** A day that an edge cuts is another one only when the edge has left it. */
function areSameDays(a: Stack['reached'], b: Stack['reached']): boolean {
  if (a === null || b === null) return a === b;
  return (
    Math.ceil(a.from) === Math.ceil(b.from) &&
    Math.floor(a.from) === Math.floor(b.from) &&
    Math.ceil(a.to) === Math.ceil(b.to)
  );
}
