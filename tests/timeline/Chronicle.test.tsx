import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import type { Dossier, EventId } from '../../src/dossier/dossier.ts';
import { noFilter } from '../../src/dossier/filter.ts';
import { selectEvents } from '../../src/dossier/selectEvents.ts';
import { de } from '../../src/language/messages.de.ts';
import { en } from '../../src/language/messages.en.ts';
import { Chronicle } from '../../src/timeline/Chronicle.tsx';
import { miamiTalks } from '../fixtures/dossierFrom.ts';
import { longChronicle } from '../fixtures/longChronicle.ts';
import { standInForBrowser } from '../fixtures/standInForBrowser.ts';
import { faultsIn, hrefOf } from '../reader/readerFixtures.ts';

// axe takes its time in jsdom.
vi.setConfig({ testTimeout: 30_000 });
standInForBrowser();

const published = miamiTalks();

function show({ messages = en, selected = null as EventId | null, dossier = published } = {}) {
  const onOpen = vi.fn();
  const events = selectEvents(dossier, noFilter);
  const chronicle = (open: EventId | null) => (
    <Chronicle dossier={dossier} events={events} selected={open} messages={messages} hrefOf={hrefOf} onOpen={onOpen} />
  );
  const { container, rerender } = render(chronicle(selected));
  return { container, onOpen, open: (id: string | null) => rerender(chronicle(id as EventId | null)) };
}

/** Each entry as it is read out: when, what, where. */
const entries = () => screen.getAllByRole('link').map((link) => link.textContent);

describe('the chronicle', () => {
  it('lists every event with its days, its status unless it simply happened, its place, and what stands out', async () => {
    const { container } = show();
    expect(entries()).toEqual([
      'since about 2022 Ongoing Russia’s war against UkraineUkraine',
      'some time in Nov 2025 Witkoff and Kushner meet Putin in the KremlinKremlin, Moscow Reports differ',
      '14–15 Dec Berlin talks work on a peace planBerlin Reports differ',
      '17 Dec Putin: Russia’s goals will certainly be reached',
      'one day, 17–18 Dec Zelenskyy: Putin wants to continue the war',
      'by 18 Dec White House confirms the Miami talks Reports differ',
      'one day, 19–21 Dec Umerov in Miami, to meet Witkoff and KushnerMiami Reports differ',
      '20–21 Dec Talks of the US and Russia in Miami on peace in UkraineMiami Reports differ',
      'no date Not planned Three-way meeting of the US, Russia and Ukraine',
    ]);
    expect(await faultsIn(container)).toEqual([]);
  });

  it('says what is expected', () => {
    show({ dossier: miamiTalks('2025-12-18') });
    expect(entries().filter((entry) => entry.includes('Expected'))).toHaveLength(2);
  });

  it('does so in German', () => {
    show({ messages: de });
    expect(entries().slice(1, 3)).toEqual([
      'irgendwann im Nov. 2025 Witkoff und Kushner treffen Putin im KremlKreml, Moskau Berichte weichen ab',
      '14.–15. Dez. Gespräche in Berlin über einen FriedensplanBerlin Berichte weichen ab',
    ]);
    expect(screen.getAllByRole('heading', { level: 3 }).at(-1)).toHaveTextContent('Ohne Datum');
  });

  it('marks the event in hand', () => {
    show({ selected: published.events.find(({ id }) => id === 'berlin-talks')?.id ?? null });
    expect(screen.getAllByRole('link', { current: true })).toHaveLength(1);
    expect(screen.getByRole('link', { current: true })).toHaveTextContent('Berlin talks work on a peace plan');
  });

  it('opens an event on a click and on Enter, and leaves a click with Ctrl to the browser', async () => {
    const { onOpen } = show();
    const december = within(screen.getByText('December 2025').closest('li') ?? document.body);
    const berlin = december.getByRole('link', { name: /^14–15 Dec/ });
    expect(berlin).toHaveAttribute('href', '/en/miami-talks/berlin-talks/');

    const user = userEvent.setup();
    await user.click(berlin);
    berlin.focus();
    await user.keyboard('{Enter}');
    expect(onOpen.mock.calls).toEqual([['berlin-talks'], ['berlin-talks']]);

    document.addEventListener('click', (click) => click.preventDefault(), { once: true });
    await user.keyboard('{Control>}');
    await user.click(berlin);
    expect(onOpen).toHaveBeenCalledTimes(2);
  });
});

