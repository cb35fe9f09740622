import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { noCoverage } from '../../src/dossier/coverage.ts';
import type { Known } from '../../src/dossier/dossierAsOf.ts';
import { de } from '../../src/language/messages.de.ts';
import { en } from '../../src/language/messages.en.ts';
import { OtherReports } from '../../src/reader/OtherReports.tsx';
import { knownFrom, miamiTalksKnown } from '../fixtures/dossierFrom.ts';
import { eventNamed, faultsIn } from './readerFixtures.ts';

function show({ dossier, coverage }: Known, id: string, messages = en) {
  return render(
    <OtherReports dossier={dossier} event={eventNamed(dossier, id)} coverage={coverage} messages={messages} />,
  );
}

const meeting = () =>
  knownFrom(['meeting happened 2025-11 @geneva'], {
    reports: [
      'meeting herald states 2025-12-02 published 2025-12-03 @paris differs:place note',
      'meeting courier states 2025-12-02 published unknown',
      'meeting times/wire:agency states 2025-11',
      'meeting echo/wire states 2025-11',
      'meeting blog/nobody:unknown states 2025-12-02',
      'meeting post announces 2025-12 published 2025-11-20',
      'meeting post.2/post announces 2025-12 published 2025-11-21 version-of:post',
      'meeting page none',
    ],
  });

/** The rows as they stand closed: what is said of each time. */
function rows(): (string | null)[] {
  const [list] = screen.getAllByRole('list');
  return [...(list?.children ?? [])].map((row) => row.querySelector('.time-row-words')?.textContent ?? null);
}

/** Opens a row, or an origin in it. */
async function open(name: RegExp): Promise<HTMLElement> {
  const words = screen.getByText(name, { selector: 'summary strong' });
  await userEvent.click(words);
  const details = words.closest('details');
  if (details === null) throw new Error(`${name} opens nothing`);
  return details;
}

describe('other reports of an event', () => {
  test('stand a row a time, the article’s first, each with who says it and how it stands to the article', () => {
    show(meeting(), 'meeting');
    expect(rows()).toEqual([
      'November 2025 The article',
      '2 December 2025 differs · 2 independent origins · 1 publisher of unknown origin, not counted',
      'November 2025 agrees · Wire · 2 publishers',
      'Announced beforehand 1 origin',
      'No time given 1 origin',
    ]);
  });

  test('share one scale, whose first and last day are said', () => {
    const { container } = show(meeting(), 'meeting');
    expect(
      screen.getByText('The times that are stated, on one scale from 1 November 2025 to 2 December 2025'),
    ).toBeInTheDocument();
    expect(container.querySelectorAll('.time-bars')).toHaveLength(3);
    expect(container.querySelector('[style]')).toBeNull();
  });

  test('are closed until a row and an origin in it are opened', async () => {
    show(meeting(), 'meeting');
    expect(screen.queryByText('Herald tells of meeting.')).not.toBeVisible();
    const row = await open(/^2 December 2025$/);
    expect(within(row).getByText('Differs: where')).toBeVisible();
    expect(within(row).getByText('Herald tells of meeting.')).not.toBeVisible();
    const origin = await open(/^Herald$/);
    expect(within(origin).getByText('Herald tells of meeting.')).toBeVisible();
    expect(within(origin).getByText('It says: 2 December 2025; Paris')).toBeVisible();
    expect(within(origin).getByText('Differs: when, where')).toBeVisible();
    expect(within(origin).getByText('The test says why.')).toBeVisible();
    expect(within(origin).getByText('Published 3 December 2025, as its text says.')).toBeVisible();
    const link = within(origin).getByRole('link', { name: 'Open at Herald' });
    expect(link).toHaveAttribute('href', 'https://herald.example/1');
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  });

  test('of one origin are together, and open with their row where it is the only one', async () => {
    show(meeting(), 'meeting');
    const row = await open(/^November 2025$/);
    expect(within(row).getByText('Times tells of meeting.')).toBeVisible();
    expect(within(row).getByText('Echo tells of meeting.')).toBeVisible();
    expect(within(row).getByText(/^agency/)).toHaveTextContent('agency · 2 publishers');
  });

  test('say where a day of publication is not known', async () => {
    show(meeting(), 'meeting');
    await open(/^2 December 2025$/);
    expect(within(await open(/^Courier$/)).getByText('Day of publication not known.')).toBeVisible();
  });

  test('show versions of one source as one', async () => {
    show(meeting(), 'meeting');
    const row = await open(/^Announced beforehand$/);
    expect(row.querySelectorAll('.report')).toHaveLength(1);
    expect(within(row).getByText(/^Another version of the same article/)).toHaveTextContent('21 November 2025');
  });

  test('that nobody here makes are said not to be kept', () => {
    show(knownFrom(['alone happened 2025-11']), 'alone');
    expect(screen.getByText('No other report of this event is kept here.')).toBeInTheDocument();
  });

  test('are not spoken of before they have come', () => {
    const { container } = show({ ...miamiTalksKnown(), coverage: noCoverage }, 'kremlin-meeting');
    expect(container).toBeEmptyDOMElement();
  });

  test.each([
    [
      'where only reports tell the event',
      'talks happened 2025-12-02 (reported)',
      'talks herald states 2025-12-02',
      ['2 December 2025 agrees · Herald'],
    ],
    [
      'where they state another time than is shown',
      'talks happened 2025-12-02 (reported)',
      'talks herald states 2025-12-04',
      ['2 December 2025 As shown here', '4 December 2025 differs · Herald'],
    ],
    [
      'where the article gives no date',
      'talks not-planned none',
      'talks herald none',
      ['no date The article', 'No time given 1 origin'],
    ],
    [
      'where an origin says two things',
      'talks happened 2025-11',
      'talks echo/herald states 2025-11',
      ['November 2025 The article', '2 December 2025; November 2025 Herald · 2 publishers · counted for none'],
    ],
  ])('have rows also %s', (_, event, report, expected) => {
    const second = event.includes('2025-11') ? ['talks herald states 2025-12-02'] : [];
    show(knownFrom([event], { reports: [...second, report] }), 'talks');
    expect(rows()).toEqual(expected);
  });

  test.each([en, de])('have no fault that axe knows', async (messages) => {
    const { container } = show(miamiTalksKnown(), 'kremlin-meeting', messages);
    expect(await faultsIn(container)).toEqual([]);
    expect(container.querySelector('[style]')).toBeNull();
  });

  test('speak German in the German interface', () => {
    show(meeting(), 'meeting', de);
    expect(rows()).toEqual([
      'November 2025 Der Artikel',
      '2. Dezember 2025 weicht ab · 2 unabhängige Ursprünge · 1 Anbieter unbekannten Ursprungs, nicht mitgezählt',
      'November 2025 stimmt überein · Wire (de) · 2 Anbieter',
      'Vorab angekündigt 1 Ursprung',
      'Ohne Zeitangabe 1 Ursprung',
    ]);
  });
});
