// @vitest-environment node

import { expect, it } from 'vitest';
import { tellProblem } from '../../src/dossier/tellProblem.ts';
import { problemWordsDe } from '../../src/language/problemWords.de.ts';
import { fileFrom } from '../fixtures/dossierFrom.ts';
import { readFile } from './openingFixtures.ts';

async function inGerman(file: string, name: string): Promise<readonly string[]> {
  const { problems } = await readFile(file, { name });
  return problems
    .map((problem) => tellProblem(problem, problemWordsDe))
    .map(({ where, message }) => `${where}: ${message}`);
}

it('A broken table is told in German, row by row', async () => {
  const table = [
    'Year;Month;Day;End Year;Headline;Media;Stimmung',
    '2025;11;3;;Gespräche beginnen;https://news.example/talks;gut',
    '2025;Dezember;;;Ohne Zahl;;',
    '2025;2;30;;Kein Tag;;',
    '2025;;;2024;Verkehrt;;',
    ';;3;;Ohne Jahr;;',
    '2025;;;;;;',
    '"2025;;;;Offen;;',
  ].join('\n');
  expect(await inGerman(table, 'gespraeche.csv')).toEqual([
    'Tabelle: Eine Tabelle sagt nicht, in welcher Sprache sie ist, und auch nicht, ob etwas geschehen ist: Ihre Texte stehen in jeder Sprache, und was noch bevorsteht, gilt als erwartet.',
    'Zeile 1, Stimmung: Diese Spalte ist nicht bekannt und wurde weggelassen.',
    'Zeile 3, Month: „Dezember“ ist kein Monat. Schreiben Sie eine Zahl von 1 bis 12 oder lassen Sie die Zelle leer.',
    'Zeile 4, Day: „2025-02-30“: Dieser Monat hat die Tage 01 bis 28; korrigieren Sie Tag oder Monat.',
    'Zeile 5, End Year: „2025/2024“ endet, bevor es beginnt; vertauschen Sie die beiden Datumsangaben.',
    'Zeile 6, Day: Das steht hier ohne Jahr. Schreiben Sie das Jahr in Year oder lassen Sie diese Zelle leer.',
    'Zeile 7, Headline: Das ist leer, und Text ebenso. Schreiben Sie, was geschehen ist.',
    'Zeile 8: Ein Anführungszeichen ist nicht geschlossen, oder hinter dem schließenden steht noch etwas. Schreiben Sie Anführungszeichen innerhalb einer Zelle doppelt: "".',
  ]);
});

it('An id that stands twice in a table names the other row in German', async () => {
  const table = 'id,title,edtf\ntalks,Gespräche,2025\ntalks,Noch einmal,2026\n';
  expect(await inGerman(table, 'a.csv')).toContain(
    'Zeile 3, id: Die ID „talks“ gehört schon zu Zeile 2. Geben Sie diesem Eintrag eine eigene.',
  );
});

it('A broken dossier is told in German, entry by entry', async () => {
  const file = fileFrom([
    'first   happened  2025-11-01  @moscow  putin/russia',
    'second  happened  2025-11-02  @moscow  putin/russia',
    'third   happened  2025-11-03  @moscow  putin/russia',
    'fourth  happened  2025-11-04  @moscow  putin/russia',
    'fifth   happened  2025-11-05  @moscow  putin/russia',
  ]);
  const [first, second, third, fourth, fifth] = file.events;
  const events = [
    { ...first, place: 'atlantis' },
    { ...second, colour: 'red' },
    { ...third, when: { ...third?.when, edtf: '2025-13' } },
    { ...fourth, title: { en: 'Talks' } },
    fifth,
  ];
  const text = JSON.stringify({ ...file, events }, null, 2).replace('"id": "fifth",', '"id": "fifth"');
  const line = text.slice(0, text.indexOf('"id": "fifth"')).split('\n').length + 1;
  expect(await inGerman(text, 'gespraeche.json')).toEqual([
    expect.stringMatching(
      /^events\[1\]: Das Feld „colour“ gehört nicht zum Format und wurde weggelassen\. Bekannt sind hier: id, formerIds, title/,
    ),
    'events[2].when.edtf: „2025-13“: 13 ist kein Monat; schreiben Sie 01 bis 12, für eine Jahreszeit 21 bis 24.',
    'events[3].title.de: Das fehlt. Ergänzen Sie es; in data/README.md steht, was es enthält.',
    `events[4]: Zeile ${line}: Vor „"title": { "en":“ fehlt ein Komma oder }. Beheben Sie das; bis dahin bleibt dieser Teil weg.`,
    'events[0].place: Unter den Orten gibt es die ID „atlantis“ nicht. Ergänzen Sie den Eintrag oder korrigieren Sie die ID.',
  ]);
});
