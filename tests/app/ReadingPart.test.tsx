import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, type RefObject, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { expect, it, vi } from 'vitest';
import { loaded } from '../../src/app/loaded.ts';
import { type ReadingHandle, ReadingPart } from '../../src/app/ReadingPart.tsx';
import { useFocusOfEvent } from '../../src/app/useFocusOfEvent.ts';
import type { Dossier, EventId } from '../../src/dossier/dossier.ts';
import { en } from '../../src/language/messages.en.ts';
import { longChronicle } from '../fixtures/longChronicle.ts';
import { standInForBrowser } from '../fixtures/standInForBrowser.ts';
import { hrefOf, readingsOf } from '../reader/readerFixtures.ts';

vi.setConfig({ testTimeout: 30_000 });
standInForBrowser();

const dossier = longChronicle(5_000);
loaded.dossiers.set(dossier.id, dossier);
loaded.readings.set(dossier.id, readingsOf(dossier));

/** The page below the chart: what is open, and where the focus goes. */
function Page({
  events = dossier.events,
  handle,
}: {
  events?: Dossier['events'];
  handle?: RefObject<ReadingHandle | null>;
}) {
  const [open, setOpen] = useState<EventId | null>(null);
  const focus = useFocusOfEvent(open);
  const own = useRef<ReadingHandle>(null);
  const reading = handle ?? own;
  const event = dossier.events.find(({ id }) => id === open) ?? null;
  return (
    <>
      <button type="button" onClick={() => reading.current?.goToFirst()}>
        To the first
      </button>
      <button type="button" onClick={() => setOpen('event-3000' as EventId)}>
        In the chart
      </button>
      <ReadingPart
        dossier={dossier}
        whole={dossier}
        events={events}
        event={event}
        eventNow={event}
        asOf={null}
        messages={en}
        handleRef={reading}
        headingRef={focus.heading}
        closeHref="/"
        sourcesHref="/"
        hrefOf={hrefOf}
        onOpen={(id) => {
          focus.remember('toTitle');
          setOpen(id);
        }}
        onClose={() => setOpen(null)}
        onShowAll={() => {}}
        onShowNow={() => {}}
        onFilterParticipant={() => {}}
      />
    </>
  );
}

it('A reader of five thousand events goes to the first, to a day, opens an event there and comes back to it', async () => {
  render(<Page />);
  const user = userEvent.setup();
  const chronicle = within(screen.getByRole('region', { name: 'Chronicle' }));
  expect(chronicle.getAllByRole('link').length).toBeLessThan(300);
  const focused = () => document.activeElement?.textContent;

  await user.click(screen.getByRole('button', { name: 'To the first' }));
  expect(focused()).toBe('1 Jan Event 1');

  const field = chronicle.getByLabelText('Go to day');
  await user.clear(field);
  await user.type(field, '2012-05-01{Enter}');
  expect(focused()).toBe('1 May Event 3405');
  await user.keyboard('{Enter}');
  expect(screen.getByRole('heading', { level: 2, name: 'Event 3405' })).toHaveFocus();

  await user.click(screen.getByRole('link', { name: 'Close' }));
  expect(focused()).toBe('1 May Event 3405');
  await user.tab();
  expect(focused()).toBe('1 May Event 3406');

  await user.click(screen.getByRole('button', { name: 'To the first' }));
  expect(focused()).toBe('1 Jan Event 1');
  await user.click(screen.getByRole('button', { name: 'In the chart' }));
  expect(chronicle.getByRole('link', { current: true })).toHaveTextContent('Event 3000');
});

it('The first event is gone to as soon as it is shown, not one that the new filter no longer shows', () => {
  const handle = createRef<ReadingHandle>();
  const { rerender } = render(<Page handle={handle} />);
  const chronicle = within(screen.getByRole('region', { name: 'Chronicle' }));
  act(() => {
    flushSync(() => rerender(<Page handle={handle} events={dossier.events.slice(4_000)} />));
    // The chronicle comes after the rest of the page.
    expect(chronicle.getAllByRole('link')[0]).toHaveTextContent('Event 1');
    handle.current?.goToFirst();
  });
  expect(chronicle.getAllByRole('link')[0]).toHaveTextContent('Event 4001');
  expect(chronicle.getAllByRole('link')[0]).toHaveFocus();
});

it('A thousand events at most are printed, once the page is printed, and the paper says so', () => {
  const { container } = render(<Page />);
  const paper = () => container.querySelector('.printed-chronicle');
  expect(paper()).toBeNull();
  act(() => void dispatchEvent(new Event('beforeprint')));
  expect(paper()?.querySelectorAll('article')).toHaveLength(1_000);
  expect(paper()).toHaveTextContent('The first 1,000 of 5,009 events are printed. Filter to print others.');
  act(() => void dispatchEvent(new Event('afterprint')));
  expect(paper()).toBeNull();
});
