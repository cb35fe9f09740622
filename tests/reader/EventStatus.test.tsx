import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { noCoverage } from '../../src/dossier/coverage.ts';
import { de } from '../../src/language/messages.de.ts';
import { en } from '../../src/language/messages.en.ts';
import { EventStatus } from '../../src/reader/EventStatus.tsx';
import { knownFrom, miamiTalksKnown } from '../fixtures/dossierFrom.ts';
import { eventNamed } from './readerFixtures.ts';

const open = 'Whether it took place is not in these sources.';

describe('the status of an event', () => {
  test.each([
    [en, 'Happened as of 21 December 2025', 'Before that: Expected, as of 16 December 2025'],
    [de, 'Geschehen Stand: 21. Dezember 2025', 'Zuvor: Erwartet (Stand: 16. Dezember 2025)'],
  ])('is told with the day since which it holds, and what it was before', (messages, last, before) => {
    const { dossier, coverage } = knownFrom(['talks expected:2025-12-16>happened:2025-12-21 2025-12-20']);
    render(
      <EventStatus dossier={dossier} event={eventNamed(dossier, 'talks')} coverage={coverage} messages={messages} />,
    );
    expect(screen.getByText(/21/)).toHaveTextContent(last);
    expect(screen.getByText(/16/)).toHaveTextContent(before);
    expect(screen.queryByText(open)).not.toBeInTheDocument();
  });

  test.each([
    [
      'one that is expected while no report tells its outcome',
      'talks herald announces 2025-12-20 status:expected',
      true,
    ],
    ['one whose outcome a report tells no more', 'talks herald none status:cancelled', false],
  ])('leaves open %s', (_, report, isOpen) => {
    const { dossier, coverage } = knownFrom(['talks expected 2025-12-20'], { reports: [report] });
    render(<EventStatus dossier={dossier} event={eventNamed(dossier, 'talks')} coverage={coverage} messages={en} />);
    expect(screen.queryByText(open) !== null).toBe(isOpen);
  });

  test('as of the article’s day is what was expected, and as of a later one what came of it', () => {
    const before = miamiTalksKnown('2025-12-18');
    const event = (known: typeof before) => eventNamed(known.dossier, 'miami-talks');
    const { unmount } = render(
      <EventStatus dossier={before.dossier} event={event(before)} coverage={noCoverage} messages={en} />,
    );
    expect(screen.getByText('Expected')).toBeInTheDocument();
    unmount();
    const after = miamiTalksKnown('2025-12-22');
    render(<EventStatus dossier={after.dossier} event={event(after)} coverage={after.coverage} messages={en} />);
    expect(screen.getByText('Happened')).toBeInTheDocument();
    expect(screen.getByText(/^Before that: Expected/)).toBeInTheDocument();
  });
});
