const names = { sourceline: 'Sourceline', withoutScripts: 'without scripts', plain: 'plain (B0)' };
const kB = (bytes) => (bytes / 1000).toFixed(1).padStart(6); // 1 kB = 1000 B

export function printSizes(sizes) {
  console.log('\nOne dossier page, as sent (brotli 11), kB');
  for (const [kind, bytes] of Object.entries(sizes)) console.log(`  ${kind.padEnd(32)}${kB(bytes)}`);
}

const columns = {
  'JS kB': ({ scriptBytes }) => scriptBytes / 1000,
  'all kB': ({ bytes }) => bytes / 1000,
  'LCP ms': ({ lcp }) => lcp,
  'usable ms': ({ ready }) => ready,
  'blocked ms': ({ blocked }) => blocked,
  CLS: ({ cls }) => cls,
  'then touched: chart ms': ({ chart }) => chart ?? null,
  'blocked then ms': ({ chartBlocked }) => chartBlocked ?? null,
};

export function printLoads(loads) {
  console.log(
    `\nLoading under CPU 4x and slow 4G, 412 x 823, medians of ${loads.sourceline.length}, lowest and highest in brackets`,
  );
  const titles = Object.keys(columns);
  console.log(`  ${''.padEnd(16)}${titles.map((title) => title.padStart(24)).join('')}`);
  for (const [variant, of] of Object.entries(loads)) {
    const cells = Object.entries(columns).map(([title, read]) =>
      cell(of.map(read), title === 'CLS' ? 4 : title.endsWith('kB') ? 1 : 0),
    );
    console.log(`  ${names[variant].padEnd(16)}${cells.map((text) => text.padStart(24)).join('')}`);
  }
}

function cell(values, digits) {
  if (values.some((value) => value === null)) return '–';
  const [lowest, middle, highest] = [Math.min(...values), median(values), Math.max(...values)].map((n) =>
    n.toFixed(digits),
  );
  return `${middle} (${lowest}–${highest})`;
}

/** The figures of the first release: each as a value, the most it may be, and whether it holds. */
export function printTargets(sizes, { sourceline, withoutScripts, plain }) {
  const of = (loads, read) => median(loads.map(read));
  const lcp = of(sourceline, columns['LCP ms']);
  const targets = [
    ['first-load JS without the chart, kB', sizes['first-load JS without the chart'] / 1000, 75],
    ['chart chunk, kB', sizes['chart chunk'] / 1000, 95],
    ['LCP : plain', lcp / of(plain, columns['LCP ms']), 0.5],
    ['LCP : without scripts', lcp / of(withoutScripts, columns['LCP ms']), 1.1],
    ['CLS', of(sourceline, columns.CLS), 0],
    ['usable : plain', of(sourceline, columns['usable ms']) / of(plain, columns['usable ms']), 0.5],
    ['blocked : plain', of(sourceline, columns['blocked ms']) / of(plain, columns['blocked ms']), 0.7],
  ];
  console.log('\nTargets');
  for (const [title, value, most] of targets) {
    const verdict = value <= most ? 'holds' : 'MISSED';
    console.log(`  ${title.padEnd(40)}${value.toFixed(2).padStart(8)}  at most ${String(most).padEnd(5)}${verdict}`);
  }
  const withChart = of(sourceline, ({ blocked, chartBlocked }) => blocked + chartBlocked);
  const all = withChart / of(plain, columns['blocked ms']);
  console.log(`  ${'blocked, the touch too : plain'.padEnd(40)}${all.toFixed(2).padStart(8)}  (no target)`);
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
