import { availableParallelism, loadavg } from 'node:os';
import { baselines, targets } from './timexBaselines.mjs';

const columns = {
  strict: 'strict F1',
  p: 'relaxed P',
  r: 'R',
  f1: 'F1',
  value: 'value F1',
  DATE: 'DATE',
  TIME: 'TIME',
  DURATION: 'DURATION',
  SET: 'SET',
};
const number = (value) => (value === null || value === undefined ? '–' : value.toFixed(1));

/** Ours on top, the others below, each with the documents that its figures are of. */
export function printScores(scores) {
  console.log(
    '\nTime phrases found and read, percent (TempEval-3 metrics; value: same calendar meaning, a day the finest;',
  );
  console.log('the last four columns: value F1 by type)');
  const line = (title, system, cells) =>
    console.log(`  ${title.padEnd(24)}${system.padEnd(20)}${cells.map((cell) => cell.padStart(10)).join('')}`);
  line('', '', Object.values(columns));
  for (const score of scores) {
    const known = (baselines[score.set] ?? []).filter(({ of }) => score.half || of === 'whole');
    for (const row of [{ ...score, system: 'Sourceline', of: score.half ? 'half' : 'file' }, ...known]) {
      const title = row.system === 'Sourceline' ? `${score.name} (${score.gold})` : '';
      line(
        title,
        `${row.system}, ${row.of}`,
        Object.keys(columns).map((key) => number(row[key])),
      );
    }
    if (score.timeless > 0)
      console.log(`  ${''.padEnd(24)}in ${score.timeless} texts without a time: ${score.falseHits} found`);
  }
}

export function printTargets(scores) {
  console.log('\nTargets');
  for (const { set, key, title, least, most } of targets) {
    const value = scores.find((score) => score.set === set)?.[key];
    const bound = least === undefined ? `at most ${most}` : `at least ${least}`;
    printVerdict(`${set}: ${title}`, value, bound, least === undefined ? value <= most : value >= least);
  }
}

/** What a page may cost that reads a text. A thousand words are one article. */
const most = { bytes: 15_000, article: 10, megabyte: 2000 };

export function printCosts(costs) {
  const busy = `load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`;
  console.log(`\nCost (1 kB = 1000 B; medians in this process, the lowest of the runs in brackets; ${busy})`);
  for (const { grammar, name, bytes, whole, words, article, megabyte } of costs) {
    const perThousand = (time) => ((time * 1000) / words).toFixed(2);
    const title = `${grammar}: ms per 1,000 words of ${name}`.padEnd(52);
    console.log(`  ${title}${perThousand(whole.median).padStart(8)}  (${perThousand(whole.lowest)})`);
    printTime(`${grammar}: ms for an article of 1,000 words`, article, most.article);
    printTime(`${grammar}: ms for 1 MB`, megabyte, most.megabyte);
    const holds = bytes <= most.bytes;
    printVerdict(`${grammar}: kB of engine and tables, brotli`, bytes / 1000, `at most ${most.bytes / 1000}`, holds);
  }
}

function printTime(title, { median, lowest }, limit) {
  printVerdict(title, median, `at most ${limit}`, median <= limit, `  (${lowest.toFixed(1)})`);
}

function printVerdict(title, value, bound, holds, note = '') {
  const verdict = value === undefined ? 'NOT MEASURED' : holds ? 'reached' : 'MISSED';
  console.log(`  ${title.padEnd(52)}${number(value).padStart(8)}  ${bound.padEnd(14)}${verdict}${note}`);
}
