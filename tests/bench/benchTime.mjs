/**
 * `npm run bench:time`: how well the engine finds and reads time phrases on the sets in `shared`, beside HeidelTime and chrono-node,
 * how fast it is and what it weighs. `npm run bench:time -- FILE.jsonl …` scores other files of that shape.
 *
 *   --predictions DIR   keeps what was predicted, one file a set, in the scorer's shape
 *   --errors N          lists the first N differences of each set
 *   --by-type           the scorer's own table, by type
 *   --shared DIR        where `bench/timex` and `tools/timex-score` lie, `../shared` unless told
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { withModule } from '../support/loadModule.mjs';
import { brotliSize, bundleEngine, loadBundle, timesOf } from './timeEngine.mjs';
import { baselines } from './timexBaselines.mjs';
import { printCosts, printScores, printTargets } from './timexTables.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    predictions: { type: 'string' },
    errors: { type: 'string', default: '0' },
    'by-type': { type: 'boolean', default: false },
    shared: { type: 'string', default: resolve(import.meta.dirname, '../../../shared') },
  },
});
const sets = join(options.shared, 'bench/timex');
const scorer = join(options.shared, 'tools/timex-score/score.mjs');
if (!existsSync(scorer) || (positionals.length === 0 && !existsSync(sets))) {
  console.log(`bench:time is SKIPPED: nothing to score with in ${options.shared} (tell it with --shared DIR).`);
  process.exit(0);
}

/** News first, then narrative, then single sentences. */
const order = Object.keys(baselines).map((name) => `dev-${name}.jsonl`);
const files =
  positionals.length > 0
    ? positionals
    : readdirSync(sets)
        .filter((name) => /^dev-.*\.jsonl$/.test(name))
        .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
        .map((name) => join(sets, name));
const gold = files.map((file) => ({
  file,
  name: basename(file).replace(/\.jsonl$/, ''),
  documents: readDocuments(file),
}));

const folder = options.predictions ?? mkdtempSync(join(tmpdir(), 'timex-'));
mkdirSync(folder, { recursive: true });
const scores = await withModule('/tests/bench/timex.ts', ({ timexPhrases }) =>
  gold.map((set) => score(set, timexPhrases)),
);
if (options.predictions === undefined) rmSync(folder, { recursive: true });

printScores(scores);
if (positionals.length === 0) {
  printTargets(scores);
  printCosts([...(await costs('german', 'krauts')), ...(await costs('english', 'te3platinum'))]);
}

function readDocuments(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const document = JSON.parse(line);
    const { lang, ref } = document;
    if (lang !== 'de' && lang !== 'en') throw new Error(`${file}:${at + 1}: "lang" is de or en, not ${lang}.`);
    if (!/^\d{4}-\d\d-\d\d$/.test(ref)) throw new Error(`${file}:${at + 1}: "ref" is a day YYYY-MM-DD, not ${ref}.`);
    return [document];
  });
}

function score({ file, name, documents }, timexPhrases) {
  const predictions = documents.map(({ id, text, ref, lang }) => ({ id, spans: timexPhrases(text, ref, lang) }));
  const predicted = join(folder, `${name}.predictions.jsonl`);
  writeFileSync(predicted, predictions.map((each) => `${JSON.stringify(each)}\n`).join(''));
  const report = JSON.parse(runScorer(file, predicted, '--json'));
  if (options['by-type'] || options.errors !== '0') {
    const more = [...(options['by-type'] ? ['--by-type'] : []), '--errors', options.errors];
    console.log(`\n${name}\n${runScorer(file, predicted, ...more)}`);
  }
  const timeless = documents.filter(({ spans }) => spans.length === 0).map(({ id }) => id);
  const percent = (value) => Math.round(value * 1000) / 10;
  return {
    name: name.replace(/^dev-/, ''),
    set: documents[0]?.set,
    half: name.startsWith('dev-'),
    gold: report.gold,
    strict: percent(report.strict.f1),
    p: percent(report.relaxed.p),
    r: percent(report.relaxed.r),
    f1: percent(report.relaxed.f1),
    value: percent(report.valueCanon.f1),
    ...Object.fromEntries(report.byType.map((type) => [type.name, percent(type.valueCanon.f1)])),
    timeless: timeless.length,
    falseHits: predictions.filter(({ id }) => timeless.includes(id)).flatMap(({ spans }) => spans).length,
  };
}

function runScorer(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [scorer, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`The scorer ended with ${status}: ${stderr}`);
  return stdout;
}

/** Over a set as one text, over its first thousand words, and over a million characters, each read from its beginning. */
async function costs(grammar, name) {
  const documents = gold.find((set) => set.name === `dev-${name}`)?.documents;
  if (documents === undefined) return [];
  const code = await bundleEngine(grammar);
  const { read } = await loadBundle(code);
  const text = documents.map((document) => document.text).join('\n\n');
  const article = /^\s*(?:\S+\s+){1000}/.exec(text)?.[0] ?? text;
  const megabyte = text.repeat(Math.ceil(1e6 / text.length)).slice(0, 1e6);
  const published = documents[0].ref;
  return [
    {
      grammar,
      name,
      bytes: brotliSize(code),
      whole: timesOf(() => read(text, published)),
      words: text.match(/\S+/g).length,
      article: timesOf(() => read(article, published), 25),
      megabyte: timesOf(() => read(megabyte, published), 3),
    },
  ];
}
