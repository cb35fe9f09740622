import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const entry = 'virtual:time-engine';

/**
 * The engine with the tables of one language as one minified module, with all it imports: what a page fetches that reads a text and
 * has nothing else loaded yet.
 */
export async function bundleEngine(grammar) {
  const code = `
    import { ${grammar} } from '/src/time/${grammar}Phrases.ts';
    import { readTimePhrases } from '/src/time/readTimePhrase.ts';
    export const read = (text, published) => readTimePhrases(text, published, ${grammar});`;
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'time-engine',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict', output: { codeSplitting: false } },
    },
  });
  return output[0].code;
}

/** Bytes at brotli's best. */
export function brotliSize(code) {
  return brotliCompressSync(code).length;
}

/** Runs the bundle itself, so that what is measured is what is sent. */
export function loadBundle(code) {
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

/** Milliseconds of `runs`, after two that warm up: the median, and the lowest, which a busy machine disturbs least. */
export function timesOf(work, runs = 9) {
  const times = [];
  for (let run = -2; run < runs; run += 1) {
    const start = performance.now();
    work();
    if (run >= 0) times.push(performance.now() - start);
  }
  const sorted = times.toSorted((a, b) => a - b);
  return { median: sorted[runs >> 1], lowest: sorted[0] };
}
