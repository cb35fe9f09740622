import type { Messages } from '../language/messages.en.ts';
import { type ChartLane, lanesAtMost } from './chartLanes.ts';

type LaneStepsProps = {
  lanes: readonly ChartLane[];
  /** So many lanes there may be before some share one. */
  most: number;
  messages: Messages;
  onMost: (most: number) => void;
};

/** Takes a dozen lanes more out of the one that the others share, or gives all of them back to it. */
export function LaneSteps({ lanes, most, messages, onMost }: LaneStepsProps) {
  const words = messages.timeline;
  const folded = lanes.find((lane) => lane.folded !== undefined)?.folded ?? 0;
  const isUnfolded = most > lanesAtMost && lanes.length > lanesAtMost;
  const onFewer = () => onMost(lanesAtMost);
  if (folded === 0 && !isUnfolded) return null;
  return (
    <>
      {/* One button all the way: the last step must not take away what has the focus. */}
      <button
        type="button"
        className="lanes-unfold"
        onClick={folded === 0 ? onFewer : () => onMost(most + lanesAtMost)}
      >
        {folded === 0 ? words.fewerLanes : words.moreLanes(stepOf(folded))}
      </button>
      {folded > 0 && isUnfolded ? (
        <button type="button" className="lanes-unfold" onClick={onFewer}>
          {words.fewerLanes}
        </button>
      ) : null}
    </>
  );
}

/** How many lanes the next step brings: with a dozen more, the last that are left need no lane to share. */
function stepOf(folded: number): number {
  return folded <= lanesAtMost + 1 ? folded : lanesAtMost;
}
