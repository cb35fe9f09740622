import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { noCoverage } from '../../src/dossier/coverage.ts';
import { parseDossier } from '../../src/dossier/parseDossier.ts';
import { en } from '../../src/language/messages.en.ts';
import { EventCorrections } from '../../src/reader/EventCorrections.tsx';
import { fileFrom } from '../fixtures/dossierFrom.ts';
import { eventNamed, faultsIn } from './readerFixtures.ts';

const both = (text: string) => ({ en: text, de: `${text} (de)` });

function corrected(contact: { text: ReturnType<typeof both>; url?: string }) {
  const { dossier, coverage } = parseDossier({
    ...fileFrom(['talks happened 2025-12-20', 'visit happened 2025-12-19']),
    corrections: [
      { on: '2025-12-18', event: 'talks', what: both('The place was wrong.'), why: both('A reader wrote.') },
      { on: '2025-12-18', event: 'visit', what: both('Another thing.'), why: both('So it was.') },
    ],
    contact,
  });
  if (dossier === null) throw new Error('It is a dossier');
  return { talks: eventNamed(dossier, 'talks').id, coverage };
}

describe('the foot of an event', () => {
  test('has its own corrections, with their day and why, and who takes notice of errors', async () => {
    const { talks, coverage } = corrected({ text: both('Write to us.'), url: 'https://editors.example/' });
    const { container } = render(<EventCorrections event={talks} coverage={coverage} messages={en} />);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '18 December 2025: The place was wrong. A reader wrote.',
    ]);
    expect(screen.getByRole('link', { name: 'Write to us.' })).toHaveAttribute('href', 'https://editors.example/');
    expect(await faultsIn(container)).toEqual([]);
  });

  test('names whom to write to without an address too', () => {
    const { talks, coverage } = corrected({ text: both('Write to us.') });
    render(<EventCorrections event={talks} coverage={coverage} messages={en} />);
    expect(screen.getByText(/Found an error/)).toHaveTextContent('Found an error? Write to us.');
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  test('is empty where there is neither', () => {
    const { talks } = corrected({ text: both('Write to us.') });
    const { container } = render(<EventCorrections event={talks} coverage={noCoverage} messages={en} />);
    expect(container).toBeEmptyDOMElement();
  });
});
