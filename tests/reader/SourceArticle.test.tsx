import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { de } from '../../src/language/messages.de.ts';
import { en, type Messages } from '../../src/language/messages.en.ts';
import { SourceArticle } from '../../src/reader/SourceArticle.tsx';
import { miamiTalks } from '../fixtures/dossierFrom.ts';
import { eventNamed, faultsIn, hrefOf, onlySource, readingsOf, withSource } from './readerFixtures.ts';

type Shown = { dossier?: Dossier; messages?: Messages; selected?: string; sentenceInHand?: number };

function show({ dossier = miamiTalks(), messages = en, selected, sentenceInHand }: Shown = {}) {
  const onOpen = vi.fn();
  const { container } = render(
    <SourceArticle
      dossier={dossier}
      source={onlySource(dossier)}
      readings={readingsOf(dossier)}
      selected={selected === undefined ? null : eventNamed(dossier, selected).id}
      sentenceInHand={sentenceInHand ?? null}
      messages={messages}
      hrefOf={hrefOf}
      onOpen={onOpen}
    />,
  );
  return { onOpen, container };
}

const sentence = (number: number) => screen.getByRole('link', { name: new RegExp(`^Sentence ${number},`) });
const markOf = (container: Element, number: number) =>
  container.querySelector(`#s-upday-${number}`)?.getAttribute('data-mark') ?? null;

describe('the source', () => {
  test('says first where it comes from', () => {
    show();
    const region = screen.getByRole('region', { name: 'Source: upday.com, 18 December 2025' });
    expect(within(region).getByText(/made with artificial intelligence/)).toHaveTextContent(/^AI /);
    expect(within(region).getByText(/publisher’s page metadata/)).toBeInTheDocument();
    expect(within(region).getByText(/later rewritten at the same address/)).toBeInTheDocument();
  });

  test('stands whole, in its own language, with its headings', () => {
    const { container } = show();
    const text = container.querySelector('[lang="de"]');
    expect(text).not.toBeNull();
    expect(screen.getByRole('heading', { level: 3, name: /^Ohne Ukraine und Europa/ })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 4, name: 'Putins Drohung und Kiews Reaktion' })).toBeInTheDocument();
    expect(screen.getByText(/Symbolbild - KI-generiert/).closest('p')).toHaveTextContent(/^Picture caption:/);
    expect(screen.getByText(/^Hinweis: Dieser Artikel wurde/)).toBeInTheDocument();
    const words = onlySource(miamiTalks()).text?.split(/\s+/).join(' ');
    const shown = [...container.querySelectorAll('.source-sentence')].map((each) => {
      const copy = each.cloneNode(true);
      if (copy instanceof Element) copy.querySelector('.reader-hidden')?.remove();
      return copy.textContent?.trim();
    });
    expect(shown.join(' ')).toBe(words);
  });

  test('says the number of the sentence and of its events in the language of the interface', () => {
    show();
    const third = sentence(3);
    expect(third).toHaveAccessibleName(/^Sentence 3, 1 event: Die USA und Russland führen dieses Wochenende/);
    expect(within(third).getByText(/Sentence 3/)).toHaveAttribute('lang', 'en');
  });

  test('leads from a sentence to its event', async () => {
    const { onOpen } = show();
    expect(sentence(3)).toHaveAttribute('href', '/en/miami-talks/miami-talks/');
    await userEvent.click(sentence(3));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('miami-talks', 3);
  });

  test('marks the sentence in hand, those of the event and those of others each in its way', () => {
    const { container } = show({ selected: 'miami-talks', sentenceInHand: 3 });
    expect([1, 3, 4, 5].map((number) => markOf(container, number))).toEqual([null, 'strong', 'light', 'dotted']);
    expect(sentence(3)).toHaveAttribute('aria-current', 'true');
    expect(sentence(4)).toHaveAccessibleName(/^Sentence 4, 1 event, for this event:/);
  });

  test('opens at the publisher at the sentence in hand, and says that the page may differ', () => {
    show({ sentenceInHand: 3 });
    const link = screen.getByRole('link', { name: 'Open at upday.com' });
    expect(link.getAttribute('href')).toMatch(/g6vc7qe#:~:text=Die%20USA%20und%20Russland%20f%C3%BChren,/);
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(screen.getByText(/It may differ today from the text kept here/)).toBeInTheDocument();
  });

  test('never links to an address that is not http or https', () => {
    show({ dossier: withSource(miamiTalks(), (source) => ({ ...source, url: 'javascript:alert(1)' })) });
    expect(screen.queryByRole('link', { name: /Open at/ })).not.toBeInTheDocument();
  });

  test('shows hidden controls instead of obeying them', () => {
    const dossier = withSource(miamiTalks(), ({ blocks: _, ...source }) => ({
      ...source,
      text: 'Ein \u202Eneuer\u202C Satz.',
    }));
    const { container } = show({ dossier });
    expect(container.textContent).not.toMatch(/[\u202A-\u202E]/);
  });

  test('speaks German in the German interface', () => {
    show({ messages: de, selected: 'miami-talks' });
    expect(screen.getByRole('region', { name: 'Quelle: upday.com, 18. Dezember 2025' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /^Satz 3, 1 Ereignis, zu diesem Ereignis:/ })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Bei upday.com öffnen' })).toBeInTheDocument();
  });

  test.each([en, de])('has no fault that axe knows', async (messages) => {
    const { container } = show({ messages, selected: 'miami-talks', sentenceInHand: 3 });
    expect(await faultsIn(container)).toEqual([]);
    expect(container.querySelector('[style]')).toBeNull();
  });
});

