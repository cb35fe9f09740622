export const laneKinds = ['one', 'party', 'participant', 'place'] as const;
/** How the events are dealt to the lanes of the timeline: all in one, or by what they belong to. */
export type LaneKind = (typeof laneKinds)[number];
