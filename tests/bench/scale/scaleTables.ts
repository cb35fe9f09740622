/** What the harness writes of one load of one adapter: times in ms, sizes in MB. */
export type Run = {
  readonly a: string;
  readonly n: number;
  readonly view: 'fit' | 'window';
  readonly rep?: number;
  readonly timeout?: string;
  readonly error?: string;
  readonly load1?: number;
  /** From the data to the end of the frame that shows them. */
  readonly render?: number;
  readonly heap?: number;
  readonly visible?: number;
  readonly zoom?: Phase;
  readonly pan?: Phase;
  /** Of zoom and pan together. */
  readonly scriptMs?: number;
  readonly filterOne?: { readonly paint: number };
  readonly filterAll?: { readonly paint: number };
};

/** `n` frames, `over34` of them longer than 34 ms; `inP95` is from input to frame. */
type Phase = {
  readonly n?: number;
  readonly p95?: number;
  readonly worst?: number;
  readonly over34?: number;
  readonly inP95?: number;
};

/** Wheel and drag steps of one run. */
const steps = 50;

const phases = ({ zoom, pan }: Run): Phase[] => [zoom, pan].flatMap((phase) => phase ?? []);
const worseOf = (read: (phase: Phase) => number | undefined) => (run: Run) =>
  greatest(phases(run).flatMap((phase) => read(phase) ?? []));

/** What is read of a run; `undefined` where it did not come so far. */
const figures = {
  'data→paint': ({ render }: Run) => render,
  'frame p95': worseOf(({ p95 }) => p95),
  worst: worseOf(({ worst }) => worst),
  'over 34 %': (run: Run) => {
    const frames = phases(run).reduce((sum, { n = 0 }) => sum + n, 0);
    return frames === 0 ? undefined : (100 * phases(run).reduce((sum, { over34 = 0 }) => sum + over34, 0)) / frames;
  },
  'script/step': ({ scriptMs }: Run) => (scriptMs === undefined ? undefined : scriptMs / steps),
  'input→frame': worseOf(({ inP95 }) => inP95),
  'heap MB': ({ heap }: Run) => heap,
  'filter one': ({ filterOne }: Run) => filterOne?.paint,
  'filter all': ({ filterAll }: Run) => filterAll?.paint,
  shown: ({ visible }: Run) => visible,
} satisfies Readonly<Record<string, (run: Run) => number | undefined>>;

type Figure = keyof typeof figures;
const titles = Object.keys(figures) as Figure[]; // the keys of a literal

/** `null`: no run came so far, or one gave up. */
export function middleOf(runs: readonly Run[], figure: Figure): number | null {
  const values = runs.flatMap((run) => figures[figure](run) ?? []).toSorted((a, b) => a - b);
  const half = values.length >> 1;
  if (values.length === 0) return null;
  const [below = 0, above = 0] = [values[Math.ceil(values.length / 2) - 1], values[half]];
  return (below + above) / 2;
}

/**
 * A line of the issue's table: a figure, for how many events, and the most it may be, by itself or as a part of the same figure of another
 * adapter.
 */
type Target = {
  readonly figure: Figure;
  readonly n: number;
  readonly most: number;
  readonly of?: 'flame' | 'vis-plain';
};

