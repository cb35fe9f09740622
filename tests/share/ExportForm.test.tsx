import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { de } from '../../src/language/messages.de.ts';
import { en } from '../../src/language/messages.en.ts';
import { ExportMenu } from '../../src/share/ExportMenu.tsx';
import type { Exported } from '../../src/share/exported.ts';
import { coveredDossier } from '../fixtures/coveredDossier.ts';
import { exportedFrom } from './exportFixtures.ts';
import { day } from './shareFixtures.ts';

/** What was given to the browser to save, by its name. */
const saved = new Map<string, Blob>();

beforeEach(() => {
  const blobs: Blob[] = [];
  Object.defineProperty(URL, 'createObjectURL', {
    configurable: true,
    value: (blob: Blob) => `blob:${blobs.push(blob) - 1}`,
  });
  Object.defineProperty(URL, 'revokeObjectURL', { configurable: true, value: () => {} });
  // jsdom has nowhere to save to.
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs[Number(this.href.slice('blob:'.length))];
    if (blob !== undefined) saved.set(this.download, blob);
  });
});
afterEach(() => {
  saved.clear();
  vi.restoreAllMocks();
  for (const key of ['createObjectURL', 'revokeObjectURL']) Reflect.deleteProperty(URL, key);
});

async function open(view: Partial<Exported> = {}, { messages = en, load = async () => {} } = {}) {
  const whole = exportedFrom(coveredDossier(), { messages });
  const offer = () => ({ whole, view: { ...whole, ...view } });
  const { container } = render(<ExportMenu messages={messages} load={load} offer={offer} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: messages.share.export }));
  return { user, container, whole };
}

const signing = coveredDossier().dossier.events.slice(1, 2);

describe('Files for other programs', () => {
  test('hold the whole dossier where nothing is filtered, and each says what it cannot hold', async () => {
    await open();
    expect(await screen.findByText('The whole dossier: 3 events')).toBeInTheDocument();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Download JSON' })).toHaveAccessibleDescription(
      'Holds all that was written for this dossier.',
    );
    expect(screen.getByRole('button', { name: 'Download CSV' })).toHaveAccessibleDescription(
      'One row an event, in this language. Leaves out sentences, single reports, and how dates were read.',
    );
    expect(screen.getByRole('button', { name: 'Download ICS' })).toHaveAccessibleDescription(
      'Leaves out participants, sentences and single reports. Leaves out events without a date: 1. ' +
        'Not known to the day: 1. In the calendar they fill all days they may fall on, with their words in the title.',
    );
  });

  test('are called after the dossier, and of their kind', async () => {
    const { user } = await open();
    for (const format of ['JSON', 'CSV', 'ICS']) {
      await user.click(await screen.findByRole('button', { name: `Download ${format}` }));
      expect(screen.getByRole('status')).toHaveTextContent(`Download begun: covered.${format.toLowerCase()}`);
    }
    expect([...saved].map(([name, { type }]) => `${name} ${type}`)).toEqual([
      'covered.json application/json',
      'covered.csv text/csv;charset=utf-8',
      'covered.ics text/calendar;charset=utf-8',
    ]);
    expect(JSON.parse((await saved.get('covered.json')?.text()) ?? '')).toMatchObject({ id: 'covered' });
  });

  test('hold the view first where there is one, or the whole', async () => {
    const { user } = await open({ events: signing });
    expect(await screen.findByRole('radio', { name: 'This view: 1 event' })).toBeChecked();
    expect(screen.getByRole('button', { name: 'Download JSON' })).toHaveAccessibleDescription(
      /Leaves out other events: 2, and relations to them\.$/,
    );
    await user.click(screen.getByRole('button', { name: 'Download CSV' }));
    expect(await saved.get('covered-view.csv')?.text()).not.toContain('Talks in Geneva');

    await user.click(screen.getByRole('radio', { name: 'The whole dossier: 3 events' }));
    await user.click(screen.getByRole('button', { name: 'Download CSV' }));
    expect(await saved.get('covered.csv')?.text()).toContain('Talks in Geneva');
  });

  test('looking back, name the day and say what is of now', async () => {
    const { user } = await open({ asOf: day('2025-11-24') }, { messages: de });
    expect(
      await screen.findByRole('radio', { name: 'Diese Ansicht: 3 Ereignisse, Stand 24. November 2025' }),
    ).toBeChecked();
    expect(screen.getByRole('button', { name: 'JSON herunterladen' })).toHaveAccessibleDescription(
      /Titel und Zusammenfassungen sind die von heute\.$/,
    );
    await user.click(screen.getByRole('button', { name: 'ICS herunterladen' }));
    expect([...saved.keys()]).toEqual(['covered-2025-11-24.ics']);
  });

  test('are none where the filter leaves no event', async () => {
    await open({ events: [] });
    expect(await screen.findByText('There is no event to export.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Download/ })).not.toBeInTheDocument();
  });

  test('that cannot be loaded are said to be so', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await open({}, { load: async () => Promise.reject(new Error('offline')) });
    expect(await screen.findByRole('alert')).toHaveTextContent('This part could not be loaded.');
  });

  test('go away with a second press, and have no fault that axe finds', async () => {
    const { user, container } = await open({ events: signing });
    await screen.findByRole('radio', { name: 'This view: 1 event' });
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Export', expanded: true }));
    await waitFor(() => expect(screen.queryByRole('radio')).not.toBeInTheDocument());
  });
});
