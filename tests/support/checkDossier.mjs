/**
 * `npm run check:dossier [FILE]`: reads every published dossier, or the one named, and prints its problems by path.
 * Ends with 1 if there are any.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { withModule } from './loadModule.mjs';

const published = 'data/dossiers';
const files =
  process.argv.length > 2
    ? process.argv.slice(2)
    : readdirSync(published)
        .filter((name) => name.endsWith('.json'))
        .map((name) => `${published}/${name}`);

await withModule('/src/dossier/parseDossier.ts', ({ parseDossier }) => {
  for (const file of files) {
    const { dossier, coverage, problems } = check(file, parseDossier);
    const count = dossier === null ? 'not readable' : contents(dossier, coverage);
    console.log(`${file}: ${count}, ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
    for (const { where, message } of problems) console.log(`  ${where}: ${message}`);
    if (problems.length > 0) process.exitCode = 1;
  }
});

function contents({ events, sourceCount }, { origins, reports }) {
  const told = Object.values(reports).flat().length;
  return `${events.length} events, ${sourceCount} sources of ${origins.length} origins, ${told} reports`;
}

function check(file, parseDossier) {
  const { json, problem } = readJson(file);
  return problem === undefined
    ? parseDossier(json)
    : { dossier: null, problems: [{ where: 'file', message: problem }] };
}

function readJson(file) {
  try {
    return { json: JSON.parse(readFileSync(file, 'utf8')) };
  } catch (error) {
    return { problem: `It cannot be read: ${error.message}` };
  }
}
