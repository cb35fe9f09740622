import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { noFilter } from '../../src/dossier/filter.ts';
import { selectEvents } from '../../src/dossier/selectEvents.ts';
import { en } from '../../src/language/messages.en.ts';
import type { LiveChartProps } from '../../src/timeline/LiveChart.tsx';
import { Timeline } from '../../src/timeline/Timeline.tsx';
import { dossierFrom, miamiTalks } from '../fixtures/dossierFrom.ts';
import { standInForBrowser } from '../fixtures/standInForBrowser.ts';
import { syntheticDossier } from '../fixtures/syntheticDossier.ts';
import { faultsIn, hrefOf } from '../reader/readerFixtures.ts';

vi.mock('../../src/timeline/chart.ts', () => import('../fixtures/fakeSurface.ts'));
vi.setConfig({ testTimeout: 30_000 });
beforeAll(() => standInForBrowser(1240));

const published = miamiTalks();
const all = selectEvents(published, noFilter);
type Some = Partial<Pick<LiveChartProps, 'dossier' | 'events' | 'selected' | 'lanes' | 'window' | 'singleKeys'>>;

/** A timeline whose window and lanes are kept, as the page keeps them in the address; once it is live, if it is to be. */
async function show({ isLive = true, dossier = published, ...some }: Some & { isLive?: boolean } = {}) {
  cleanup();
  const onOpen = vi.fn();
  const onRest = vi.fn();
  function Page() {
    const [window, setWindow] = useState(some.window ?? null);
    const [lanes, setLanes] = useState(some.lanes ?? 'one');
    return (
      <Timeline
        dossier={dossier}
        whole={dossier}
        events={some.events ?? selectEvents(dossier, noFilter)}
        selected={some.selected ?? null}
        lanes={lanes}
        window={window}
        today={null}
        singleKeys={some.singleKeys ?? true}
        isLive={isLive}
        messages={en}
        hrefOf={hrefOf}
        onOpen={onOpen}
        onLanes={setLanes}
        onRest={(days) => {
          onRest(days);
          setWindow(days);
        }}
        onReady={() => {}}
      />
    );
  }
  const { container } = render(<Page />);
  if (isLive)
    await waitFor(() => expect(container.querySelector('.timeline-pictures')).toBeNull(), { timeout: 10_000 });
  return { container, onOpen, onRest };
}

/** As it is prerendered. */
async function showPicture() {
  vi.stubEnv('SSR', true);
  const shown = await show({ isLive: false });
  vi.unstubAllEnvs();
  return shown;
}