const targets: readonly Target[] = [
  { figure: 'data→paint', n: 10_000, most: 0.8, of: 'flame' },
  { figure: 'frame p95', n: 10_000, most: 17 },
  { figure: 'over 34 %', n: 10_000, most: 0 },
  { figure: 'script/step', n: 10_000, most: 1.2, of: 'flame' },
  { figure: 'input→frame', n: 10_000, most: 1.1, of: 'flame' },
  { figure: 'heap MB', n: 10_000, most: 1, of: 'flame' },
  { figure: 'heap MB', n: 10_000, most: 1 / 9, of: 'vis-plain' },
  { figure: 'filter one', n: 10_000, most: 1, of: 'flame' },
  { figure: 'filter all', n: 10_000, most: 1, of: 'flame' },
  { figure: 'data→paint', n: 100_000, most: 0.4, of: 'flame' },
  { figure: 'data→paint', n: 100_000, most: 1 / 40, of: 'vis-plain' },
  { figure: 'frame p95', n: 100_000, most: 17 },
  { figure: 'over 34 %', n: 100_000, most: 1 },
  { figure: 'script/step', n: 100_000, most: 0.6, of: 'flame' },
  { figure: 'input→frame', n: 100_000, most: 1, of: 'flame' },
  { figure: 'heap MB', n: 100_000, most: 1 / 3, of: 'flame' },
  { figure: 'heap MB', n: 100_000, most: 1 / 25, of: 'vis-plain' },
  { figure: 'filter one', n: 100_000, most: 1 / 2, of: 'flame' },
  { figure: 'filter all', n: 100_000, most: 1 / 2, of: 'flame' },
  { figure: 'filter all', n: 100_000, most: 1 / 150, of: 'vis-plain' },
];

/** All that a run is told in: one table for each view and number of events, then the targets. */
export function scaleTables(runs: readonly Run[]): readonly string[] {
  const sizes = [...new Set(runs.map(({ n }) => n))].toSorted((a, b) => a - b);
  const pictures = (['fit', 'window'] as const).flatMap((view) => sizes.map((n) => ({ view, n })));
  return [
    ...pictures.flatMap(({ view, n }) => pictureTable(runs, view, n)),
    '',
    'Targets, ours beside the peer of the same run, medians',
    ...pictures.flatMap(({ view, n }) => targetLines(runs, view, n)),
  ];
}

function pictureTable(runs: readonly Run[], view: Run['view'], n: number): readonly string[] {
  const here = runs.filter((run) => run.view === view && run.n === n);
  const names = [...new Set(here.map(({ a }) => a))];
  if (names.length === 0) return [];
  const line = (name: string, cells: readonly string[]) =>
    `  ${name.padEnd(12)}${cells.map((cell) => cell.padStart(13)).join('')}`;
  return [
    '',
    `${n.toLocaleString('en')} events, ${view === 'fit' ? 'all of them in view' : 'one per cent of the time in view'}, medians; ms and MB`,
    line('', [...titles, 'runs']),
    ...names.map((name) => {
      const own = here.filter(({ a }) => a === name);
      const whole = own.filter(({ timeout, error }) => timeout === undefined && error === undefined);
      const cells = titles.map((title) => digits(middleOf(own, title)));
      return line(name, [...cells, whole.length === own.length ? `${own.length}` : `${whole.length}/${own.length}`]);
    }),
  ];
}

function targetLines(runs: readonly Run[], view: Run['view'], n: number): readonly string[] {
  const of = (name: string, figure: Figure) =>
    middleOf(
      runs.filter((run) => run.view === view && run.n === n && run.a === name),
      figure,
    );
  return targets
    .filter((target) => target.n === n)
    .flatMap(({ figure, most, of: peer }) => {
      const ours = of('sourceline', figure);
      const theirs = peer === undefined ? 1 : of(peer, figure);
      const title = `${n.toLocaleString('en')} ${view}: ${figure}${peer === undefined ? '' : ` : ${peer}`}`;
      if (ours === null || theirs === null) return [`  ${title.padEnd(44)}${'–'.padStart(8)}  not measured`];
      const value = ours / theirs;
      const verdict = value <= most ? 'holds' : 'MISSED';
      return [`  ${title.padEnd(44)}${value.toFixed(3).padStart(8)}  at most ${most.toFixed(3).padEnd(7)} ${verdict}`];
    });
}

function greatest(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : Math.max(...values);
}

function digits(value: number | null): string {
  return value === null ? '–' : value.toFixed(value < 100 ? 1 : 0);
}
