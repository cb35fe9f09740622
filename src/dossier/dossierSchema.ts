import * as v from 'valibot';
import { type CalendarDay, parseCalendarDay } from '../time/calendarDay.ts';
import { parseEdtf } from '../time/edtf.ts';
import { aspects, datings, originKinds } from './coverage.ts';
import type { DossierId, EventId, OriginId, ParticipantId, PartyId, PlaceId, SourceId } from './dossier.ts';
import { publishedGrades, supports } from './dossier.ts';
import { relationKinds, roles, statuses } from './newsEvent.ts';
import { edtfProblem, inSchema } from './problem.ts';

/**
 * The stored format, field by field; `data/README.md` says the same in words and `public/dossier.schema.json` is made from it.
 * Runs when the site is built or a file is opened, never in what a reader's browser loads first. Lengths are in UTF-16 units.
 */

const id = <Id extends string>() =>
  v.pipe(
    v.string(),
    v.regex(/^[a-z0-9][a-z0-9-]{2,39}$/, inSchema('id')),
    // The brand says no more than that the text passed the line above.
    v.transform((text) => text as Id),
  );

/** Days recur: each is looked for in the calendar once, and so many are kept in mind. */
const daysKept = 50_000;
const calendarDays = new Set<string>();
function isCalendarDay(text: string): boolean {
  if (calendarDays.has(text)) return true;
  if (parseCalendarDay(text) === null) return false;
  if (calendarDays.size >= daysKept) calendarDays.clear();
  calendarDays.add(text);
  return true;
}

const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, inSchema('dayForm')),
  v.check(isCalendarDay, inSchema('noSuchDay')),
  v.transform((text) => text as CalendarDay),
);

// NUL and other control characters, lone surrogates, and the controls that turn the direction of what is shown around.
const unseen = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
// A source keeps what it has, direction controls too, but for what no article can hold.
const unreadable = /(?![\n\t])[\p{Cc}\p{Cs}]/u;

const text = (longest: number, forbidden: RegExp) =>
  v.pipe(
    v.string(),
    v.minLength(1, inSchema('emptyText')),
    v.maxLength(longest, inSchema('textTooLong', longest)),
    v.check((it) => !forbidden.test(it), inSchema('unseen')),
    v.check((it) => it.trim() === it, inSchema('spaceAtEnd')),
  );
const line = (longest: number) => text(longest, unseen);
const localized = (longest: number) => v.strictObject({ en: line(longest), de: line(longest) });

const quote = {
  exact: text(5_000, unreadable),
  start: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
};
const phrase = v.strictObject({ source: id<SourceId>(), ...quote });

const longestTime = 200;
const edtf = v.pipe(
  v.string(),
  v.maxLength(longestTime, inSchema('timeTooLong', longestTime)),
  v.rawCheck(({ dataset, addIssue }) => {
    const parsed = dataset.typed ? parseEdtf(dataset.value) : null;
    if (parsed?.ok === false) addIssue({ message: inSchema(...edtfProblem(parsed.fault)) });
  }),
);

const when = v.variant('basis', [
  v.strictObject({
    basis: v.literal('stated'),
    edtf,
    phrase,
    readAgainst: day,
    overrules: v.exactOptional(localized(500)),
  }),
  v.strictObject({
    basis: v.literal('inferred'),
    edtf,
    phrase: v.exactOptional(phrase),
    readAgainst: day,
    reason: localized(500),
  }),
  v.strictObject({ basis: v.literal('reported'), edtf, note: v.exactOptional(localized(500)) }),
  v.strictObject({
    basis: v.literal('none'),
    edtf: v.null(),
    phrase: v.exactOptional(phrase),
    overrules: v.exactOptional(localized(500)),
  }),
]);

const wikidata = v.exactOptional(v.pipe(v.string(), v.regex(/^Q[1-9]\d{0,11}$/, inSchema('wikidata'))));

const longestAddress = 2_000;
const url = v.pipe(
  v.string(),
  v.maxLength(longestAddress, inSchema('addressTooLong', longestAddress)),
  v.regex(/^https?:\/\/[^\s\\]+$/, inSchema('addressForm')),
  v.check((it) => URL.canParse(it) && new URL(it).username === '', inSchema('noAddress')),
);

const origin = v.strictObject({ id: id<OriginId>(), name: localized(100), kind: v.picklist(originKinds) });

