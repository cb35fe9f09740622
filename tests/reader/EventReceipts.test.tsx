import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { noCoverage } from '../../src/dossier/coverage.ts';
import { de } from '../../src/language/messages.de.ts';
import { en } from '../../src/language/messages.en.ts';
import { EventReceipts } from '../../src/reader/EventReceipts.tsx';
import { miamiTalks, miamiTalksKnown } from '../fixtures/dossierFrom.ts';
import { eventNamed, faultsIn, readingsOf, withLostQuote } from './readerFixtures.ts';

describe('the receipts of an event on paper', () => {
  test.each([
    [
      en,
      [
        'Expected',
        'as of 17 December 2025',
        '20–21 December 2025',
        'Kirill Dmitriev',
        'European representatives',
        'made with AI',
        'The weekend of that week is meant: 20–21 December 2025.',
      ],
    ],
    [
      de,
      [
        'Erwartet',
        'Stand: 17. Dezember 2025',
        '20.–21. Dezember 2025',
        'Kirill Dmitrijew',
        'Europäische Vertreter',
        'mit KI erstellt',
        'Gemeint ist das Wochenende derselben Woche: 20.–21. Dezember 2025.',
      ],
    ],
  ])(
    'tell status, time and how it was read, participants, quotations and where they stand',
    async (messages, words) => {
      const dossier = miamiTalks('2025-12-18');
      const { container } = render(
        <EventReceipts
          dossier={dossier}
          event={eventNamed(dossier, 'miami-talks')}
          readings={readingsOf(dossier)}
          coverage={noCoverage}
          messages={messages}
        />,
      );
      for (const word of [
        ...words,
        'dieses Wochenende',
        'Russland wird durch Kirill Dmitrijew vertreten',
        'https://www.upday.com/',
      ])
        expect(container).toHaveTextContent(word);
      expect(await faultsIn(container)).toEqual([]);
    },
  );

  test('tell who else says so, in sentences', () => {
    const { dossier, coverage } = miamiTalksKnown();
    const event = eventNamed(dossier, 'kremlin-meeting');
    const { container } = render(
      <EventReceipts
        dossier={dossier}
        event={event}
        readings={readingsOf(dossier)}
        coverage={coverage}
        messages={en}
      />,
    );
    expect(container).toHaveTextContent('11 independent origins say 2 December 2025');
  });

  test('keep a lost quotation, as lost', () => {
    const dossier = withLostQuote(miamiTalks(), 'war', 0);
    const { container } = render(
      <EventReceipts
        dossier={dossier}
        event={eventNamed(dossier, 'war')}
        readings={readingsOf(dossier)}
        coverage={noCoverage}
        messages={en}
      />,
    );
    expect(container).toHaveTextContent(
      'This quotation is no longer found in the source as kept here: Das stand nie im Artikel.',
    );
  });
});
