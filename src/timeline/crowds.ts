import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Cast } from './castOf.ts';
import type { Scene, SceneMark } from './chartScene.ts';
import { type Crowd, crowdIn, rowsOfCrowd } from './crowdIn.ts';
import type { Stack } from './layOut.ts';

/** What can be asked of the stacks of a cast. */
export type Crowds = {
  readonly crowdOf: (stack: Stack) => Crowd;
  /** Of its events those that are no marks, at most so many. */
  readonly othersOf: (stack: Stack, most: number) => readonly NewsEvent[];
  readonly eventOf: (key: string) => NewsEvent | undefined;
  /** The first of those that are no marks, as its row. */
  readonly firstRowOf: (stack: Stack) => number | undefined;
};

export function crowdsOf({ dossier, lanes, all }: Scene, cast: Cast, marks: readonly SceneMark[]): Crowds {
  const byKey = new Map(marks.map((mark) => [mark.key, mark]));
  const laneOf = ({ lane }: Stack) => [lanes[lane]?.events ?? all, cast.lanes[lane] ?? cast.all] as const;
  return {
    crowdOf: (stack) =>
      crowdIn(
        stack,
        ...laneOf(stack),
        stack.keys.flatMap((key) => byKey.get(key)?.row ?? []),
      ),
    othersOf: (stack, most) => rowsOfCrowd(stack, ...laneOf(stack), most).flatMap((row) => dossier.events[row] ?? []),
    eventOf: (key) => byKey.get(key)?.event,
    firstRowOf: (stack) => rowsOfCrowd(stack, ...laneOf(stack), 1)[0],
  };
}
