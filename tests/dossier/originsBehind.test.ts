// @vitest-environment node
import { expect, test } from 'vitest';
import { dossierFrom } from '../fixtures/dossierFrom.ts';

const told = 'talks happened 2025-12-02';

test.each<[what: string, reports: readonly string[], origins: number | undefined]>([
  ['an article alone is not several', [], undefined],
  ['a report of another origin makes two', ['talks herald states 2025-12-02'], 2],
  ['one of the article’s own does not', ['talks herald/gazette none'], undefined],
  ['further reports of one agency count once', ['talks herald/wire:agency none', 'talks courier/wire none'], 2],
  ['what comes from nobody knows where does not count', ['talks blog/nobody:unknown none', 'talks herald none'], 2],
])('The origins behind an event: %s', (_, reports, origins) => {
  const [event] = dossierFrom([told], { reports }).events;
  expect(event?.origins).toBe(origins);
});
