import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSaidNowAndThen } from '../../src/app/useSaidNowAndThen.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function Said({ text }: { readonly text: string }) {
  return <output>{useSaidNowAndThen(text)}</output>;
}

test('A live region speaks at once, then every five seconds with the latest, and falls silent at the end', () => {
  const { rerender } = render(<Said text="Reading" />);
  const said = () => screen.getByRole('status').textContent;
  const heard = [said()];
  for (let second = 1; second <= 12; second += 1) {
    rerender(<Said text={`${second}`} />);
    act(() => void vi.advanceTimersByTime(1000));
    if (said() !== heard.at(-1)) heard.push(said());
  }
  rerender(<Said text="" />);
  heard.push(said());
  expect(heard).toEqual(['Reading', '5', '10', '']);
});
