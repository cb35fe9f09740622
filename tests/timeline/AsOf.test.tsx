import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { de } from '../../src/language/messages.de.ts';
import { en } from '../../src/language/messages.en.ts';
import { type CalendarDay, parseCalendarDay } from '../../src/time/calendarDay.ts';
import { AsOf } from '../../src/timeline/AsOf.tsx';
import { standInForBrowser } from '../fixtures/standInForBrowser.ts';
import { faultsIn } from '../reader/readerFixtures.ts';

vi.setConfig({ testTimeout: 30_000 });
beforeAll(() => standInForBrowser(1240));
afterEach(() => vi.useRealTimers());

const day = (text: string) => parseCalendarDay(text) as CalendarDay; // written below, and real days
const days = ['2025-11-19', '2025-12-18', '2025-12-21', '2025-12-22', '2026-01-22'].map(day);

/** The control of a dossier that is looked at as of a day, which the page keeps. */
function show({ from = null as string | null, messages = en, published = days, isLive = true } = {}) {
  const onAsOf = vi.fn();
  function Page({ words }: { words: typeof en }) {
    const [asOf, setAsOf] = useState(from === null ? null : day(from));
    return (
      <>
        {asOf === null ? <button type="button">Only now</button> : null}
        <AsOf
          days={published}
          now={day('2026-02-23')}
          asOf={asOf}
          undated={3}
          isLive={isLive}
          messages={words}
          onAsOf={(next) => {
            onAsOf(next);
            setAsOf(next);
          }}
        />
      </>
    );
  }
  const { container } = render(<Page words={messages} />);
  return { container, onAsOf };
}

const slider = () => screen.getByRole('slider');
const button = (name: string) => screen.getByRole('button', { name });
const said = () => screen.getByText(/^(Now: as of|As known on)/, { selector: '.as-of-day' }).textContent;

const wait = (milliseconds: number) => {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
};

describe('the control over the days on which something was published', () => {
  it('says what now is, and that reports without a day are there only now', async () => {
    const { container } = show();
    expect(said()).toBe('Now: as of 23 February 2026.');
    expect(screen.getByText('3 reports without a day of publication are shown only now.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show everything known now' })).toBeNull();
    expect(slider()).toHaveAttribute('aria-valuetext', 'Now: as of 23 February 2026.');
    expect(await faultsIn(container)).toEqual([]);
  });

  it('steps by button from one day of publication to the next, and stays with the button at the ends', async () => {
    show();
    const user = userEvent.setup();
    await user.click(button('Earlier report day'));
    expect(said()).toBe('As known on 22 January 2026.');
    await user.click(button('Earlier report day'));
    expect(said()).toBe('As known on 22 December 2025.');
    expect(screen.getByText(/Later reports are left out\./, { selector: '.as-of-said' })).toBeVisible();
    await user.click(button('Later report day'));
    await user.click(button('Later report day'));
    expect(said()).toBe('Now: as of 23 February 2026.');
    expect(button('Later report day')).toHaveAttribute('aria-disabled', 'true');
    expect(button('Later report day')).toHaveFocus();
  });

  const keys: readonly [key: string, from: string | null, to: string][] = [
    ['{ArrowLeft}', null, 'As known on 22 January 2026.'],
    ['{ArrowDown}', '2025-12-22', 'As known on 21 December 2025.'],
    ['{ArrowRight}', '2025-12-18', 'As known on 21 December 2025.'],
    ['{ArrowUp}', '2025-12-20', 'As known on 21 December 2025.'],
    ['{ArrowRight}', '2026-01-22', 'Now: as of 23 February 2026.'],
    ['{Home}', null, 'As known on 19 November 2025.'],
    ['{End}', '2025-11-19', 'Now: as of 23 February 2026.'],
    ['{PageDown}', null, 'As known on 19 November 2025.'],
    ['{PageUp}', '2025-11-19', 'Now: as of 23 February 2026.'],
  ];
  it.each(keys)('steps by key: %s from %s', async (key, from, to) => {
    show({ from });
    slider().focus();
    await userEvent.keyboard(key);
    expect(slider()).toHaveAttribute('aria-valuetext', to);
    expect(slider()).toHaveFocus();
  });

  it('goes by hand to the day of publication before the place, and past them all to now', () => {
    const { onAsOf } = show();
    const scale = slider() as HTMLInputElement;
    const first = Number(scale.min);
    fireEvent.change(scale, { target: { value: String(first + 30) } });
    expect(onAsOf).toHaveBeenLastCalledWith('2025-12-18');
    fireEvent.change(scale, { target: { value: scale.max } });
    expect(onAsOf).toHaveBeenLastCalledWith(null);
  });

  it('takes any day in its field, an early one when the field is left, and gives back what is no day', async () => {
    const { onAsOf } = show();
    const field = screen.getByLabelText<HTMLInputElement>('Day');
    fireEvent.change(field, { target: { value: '2025-12-20' } });
    expect(onAsOf).toHaveBeenLastCalledWith('2025-12-20');
    // On the way to 2025-12-19 a browser reports the years 0002, 0020 and 0202.
    fireEvent.change(field, { target: { value: '0202-12-19' } });
    expect(onAsOf).toHaveBeenCalledTimes(1);
    fireEvent.change(field, { target: { value: '2025-11-01' } });
    expect(onAsOf).toHaveBeenCalledTimes(1);
    fireEvent.blur(field);
    expect(onAsOf).toHaveBeenLastCalledWith('2025-11-01');
    fireEvent.change(field, { target: { value: '' } });
    fireEvent.blur(field);
    expect(field).toHaveValue('2025-11-01');
    fireEvent.change(field, { target: { value: '2031-01-01' } });
    fireEvent.blur(field);
    expect(onAsOf).toHaveBeenLastCalledWith(null);
    expect(field).toHaveValue('');
  });

  it('has a way out that keeps the focus, also that of a button that was there only now', async () => {
    show({ from: '2025-12-18' });
    await userEvent.click(button('Show everything known now'));
    expect(said()).toBe('Now: as of 23 February 2026.');
    expect(slider()).toHaveFocus();
  });

  it('keeps the focus when what had it was not known on that day', async () => {
    show();
    button('Only now').focus();
    fireEvent.change(slider(), { target: { value: (slider() as HTMLInputElement).min } });
    expect(slider()).toHaveFocus();
  });

  it('says the day once, when it has come to rest, and at first that later reports are left out', async () => {
    vi.useFakeTimers();
    show();
    const status = screen.getByRole('status');
    wait(2000);
    expect(status).toHaveTextContent('');
    fireEvent.click(button('Earlier report day'));
    wait(300);
    fireEvent.click(button('Earlier report day'));
    expect(status).toHaveTextContent('');
    wait(1000);
    expect(status).toHaveTextContent('As known on 22 December 2025. Later reports are left out.');
  });

  it('says only the day where everything was published on one', () => {
    show({ published: [day('2025-12-18')] });
    expect(said()).toBe('Now: as of 23 February 2026.');
    expect(screen.queryByRole('slider')).toBeNull();
    expect(screen.queryAllByRole('button').map((each) => each.textContent)).toEqual(['Only now']);
  });

  it('says the day before the page is alive, and offers nothing that cannot be pressed yet', () => {
    show({ isLive: false });
    expect(said()).toBe('Now: as of 23 February 2026.');
    expect(screen.queryByRole('slider')).toBeNull();
    expect(button('Choose the day')).toBeDisabled();
  });

  it('speaks German', async () => {
    const { container } = show({ from: '2025-12-18', messages: de });
    expect(screen.getByText('So bekannt am 18. Dezember 2025.')).toBeVisible();
    expect(slider()).toHaveAttribute('aria-valuetext', 'So bekannt am 18. Dezember 2025.');
    expect(button('Alles heute Bekannte zeigen')).toBeVisible();
    expect(await faultsIn(container)).toEqual([]);
  });
});

