import { memo } from 'react';
import type { Dossier } from '../dossier/dossier.ts';
import type { Messages } from '../language/messages.en.ts';
import { AttestationMark, markedAttestations } from './AttestationMark.tsx';
import { castAtMost } from './castOf.ts';
import { everyEvent } from './chartColumns.ts';

/** Each device of the chart as it is drawn, with its one meaning. */
const devices = [
  { name: 'sure', kind: 'sure', status: 'happened' },
  { name: 'somewhere', kind: 'somewhere', status: 'happened' },
  { name: 'expected', kind: 'sure', status: 'expected' },
  { name: 'both', kind: 'somewhere', status: 'expected' },
  { name: 'not', kind: 'sure', status: 'not-planned' },
  { name: 'open', kind: 'sure', status: 'ongoing' },
] as const;

type LegendProps = { dossier: Dossier; messages: Messages };

/** Drawn once a dossier: nothing of it changes with filters or the window. */
export const Legend = memo(function Legend({ dossier, messages }: LegendProps) {
  const words = messages.timeline;
  return (
    <>
      <button type="button" className="timeline-link" popoverTarget="legend">
        {words.legend}
      </button>
      <div id="legend" className="legend" popover="auto" role="dialog" aria-labelledby="legend-title">
        <h3 id="legend-title" className="legend-title">
          {words.legend}
        </h3>
        <ul className="legend-list">
          {devices.map(({ name, kind, status }) => (
            <li key={name} className="legend-item">
              <span className="legend-swatch" data-status={status}>
                <span className="event-mark-bar" data-kind={kind} data-on-right={name === 'open' ? '' : undefined} />
              </span>
              {words.devices[name]}
            </li>
          ))}
          {dossier.articles.length === 0 ? null : (
            <>
              <li className="legend-item">
                <span className="legend-swatch">
                  <span className="event-mark-reported" />
                </span>
                {words.devices.reported}
              </li>
              <li className="legend-item">
                <span className="legend-swatch legend-swatch-published" />
                {words.devices.published}
              </li>
            </>
          )}
          {everyEvent(dossier).dated > castAtMost ? (
            <li className="legend-item">
              <span className="legend-swatch legend-swatch-crowd">12</span>
              {words.manyMarks}
            </li>
          ) : null}
          <li className="legend-item">
            <span className="legend-swatch">
              <span className="legend-swatch-undated" />
            </span>
            {words.devices.undated}
          </li>
          {markedAttestations.map((kind) => (
            <li key={kind} className="legend-item">
              <span className="legend-swatch">
                <AttestationMark kind={kind} />
              </span>
              {words.devices[kind]}
            </li>
          ))}
          {dossier.events.some(({ importance }) => importance !== undefined) ? (
            <li className="legend-item">
              <span className="legend-swatch legend-swatch-important">Aa</span>
              {words.important}
            </li>
          ) : null}
        </ul>
        <p className="legend-order">{words.partyOrder}</p>
        <ol className="legend-parties">
          {dossier.parties.map((party, index) => (
            <li key={party.id} className="legend-item">
              <span className="party-dot" data-party={index + 1} /> {party.name[messages.language]}
            </li>
          ))}
        </ol>
        <p className="legend-order legend-wheel">{words.wheelHint}</p>
      </div>
    </>
  );
});
