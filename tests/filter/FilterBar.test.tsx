import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { useRef, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dossier, Participant, ParticipantId } from '../../src/dossier/dossier.ts';
import { type Filter, noFilter } from '../../src/dossier/filter.ts';
import { selectEvents } from '../../src/dossier/selectEvents.ts';
import { EmptyResult } from '../../src/filter/EmptyResult.tsx';
import { FilterBar } from '../../src/filter/FilterBar.tsx';
import { HiddenByFilter } from '../../src/filter/HiddenByFilter.tsx';
import { de } from '../../src/language/messages.de.ts';
import { en } from '../../src/language/messages.en.ts';
import { dossierFrom, miamiTalks } from '../fixtures/dossierFrom.ts';

/** A page that does with a filter what the dossier page does, without chart and address. */
function Page({ dossier = miamiTalks(), start = noFilter, messages = en, onEnter = () => {} }) {
  const [filter, setFilter] = useState<Filter>(start);
  const search = useRef<HTMLInputElement>(null);
  const events = selectEvents(dossier, filter);
  return (
    <>
      <button type="button" onClick={() => search.current?.focus()}>
        Slash
      </button>
      <FilterBar
        dossier={dossier}
        filter={filter}
        shown={events.length}
        total={dossier.events.length}
        messages={messages}
        onFilter={setFilter}
        onEnter={onEnter}
        searchRef={search}
      />
      {events.length === 0 && <EmptyResult messages={messages} onClear={() => setFilter(noFilter)} />}
      <ol aria-label="Shown">
        {events.map(({ id }) => (
          <li key={id}>{id}</li>
        ))}
      </ol>
    </>
  );
}

const chip = (name: string | RegExp) => screen.getByRole('button', { name });
const shownEvents = () =>
  within(screen.getByRole('list', { name: 'Shown' }))
    .queryAllByRole('listitem')
    .map((item) => item.textContent);
const filtersButton = () => screen.getByRole('button', { name: /^Filters/ });

describe('choosing participants', () => {
  it('keeps the events of one, and says how many', async () => {
    render(<Page />);
    await userEvent.click(chip('Vladimir Putin, Russia, 2 events'));
    expect(shownEvents().toSorted()).toEqual(['kremlin-meeting', 'putin-statement']);
    expect(chip('Vladimir Putin, Russia, 2 events')).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText('2 of 9')).toBeVisible();
    await userEvent.click(chip(/^Vladimir Putin/));
    expect(shownEvents()).toHaveLength(9);
  });

  it('tells before a click what it would show, under any of and under all of', async () => {
    render(<Page />);
    await userEvent.click(chip(/^Vladimir Putin/));
    expect(chip('Steve Witkoff, USA, 5 events')).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: 'all of' }));
    await userEvent.click(chip('Steve Witkoff, USA, 1 event'));
    expect(shownEvents()).toEqual(['kremlin-meeting']);
  });

  it('lets a choice be made that nothing fits, and leads out again', async () => {
    render(<Page start={{ ...noFilter, with: ['putin' as ParticipantId], match: 'all' }} />);
    await userEvent.click(chip('Rustem Umerov, Ukraine, 0 events'));
    expect(screen.getByText('No event fits these filters.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show all events' }));
    expect(shownEvents()).toHaveLength(9);
    expect(screen.queryByText('No event fits these filters.')).toBeNull();
  });

  it('leaves further people to the button when there are many', async () => {
    const dossier = miamiTalks();
    const [model] = dossier.participants;
    if (model === undefined) throw new Error('nobody in it');
    const crowd = Array.from({ length: 10 }, (_, index): Participant => {
      const name = `Person ${index + 1}`;
      return { ...model, id: `person-${index + 1}` as ParticipantId, kind: 'person', name: { en: name, de: name } };
    });
    const crowded: Dossier = { ...dossier, participants: crowd };
    render(<Page dossier={crowded} />);
    expect(within(screen.getByRole('group', { name: 'People' })).getAllByRole('button')).toHaveLength(8);
    await userEvent.click(filtersButton());
    expect(within(screen.getByRole('group', { name: 'More people' })).getAllByRole('button')).toHaveLength(2);
  });

  it('has those who are in most events in the bar, however late they are mentioned, and then in the order of mention', () => {
    const few = Array.from({ length: 8 }, (_, index) => `extra-${index + 1}/side`);
    const dossier = dossierFrom([
      `congress happened 2025-12-01 ${few.join(' ')}`,
      'call     happened 2025-12-02 late/side extra-8/side',
      'letter   happened 2025-12-03 late/side',
    ]);
    render(<Page dossier={dossier} />);
    const names = within(screen.getByRole('group', { name: 'People' })).getAllByRole('button');
    expect(names.map(({ textContent }) => textContent?.replace(/,.*/, '').slice(1))).toEqual([
      'Extra 1',
      'Extra 2',
      'Extra 3',
      'Extra 4',
      'Extra 5',
      'Extra 6',
      'Extra 8',
      'Late',
    ]);
  });
});