describe('a chronicle of five thousand events', () => {
  const many = longChronicle(5_000);
  const total = 5_009;
  const links = () => screen.getAllByRole('link');
  const position = (link: HTMLElement | null | undefined) => {
    const entry = link?.closest('li');
    return `${entry?.getAttribute('aria-posinset')} of ${entry?.getAttribute('aria-setsize')}`;
  };
  const focused = () => (document.activeElement instanceof HTMLElement ? document.activeElement : null);

  it('has a part of them in the document, the last ones too, each with its position among all', async () => {
    const { container } = show({ dossier: many });
    expect(links()).toHaveLength(202);
    expect(position(links()[0])).toBe(`1 of ${total}`);
    expect(position(links()[199])).toBe(`200 of ${total}`);
    expect(position(links().at(-1))).toBe(`${total} of ${total}`);
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'January 2010',
      'February 2010',
      'December 2025',
      'No date',
    ]);
    expect(await faultsIn(container)).toEqual([]);
  });

  it('is prerendered whole, and has a part of it once that is taken over; one of nine events is whole before and after', () => {
    const errors = vi.spyOn(console, 'error');
    const takenOver = (dossier: Dossier) => {
      const page = (
        <Chronicle
          dossier={dossier}
          events={selectEvents(dossier, noFilter)}
          selected={null}
          messages={en}
          hrefOf={hrefOf}
          onOpen={() => {}}
        />
      );
      const html = renderToString(page);
      expect(html).not.toMatch(/aria-posinset|style=|<form|chronicle-gap/);
      const container = document.createElement('div');
      container.innerHTML = html;
      render(page, { container: document.body.appendChild(container), hydrate: true });
      return { before: html.match(/<a /g)?.length, after: container.querySelectorAll('a').length, html, container };
    };
    expect(takenOver(many)).toMatchObject({ before: total, after: 202 });
    const short = takenOver(published);
    expect(short).toMatchObject({ before: 9, after: 9 });
    expect(short.container.innerHTML).toBe(short.html);
    expect(errors).not.toHaveBeenCalled();
  });

  it('has the open event in the document, wherever it is, and still when it has closed', () => {
    const { open } = show({ dossier: many });
    open('event-3000');
    expect(position(screen.getByRole('link', { current: true }))).toBe(`3000 of ${total}`);
    const link = screen.getByRole('link', { name: /Event 3000$/ });
    open(null);
    expect(link).toBeInTheDocument();
  });

  it('is walked through with Tab, on past what was in the document, and back', async () => {
    show({ dossier: many });
    const user = userEvent.setup();
    screen.getByRole('link', { name: /Event 198$/ }).focus();
    for (let at = 199; at <= 204; at++) {
      await user.tab();
      expect(position(focused())).toBe(`${at} of ${total}`);
    }
    await user.tab({ shift: true });
    expect(position(focused())).toBe(`203 of ${total}`);

    links().at(-1)?.focus();
    for (let at = total - 1; at >= total - 4; at--) {
      await user.tab({ shift: true });
      expect(position(focused())).toBe(`${at} of ${total}`);
    }
  });

  it('goes to a day: to the first event from then on, which takes the focus, and says where that is', async () => {
    show({ dossier: many });
    const user = userEvent.setup();
    const field = screen.getByLabelText('Go to day');
    expect(field).toHaveValue('2010-01-01');
    await user.clear(field);
    await user.click(screen.getByRole('button', { name: 'Go' }));
    expect(screen.getByRole('status')).toHaveTextContent('Choose a day.');

    await user.type(field, '2012-02-29{Enter}');
    expect(focused()).toHaveTextContent('29 Feb Event 3157');
    expect(position(focused())).toBe(`3157 of ${total}`);
    expect(screen.getByRole('status')).toHaveTextContent('Event 3,157 of 5,009: the first from 29 February 2012 on.');
    expect(screen.getByRole('heading', { name: 'February 2012' })).toBeInTheDocument();
    await user.tab();
    expect(position(focused())).toBe(`3158 of ${total}`);
  });

  it('goes to the last with a date where nothing begins as late as that', async () => {
    show({ dossier: many, messages: de });
    const field = screen.getByLabelText('Zum Datum');
    await userEvent.clear(field);
    await userEvent.type(field, '2030-01-01');
    await userEvent.click(screen.getByRole('button', { name: 'Anzeigen' }));
    expect(position(focused())).toBe(`5008 of ${total}`);
    expect(screen.getByRole('status')).toHaveTextContent(
      'Ereignis 5.008 von 5.009: das letzte mit Datum. Ab dem 1. Januar 2030 beginnt nichts mehr.',
    );
  });
});