const chart = () => within(screen.getByRole('group', { name: 'Timeline' }));
const mark = (name: RegExp) => chart().getByRole('button', { name });
const slider = () => screen.getByRole('slider');
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('before the chart has come', () => {
  it('stands a picture with a link to each event, and buttons', async () => {
    const { container } = await showPicture();
    for (const picture of screen.getAllByRole('group', { name: 'Timeline' }))
      expect(within(picture).getAllByRole('link')).toHaveLength(8);
    const [berlin] = screen.getAllByRole('link', { name: /^Berlin talks/ });
    expect(berlin).toHaveAttribute('href', '/en/miami-talks/berlin-talks/');
    expect(screen.getByRole('link', { name: /^Three-way meeting/ })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Zoom in' })).toBeEnabled();
    expect(container.querySelector('.static-picture [style]')).toBeNull();
  });

  it('keeps its room where nothing was prerendered, and those without a date in it', async () => {
    const { container } = await showPicture();
    const height = container.querySelector('.static-picture[data-form="wide"]')?.getAttribute('height');
    await show({ isLive: false });
    expect(container.querySelector('.static-picture')).toBeNull();
    expect(document.querySelector<HTMLElement>('.picture-room')?.style.blockSize).toBe(`${height}px`);
    expect(screen.getByRole('link', { name: /^Three-way meeting/ })).toBeVisible();
  });
});

describe('the chart', async () => {
  it('holds every event, the undated one in the shelf, and is one stop of the Tab key', async () => {
    const { container } = await show();
    expect(chart().getAllByRole('button')).toHaveLength(8);
    expect(chart().getByRole('link', { name: 'Three-way meeting Not planned' })).toBeVisible();
    const stops = [...chart().getAllByRole('button'), ...chart().getAllByRole('link')];
    expect(stops.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    expect(await faultsIn(container)).toEqual([]);
  });

  it('says of each event its time and its status', async () => {
    await show();
    expect(mark(/^Putin on/)).toHaveAccessibleName('Putin on Russia’s goals 17 Dec, Happened');
    await show({ dossier: miamiTalks('2025-12-18') });
    expect(mark(/^Umerov’s visit/)).toHaveAccessibleName('Umerov’s visit to Miami one day, 19–21 Dec, expected');
  });

  it('shows only what the filter leaves', async () => {
    await show({ events: all.filter(({ id }) => id === 'putin-statement') });
    expect(
      chart()
        .getAllByRole('button')
        .map((button) => button.dataset['event']),
    ).toEqual(['putin-statement']);
    expect(chart().queryByRole('link')).toBeNull();
  });

  it('opens an event on a click, but not after a drag that began on it', async () => {
    const { onOpen } = await show();
    const berlin = mark(/^Berlin talks/);
    fireEvent.pointerDown(berlin, { clientX: 100, clientY: 50 });
    fireEvent.pointerMove(berlin, { clientX: 140, clientY: 50 });
    fireEvent.click(berlin, { detail: 1 });
    expect(onOpen).not.toHaveBeenCalled();
    fireEvent.pointerDown(berlin, { clientX: 100, clientY: 50 });
    fireEvent.pointerMove(berlin, { clientX: 102, clientY: 51 });
    fireEvent.click(berlin, { detail: 1 });
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('berlin-talks');
  });

  it('marks the event in hand, in every lane it stands in', async () => {
    const berlin = all.find(({ id }) => id === 'berlin-talks');
    await show({ selected: berlin?.id ?? null, lanes: 'party' });
    const current = chart().getAllByRole('button', { current: true });
    expect(new Set(current.map(({ dataset }) => dataset['event']))).toEqual(new Set(['berlin-talks']));
    expect(current.length).toBe(3);
  });
});

describe('what stands out in who says so', () => {
  it('is a mark beside the name in picture and chart, and a word for those who do not see it', async () => {
    const { container } = await show();
    expect(mark(/^Berlin talks/)).toHaveAccessibleName('Berlin talks 14–15 Dec, Happened, Reports differ');
    expect(container.querySelector('.live-chart [data-event="berlin-talks"] [data-attestation]')).not.toBeNull();
    await showPicture();
    for (const link of screen.getAllByRole('link', { name: /^Berlin talks/ }))
      expect(link).toHaveAccessibleName(/Reports differ$/);
    await show({ dossier: dossierFrom(['storm happened 2025-12-02']) });
    expect(mark(/^Storm/)).toHaveAccessibleName('Storm 2 Dec, Happened, One origin only');
  });

  it('is the time that most origins state, drawn beside the event and said with its own', async () => {
    const { container } = await show();
    expect(mark(/^Witkoff and Kushner/)).toHaveAccessibleName(/^Witkoff and Kushner .* in Nov 2025, reported 2 Dec,/);
    expect(container.querySelectorAll('.live-chart .event-mark-reported')).toHaveLength(1);
    await showPicture();
    for (const link of screen.getAllByRole('link', { name: /^Witkoff and Kushner .* reported 2 Dec/ }))
      expect(link.querySelector('.static-picture-reported')).not.toBeNull();
  });
});

describe('its window', () => {
  const window = { from: '2025-12-12', to: '2025-12-21' } as LiveChartProps['window']; // both are days
  const days = () => slider().getAttribute('aria-valuetext');

  it('is the one of the address', async () => {
    await show({ window });
    await waitFor(() => expect(days()).toBe('Shows 12–21 December 2025'));
  });

  it('zooms, moves, fits the story and shows all by buttons, and says where it rests', async () => {
    const { onRest } = await show({ window });
    await press('Zoom in');
    await waitFor(() => expect(days()).toBe('Shows 14–19 December 2025'));
    expect(onRest).toHaveBeenLastCalledWith({ from: '2025-12-14', to: '2025-12-19' });
    await press('Later');
    await waitFor(() => expect(days()).toBe('Shows 17–22 December 2025'));
    await press('Fit');
    expect(onRest).toHaveBeenLastCalledWith(null);
    await press('Show all');
    await waitFor(() => expect(days()).toMatch(/2021 – .* 2026|2021 to/));
  });

  it('does the same by keys, unless single keys are switched off', async () => {
    const { onRest } = await show({ window });
    mark(/^Putin on/).focus();
    await userEvent.keyboard('+');
    expect(onRest).toHaveBeenLastCalledWith({ from: '2025-12-14', to: '2025-12-19' });
    await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    expect(onRest).toHaveBeenLastCalledWith({ from: '2025-12-13', to: '2025-12-18' });
    await userEvent.keyboard('0');
    expect(onRest).toHaveBeenLastCalledWith(null);
  });

  it('stays where it is for characters when single keys are off; arrows still act', async () => {
    const { onRest } = await show({ window, singleKeys: false });
    mark(/^Putin on/).focus();
    await userEvent.keyboard('+-0');
    expect(onRest).not.toHaveBeenCalled();
    await userEvent.keyboard('{ArrowRight}');
    expect(mark(/^Zelenskyy reacts/)).toHaveFocus();
  });

  it('tells how many events lie past an edge, and goes to the nearest with the focus', async () => {
    const late = { from: '2026-01-10', to: '2026-01-20' } as LiveChartProps['window']; // both are days
    await show({ window: late });
    const before = await screen.findByRole('button', { name: /^\d earlier: previous event before this window$/ });
    await userEvent.click(before);
    expect(
      chart()
        .getAllByRole('button')
        .some((button) => button === document.activeElement),
    ).toBe(true);
    expect(document.activeElement).toHaveAccessibleName(/Miami/);
  });
});

describe('of many events', async () => {
  const many = syntheticDossier(61, 1200);
  const days = () => slider().getAttribute('aria-valuetext');
  const [undated] = many.events.filter(({ when }) => when.edtf === null);
  const inOneMonth = { from: '2019-03-01', to: '2019-03-31' } as LiveChartProps['window']; // both are days

  it('some are marks, and the others are counted where they are: a press on a crowd brings its days nearer', async () => {
    const { container } = await show({ dossier: many });
    expect(container.querySelectorAll('.live-chart .event-mark').length).toBeLessThan(300);
    const before = days();
    const [crowd] = chart().getAllByRole('button', { name: /more events here.*Zoom in$/ });
    if (crowd === undefined) throw new Error('Nothing is crowded');
    await userEvent.click(crowd);
    await waitFor(() => expect(days()).not.toBe(before));
    expect(await faultsIn(container)).toEqual([]);
  });

  const inGroups = (n: number) => n.toLocaleString('en-GB');
  const placeOf = (id: string | undefined) =>
    `Event ${inGroups(many.events.findIndex((event) => event.id === id) + 1)} of ${inGroups(many.events.length)}`;

  it.each(['one', 'party'] as const)('an undated one may be in hand (lanes: %s)', async (lanes) => {
    await show({ dossier: many, lanes, selected: undated?.id ?? null });
    const inHand = chart().getByRole('link', { current: true });
    expect(inHand).toHaveAttribute('data-event', undated?.id);
    inHand.focus();
    expect(inHand).toHaveAccessibleDescription(placeOf(undated?.id));
    await userEvent.keyboard('{ArrowUp}');
    expect(chart().getAllByRole('button')).toContain(document.activeElement);
  });

  it('the arrow keys reach each, also those that had no mark, and its place among all is told', async () => {
    const start = many.events.findIndex(({ when }) => when.edtf?.startsWith('2019-03-'));
    const walked = many.events.slice(start, start + 12);
    await show({ dossier: many, window: inOneMonth, selected: walked[0]?.id ?? null });
    chart().getAllByRole('button', { current: true })[0]?.focus();
    for (const { id } of walked.slice(1)) {
      await userEvent.keyboard('{ArrowRight}');
      expect(document.activeElement).toHaveAttribute('data-event', id);
      expect(document.activeElement).toHaveAccessibleDescription(placeOf(id));
    }
    expect(chart().getAllByRole('button', { description: /^Event/ })).toEqual([document.activeElement]);
  });

  it('under a filter the place is that among what it leaves', async () => {
    const events = many.events.filter(({ status }) => status === 'expected');
    await show({ dossier: many, events, window: inOneMonth });
    chart().getAllByRole('button')[0]?.focus();
    await userEvent.keyboard('{End}{Home}{ArrowRight}');
    const place = events.findIndex(({ id }) => id === document.activeElement?.getAttribute('data-event'));
    expect(place).toBe(1);
    expect(document.activeElement).toHaveAccessibleDescription(`Event 2 of ${inGroups(events.length)}`);
  });
});

describe('around the chart', async () => {
  it('lanes are chosen by buttons, and have names', async () => {
    await show();
    await press('By place');
    expect(screen.getByRole('button', { name: 'By place', pressed: true })).toBeVisible();
    expect(
      chart()
        .getAllByRole('listitem')
        .map((name) => name.textContent),
    ).toEqual(['Miami', 'Ukraine', 'Berlin', 'Kremlin, Moscow', 'No place']);
  });

  it('many lanes share one until they are asked for, a dozen at a time, with the focus on what asks for them', async () => {
    const cast = Array.from({ length: 30 }, (_, index) => `delegate-${index + 1}/side`);
    await show({ dossier: dossierFrom(['congress happened 2025-12-02 ' + cast.join(' ')]), lanes: 'participant' });
    const names = () =>
      chart()
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent);
    expect([names().length, names().at(-1)]).toEqual([12, '19 others']);
    expect(chart().queryByRole('button', { name: 'Show fewer lanes' })).toBeNull();
    await userEvent.click(chart().getByRole('button', { name: 'Show 12 more lanes' }));
    expect([names().length, names().at(-1)]).toEqual([24, '7 others']);
    expect(chart().getByRole('button', { name: 'Show fewer lanes' })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect([names().length, names().at(-1)]).toEqual([30, 'Delegate 30']);
    expect(chart().queryByRole('button', { name: /more lanes/ })).toBeNull();
    expect(chart().getByRole('button', { name: 'Show fewer lanes' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect([names().length, names().at(-1)]).toEqual([12, '19 others']);
  });

  it('a legend tells each device and each party, in its order', async () => {
    await show();
    await press('What the marks mean');
    const legend = screen.getByRole('dialog', { name: 'What the marks mean' });
    for (const words of Object.values(en.timeline.devices)) expect(legend).toHaveTextContent(words);
    expect(
      within(legend)
        .getAllByRole('listitem')
        .slice(-published.parties.length)
        .map((entry) => entry.textContent?.trim()),
    ).toEqual(published.parties.map(({ name }) => name.en));
  });
});
