import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { de } from '../../src/language/messages.de.ts';
import { en } from '../../src/language/messages.en.ts';
import type { DayWindow } from '../../src/timeline/dayWindow.ts';
import { Overview, type OverviewHandle } from '../../src/timeline/Overview.tsx';
import { miamiTalks } from '../fixtures/dossierFrom.ts';
import { windowBetween } from '../fixtures/readableEvents.ts';
import { faultsIn } from '../reader/readerFixtures.ts';

// axe takes its time in jsdom.
vi.setConfig({ testTimeout: 30_000 });

const shown = windowBetween('2025-12-11/2025-12-20');

/** An overview of a chart that shows ten days, goes wherever it is asked to, and draws that at once or when `draw` is called. */
function show({ drawsAtOnce = true } = {}) {
  const handle = createRef<OverviewHandle>();
  let window: DayWindow = shown;
  const draw = () => act(() => handle.current?.show(window));
  const onShow = vi.fn((asked: DayWindow) => {
    window = asked;
    if (drawsAtOnce) draw();
  });
  const overview = (words: typeof en) => (
    <Overview
      dossier={miamiTalks()}
      whole={miamiTalks()}
      messages={words}
      ref={handle}
      controls={{ show: onShow, window: () => window }}
    />
  );
  const { container, rerender } = render(overview(en));
  draw();
  return { container, onShow, draw, speak: (words: typeof en) => rerender(overview(words)) };
}

describe('the overview', () => {
  it('tells which days are shown, in the words of the language it is switched to', async () => {
    const { container, speak } = show();
    const slider = screen.getByRole('slider', { name: 'Window on the whole time' });
    expect(slider).toHaveAttribute('aria-valuetext', 'Shows 11–20 December 2025');
    expect(await faultsIn(container)).toEqual([]);
    speak(de);
    expect(slider).toHaveAttribute('aria-valuetext', 'Zeigt 11.–20. Dezember 2025');
    expect(slider).toBeVisible();
  });

  const table: readonly [key: string, days: string][] = [
    ['{ArrowRight}', '12–21 December 2025'],
    ['{ArrowLeft}', '10–19 December 2025'],
    ['{PageUp}', '21–30 December 2025'],
    ['{PageDown}', '1–10 December 2025'],
    ['+', '13–18 December 2025'],
    ['-', '8–23 December 2025'],
  ];
  it.each(table)('moves its window by key: %s shows %s', async (key, days) => {
    show();
    const slider = screen.getByRole('slider');
    slider.focus();
    await userEvent.keyboard(key);
    await waitFor(() => expect(slider).toHaveAttribute('aria-valuetext', `Shows ${days}`));
  });

  it('counts every key, also those that come before the chart has drawn the one before', async () => {
    const { draw } = show({ drawsAtOnce: false });
    const slider = screen.getByRole('slider');
    slider.focus();
    await userEvent.keyboard('{PageUp}{ArrowLeft}{ArrowLeft}');
    draw();
    await waitFor(() => expect(slider).toHaveAttribute('aria-valuetext', 'Shows 19–28 December 2025'));
  });

  it('goes to the beginning and to the end of the whole time', async () => {
    show();
    const slider = screen.getByRole('slider');
    slider.focus();
    await userEvent.keyboard('{Home}');
    await waitFor(() => expect(slider).toHaveAttribute('aria-valuenow', slider.getAttribute('aria-valuemin')));
    await userEvent.keyboard('{End}');
    await waitFor(() =>
      expect(Number(slider.getAttribute('aria-valuenow')) + 10).toBeCloseTo(
        Number(slider.getAttribute('aria-valuemax')),
        -0.5,
      ),
    );
  });

  it('only moves its shape while the window moves, and says where it is once that rests', async () => {
    const { onShow } = show();
    const slider = screen.getByRole('slider');
    const written: (string | null)[] = [];
    const observer = new MutationObserver((changes) => written.push(...changes.map((change) => change.attributeName)));
    observer.observe(slider.parentElement ?? slider, { attributes: true, childList: true, subtree: true });
    for (const days of ['2025-12-12/2025-12-21', '2025-12-13/2025-12-22', '2025-12-14/2025-12-15'])
      onShow(windowBetween(days));
    await act(async () => {});
    expect(new Set(written)).toEqual(new Set(['style']));
    expect(slider).toHaveAttribute('aria-valuetext', 'Shows 11–20 December 2025');
    await waitFor(() => expect(slider).toHaveAttribute('aria-valuetext', 'Shows 14–15 December 2025'));
    expect(written.filter((name) => name === 'aria-valuetext')).toHaveLength(1);
    observer.disconnect();
  });

  it('leaves other keys, and keys with Ctrl, to the browser', async () => {
    const { onShow } = show();
    screen.getByRole('slider').focus();
    await userEvent.keyboard('x{Control>}{ArrowRight}+{/Control}');
    expect(onShow).not.toHaveBeenCalled();
  });

  it('is no stop of the Tab key before the chart can move', () => {
    const handle = createRef<OverviewHandle>();
    render(<Overview dossier={miamiTalks()} whole={miamiTalks()} messages={en} ref={handle} controls={null} />);
    expect(screen.getByRole('slider', { hidden: true })).toHaveAttribute('tabindex', '-1');
  });
});
