import type { Piece } from '../time/extent.ts';
import { type DayScale, onScale, type ScaledPiece } from './dayScale.ts';

const height = 12;
const hatchId = 'time-bars-hatch';
const fills = { sure: 'currentColor', somewhere: `url(#${hatchId})` } as const;

type Props = {
  readonly scale: DayScale;
  /** As EDTF. */
  readonly times: readonly string[];
};

/** Times on a scale of days; the words stand beside it. Places are attributes in percent, so that it stands in a prerendered page. */
export function TimeBars({ scale, times }: Props) {
  return (
    <svg className="time-bars" width="100%" height={height} aria-hidden="true">
      <line className="time-bars-line" x1="0" x2="100%" y1={height / 2} y2={height / 2} />
      {times
        .flatMap((edtf) => onScale(scale, edtf))
        .map((piece) => (
          <Bar key={`${piece.kind} ${piece.x} ${piece.width}`} piece={piece} />
        ))}
    </svg>
  );
}

function Bar({ piece: { kind, x, width, isCutBefore, isCutAfter } }: { readonly piece: ScaledPiece }) {
  const limits = [...(isCutBefore ? [] : [x]), ...(isCutAfter ? [] : [x + width])];
  return (
    <>
      {width > 0 && (
        <rect
          className="time-bars-bar"
          x={`${x}%`}
          y="1"
          width={`${width}%`}
          height={height - 2}
          rx="2"
          fill={fills[kind]}
        />
      )}
      {kind === 'somewhere' &&
        limits.map((at) => (
          <line key={at} className="time-bars-end" x1={`${at}%`} x2={`${at}%`} y1="1" y2={height - 1} />
        ))}
      {isCutBefore && <path className="time-bars-arrow" d={`M0 ${height / 2}l7 -6v12z`} />}
      {isCutAfter && (
        <svg x="100%" overflow="visible">
          <path className="time-bars-arrow" d={`M0 ${height / 2}l-7 -6v12z`} />
        </svg>
      )}
    </>
  );
}

/** What the bars mean, with the hatch that all of them are filled with: once on a page. */
export function TimeBarsKey({ kinds }: { readonly kinds: readonly (readonly [Piece['kind'], string])[] }) {
  return (
    <>
      <svg className="time-bars-hatch" width="0" height="0" aria-hidden="true">
        <pattern id={hatchId} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2.5" height="6" fill="currentColor" />
        </pattern>
      </svg>
      {kinds.map(([kind, words]) => (
        <span key={kind} className="time-legend-entry">
          <svg width="24" height={height} aria-hidden="true">
            <rect y="1" width="24" height={height - 2} rx="2" fill={fills[kind]} />
          </svg>{' '}
          {words}
        </span>
      ))}
    </>
  );
}
