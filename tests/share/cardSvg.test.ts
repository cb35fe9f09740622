// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { describeDispute } from '../../src/dossier/describeVoices.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { statuses } from '../../src/dossier/newsEvent.ts';
import { de } from '../../src/language/messages.de.ts';
import { en } from '../../src/language/messages.en.ts';
import { cardColours } from '../../src/share/cardColours.ts';
import { cardSvg } from '../../src/share/cardSvg.ts';
import type { CalendarDay } from '../../src/time/calendarDay.ts';
import { describeWhen } from '../../src/time/describeWhen.ts';
import { dossierFrom, knownFrom, miamiTalks } from '../fixtures/dossierFrom.ts';
import { eventNamed } from './shareFixtures.ts';

/** What a card says, line by line. */
function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '');
}

/** What is drawn in the accent: the devices of the event in hand. */
function inHand(svg: string): string[] {
  const bars = [...svg.matchAll(/<g>(?:<rect|<path)[^]*?<\/g>/g)].map(([bar]) => bar);
  return bars
    .filter((bar) => bar.includes(cardColours.accent) || bar.includes('hatch-accent'))
    .flatMap((bar) => [
      ...(bar.includes('hatch-') ? ['hatch'] : []),
      ...(bar.includes('stroke-dasharray') ? ['dashed'] : []),
      ...(bar.includes(`rx="3" fill="${cardColours.accent}"`) ? ['solid'] : []),
      ...(/stroke-dasharray[^]*<path/.test(bar) ? ['struck'] : []),
    ]);
}

/** On the day of the article, when what it expects had not happened yet. */
const thatDay = '2025-12-18';

function cardOf(id: string, messages = en, dossier: Dossier = miamiTalks(thatDay)): string {
  return cardSvg(dossier, eventNamed(dossier, id), messages);
}

describe('a card', () => {
  test('says the title, the time in words, the status, the dossier and the source', () => {
    const texts = textsOf(cardOf('umerov-visit', de));
    expect(texts).toEqual(
      expect.arrayContaining([
        'Sourceline',
        'Ukraine-Gespräche: Kreml, Berlin, Miami',
        'Umerow in Miami, Treffen',
        'Erwartet',
        'an einem Tag, 19.–21. Dezember 2025',
        'Stand 18. Dez.',
        'Quelle: upday.com, 18. Dezember 2025 (mit KI erstellt)',
      ]),
    );
  });

  test.each(['2025-12-02', '[2022-02-24..2025-12-21]'])(
    'says of %s what reports differ in, whole and below the whole time',
    (edtf) => {
      const { dossier, coverage } = knownFrom([`meeting happened ${edtf}`], {
        reports: ['meeting herald states 2021-12-02', 'meeting courier states 2021-11'],
      });
      const texts = textsOf(cardSvg(dossier, eventNamed(dossier, 'meeting'), de, coverage));
      const dispute = describeDispute(eventNamed(dossier, 'meeting'), dossier, coverage, de);
      expect(dispute).toContain('2. Dezember 2021');
      expect(texts.join(' ')).toContain(dispute);
      expect(texts).toContain(describeWhen(edtf, de, 'long'));
    },
  );

  test('leaves the day it counts to out of the picture where that lies long after the story', () => {
    const later = knownFrom(['meeting happened 2025-01-10', 'siege ongoing 2025-03-10/..']).dossier;
    const texts = textsOf(cardSvg({ ...later, asOf: '2025-12-01' as CalendarDay }, eventNamed(later, 'siege'), de));
    expect(texts.filter((text) => text.startsWith('Stand'))).toEqual([]);
    expect(texts.some((text) => text.startsWith('März'))).toBe(true);
    const near = textsOf(cardSvg({ ...later, asOf: '2025-03-12' as CalendarDay }, eventNamed(later, 'siege'), de));
    expect(near).toContain('Stand 12. März');
  });

  test('says only that reports differ where all sides have no room', () => {
    const papers = Array.from({ length: 9 }, (_, index) => `meeting herald-${index} states 2025-11-0${index + 1}`);
    const { dossier, coverage } = knownFrom(['meeting happened 2025-12-02'], { reports: papers });
    const texts = textsOf(cardSvg(dossier, eventNamed(dossier, 'meeting'), de, coverage));
    expect(texts).toContain('Berichte weichen ab');
  });

  test('of an event that only reports tell says so, and of a dossier of them how many sources it has', () => {
    const { dossier } = knownFrom(['meeting happened 2025-12-02 (reported)'], {
      reports: ['meeting herald states 2025-12-02'],
    });
    expect(textsOf(cardOf('meeting', en, dossier))).toContain('From reports of others; no full text');
    expect(textsOf(cardOf('meeting', en, dossier))).not.toContain('Reports differ');
    expect(textsOf(cardSvg({ ...dossier, articles: [] }, null, en))).toContain('2 sources');
  });

  test('of a dossier says how many events it has, as of when', () => {
    const texts = textsOf(cardSvg(miamiTalks(thatDay), null, en));
    expect(texts).toContain('9 events, as of 18 December 2025');
    expect(texts).toContain('no date');
  });

  test.each([
    ['berlin-talks', ['solid']],
    ['kremlin-meeting', ['hatch']],
    ['white-house-confirmation', ['hatch']],
    ['miami-talks', ['dashed']],
    ['umerov-visit', ['hatch', 'dashed']],
    ['trilateral-meeting', ['dashed', 'struck']],
    ['war', ['solid']],
  ])('draws %s as %j', (id, devices) => {
    expect(inHand(cardOf(id))).toEqual(devices);
  });

  test('never strikes the word of a status, which would say the contrary', () => {
    const svg = cardOf('trilateral-meeting');
    expect(textsOf(svg)).toContain('Not planned');
    expect(svg).not.toContain('line-through');
  });

  test('shows an undated event beside the axis, with its word', () => {
    expect(textsOf(cardOf('trilateral-meeting', de)).filter((text) => text === 'ohne Datum')).toHaveLength(2);
  });

  test('keeps any text as text', () => {
    const dossier = miamiTalks();
    const event = { ...eventNamed(dossier, 'war'), title: { en: '<b>&"</b>', de: '' } };
    expect(cardSvg(dossier, event, en)).toContain('&lt;b&gt;&amp;&quot;&lt;/b&gt;');
  });

  test.each([
    ['a single day', ['one-day happened 2025-12-18']],
    ['no date at all', ['no-day not-planned none', 'nor-this expected none']],
    ['centuries', ['long-ago happened 1648-10-24', 'lately happened 2025-12-01']],
    ['only an open time', ['going-on ongoing 2022~/..']],
    ['a hundred events', Array.from({ length: 100 }, (_, index) => `event-${index} ${statuses[index % 6]} 2025-12`)],
  ])('can be drawn for %s', (_, lines) => {
    const dossier = dossierFrom(lines);
    for (const event of [null, ...dossier.events])
      expect(cardSvg(dossier, event, de)).not.toMatch(/NaN|Infinity|undefined|="-\d+" height|height="-/);
  });
});