const source = v.strictObject({
  id: id<SourceId>(),
  publisher: line(200),
  title: v.nullable(line(500)),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, inSchema('languageTag'))),
  published: v.nullable(day),
  publishedGrade: v.picklist(publishedGrades),
  publishedNote: v.exactOptional(localized(1_000)),
  url,
  origin: id<OriginId>(),
  originNote: v.exactOptional(localized(1_000)),
  versionOf: v.exactOptional(id<SourceId>()),
  caution: v.exactOptional(localized(500)),
  text: v.exactOptional(text(1_000_000, unreadable)),
  blocks: v.exactOptional(
    v.array(
      v.strictObject({
        paragraph: v.pipe(v.number(), v.integer(), v.minValue(0)),
        kind: v.picklist(['headline', 'caption', 'subheading', 'notice']),
      }),
    ),
  ),
  madeWithAi: v.exactOptional(localized(1_000)),
  changed: v.exactOptional(localized(1_000)),
});

const participant = v.strictObject({
  id: id<ParticipantId>(),
  kind: v.picklist(['person', 'body', 'delegation']),
  party: id<PartyId>(),
  name: localized(100),
  initials: v.pipe(v.string(), v.regex(/^\p{Lu}{1,3}$/u, inSchema('initials'))),
  spellings: v.array(line(100)),
  wikidata,
});

const report = v.strictObject({
  source: id<SourceId>(),
  claim: localized(500),
  dating: v.picklist(datings),
  when: v.exactOptional(edtf),
  place: v.exactOptional(id<PlaceId>()),
  participants: v.exactOptional(v.array(id<ParticipantId>())),
  status: v.exactOptional(v.picklist(statuses)),
  agrees: v.exactOptional(v.array(v.picklist(aspects))),
  differs: v.exactOptional(v.array(v.picklist(aspects))),
  note: v.exactOptional(localized(500)),
});

const event = v.strictObject({
  id: id<EventId>(),
  formerIds: v.exactOptional(v.array(id<EventId>())),
  title: localized(200),
  label: localized(40),
  summary: localized(2_000),
  statuses: v.pipe(
    v.array(v.strictObject({ status: v.picklist(statuses), asOf: day })),
    v.minLength(1, inSchema('noStatus')),
  ),
  when,
  place: v.exactOptional(id<PlaceId>()),
  participants: v.array(v.strictObject({ participant: id<ParticipantId>(), role: v.picklist(roles) })),
  relations: v.array(v.strictObject({ kind: v.picklist(relationKinds), event: id<EventId>() })),
  evidence: v.array(
    v.strictObject({
      source: id<SourceId>(),
      ...quote,
      supports: v.pipe(v.array(v.picklist(supports)), v.minLength(1, inSchema('supportsNothing'))),
    }),
  ),
  reports: v.exactOptional(v.array(report)),
  importance: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3))),
});

export const dossierSchema = v.strictObject({
  /** For editors only: where the JSON Schema lies. Not part of the dossier. */
  $schema: v.exactOptional(v.string()),
  format: v.literal('sourceline/2'),
  id: id<DossierId>(),
  title: localized(200),
  summary: localized(2_000),
  asOf: day,
  contact: v.exactOptional(v.strictObject({ text: localized(500), url: v.exactOptional(url) })),
  origins: v.array(origin),
  sources: v.array(source),
  parties: v.array(v.strictObject({ id: id<PartyId>(), name: localized(100) })),
  participants: v.array(participant),
  places: v.array(
    v.strictObject({
      id: id<PlaceId>(),
      name: localized(100),
      spellings: v.exactOptional(v.array(line(100))),
      wikidata,
    }),
  ),
  events: v.array(event),
  retired: v.exactOptional(
    v.array(v.strictObject({ id: id(), on: day, reason: localized(1_000), successor: v.exactOptional(id<EventId>()) })),
  ),
  corrections: v.exactOptional(
    v.array(
      v.strictObject({ on: day, event: v.exactOptional(id<EventId>()), what: localized(1_000), why: localized(1_000) }),
    ),
  ),
});

/** As they stand in a file; `divideDossier.ts` makes of them what pages are drawn from. */
export type StoredDossier = v.InferOutput<typeof dossierSchema>;
export type StoredEvent = v.InferOutput<typeof event>;
