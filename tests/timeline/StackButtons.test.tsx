import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { type NewsEvent, statuses } from '../../src/dossier/newsEvent.ts';
import { de } from '../../src/language/messages.de.ts';
import { en } from '../../src/language/messages.en.ts';
import type { Crowd } from '../../src/timeline/crowdIn.ts';
import type { Stack } from '../../src/timeline/layOut.ts';
import { StackButtons } from '../../src/timeline/StackButtons.tsx';
import { miamiTalks } from '../fixtures/dossierFrom.ts';
import { windowBetween } from '../fixtures/readableEvents.ts';
import { syntheticDossier } from '../fixtures/syntheticDossier.ts';
import { faultsIn } from '../reader/readerFixtures.ts';

// axe takes its time in jsdom.
vi.setConfig({ testTimeout: 30_000 });

type Shown = Partial<Stack> & { readonly crowd?: Partial<Crowd>; readonly others?: readonly NewsEvent[] };

/** A stack of nine days; `others` are events of it that are no marks, of which `crowd` says more. */
function show({ crowd = {}, others = [], ...some }: Shown = {}, messages = en, further: readonly string[] = []) {
  const onOpen = vi.fn();
  const onZoom = vi.fn();
  const { events } = miamiTalks();
  const keys = some.keys ?? ['berlin-talks', 'umerov-visit'];
  const days = windowBetween('2025-12-13/2025-12-21');
  const count = keys.length + others.length;
  const stack: Stack = {
    key: '0:8:2551',
    lane: 0,
    x: 10,
    y: 20,
    keys,
    count,
    days,
    width: 120,
    reached: null,
    ...some,
  };
  const { container } = render(
    <StackButtons
      stacks={[stack, ...further.map((key) => ({ ...stack, key }))]}
      crowds={{
        eventOf: (key) => events.find(({ id }) => id === key),
        crowdOf: () => ({ count: stack.count - keys.length, statuses: [], imprecise: 0, parties: [], ...crowd }),
        othersOf: (_, most) => others.slice(0, most),
      }}
      parties={miamiTalks().parties}
      messages={messages}
      onOpen={onOpen}
      onZoom={onZoom}
    />,
  );
  return { container, onOpen, onZoom, stack };
}

it('A stack counts what found no row, lists it on a press, and opens an event from the list', async () => {
  const { container, onOpen } = show();
  const button = screen.getByRole('button', { name: '2 more events here', expanded: false });
  expect(button).toHaveTextContent('2 more');
  await userEvent.click(button);
  expect(button).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getAllByRole('listitem').map((entry) => entry.textContent)).toEqual([
    'Berlin talks 14–15 Dec, Reports differ',
    'Umerov’s visit to Miami one day, 19–21 Dec, Reports differ',
  ]);
  expect(await faultsIn(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: /^Umerov/ }));
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('umerov-visit');
});

it('Escape closes the list alone and gives the focus back to the stack', async () => {
  show();
  const heard = vi.fn();
  document.addEventListener('keydown', heard);
  const button = screen.getByRole('button', { name: '2 more events here' });
  await userEvent.click(button);
  screen.getByRole('button', { name: /^Berlin/ }).focus();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('list')).toBeNull();
  expect(button).toHaveFocus();
  expect(heard).not.toHaveBeenCalled();
  document.removeEventListener('keydown', heard);
});

it('A stack of one says so, in both languages', () => {
  show({ keys: ['berlin-talks'] });
  expect(screen.getByRole('button', { name: '1 more event here' })).toHaveTextContent('1 more');
  show({ keys: ['berlin-talks'] }, de);
  expect(screen.getByRole('button', { name: '1 weiteres Ereignis hier' })).toHaveTextContent('1 weiteres');
});

describe('a stack with events that are no marks', () => {
  const { events } = syntheticDossier(51, 320);
  const ofStatus = (counts: Partial<Record<(typeof statuses)[number], number>>) =>
    statuses.map((status) => counts[status] ?? 0);

  it('of few lists them behind its marks, and opens one of them', async () => {
    const { container, onOpen, onZoom } = show({ others: events.slice(0, 3) });
    const button = screen.getByRole('button', { name: '5 more events here', expanded: false });
    await userEvent.click(button);
    const listed = screen.getAllByRole('listitem').map((entry) => entry.textContent);
    expect(listed).toHaveLength(5);
    expect(listed[0]).toContain('Berlin talks');
    for (const [index, { label }] of events.slice(0, 3).entries()) expect(listed[index + 2]).toContain(label.en);
    expect(await faultsIn(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: new RegExp(`^${events[1]?.label.en}\\b`) }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(events[1]?.id);
    expect(onZoom).not.toHaveBeenCalled();
  });

  it('of many says how many and what they are, and a press brings its days nearer', async () => {
    const { container, onOpen, onZoom, stack } = show({
      count: 4120,
      crowd: { statuses: ofStatus({ happened: 2918, expected: 1200 }), imprecise: 300, parties: [3000, 0, 1500] },
    });
    const button = screen.getByRole('button', {
      name: '4,120 more events here: 1,200 expected, 300 not known to the day, taking part: 3,000 Ukraine, 1,500 USA. Zoom in',
    });
    expect(button).toHaveTextContent(/^4,120$/);
    // It opens nothing.
    expect(button).not.toHaveAttribute('aria-expanded');
    expect(await faultsIn(container)).toEqual([]);
    await userEvent.click(button);
    expect(onZoom).toHaveBeenCalledExactlyOnceWith(stack);
    button.focus();
    await userEvent.keyboard('{Enter}');
    expect(onZoom).toHaveBeenCalledTimes(2);
    expect(screen.queryByRole('list')).toBeNull();
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('says so in German too', () => {
    show({ count: 4120, crowd: { statuses: ofStatus({ expected: 1200 }), imprecise: 300 } }, de);
    const name = '4.120 weitere Ereignisse hier: 1.200 erwartet, 300 nicht auf den Tag genau. Vergrößern';
    expect(screen.getByRole('button', { name })).toHaveTextContent(/^4\.120$/);
  });

  it('is one stop of Tab with the others, left and right lead along them', async () => {
    const { container } = show({ others: events.slice(0, 3) }, en, ['0:8:2552', '0:8:2553']);
    const [first, second, third] = container.querySelectorAll<HTMLElement>('.stack-button');
    await userEvent.tab();
    expect(first).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(third).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(second).toHaveFocus();
    await userEvent.tab();
    expect(container).not.toContainElement(document.activeElement as HTMLElement); // some element
    await userEvent.tab({ shift: true });
    expect(second).toHaveFocus();
  });

  it('of 60 still lists, of 61 brings nearer', async () => {
    show({ others: events.slice(0, 58) });
    await userEvent.click(screen.getByRole('button', { name: '60 more events here', expanded: false }));
    expect(screen.getAllByRole('listitem')).toHaveLength(60);
    cleanup();
    const { onZoom } = show({ others: events.slice(0, 59) });
    await userEvent.click(screen.getByRole('button', { name: '61 more events here. Zoom in' }));
    expect(onZoom).toHaveBeenCalledOnce();
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('of many on days that no window can part lists what it can, and says how many it leaves out', async () => {
    const { onZoom } = show({ others: events, days: windowBetween('2025-12-13/2025-12-15') });
    const button = screen.getByRole('button', { name: '322 more events here', expanded: false });
    await userEvent.click(button);
    const listed = screen.getAllByRole('listitem');
    expect(listed).toHaveLength(301);
    expect(listed.at(-1)).toHaveTextContent('22 more');
    expect(onZoom).not.toHaveBeenCalled();
  });
});
