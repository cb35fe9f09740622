import { beforeEach, expect, test } from 'vitest';
import { openedName } from '../../src/address/address.ts';
import { closeOpened, keepOpened } from '../../src/app/keepOpened.ts';
import { knownAsOf, loaded, loadFor } from '../../src/app/loaded.ts';
import { openedNow } from '../../src/app/opened.ts';
import { pageAddress } from '../../src/app/pageAddress.ts';
import { rememberedFile } from '../../src/app/rememberedFile.ts';
import { indexOf } from '../../src/opening/eventIndex.ts';
import type { CalendarDay } from '../../src/time/calendarDay.ts';
import { knownFrom } from '../fixtures/dossierFrom.ts';

const lines = ['old-summit  happened  2025-11-14', 'later-talks  expected  2025-12-20'];
const home = pageAddress('en', openedName, null);
const on = (day: number) => ({ ...home, view: { ...home.view, asOf: `2025-12-${day}` as CalendarDay } });
const ready = (name: string, address = home, from = lines) => {
  const { dossier, coverage } = knownFrom(from);
  const opened = { dossier, coverage, problems: [], problemCount: 0, index: indexOf(dossier) };
  return keepOpened(opened, { name, origin: 'computer', address });
};
const open = async (name: string, address = home) => (await ready(name, address))();

beforeEach(() => closeOpened());

test('An opened dossier stands where published ones do, and is known by its own id as well', async () => {
  await open('talks.json');
  expect(knownAsOf(openedName, null)?.dossier).toMatchObject({
    id: 'open',
    events: [{ id: 'old-summit' }, { id: 'later-talks' }],
  });
  expect(openedNow()).toMatchObject({ name: 'talks.json', id: 'drawn' });
  expect(rememberedFile()).toEqual({ name: 'talks.json', origin: 'computer' });
});

test('The day that the address asks for is there before the dossier is shown', async () => {
  await open('talks.json', on(17));
  expect(knownAsOf(openedName, on(17).view.asOf)?.dossier.events).toEqual([]);
});

test('Until another one is shown, the first is there with everything that was looked back at', async () => {
  await open('talks.json', on(17));
  const all = () => [openedNow()?.name, knownAsOf(openedName, null)?.dossier.events.length, loaded.asOf.size];
  const show = ready('other.json', on(18), ['one-day  happened  2025-11-20']);
  expect(all()).toEqual(['talks.json', 2, 1]);
  const shown = await show;
  expect(all()).toEqual(['talks.json', 2, 1]);
  shown();
  expect([...all(), ...loaded.asOf.keys()]).toEqual(['other.json', 1, 1, 'open 2025-12-18']);
});

test('Of many days that are looked back at only some are kept', async () => {
  await open('talks.json');
  for (let day = 10; day < 30; day += 1) await loadFor(on(day));
  expect([...loaded.asOf.keys()]).toEqual(['open 2025-12-26', 'open 2025-12-27', 'open 2025-12-28', 'open 2025-12-29']);
});

test('Nothing is left of a closed dossier, nor of the one before another', async () => {
  await open('talks.json', on(17));
  await open('other.json');
  expect([...loaded.asOf.keys()]).toEqual([]);
  closeOpened();
  expect([loaded.dossiers, loaded.coverages, loaded.readings].map((kept) => kept.has(openedName))).toEqual([
    false,
    false,
    false,
  ]);
  expect([openedNow(), rememberedFile()]).toEqual([null, null]);
});
