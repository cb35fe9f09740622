import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { EventId } from '../../src/dossier/dossier.ts';
import { noFilter } from '../../src/dossier/filter.ts';
import { selectEvents } from '../../src/dossier/selectEvents.ts';
import { de } from '../../src/language/messages.de.ts';
import { en } from '../../src/language/messages.en.ts';
import { Chronicle } from '../../src/timeline/Chronicle.tsx';
import { miamiTalks } from '../fixtures/dossierFrom.ts';
import { faultsIn, hrefOf } from '../reader/readerFixtures.ts';

// axe takes its time in jsdom.
vi.setConfig({ testTimeout: 30_000 });

const published = miamiTalks();

function show({ messages = en, selected = null as EventId | null, dossier = published } = {}) {
  const onOpen = vi.fn();
  const { container } = render(
    <Chronicle
      dossier={dossier}
      events={selectEvents(dossier, noFilter)}
      selected={selected}
      messages={messages}
      hrefOf={hrefOf}
      onOpen={onOpen}
    />,
  );
  return { container, onOpen };
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
