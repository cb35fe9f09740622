import { act, render, screen, waitFor } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type DossierAddress, formatAddress } from '../../src/address/address.ts';
import { loaded } from '../../src/app/loaded.ts';
import { pageAddress } from '../../src/app/pageAddress.ts';
import { navigate, useAddress } from '../../src/app/useAddress.ts';
import { en } from '../../src/language/messages.en.ts';
import { miamiTalks } from '../fixtures/dossierFrom.ts';

const dossier = miamiTalks();
const whole = pageAddress('en', dossier.id, null);
const berlin = pageAddress('en', dossier.id, 'berlin-talks');
const searched = (words: string): DossierAddress => ({
  ...whole,
  view: { ...whole.view, filter: { ...whole.view.filter, words } },
});

function Shown({ firstPath = '/' }) {
  return <output>{formatAddress(useAddress(firstPath).address, '/')}</output>;
}
const shown = () => screen.getByRole('status').textContent;
const bar = () => location.pathname + location.search;

beforeEach(() => {
  loaded.dossiers.set(dossier.id, dossier);
  loaded.dictionaries.clear();
  loaded.dictionaries.set('en', en);
  history.pushState(null, '', formatAddress(whole, '/'));
});

describe('The address bar', () => {
  test('follows at once, so that typing in the search is never behind', () => {
    render(<Shown />);
    act(() => navigate(searched('ber'), 'replace'));
    expect([shown(), bar()]).toEqual(['/en/miami-talks/?q=ber', '/en/miami-talks/?q=ber']);
  });

  test('gets a new entry for an event, none for a filter, and Back leads to where the reader was', async () => {
    render(<Shown />);
    const before = history.length;
    act(() => navigate(searched('ber'), 'replace'));
    act(() => navigate(berlin, 'push'));
    expect(history.length).toBe(before + 1);
    expect(shown()).toBe('/en/miami-talks/berlin-talks/');
    act(() => history.back());
    await waitFor(() => expect(shown()).toBe('/en/miami-talks/?q=ber'));
    act(() => history.forward());
    await waitFor(() => expect(shown()).toBe('/en/miami-talks/berlin-talks/'));
  });

  test('changes its language only when the words are there', async () => {
    render(<Shown />);
    act(() => navigate({ ...berlin, language: 'de' }, 'replace'));
    expect(bar()).toBe('/en/miami-talks/');
    await waitFor(() => expect(shown()).toBe('/de/miami-talks/berlin-talks/'));
    expect(loaded.dictionaries.get('de')?.language).toBe('de');
  });

  test('may refuse for a while without the page standing still', () => {
    vi.useFakeTimers();
    render(<Shown />);
    const refuse = vi.spyOn(history, 'replaceState').mockImplementation(() => {
      throw new DOMException('too many', 'SecurityError');
    });
    act(() => navigate(searched('mia'), 'replace'));
    expect(shown()).toBe('/en/miami-talks/?q=mia');
    expect(bar()).toBe('/en/miami-talks/');
    refuse.mockRestore();
    vi.runAllTimers();
    expect(bar()).toBe('/en/miami-talks/?q=mia');
    vi.useRealTimers();
  });
});

test('A prerendered page is taken over without its query, which is applied right after', async () => {
  history.replaceState(null, '', '/en/miami-talks/?q=berlin');
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
  const root = document.createElement('div');
  root.innerHTML = renderToString(<Shown firstPath="/en/miami-talks/" />);
  document.body.append(root);
  expect(shown()).toBe('/en/miami-talks/');
  const hydrated = await act(() => hydrateRoot(root, <Shown firstPath="/en/miami-talks/" />));
  expect(complaints).not.toHaveBeenCalled();
  complaints.mockRestore();
  await waitFor(() => expect(shown()).toBe(bar()));
  act(() => hydrated.unmount());
  root.remove();
});
