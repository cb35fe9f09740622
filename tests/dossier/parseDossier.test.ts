// @vitest-environment node

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import published from '../../data/dossiers/miami-talks.json';
import { parseDossier } from '../../src/dossier/parseDossier.ts';
import { dossierJsonSchema } from '../support/dossierJsonSchema.ts';

const berlin = 1;
const trilateral = 7;

/** The published dossier with one value put (or, for `undefined`, taken away) at a path such as `events.3.when.edtf`. */
function withChange(path: string, value: unknown): unknown {
  const file: unknown = structuredClone(published);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  // The paths below are written for this file, so each step is an object or a list.
  const inner = keys.reduce((at, key) => (at as Record<string, unknown>)[key], file) as Record<string, unknown>;
  if (value === undefined) delete inner[last];
  else Object.defineProperty(inner, last, { value, enumerable: true, configurable: true, writable: true });
  return file;
}

function problemsOf(file: unknown): readonly string[] {
  return parseDossier(file).problems.map(({ where, message }) => `${where}: ${message}`);
}

function eventIds(file: unknown): readonly string[] {
  return parseDossier(file).dossier?.events.map(({ id }) => id) ?? [];
}

const allIds = published.events.map(({ id }) => id);

describe('a dossier that is right', () => {
  it('is read without a problem', () => {
    expect(parseDossier(published).problems).toEqual([]);
    expect(eventIds(published)).toEqual(allIds);
  });

  it('may name its JSON Schema for editors, which does not become part of it', () => {
    const named = parseDossier({ $schema: '../../public/dossier.schema.json', ...published });
    expect(named).toEqual(parseDossier(published));
  });
});

describe('an event that is wrong is left out, and the others stay', () => {
  const cases: readonly [path: string, value: unknown, problem: string][] = [
    ['when.edtf', '2025-13', 'events[1].when.edtf: '],
    ['when.edtf', null, 'events[1].when.edtf: This must be a text'],
    ['when.basis', 'guessed', 'events[1].when.basis: This must be one of "stated", "inferred", "reported", "none"'],
    ['when.overrules', { en: 'The printed edition says so.' }, 'events[1].when.overrules.de: This is missing'],
    ['when.readAgainst', '2025-02-30', 'events[1].when.readAgainst: There is no such day'],
    ['when', { basis: 'inferred', edtf: '2025', readAgainst: '2025-12-18' }, 'events[1].when.reason: This is missing'],
    ['when', { basis: 'none', edtf: '2025' }, 'events[1].when.edtf: This must be null'],
    [
      'statuses.0.status',
      'maybe',
      'events[1].statuses[0].status: This must be one of "happened", "ongoing", "expected"',
    ],
    ['statuses.0.asOf', '2025-02-30', 'events[1].statuses[0].asOf: There is no such day'],
    ['statuses', [], 'events[1].statuses: An event needs a status, and the day as of which'],
    ['importance', 4, 'events[1].importance: This must be at most 3'],
    ['title.de', undefined, 'events[1].title.de: This is missing'],
    ['title.de', ' ', 'events[1].title.de: This text begins or ends with a space'],
    ['label.en', 'x'.repeat(41), 'events[1].label.en: This text is too long: at most 40'],
    ['title.en', 'abc\u202Etxt', 'events[1].title.en: This text holds characters that cannot be seen'],
    ['title.en', 'abc\0txt', 'events[1].title.en: This text holds characters that cannot be seen'],
    ['title.en', 'abc\uD800', 'events[1].title.en: This text holds characters that cannot be seen'],
    ['title.en', 'a'.repeat(10_000_000), 'events[1].title.en: This text is too long'],
    ['id', 'a'.repeat(10_000_000), 'events[1].id: An id has 3 to 40'],
    ['id', 'Berlin', 'events[1].id: An id has 3 to 40'],
    ['id', '__proto__', 'events[1].id: An id has 3 to 40'],
    ['id', 'berlin\u202E', 'events[1].id: An id has 3 to 40'],
    ['id', 'berlin-talks\n', 'events[1].id: An id has 3 to 40'],
    ['id', 'kremlin-meeting', 'events[1].id: The id “kremlin-meeting” is already taken by events[0]'],
    ['evidence.0.supports', [], 'events[1].evidence[0].supports: Say what this sentence supports'],
    ['evidence.0.source', 'nobody', 'events[1].evidence[0].source: There is no source with the id “nobody”'],
    ['evidence.0.start', -1, 'events[1].evidence[0].start: This must be at least 0'],
    ['evidence.0.start', 1.5, 'events[1].evidence[0].start: This must be a whole number'],
    ['participants.0.participant', 'constructor', 'There is no participant with the id “constructor”'],
    ['participants.0.role', 'watches', 'events[1].participants[0].role: This must be one of "takes-part"'],
    ['reports.0.source', 'nobody', 'events[1].reports[0].source: There is no source with the id “nobody”'],
    ['reports.0.place', 'atlantis', 'events[1].reports[0].place: There is no place with the id “atlantis”'],
    ['reports.0.participants', ['nobody'], 'events[1].reports[0].participants[0]: There is no participant with the id'],
    ['reports.0.dating', 'guesses', 'events[1].reports[0].dating: This must be one of "states", "fits", "announces"'],
    ['reports.0.claim.de', undefined, 'events[1].reports[0].claim.de: This is missing'],
    ['reports.0.agrees', ['day'], 'events[1].reports[0].agrees[0]: This must be one of "what", "time"'],
    ['place', 'atlantis', 'events[1].place: There is no place with the id “atlantis”'],
    ['when.phrase.source', 'nobody', 'events[1].when.phrase.source: There is no source with the id “nobody”'],
  ];
  it.each(cases)('%s: %j', { timeout: 5000 }, (path, value, problem) => {
    const file = withChange(`events.${berlin}.${path}`, value);
    expect(problemsOf(file).join('\n')).toContain(problem);
    expect(eventIds(file)).toEqual(allIds.filter((id) => id !== 'berlin-talks'));
  });

  it('the message is of bearable length, with what cannot be seen made visible', () => {
    const [problem] = problemsOf(withChange(`events.${berlin}`, { [`\u202E${'k'.repeat(5000)}`]: 1 }));
    expect(problem).toContain('⟦U+202E⟧');
    expect(problem?.length).toBeLessThan(300);
  });

  it('no event that relates to it goes with it', () => {
    const file = withChange(`events.${berlin}.statuses`, 'maybe');
    expect(problemsOf(file)).toContain(
      'events[5].relations[0].event: There is no event with the id “berlin-talks”. Add it, or correct the id.',
    );
    expect(eventIds(file)).toContain('miami-talks');
  });

  it('whatever stands in its place', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const file = withChange(`events.${berlin}`, value);
        expect(parseDossier(file).problems.length).toBeGreaterThan(0);
        expect(eventIds(file)).toEqual(allIds.filter((id) => id !== 'berlin-talks'));
      }),
    );
  });
});

