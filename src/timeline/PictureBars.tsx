import type { AxisPiece } from './dayWindow.ts';
import type { PlacedMark } from './layOut.ts';

/** How much the hatch of "somewhere within" fades at its ends, as the live chart's does. */
const fades = [
  { offset: 0, opacity: 1 },
  { offset: 0.3, opacity: 0 },
  { offset: 0.7, opacity: 0 },
  { offset: 1, opacity: 1 },
];

/** What the bars are filled with. `id` makes ids that no other picture on the page has. */
export function PictureDefs({ id }: { id: (name: string) => string }) {
  return (
    <defs>
      <pattern id={id('hatch')} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="static-picture-hatch" width="2.5" height="6" />
      </pattern>
      <linearGradient id={id('fade')}>
        {fades.map(({ offset, opacity }) => (
          <stop key={offset} className="static-picture-fade" offset={offset} stopOpacity={opacity} />
        ))}
      </linearGradient>
    </defs>
  );
}

type PictureBarsProps = {
  placed: PlacedMark;
  pieces: readonly AxisPiece[];
  percent: (x: number) => string;
  height: number;
  hatch: string;
  fade: string;
};

/** An event's bars in the static picture, with the devices of the live chart, and beside them what most reports say instead. */
export function PictureBars(props: PictureBarsProps) {
  const { placed, percent, height } = props;
  const { tie } = placed;
  const middle = placed.y + 2 + height / 2;
  return (
    <>
      <OwnBars {...props} />
      {tie === null ? null : (
        <line
          className="static-picture-reported"
          x1={percent(placed.x + tie.x)}
          x2={percent(placed.x + tie.x + tie.width)}
          y1={middle}
          y2={middle}
        />
      )}
      {placed.reported.map((bar) =>
        bar === null ? null : (
          <rect
            key={bar.x}
            className="static-picture-reported"
            x={percent(placed.x + bar.x)}
            y={placed.y + 2}
            width={percent(bar.width)}
            height={height}
            rx={2}
          />
        ),
      )}
    </>
  );
}

function OwnBars({ placed, pieces, percent, height, hatch, fade }: PictureBarsProps) {
  return pieces.map((piece, index) => {
    const bar = placed.bars[index] ?? null;
    if (bar === null) return null;
    const left = percent(placed.x + bar.x);
    const right = percent(placed.x + bar.x + bar.width);
    const place = { x: left, y: placed.y + 2, width: percent(bar.width), height, rx: 2 };
    if (piece.kind === 'sure')
      return <rect key={piece.from} className="static-picture-bar" data-kind="sure" {...place} />;
    return (
      <g key={piece.from}>
        <rect {...place} fill={hatch} />
        <rect className="static-picture-bar" data-kind="somewhere" {...place} fill={fade} />
        {[bar.onLeft ? null : left, bar.onRight ? null : right].map((x) =>
          x === null ? null : (
            <line key={x} className="static-picture-end" x1={x} x2={x} y1={place.y} y2={place.y + height} />
          ),
        )}
      </g>
    );
  });
}
