import type { ReactNode } from 'react';
import { type LaneKind, laneKinds } from '../dossier/laneKind.ts';
import type { Messages } from '../language/messages.en.ts';
import { zoomStep } from './dayWindow.ts';
import type { ChartControls } from './LiveChart.tsx';

type TimelineToolbarProps = {
  messages: Messages;
  lanes: LaneKind;
  /** `null` before the chart can move. */
  controls: ChartControls | null;
  onLanes: (lanes: LaneKind) => void;
  /** Ways to the legend and to the list of keys. */
  children: ReactNode;
};

/** How the events are dealt to lanes, and buttons for everything that hands can do on the chart. */
export function TimelineToolbar({ messages, lanes, controls, onLanes, children }: TimelineToolbarProps) {
  const words = messages.timeline;
  const buttons = [
    { sign: '‹', name: words.panLeft, press: () => controls?.pan(-0.5) },
    { sign: '›', name: words.panRight, press: () => controls?.pan(0.5) },
    { sign: '−', name: words.zoomOut, press: () => controls?.zoom(1 / zoomStep) },
    { sign: '+', name: words.zoomIn, press: () => controls?.zoom(zoomStep) },
  ];
  return (
    <div className="timeline-toolbar">
      <div className="timeline-lanes" role="group" aria-label={words.lanes}>
        {laneKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            className="timeline-lane-choice"
            aria-pressed={lanes === kind}
            onClick={() => onLanes(kind)}
          >
            {words.laneKinds[kind]}
          </button>
        ))}
      </div>
      <select
        className="timeline-lane-select"
        aria-label={words.lanes}
        value={lanes}
        onChange={(change) => onLanes(laneKinds.find((kind) => kind === change.currentTarget.value) ?? 'one')}
      >
        {laneKinds.map((kind) => (
          <option key={kind} value={kind}>
            {words.laneKinds[kind]}
          </option>
        ))}
      </select>
      <div className="timeline-controls" role="group" aria-label={words.controls}>
        {buttons.map(({ sign, name, press }) => (
          <button key={name} type="button" className="timeline-button" aria-label={name} title={name} onClick={press}>
            {sign}
          </button>
        ))}
        <button type="button" className="timeline-button" onClick={() => controls?.fit()}>
          {words.fit}
        </button>
        <button type="button" className="timeline-button timeline-button-all" onClick={() => controls?.fitAll()}>
          {words.fitAll}
        </button>
      </div>
      <div className="timeline-links">{children}</div>
    </div>
  );
}