describe('playing the story', () => {
  it('goes from the first day to now, one day of publication at a time, and stops there', () => {
    vi.useFakeTimers();
    show();
    fireEvent.click(button('Play'));
    const seen = [said()];
    for (let n = 0; n < 7; n += 1) {
      wait(1500);
      seen.push(said());
    }
    expect(seen.map((text) => text?.replace('As known on ', ''))).toEqual([
      '19 November 2025.',
      '18 December 2025.',
      '21 December 2025.',
      '22 December 2025.',
      '22 January 2026.',
      ...Array.from({ length: 3 }, () => 'Now: as of 23 February 2026.'),
    ]);
    expect(button('Play')).toBeVisible();
  });

  it('goes on from the day that is shown, and is paused by its button', () => {
    vi.useFakeTimers();
    show({ from: '2025-12-18' });
    fireEvent.click(button('Play'));
    expect(said()).toBe('As known on 21 December 2025.');
    fireEvent.pointerDown(button('Pause'));
    fireEvent.click(button('Pause'));
    wait(10_000);
    expect(said()).toBe('As known on 21 December 2025.');
  });

  const deeds: readonly [deed: string, act: () => void][] = [
    ['a press', () => fireEvent.pointerDown(document.body)],
    ['a key', () => fireEvent.keyDown(button('Pause'), { key: 'Tab' })],
    ['the wheel, even over the button', () => fireEvent.wheel(button('Pause'))],
    ['going back', () => fireEvent.popState(window)],
  ];
  it.each(deeds)('is stopped by whatever the reader does: %s', (_, deed) => {
    vi.useFakeTimers();
    show({ from: '2025-12-18' });
    fireEvent.click(button('Play'));
    deed();
    wait(10_000);
    expect(said()).toBe('As known on 21 December 2025.');
    expect(button('Play')).toBeVisible();
  });

  it('steps on each press where the reader wants less motion', () => {
    vi.useFakeTimers();
    const matchMedia = vi.spyOn(window, 'matchMedia').mockImplementation(
      (query) => Object.assign(new EventTarget(), { matches: query.includes('reduce') }) as unknown as MediaQueryList, // what is asked of it
    );
    show();
    fireEvent.click(button('Step'));
    expect(said()).toBe('As known on 19 November 2025.');
    wait(10_000);
    fireEvent.click(button('Step'));
    expect(said()).toBe('As known on 18 December 2025.');
    matchMedia.mockRestore();
  });
});
