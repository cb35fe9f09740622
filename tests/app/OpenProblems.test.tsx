import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { OpenProblems } from '../../src/app/OpenProblems.tsx';
import type { Problem } from '../../src/dossier/problem.ts';
import { openingWords } from '../../src/language/openingWords.ts';
import { faultsIn } from '../reader/readerFixtures.ts';

const problems: readonly Problem[] = [
  { where: 'table', what: ['rowsLeftOut', 1_000_200, 1_000_000, 200] },
  { where: { row: 4, column: 'End Month' }, what: ['noMonth', 'Dezember'] },
  { where: 'events[3].evidence[0]', what: ['quoteNotFound', 'Das steht dort nicht.', 'gazette'] },
];

const listed = (name: string) =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

test('The problems of a file are told in the language of the page, and anew when that changes', async () => {
  const { container, rerender } = render(<OpenProblems problems={problems} problemCount={3} words={openingWords.de} />);
  expect(listed('3 Probleme')).toEqual([
    'Tabelle Die Tabelle hat 1.000.200 Zeilen. Gelesen sind die ersten 1.000.000, weggelassen 200. Teilen Sie die Tabelle.',
    'Zeile 4, End Month „Dezember“ ist kein Monat. Schreiben Sie eine Zahl von 1 bis 12 oder lassen Sie die Zelle leer.',
    'events[3].evidence[0] „Das steht dort nicht.“ steht nicht in der Quelle „gazette“, oder mehrmals und nicht bei "start". Kopieren Sie den genauen Wortlaut aus dem Text oder korrigieren Sie "start".',
  ]);
  expect(container.querySelector('[lang]')).toBeNull();
  expect(await faultsIn(container)).toEqual([]);

  rerender(<OpenProblems problems={problems} problemCount={3} words={openingWords.en} />);
  expect(listed('3 problems')).toContain(
    'row 4, End Month “Dezember” is no month. Write its number, 1 to 12, or leave it empty.',
  );
});