describe('more filters', () => {
  it('wait behind a button that says whether they are open', async () => {
    render(<Page />);
    expect(filtersButton()).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('group', { name: 'Places' })).toBeNull();
    await userEvent.click(filtersButton());
    expect(filtersButton()).toHaveAttribute('aria-expanded', 'true');
    for (const name of ['Delegations', 'States and organisations', 'Parties', 'Places', 'Status']) {
      expect(within(screen.getByRole('group', { name })).getAllByRole('button').length).toBeGreaterThan(0);
    }
  });

  it('offer only statuses that occur', async () => {
    render(<Page dossier={miamiTalks('2025-12-18')} />);
    await userEvent.click(filtersButton());
    const names = within(screen.getByRole('group', { name: 'Status' })).getAllByRole('button');
    expect(names.map((button) => button.textContent?.replace(/\d.*/, ''))).toEqual([
      'Happened',
      'Ongoing',
      'Expected',
      'Not planned',
    ]);
  });

  it('stay in sight when chosen, and can be taken out without opening', async () => {
    render(<Page dossier={miamiTalks('2025-12-18')} />);
    await userEvent.click(filtersButton());
    await userEvent.click(chip('Miami, 2 events'));
    await userEvent.click(chip('Expected, 2 events'));
    await userEvent.click(filtersButton());
    expect(filtersButton()).toHaveAccessibleName('Filters 2 active');
    await userEvent.click(screen.getByRole('button', { name: 'Remove Miami' }));
    expect(filtersButton()).toHaveAccessibleName('Filters 1 active');
    expect(filtersButton()).toHaveFocus();
    expect(shownEvents().toSorted()).toEqual(['miami-talks', 'umerov-visit']);
  });

  it('show of many those in most events and those chosen, and the others when asked', async () => {
    const places = Array.from(
      { length: 14 },
      (_, index) => `meeting-${index + 1} happened 2025-12-02 @town-${index + 1}`,
    );
    const dossier = dossierFrom([
      ...places,
      'second happened 2025-12-03 @town-14',
      'third happened 2025-12-04 @town-13',
    ]);
    render(<Page dossier={dossier} />);
    await userEvent.click(filtersButton());
    const towns = () =>
      within(screen.getByRole('group', { name: 'Places' }))
        .getAllByRole('button', { name: /^Town/ })
        .map((button) => button.textContent?.replace(/,.*/, '').replace(/\d$/, ''));
    expect(towns()).toHaveLength(10);
    expect(towns().slice(-2)).toEqual(['Town 13', 'Town 14']);
    await userEvent.click(chip('Show 4 more: Places'));
    expect(towns()).toHaveLength(14);
    await userEvent.click(chip('Town 12, 1 event'));
    await userEvent.click(chip('Show fewer: Places'));
    expect(towns()).toContain('Town 12');
    expect(chip('Show 3 more: Places')).toHaveFocus();
  });

  it('find what reports say differently, what has one origin, and what became of what was expected', async () => {
    const reports = [
      'meeting herald states 2025-12-05',
      'talks   courier states 2025-12-20 published 2025-12-21 status:happened',
    ];
    const lines = [
      'meeting happened 2025-12-02',
      'storm   happened 2025-12-03',
      'talks   expected:2025-12-18>happened:2025-12-21 2025-12-20',
    ];
    render(<Page dossier={dossierFrom(lines, { reports })} />);
    await userEvent.click(filtersButton());
    const group = within(screen.getByRole('group', { name: 'Reports' }));
    for (const [name, event] of [
      ['Reports differ, 1 event', 'meeting'],
      ['One origin only, 1 event', 'storm'],
      ['Outcome reported later, 1 event', 'talks'],
    ] as const) {
      const one = group.getByRole('button', { name });
      await userEvent.click(one);
      expect(shownEvents()).toEqual([event]);
      await userEvent.click(one);
    }
  });

  it('count who is really there: the absent do not come up', async () => {
    render(<Page />);
    await userEvent.click(filtersButton());
    await userEvent.click(chip('European representatives, Europe, 1 event'));
    expect(shownEvents()).toEqual(['berlin-talks']);
  });
});

