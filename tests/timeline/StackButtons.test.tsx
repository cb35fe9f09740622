import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { de } from '../../src/language/messages.de.ts';
import { en } from '../../src/language/messages.en.ts';
import { StackButtons } from '../../src/timeline/StackButtons.tsx';
import { miamiTalks } from '../fixtures/dossierFrom.ts';
import { faultsIn } from '../reader/readerFixtures.ts';

// axe takes its time in jsdom.
vi.setConfig({ testTimeout: 30_000 });

function show(keys = ['berlin-talks', 'umerov-visit'], messages = en) {
  const onOpen = vi.fn();
  const { events } = miamiTalks();
  const { container } = render(
    <StackButtons
      stacks={[{ lane: 0, x: 10, y: 20, keys }]}
      eventOf={(key) => events.find(({ id }) => id === key)}
      messages={messages}
      onOpen={onOpen}
    />,
  );
  return { container, onOpen };
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
  show(['berlin-talks']);
  expect(screen.getByRole('button', { name: '1 more event here' })).toHaveTextContent('1 more');
  show(['berlin-talks'], de);
  expect(screen.getByRole('button', { name: '1 weiteres Ereignis hier' })).toHaveTextContent('1 weiteres');
});
