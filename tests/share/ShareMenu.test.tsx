import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { de } from '../../src/language/messages.de.ts';
import { en } from '../../src/language/messages.en.ts';
import { ShareMenu } from '../../src/share/ShareMenu.tsx';
import { miamiCoverage, miamiTalks } from '../fixtures/dossierFrom.ts';
import { day, eventNamed } from './shareFixtures.ts';
import { standInForPopovers } from './standInForPopovers.ts';

const citedUrl = 'https://example.org/en/miami-talks/berlin-talks/';
const eventUrl = `${citedUrl}?with=witkoff`;
const viewUrl = `${eventUrl}&lanes=party`;

function show({ messages = en, inHand = true } = {}) {
  const dossier = miamiTalks();
  const event = inHand ? eventNamed(dossier, 'berlin-talks') : null;
  const onPageKey = vi.fn();
  document.addEventListener('keydown', onPageKey);
  const view = {
    dossier,
    event,
    coverage: () => miamiCoverage(),
    messages,
    viewUrl,
    citedUrl,
    today: day('2026-01-09'),
  };
  const { container } = render(<ShareMenu {...view} eventUrl={inHand ? eventUrl : null} />);
  return { container, onPageKey, user: userEvent.setup({ writeToClipboard: true }) };
}

let restorePopovers = () => {};
beforeEach(() => {
  restorePopovers = standInForPopovers();
});
afterEach(() => {
  restorePopovers();
  vi.restoreAllMocks();
  for (const key of ['share', 'canShare']) Reflect.deleteProperty(navigator, key);
});

describe('the share menu', () => {
  test.each([
    ['Copy link to this event', eventUrl, 'Link to the event copied'],
    ['Copy link to this view', viewUrl, 'Link to the view copied'],
  ])('does what "%s" says, and says so', async (name, expected, said) => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: 'Share' }));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await user.click(screen.getByRole('button', { name }));
    expect(await navigator.clipboard.readText()).toBe(expected);
    expect(screen.getByRole('status')).toHaveTextContent(said);
  });

  test('copies a citation in the language of the interface', async () => {
    const { user } = show({ messages: de });
    await user.click(screen.getByRole('button', { name: 'Teilen' }));
    await user.click(screen.getByRole('button', { name: 'Quellenangabe kopieren' }));
    const copied = await navigator.clipboard.readText();
    expect(copied).toMatch(/14\.–15\. Dezember 2025[\s\S]*abgerufen am 9\. Januar 2026/);
    expect(copied).toMatch(/\/berlin-talks\/$/);
    expect(screen.getByRole('status')).toHaveTextContent('Quellenangabe kopiert');
  });

  test('offers no link to an event where none is in hand', async () => {
    const { user } = show({ inHand: false });
    await user.click(screen.getByRole('button', { name: 'Share' }));
    expect(screen.queryByRole('button', { name: /this event/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Copy citation' }));
    expect(await navigator.clipboard.readText()).toContain(citedUrl);
  });

  test('does not claim to have copied: it shows the text, selected, and the key', async () => {
    const { user } = show();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await user.click(screen.getByRole('button', { name: 'Share' }));
    await user.click(screen.getByRole('button', { name: 'Copy link to this event' }));
    expect(screen.getByRole('status')).toHaveTextContent('Not copied. The text is selected: press Ctrl+C to copy');
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text to copy' });
    expect(field).toHaveFocus();
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(eventUrl);
    expect(field).toHaveAttribute('readonly');
  });

  test('is worked by keyboard, and Escape closes it alone and gives the focus back', async () => {
    const { user, onPageKey } = show();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Share' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await user.tab();
    expect(screen.getByRole('button', { name: 'Copy link to this event' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('copied'));
    onPageKey.mockClear();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'Copy citation' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Share' })).toHaveFocus();
    expect(onPageKey).not.toHaveBeenCalled();
  });

  test('leaves Escape to the page while it is closed', async () => {
    const { user, onPageKey } = show();
    await user.tab();
    await user.keyboard('{Escape}');
    expect(onPageKey).toHaveBeenCalled();
  });

  test('forgets what it said when it is opened again', async () => {
    const { user } = show();
    const button = screen.getByRole('button', { name: 'Share' });
    await user.click(button);
    await user.click(screen.getByRole('button', { name: 'Copy citation' }));
    await user.click(button);
    await user.click(button);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  test('has no faults that axe finds, open or failed', async () => {
    const { container, user } = show();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await user.click(screen.getByRole('button', { name: 'Share' }));
    await user.click(screen.getByRole('button', { name: 'Copy citation' }));
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations).toEqual([]);
  });
});

describe("the device's share sheet", () => {
  const device = (share: () => Promise<void>, takesLinks = true) => {
    const calls = vi.fn(share);
    Object.defineProperty(navigator, 'canShare', { value: () => takesLinks, configurable: true });
    Object.defineProperty(navigator, 'share', { value: calls, configurable: true });
    return calls;
  };
  const share = async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: 'Share' }));
    await user.click(screen.getByRole('button', { name: 'Share with an app' }));
  };

  test('is offered only where there is one that takes links', async () => {
    device(async () => {}, false);
    const { user } = show();
    await user.click(screen.getByRole('button', { name: 'Share' }));
    expect(screen.queryByRole('button', { name: 'Share with an app' })).not.toBeInTheDocument();
  });

  test('gets the title and the link to the event', async () => {
    const calls = device(async () => {});
    await share();
    expect(calls).toHaveBeenCalledWith({ title: expect.stringContaining('Berlin'), url: eventUrl });
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  test('may be closed without sharing, and that is no failure', async () => {
    device(async () => Promise.reject(new DOMException('closed', 'AbortError')));
    await share();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  test('that fails leaves the link to copy by hand', async () => {
    device(async () => Promise.reject(new DOMException('no', 'NotAllowedError')));
    await share();
    expect(screen.getByRole('textbox', { name: 'Text to copy' })).toHaveValue(eventUrl);
  });
});