describe('searching', () => {
  it('finds a name in any spelling, keeping what was typed', async () => {
    render(<Page />);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search events and sentences' }), 'Дмитриев ');
    expect(screen.getByRole('searchbox')).toHaveValue('Дмитриев ');
    expect(shownEvents()).toContain('miami-talks');
    expect(shownEvents().length).toBeLessThan(9);
  });

  it('can be reached by the page', async () => {
    render(<Page />);
    await userEvent.click(screen.getByRole('button', { name: 'Slash' }));
    expect(screen.getByRole('searchbox')).toHaveFocus();
  });
});

describe('clearing', () => {
  it('is offered only while something is filtered, takes everything back and keeps the focus', async () => {
    render(<Page />);
    expect(screen.queryByRole('button', { name: 'Clear filters' })).toBeNull();
    await userEvent.type(screen.getByRole('searchbox'), 'miami');
    await userEvent.click(chip(/^Steve Witkoff/));
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(shownEvents()).toHaveLength(9);
    expect(screen.getByRole('searchbox')).toHaveValue('');
    expect(filtersButton()).toHaveFocus();
  });

  it('of an event that the filter hides is one button', async () => {
    const onClear = vi.fn();
    render(<HiddenByFilter messages={en} onClear={onClear} />);
    expect(screen.getByText('This event is hidden by your filter.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show all events' }));
    expect(onClear).toHaveBeenCalledOnce();
  });
});

describe('the keyboard alone', () => {
  it('searches, opens, chooses and clears', async () => {
    render(<Page />);
    const user = userEvent.setup();
    await user.tab();
    await user.tab();
    expect(screen.getByRole('searchbox')).toHaveFocus();
    await user.tab();
    expect(filtersButton()).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('group', { name: 'Places' })).toBeVisible();
    await user.tab();
    expect(screen.getByRole('radio', { name: 'any of' })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('radio', { name: 'all of' })).toBeChecked();
    await user.tab();
    expect(chip(/^Steve Witkoff/)).toHaveFocus();
    await user.keyboard(' ');
    expect(chip(/^Steve Witkoff/)).toHaveFocus();
    expect(shownEvents()).toHaveLength(4);
    await user.tab({ shift: true });
    await user.tab({ shift: true });
    expect(screen.getByRole('button', { name: 'Clear filters' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(filtersButton()).toHaveFocus();
    expect(shownEvents()).toHaveLength(9);
  });
});

describe('Enter in the search', () => {
  it('asks for what was found, but not while letters are still being put together', () => {
    const onEnter = vi.fn();
    render(<Page onEnter={onEnter} />);
    const search = screen.getByRole('searchbox');
    fireEvent.keyDown(search, { key: 'Enter', isComposing: true });
    fireEvent.keyDown(search, { key: 'e' });
    expect(onEnter).not.toHaveBeenCalled();
    fireEvent.keyDown(search, { key: 'Enter' });
    expect(onEnter).toHaveBeenCalledOnce();
  });
});

describe('the number of events', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is announced once, when typing has come to rest', () => {
    render(<Page />);
    const pass = (milliseconds: number) =>
      act(() => {
        vi.advanceTimersByTime(milliseconds);
      });
    const announced = screen.getByRole('status');
    for (const words of ['p', 'pu', 'put', 'putin']) {
      fireEvent.change(screen.getByRole('searchbox'), { target: { value: words } });
      pass(300);
      expect(announced).toHaveTextContent(/^9 events$/);
    }
    pass(700);
    expect(announced).toHaveTextContent(/^\d of 9 events$/);
  });
});

describe('in German', () => {
  it('names and numbers are German', async () => {
    render(<Page messages={de} start={{ ...noFilter, with: ['putin' as ParticipantId] }} />);
    expect(chip('Wladimir Putin, Russland, 2 Ereignisse')).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('status')).toHaveTextContent('2 von 9 Ereignissen');
    expect(screen.getByRole('button', { name: 'Filter zurücksetzen' })).toBeVisible();
  });
});

describe('the filter bar', () => {
  it.each([en, de])('has no fault that axe knows, closed and open ($language)', async (messages) => {
    const { container } = render(<Page messages={messages} start={{ ...noFilter, status: ['cancelled'] }} />);
    // jsdom draws nothing, so it has no contrast to measure.
    const faults = async () =>
      (await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations;
    expect(await faults()).toEqual([]);
    await userEvent.click(
      screen.getByRole('button', { name: new RegExp(`^${messages.filter.filters}( |$)`), expanded: false }),
    );
    expect(await faults()).toEqual([]);
  });
});
