// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findBreaches, type Rules, type SourceFile } from './support/findBreaches.ts';

const within =
  (...places: readonly string[]) =>
  (path: string) =>
    places.some((place) => path.startsWith(place));

/** Files that run in Node while the site is built, and in no browser. */
const atBuild = (path: string) => /^app\/(prerender.*|\w+Plugin)\.tsx?$|^share\/cardImages\.ts$/.test(path);
const drawing = within('timeline/', 'reader/', 'filter/', 'share/', 'app/', 'main.tsx');
const touchingBrowser = within('timeline/', 'share/', 'app/', 'main.tsx');

/** Sections 1 and 2 of the house style, as `src/README.md` tells them. A room knows itself and those named here; type imports count. */
const rules: Rules = {
  rooms: {
    text: [],
    language: [],
    time: ['text', 'language'],
    dossier: ['text', 'language', 'time'],
    address: ['language', 'time', 'dossier'],
    opening: ['text', 'language', 'time', 'dossier', 'columns'],
    columns: ['text', 'language', 'time', 'dossier'],
    timeline: ['language', 'time', 'dossier', 'columns', 'address'],
    reader: ['text', 'language', 'time', 'dossier', 'address'],
    filter: ['language', 'dossier'],
    share: ['language', 'time', 'dossier', 'address'],
    app: [
      'text',
      'language',
      'time',
      'dossier',
      'columns',
      'address',
      'opening',
      'timeline',
      'reader',
      'filter',
      'share',
    ],
  },
  packages: {
    react: drawing,
    // Its events are portals into the chart's centre panel, and other marks take their places within a frame.
    'react-dom': within('app/', 'timeline/LiveChart.tsx', 'timeline/useSlices.ts'),
    'vis-timeline': within('timeline/chart.ts', 'timeline/axisTimeline.ts'), // the door, and what stands in it
    'vis-data': within('timeline/chart.ts'),
    'date-fns': within('time/'),
    '@date-fns/utc': within('time/'),
    valibot: within('dossier/'),
    vite: atBuild,
    'node:': atBuild,
    '@resvg/resvg-js': atBuild,
    'subset-font': atBuild,
  },
  globals: {
    window: touchingBrowser,
    document: touchingBrowser,
    history: touchingBrowser,
    location: (path) => touchingBrowser(path) || path === 'opening/openDossier.ts',
    navigator: touchingBrowser,
    localStorage: touchingBrowser,
    sessionStorage: touchingBrowser,
    fetch: (path) => touchingBrowser(path) || path === 'opening/sourceChunks.ts',
    Worker: within('opening/openDossier.ts', 'columns/', 'app/'),
    self: (path) => path.endsWith('.worker.ts'),
    globalThis: touchingBrowser,
    // Everywhere else a day is a CalendarDay.
    Date: within('time/', 'timeline/chart.ts', 'timeline/utcMoment.ts'),
  },
  exceptions: {},
};

const breachesIn = (file: SourceFile) => findBreaches(file, rules);

/** Names under which everything and nothing can be kept. */
const forbidden = /(^|\/)((utils|helpers|common|shared|lib|types|hooks|components)\/|index\.tsx?$)/;

const files: readonly SourceFile[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') }));

describe('the rooms of src', () => {
  it('import and use only what the table allows', () => {
    expect(files.flatMap(breachesIn)).toEqual([]);
  });

  it('have no index file and no folder for odds and ends', () => {
    expect(files.map(({ path }) => path).filter((path) => forbidden.test(path))).toEqual([]);
  });
});

describe('the table itself', () => {
  const planted: readonly [path: string, text: string, breach: string][] = [
    [
      'time/when.ts',
      "import { a } from '../dossier/dossier.ts';",
      'time/when.ts imports ../dossier/dossier.ts: time may not know dossier',
    ],
    ['time/when.ts', "import type { A } from '../dossier/dossier.ts';", 'time may not know dossier'],
    ['time/when.ts', "export * from '../dossier/dossier.ts';", 'time may not know dossier'],
    ['time/when.ts', "const a = () => import('../dossier/dossier.ts');", 'time may not know dossier'],
    ['time/when.ts', "type A = import('../dossier/dossier.ts').A;", 'time may not know dossier'],
    ['reader/A.tsx', "import { b } from '../filter/b.ts';", 'reader may not know filter'],
    ['app/A.tsx', "import { a } from '../main.tsx';", 'app may not know main.tsx'],
    ['cellar/a.ts', '', 'cellar is not in the table of rooms'],
    ['dossier/a.ts', "import { useState } from 'react';", 'react is not for this file'],
    ['timeline/Timeline.tsx', "import { Timeline } from 'vis-timeline/esnext';", 'vis-timeline is not for this file'],
    ['dossier/a.ts', "import { addDays } from 'date-fns/addDays';", 'date-fns is not for this file'],
    ['dossier/a.ts', "import { z } from 'zod';", 'zod is not among the packages that src may use'],
    ['share/copyText.ts', "import { readFileSync } from 'node:fs';", 'node: is not for this file'],
    ['dossier/a.ts', 'const day = new Date();', 'dossier/a.ts uses Date'],
    ['dossier/a.ts', 'function f(day: Date) {}', 'dossier/a.ts uses Date'],
    ['reader/A.tsx', 'export const A = () => <p>{location.href}</p>;', 'reader/A.tsx uses location'],
    ['filter/A.tsx', 'document.title = "";', 'filter/A.tsx uses document'],
    ['filter/A.tsx', 'globalThis.document.title = "";', 'filter/A.tsx uses globalThis'],
    ['timeline/b.ts', 'const at = performance.now() + Date.now();', 'timeline/b.ts uses Date'],
  ];
  it.each(planted)('%s with %j is found', (path, text, breach) => {
    expect(breachesIn({ path, text }).join('\n')).toContain(breach);
  });

  const innocent: readonly [path: string, text: string][] = [
    ['dossier/a.ts', "import { daysBetween } from '../time/calendarDay.ts'; import { b } from './b.ts';"],
    ['dossier/a.ts', 'const a = { document: 1, Date: 2 }; a.document; // window, new Date()'],
    ['dossier/a.ts', 'type A = { readonly location: string }; const f = (location: string) => location;'],
    ['reader/A.tsx', "import { useId } from 'react'; import './reader.css';"],
    ['app/prerender.tsx', "import { prerender } from 'react-dom/static'; import { join } from 'node:path';"],
    ['timeline/chart.ts', "import { Timeline } from 'vis-timeline/esnext'; new Date(0);"],
  ];
  it.each(innocent)('%s with %j is let through', (path, text) => {
    expect(breachesIn({ path, text })).toEqual([]);
  });

  it('forbids index files and folders that say nothing', () => {
    expect(['time/index.ts', 'utils/a.ts', 'app/helpers/b.ts'].every((path) => forbidden.test(path))).toBe(true);
  });
});