describe('an event stays, and the problem is told', () => {
  const cases: readonly [path: string, value: unknown, problem: string][] = [
    ['evidence', [], 'events[1].when.basis: No article here tells this event. Write "reported"'],
    [
      'evidence.1.exact',
      'Das steht dort nicht.',
      'events[1].evidence[1]: “Das steht dort nicht.” is not in the source “upday”',
    ],
    ['when.phrase.exact', 'am Dienstag', 'events[1].when.phrase: “am Dienstag” is not in the source “upday”'],
    [
      'when.phrase',
      { source: 'upday', exact: 'am Mittwoch' },
      "events[1].when.phrase: “am Mittwoch” lies in none of the event's quotes",
    ],
    [
      'relations',
      [{ kind: 'answers', event: 'nothing' }],
      'events[1].relations[0].event: There is no event with the id “nothing”',
    ],
    [
      'relations',
      [{ kind: 'answers', event: 'berlin-talks' }],
      'events[1].relations[0].event: An event cannot relate to itself',
    ],
    ['formerIds', ['war'], 'events[1].formerIds[0]: The id “war” is already taken by events[8]'],
    [
      'colour',
      'red',
      'events[1]: The key “colour” is not part of the format and was left out. Known here: id, formerIds, title',
    ],
    ['__proto__', { status: 'denied' }, 'events[1]: The key “__proto__” is not part of the format'],
    ['constructor', {}, 'events[1]: The key “constructor” is not part of the format'],
    ['when.hasOwnProperty', 1, 'events[1].when: The key “hasOwnProperty” is not part of the format'],
  ];
  it.each(cases)('%s: %j', (path, value, problem) => {
    const file = withChange(`events.${berlin}.${path}`, value);
    expect(problemsOf(file).join('\n')).toContain(problem);
    expect(eventIds(file)).toEqual(allIds);
  });

  it('when a participant is named twice', () => {
    const file = withChange(`events.${trilateral}.participants.0.participant`, 'russian-delegation');
    expect(problemsOf(file)).toEqual([
      'events[7].participants[1]: “russian-delegation” is named twice. Keep one role.',
    ]);
  });
});

