import type { Dossier } from '../dossier/dossier.ts';
import type { LaneKind } from '../dossier/laneKind.ts';
import type { Messages } from '../language/messages.en.ts';
import type { ChartLane } from './chartLanes.ts';
import type { Lane } from './layOut.ts';

type LaneNamesProps = {
  dossier: Dossier;
  lanes: readonly ChartLane[];
  places: readonly Lane[];
  kind: LaneKind;
  messages: Messages;
};

/** The lanes' names: in a column beside the chart, above each lane on phones. */
export function LaneNames({ dossier, lanes, places, kind, messages }: LaneNamesProps) {
  if (kind === 'one') return null;
  return (
    <ol className="lane-names">
      {lanes.map((lane, index) => (
        <li key={lane.id} className="lane-name" style={{ top: places[index]?.y ?? 0 }}>
          {lane.party === null ? null : (
            <span className="party-dot" data-party={dossier.parties.findIndex(({ id }) => id === lane.party) + 1} />
          )}
          {lane.name?.[messages.language] ??
            (lane.folded === undefined ? messages.timeline.noLane[kind] : messages.timeline.otherLanes(lane.folded))}
        </li>
      ))}
    </ol>
  );
}
