/**
 * Finds the greatest of any run of rows without looking at each: `winners[0]` has the index with the greatest value of every `fan`
 * indexes, `winners[1]` of every `fan²`, and so on. Among equals the earlier wins.
 */
export type Tournament = {
  readonly column: Int32Array;
  readonly rows: Uint32Array;
  readonly winners: readonly Uint32Array[];
};

/** So many play each other, as a power of two. More would make rounds longer, fewer the tournament larger: it takes a fifteenth of the rows. */
const fanBits = 4;

/** Over the values that the first `count` rows have in the column. */
export function tournamentOf(column: Int32Array, rows: Uint32Array, count: number): Tournament {
  const values = new Int32Array(count);
  for (let at = 0; at < count; at += 1) values[at] = column[rows[at] ?? 0] ?? 0;
  const winners: Uint32Array[] = [];
  for (let before: Uint32Array | null = null; (before?.length ?? count) > 1; ) {
    before = nextRound(values, before);
    winners.push(before);
  }
  return { column, rows, winners };
}

/** Of those who won the round before; `null`: the first round, in which all play. */
function nextRound(values: Int32Array, before: Uint32Array | null): Uint32Array {
  const players = before?.length ?? values.length;
  const round = new Uint32Array(Math.ceil(players / (1 << fanBits)));
  for (let at = 0; at < round.length; at += 1) {
    const end = Math.min((at + 1) << fanBits, players);
    let best = 0;
    let greatest = -Infinity;
    for (let player = at << fanBits; player < end; player += 1) {
      const index = before === null ? player : (before[player] ?? 0);
      const value = values[index] ?? 0;
      if (value <= greatest) continue;
      best = index;
      greatest = value;
    }
    round[at] = best;
  }
  return round;
}

/** The index of the greatest value from `from`, inclusive, to `to`, exclusive; `null` where there is none. */
export function greatestIn(tournament: Tournament, from: number, to: number): number | null {
  let best: number | null = null;
  let greatest = -Infinity;
  for (let at = from; at < to; ) {
    const level = highestLevel(tournament, at, to);
    const winner = winnerOf(tournament, at, level);
    const value = valueAt(tournament, winner);
    if (value > greatest) {
      best = winner;
      greatest = value;
    }
    at += 1 << (level * fanBits);
  }
  return best;
}

/** The first index from `from`, inclusive, to `to`, exclusive, whose value is at least `least`; `null` where there is none. */
export function firstAtLeast(tournament: Tournament, from: number, to: number, least: number): number | null {
  for (let at = from; at < to; ) {
    let level = highestLevel(tournament, at, to);
    while (level > 0 && valueAt(tournament, winnerOf(tournament, at, level)) >= least) level -= 1;
    if (level === 0 && valueAt(tournament, at) >= least) return at;
    at += 1 << (level * fanBits);
  }
  return null;
}

/** The longest run that begins at `at`, ends by `to` and has a winner, as its round; 0: none longer than one. */
function highestLevel({ winners }: Tournament, at: number, to: number): number {
  let level = 0;
  while (level < winners.length) {
    const size = 1 << ((level + 1) * fanBits);
    if ((at & (size - 1)) !== 0 || at + size > to) break;
    level += 1;
  }
  return level;
}

function winnerOf({ winners }: Tournament, at: number, level: number): number {
  return level === 0 ? at : (winners[level - 1]?.[at >> (level * fanBits)] ?? at);
}

function valueAt({ column, rows }: Tournament, index: number): number {
  return column[rows[index] ?? 0] ?? 0;
}
