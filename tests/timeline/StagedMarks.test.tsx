import { render } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { noFilter } from '../../src/dossier/filter.ts';
import { selectEvents } from '../../src/dossier/selectEvents.ts';
import { en } from '../../src/language/messages.en.ts';
import { restOf } from '../../src/timeline/castOf.ts';
import { castFor, chartScene, sceneMarks } from '../../src/timeline/chartScene.ts';
import { type ChartStage, createStage, limitsAround, type Setting } from '../../src/timeline/chartStage.ts';
import { type DayWindow, zoomed } from '../../src/timeline/dayWindow.ts';
import { wholeWindow } from '../../src/timeline/firstWindow.ts';
import { StagedMarks } from '../../src/timeline/StagedMarks.tsx';
import { useCast } from '../../src/timeline/useCast.ts';
import { makeSurface } from '../fixtures/fakeSurface.ts';
import { standInForBrowser } from '../fixtures/standInForBrowser.ts';
import { syntheticDossier } from '../fixtures/syntheticDossier.ts';

vi.setConfig({ testTimeout: 60_000 });
const width = 1240;
beforeAll(() => standInForBrowser(width));

const dossier = syntheticDossier(43, 5_000);
const scene = chartScene(dossier, selectEvents(dossier, noFilter), 'one', 'wide');
const whole = wholeWindow(scene.all, 0);
const lanes = [{ y: 0, rows: scene.rowsAtMost }];
const labelWidth = 110;

/** The chart's marks alone, on a stage with all that is counted; what `take` is given is in hand. */
function show(first: DayWindow) {
  const handle: { follow?: ReturnType<typeof useCast>['follow'] } = {};
  const box = document.createElement('div');
  const surface = makeSurface({ window: first, limits: limitsAround(whole), height: 400, language: 'en' });
  const stage = createStage(box, surface, {
    limits: limitsAround(whole),
    onMove: (window, width) => handle.follow?.(window, width),
    onWidth: () => {},
    onRest: () => {},
  });
  function Chart({ row }: { row: number | null }) {
    const { cast, marks, coming, follow, come } = useCast(scene, row, { window: first, width });
    useLayoutEffect(() => {
      handle.follow = follow;
    });
    useLayoutEffect(() => {
      if (cast === null) return;
      const rest = restOf([scene.all], scene.all, cast);
      stage.arrange({ ...setting, marks: marks.map((mark) => ({ ...mark, labelWidth })), rest });
    }, [cast, marks]);
    return (
      <StagedMarks
        stage={stage}
        dossier={dossier}
        marks={marks}
        coming={coming}
        onCome={come}
        selected={null}
        inHand={null}
        today={null}
        messages={en}
        onOpen={() => {}}
        onFocus={() => {}}
      />
    );
  }
  const { container, rerender } = render(<Chart row={null} />);
  const all = () => [...container.querySelectorAll<HTMLElement>('.event-mark')];
  return { stage, all, seen: () => all().filter(isSeen), take: (row: number) => rerender(<Chart row={row} />) };
}

const setting: Omit<Setting, 'marks' | 'rest'> = {
  stretchOf: () => null,
  whole,
  lanes,
  geometry: scene.geometry,
  lastStop: null,
  home: { from: 0, to: 1 },
  height: 400,
  language: 'en',
  story: { events: dossier.events, lanes: 'one', asOf: dossier.asOf },
};

const isSeen = ({ style }: HTMLElement) => style.visibility !== 'hidden';

/** What has a place in the window, with all that is counted: in stacks, and past either edge, where the pinned ones are counted too. */
function sumOf(seen: readonly HTMLElement[], { beyond }: ChartStage): number {
  const inside = seen.filter(({ dataset }) => dataset['side'] === 'in');
  const stacked = beyond.stacks().reduce((sum, { count }) => sum + count, 0);
  return inside.length + stacked + beyond.count('before') + beyond.count('after');
}

const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

describe('while the window moves over thousands of events', () => {
  it('others get their marks in slices: in every frame each event is seen once or counted once', async () => {
    const { stage, all, seen } = show(whole);
    let window = whole;
    for (const factor of [0.4, 0.5, 0.5, 0.1, 2, 6, 1.1, 40]) {
      window = zoomed(window, factor, window.from + 0.4 * (window.to - window.from));
      stage.show(window);
      for (let frame = 0, before = all().length; frame < 30; frame += 1, before = all().length) {
        await nextFrame();
        expect(sumOf(seen(), stage)).toBe(scene.all.dated);
        expect(seen().every(({ dataset }) => dataset['side'] !== undefined)).toBe(true);
        // Between two looks there may be two slices.
        expect(all().length - before).toBeLessThanOrEqual(2 * 8);
        const keys = new Set(all().map(({ dataset }) => dataset['event']));
        expect(keys.size).toBe(all().length);
      }
    }
  });

  it('once it rests, only those that are right for it are in the document, in order of time', async () => {
    const { stage, all } = show(whole);
    const window = zoomed(whole, 0.1);
    stage.show(window);
    const right = sceneMarks(scene, castFor(scene, stage.window(), width, null)).map(({ event }) => event.id);
    await vi.waitFor(() => expect(all().map(({ dataset }) => dataset['event'])).toEqual(right), { timeout: 10_000 });
  });

  it('what is taken in hand has its mark at once', async () => {
    const { stage, seen, take } = show(whole);
    stage.show(zoomed(whole, 0.2));
    await nextFrame();
    const cast = castFor(scene, whole, width, null);
    const row = scene.all.rows.findLast((row) => !cast.all.rows.includes(row) && row < scene.all.dated) ?? 0;
    take(row);
    const id = dossier.events[row]?.id;
    expect(stage.stands(`all:${id}`)).toBe(true);
    expect(sumOf(seen(), stage)).toBe(scene.all.dated);
  });
});
