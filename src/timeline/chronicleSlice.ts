import type { ChronicleGroup } from './chronicleGroups.ts';

/** Places in the chronicle, from 0; `to` is the first that does not belong to it. */
export type Run = { readonly from: number; readonly to: number };

/** Stands for entries that are not in the document. */
export type Gap = Run & { readonly kind: 'gap' };
export type Shown = Run & { readonly kind: 'shown' };
/** A group of which something is in the document, and what of it. */
export type GroupPart = {
  readonly kind: 'group';
  readonly group: ChronicleGroup;
  readonly parts: readonly (Gap | Shown)[];
};

/** In the document before and after what is seen; together they are always there, so that a chronicle no longer than that is whole. */
const around = 100;
/** Beside an entry that is kept: what Tab and Shift + Tab lead to. */
const beside = 1;

/** What is in the document around what is seen, from the entry `first` to `last`, both inclusive. */
export function runNear(first: number, last: number, total: number): Run {
  const from = Math.max(0, Math.min(first - around, total - 2 * around));
  return { from, to: Math.min(total, Math.max(last + 1 + around, from + 2 * around)) };
}

/**
 * All that is in the document, in order, never touching: what is near, and each kept entry with its neighbours. The first and the last
 * entry are always kept, since the way into the chronicle and out of it leads through them.
 */
export function sliceOf(near: Run, kept: readonly number[], total: number): readonly Run[] {
  const islands = [0, total - 1, ...kept]
    .filter((at) => at >= 0 && at < total)
    .map((at) => ({ from: Math.max(0, at - beside), to: Math.min(total, at + beside + 1) }));
  const runs: Run[] = [];
  for (const run of [near, ...islands].toSorted((a, b) => a.from - b.from)) {
    const last = runs.at(-1);
    if (run.from === run.to) continue;
    if (last === undefined || run.from > last.to) runs.push(run);
    else runs[runs.length - 1] = { from: last.from, to: Math.max(last.to, run.to) };
  }
  return runs;
}

/** The slice as it stands in the document: the groups it touches, with their headings, and gaps for everything else, at their places. */
export function chronicleParts(groups: readonly ChronicleGroup[], slice: readonly Run[]): readonly (GroupPart | Gap)[] {
  const parts: (GroupPart | Gap)[] = [];
  for (const group of groups) {
    const within = { from: group.start, to: group.start + group.events.length };
    const runs = slice.filter(({ from, to }) => from < within.to && to > within.from);
    const last = parts.at(-1);
    if (runs.length > 0) parts.push({ kind: 'group', group, parts: partsOf(within, runs) });
    else if (last?.kind === 'gap') parts[parts.length - 1] = { ...last, to: within.to };
    else parts.push({ kind: 'gap', ...within });
  }
  return parts;
}

function partsOf(within: Run, runs: readonly Run[]): readonly (Gap | Shown)[] {
  const parts: (Gap | Shown)[] = [];
  let at = within.from;
  for (const run of runs) {
    const from = Math.max(run.from, within.from);
    const to = Math.min(run.to, within.to);
    if (from > at) parts.push({ kind: 'gap', from: at, to: from });
    parts.push({ kind: 'shown', from, to });
    at = to;
  }
  return at < within.to ? [...parts, { kind: 'gap', from: at, to: within.to }] : parts;
}