describe('a sentence with several events', () => {
  test('leads to the first where no script runs', () => {
    show();
    expect(sentence(13)).toHaveAccessibleName(/^Sentence 13, 2 events:/);
    expect(sentence(13)).toHaveAttribute('href', '/en/miami-talks/putin-statement/');
  });

  test('offers a choice by key, and opens the chosen one', async () => {
    const { onOpen, container } = show({ selected: 'putin-statement' });
    sentence(13).focus();
    await userEvent.keyboard('{Enter}');
    const choice = screen.getByRole('dialog', { name: 'Events that rest on sentence 13' });
    const [first, second] = within(choice).getAllByRole('link');
    expect(first).toHaveFocus();
    expect(first).toHaveAttribute('aria-current', 'true');
    expect(second).toHaveAccessibleName(/^Zelenskyy: Putin wants to continue the war, one day, 17–18 Dec$/);
    expect(await faultsIn(container)).toEqual([]);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('zelenskyy-response', 13);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  test('takes the choice back by Escape and has the focus again, and the page hears nothing of it', async () => {
    const pageHears = vi.fn();
    const { onOpen, container } = show();
    container.addEventListener('keydown', ({ key }) => key === 'Escape' && pageHears());
    await userEvent.click(sentence(13));
    expect(sentence(13)).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(sentence(13)).toHaveFocus();
    expect(sentence(13)).toHaveAttribute('aria-expanded', 'false');
    expect(onOpen).not.toHaveBeenCalled();
  });

  test('closes the choice when the focus moves on', async () => {
    show();
    await userEvent.click(sentence(13));
    await userEvent.tab({ shift: true });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('the time phrases of the source', () => {
  const showPhrases = async (shown: Shown = {}) => {
    const drawn = show(shown);
    const { messages = en } = shown;
    await userEvent.click(screen.getByRole('button', { name: messages.reader.showPhrases }));
    return drawn;
  };
  const phrases = () => screen.getAllByRole('button').filter((button) => button.classList.contains('phrase-mark'));
  const phrase = (name: string) => screen.getByRole('button', { name });

  test('are shown on demand, those of no event and those that are no dates too', async () => {
    const { container } = show();
    const whole = container.querySelector('.source-text')?.textContent;
    const toggle = screen.getByRole('button', { name: 'Show time phrases' });
    expect(toggle).toHaveAttribute('aria-pressed', 'false');
    expect(phrases()).toEqual([]);
    await userEvent.click(toggle);
    expect(toggle).toHaveAttribute('aria-pressed', 'true');
    expect(phrases().map(({ textContent }) => textContent)).toEqual([
      'dieses Wochenende',
      'am Sonntag und Montag',
      'am Mittwoch',
      'fast vier Jahre',
      'Ende der Woche',
      'derzeit',
      'im November',
      'kürzlich',
    ]);
    await userEvent.click(toggle);
    expect(container.querySelector('.source-text')?.textContent).toBe(whole);
  });

  test('tell by the keyboard how each was read, and Escape closes that alone', async () => {
    const pageHears = vi.fn();
    const { container } = await showPhrases();
    container.addEventListener('keydown', ({ key }) => key === 'Escape' && pageHears());
    await userEvent.tab();
    expect(phrase('dieses Wochenende')).toHaveFocus();
    await userEvent.tab();
    expect(phrase('am Sonntag und Montag')).toHaveFocus();
    const reading = screen.getByRole('tooltip');
    expect(reading).toHaveTextContent(/^14–15 December 2025/);
    expect(reading).toHaveTextContent(/If it looks ahead: 21–22 December 2025\./);
    expect(reading).toHaveTextContent(/Belongs to: Berlin talks$/);
    expect(phrase('am Sonntag und Montag')).toHaveAccessibleDescription(/^14–15 December 2025/);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument();
    expect(phrase('am Sonntag und Montag')).toHaveFocus();
    expect(pageHears).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('tooltip')).toBeInTheDocument();
  });

  test('tell it under the pointer, which may move onto what is told', async () => {
    await showPhrases();
    await userEvent.hover(phrase('kürzlich'));
    expect(screen.getByRole('tooltip')).toHaveTextContent(/^no date.*Belongs to no event$/);
    // Browsers tell where the pointer goes; the test's pointer does not.
    fireEvent.mouseOut(phrase('kürzlich'), { relatedTarget: screen.getByRole('tooltip') });
    expect(screen.getByRole('tooltip')).toBeInTheDocument();
    fireEvent.mouseLeave(screen.getByRole('tooltip'), { relatedTarget: document.body });
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument();
  });

  test('say of words that are no date that they are none', async () => {
    await showPhrases({ messages: de });
    await userEvent.click(phrase('derzeit'));
    expect(screen.getByRole('tooltip')).toHaveTextContent(/^ohne Datum.*Gehört zu: Dreiertreffen$/);
  });

  test('are not offered where there are none', () => {
    show({ dossier: withSource(miamiTalks(), (source) => ({ ...source, language: 'fr' })) });
    expect(screen.queryByRole('button', { name: 'Show time phrases' })).not.toBeInTheDocument();
  });

  test.each([en, de])('have no fault that axe knows', async (messages) => {
    const { container } = await showPhrases({ messages, selected: 'berlin-talks', sentenceInHand: 5 });
    await userEvent.tab();
    expect(screen.getByRole('tooltip')).toBeInTheDocument();
    expect(await faultsIn(container)).toEqual([]);
    expect(container.querySelector('[style]')).toBeNull();
  });
});