describe('the rest of the file', () => {
  const cases: readonly [path: string, value: unknown, problem: string][] = [
    ['sources.0.url', 'javascript:alert(1)', 'sources[0].url: Write a full address that begins with https://'],
    ['sources.0.url', 'java\nscript:alert(1)', 'sources[0].url: Write a full address'],
    ['sources.0.url', 'data:text/html,x', 'sources[0].url: Write a full address'],
    ['sources.0.url', 'https://', 'sources[0].url: '],
    ['sources.0.url', 'https://bank.example@evil.example/', 'sources[0].url: This is no address that can be opened'],
    [
      'sources.0.published',
      '2026-12-19',
      "sources[0].published: Published on 2026-12-19, after the dossier's day 2026-02-23",
    ],
    ['sources.0.title', null, 'sources[0]: A source whose text is here needs its headline and its day'],
    [
      'sources.0.published',
      null,
      'sources[0].publishedGrade: Write "unknown" exactly where the day of publication is null',
    ],
    ['sources.0.publishedGrade', 'sure', 'sources[0].publishedGrade: This must be one of "stated", "metadata"'],
    ['sources.0.origin', 'nobody', 'sources[0].origin: There is no origin with the id “nobody”'],
    ['sources.1.versionOf', 'nobody', 'sources[1].versionOf: There is no source “nobody” that is itself no version'],
    ['origins.0.kind', 'blog', 'origins[0].kind: This must be one of "agency", "government"'],
    ['origins', undefined, 'origins: This must be a list'],
    ['contact', { text: { en: 'Write.', de: 'Schreiben.' }, url: 'mailto:x' }, 'contact.url: Write a full address'],
    ['corrections.0.event', 'nothing', 'corrections[0].event: There is no event with the id “nothing”'],
    ['sources.0.text', `a\0b`, 'sources[0].text: This text holds characters that cannot be seen'],
    [
      'sources.0.blocks.0.paragraph',
      9,
      'sources[0].blocks[0].paragraph: The text has 9 paragraphs, counted from 0; there is no 9',
    ],
    ['sources.0.text', undefined, 'events[0].evidence[0]: The source “upday” has no text to quote from'],
    ['participants.4.party', 'nobody', 'participants[4].party: There is no party with the id “nobody”'],
    ['participants.4.initials', 'sw', 'participants[4].initials: Write one to three capital letters'],
    ['participants.4.wikidata', '7747', 'participants[4].wikidata: Write the Wikidata item as Q and digits'],
    ['participants.5.id', 'witkoff', 'participants[5].id: The id “witkoff” is already taken by participants[4]'],
    ['title.en', undefined, 'title.en: This is missing'],
    ['asOf', '18.12.2025', 'asOf: Write the day as year, month and day'],
    ['places', undefined, 'places: This must be a list'],
    [
      'retired',
      [{ id: 'war', on: '2026-01-01', reason: { en: 'a', de: 'a' } }],
      'retired[0].id: The id “war” is already taken by events[8]',
    ],
    ['__proto__', { polluted: true }, 'dossier: The key “__proto__” is not part of the format'],
  ];
  it.each(cases)('%s: %j is told', (path, value, problem) => {
    expect(problemsOf(withChange(path, value)).join('\n')).toContain(problem);
  });

  it('may keep a retired id with its successor', () => {
    const retired = [
      { id: 'old-talks', on: '2026-01-01', reason: { en: 'Merged.', de: 'Vereinigt.' }, successor: 'war' },
    ];
    expect(parseDossier(withChange('retired', retired)).problems).toEqual([]);
  });

  it('cannot reach the prototype of anything', () => {
    parseDossier(
      JSON.parse('{"format":"sourceline/1","__proto__":{"polluted":1},"events":[{"__proto__":{"polluted":1}}]}'),
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('is not read when the head is wrong, though the events are still checked', () => {
    const { dossier, problems } = parseDossier({ ...published, title: 'Talks', events: [...published.events, 5] });
    expect(dossier).toBeNull();
    expect(problems.map(({ where }) => where)).toEqual(['title', 'events[9]']);
  });

  it('with more problems than anyone reads is told in part', () => {
    const { problems } = parseDossier({ ...published, events: Array.from({ length: 5000 }, () => 0) });
    expect(problems).toHaveLength(1001);
    expect(problems.at(-1)?.message).toContain('the rest are not listed');
  });
});

describe('what is no dossier of this format', () => {
  const cases: readonly [file: unknown, where: string, message: string][] = [
    [null, 'dossier', 'This is no dossier'],
    [[], 'dossier', 'This is no dossier'],
    ['{}', 'dossier', 'This is no dossier'],
    [{}, 'format', 'its "format" is missing'],
    [{ format: 'timeline/1' }, 'format', 'The format “timeline/1” is not known'],
    [{ format: 'sourceline/0' }, 'format', 'The format “sourceline/0” is not known'],
    [
      { format: 'sourceline/4' },
      'format',
      'written by a newer Sourceline, in format 4; this one reads formats up to 2',
    ],
  ];
  it.each(cases)('%j is refused in one sentence', (file, where, message) => {
    const { dossier, problems } = parseDossier(file);
    expect(dossier).toBeNull();
    expect(problems).toEqual([{ where, message: expect.stringContaining(message) }]);
  });

  it('is never a reason to throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseDossier(value).dossier).toBeNull();
        expect(parseDossier({ format: 'sourceline/1', events: value }).dossier).toBeNull();
        expect(parseDossier({ format: 'sourceline/2', events: value }).dossier).toBeNull();
      }),
    );
  });
});

it('the JSON Schema in public is the one of this format', () => {
  // If this fails: npm run schema
  expect(readFileSync('public/dossier.schema.json', 'utf8')).toBe(dossierJsonSchema());
});
