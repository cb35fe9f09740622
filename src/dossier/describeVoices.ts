import { localeOf } from '../language/language.ts';
import type { Messages } from '../language/messages.en.ts';
import { reportWords } from '../language/reportWords.ts';
import { nameWhen } from '../time/describeWhen.ts';
import { extentOf, meet } from '../time/extent.ts';
import { articlesOf } from './articlesOf.ts';
import { type Aspect, aspects, type Coverage, reportsOn } from './coverage.ts';
import type { Dossier } from './dossier.ts';
import type { NewsEvent } from './newsEvent.ts';
import { isKnown, type Side, type Voice, type Voices, voicesOn } from './voicesOn.ts';

/** Who says what of the time of an event, sentence by sentence. */
export type VoicesInWords = {
  /** The article, the sides by their size, what does not confirm the article, who says two things. */
  readonly said: readonly string[];
  /** What is not counted, those that take no side, and what reports differ in beyond the time. */
  readonly besides: readonly string[];
  /** How it is known that the article comes from one of the origins, where that is only likely. */
  readonly notes: readonly string[];
};

/** Nothing is said where nobody but the article is known. */
export function describeVoices(
  event: NewsEvent,
  dossier: Dossier,
  coverage: Coverage,
  messages: Messages,
): VoicesInWords {
  if (reportsOn(coverage, event.id).length === 0) return { said: [], besides: [], notes: [] };
  const words = wordsIn(messages);
  const name = nameIn(messages);
  const voices = voicesOn(event, dossier, coverage);
  const articles = articlesOf(event, dossier);
  const when = event.when.edtf === null ? null : nameWhen(event.when.edtf, messages);
  const sides = sidesInWords(voices.sides, articles.length > 0 ? event.when.edtf : null, messages);
  const own = voices.sides
    .filter(({ edtf }) => mayAgree(edtf, event.when.edtf))
    .flatMap(({ voices }) => voices)
    .filter(({ isArticles }) => isArticles);
  const noteOn = ({ origin }: Voice) => articles.find((article) => article.origin === origin.id)?.originNote;
  const beyondTime = differencesInWords(aspectsBeyondTime, event, dossier, coverage, messages);
  return {
    said: [
      ...(articles.length > 0 ? [words.article(articles.length, when)] : []),
      ...(sides === '' ? [] : [`${sides}.`]),
      ...own.map((voice) => words.own(name(voice), noteOn(voice) !== undefined)),
      ...voices.torn.map((voice) => `${tornInWords(voice, messages)}.`),
    ],
    besides: [
      ...unknownInWords(voices, messages),
      ...othersInWords(voices, messages),
      ...(beyondTime === '' ? [] : [words.beyondTime(beyondTime)]),
    ],
    notes: own.flatMap((voice) => noteOn(voice)?.[messages.language] ?? []),
  };
}

/** What reports differ in, in one line without a full stop; `null` where they do not. */
export function describeDispute(
  event: NewsEvent,
  dossier: Dossier,
  coverage: Coverage,
  messages: Messages,
): string | null {
  if (!event.attestation.includes('reports-differ')) return null;
  const { sides, torn } = voicesOn(event, dossier, coverage);
  if (sides.filter(isTaken).length + torn.length > 1) {
    const told = [sidesInWords(sides, null, messages), ...torn.map((voice) => tornInWords(voice, messages))];
    return wordsIn(messages).differ(told.filter(Boolean).join('; '));
  }
  const differing = differencesInWords(aspects, event, dossier, coverage, messages);
  return differing === '' ? messages.attestation['reports-differ'] : wordsIn(messages).differ(differing);
}

export function aspectsInWords(which: readonly Aspect[], messages: Messages): string {
  const list = new Intl.ListFormat(localeOf[messages.language], { type: 'unit', style: 'short' });
  return list.format(which.map((aspect) => messages.reader.supports[aspect]));
}

/** “9 origins”, “1 origin and 2 publishers of unknown origin”. */
export function originsInWords(voices: readonly Voice[], messages: Messages): string {
  const known = voices.filter(isKnown).length;
  return wordsIn(messages).origins(known, voices.length - known);
}

const aspectsBeyondTime = aspects.filter((aspect) => aspect !== 'time');

const wordsIn = ({ language }: Messages) => reportWords[language].voices;

const nameIn =
  ({ language }: Messages) =>
  ({ origin }: Voice) =>
    origin.name[language];

const isTaken = ({ voices }: Side) => voices.length > 0;

/** Whether some day may belong to both. */
function mayAgree(edtf: string, other: string | null): boolean {
  const [a, b] = [extentOf(edtf), extentOf(other)];
  return a !== null && b !== null && meet(a, b);
}

/** The sides that someone takes, the most origins first; `said` is the article's own time. */
function sidesInWords(sides: readonly Side[], said: string | null, messages: Messages): string {
  const { side, same, alone } = wordsIn(messages);
  const taken = sides.filter(isTaken);
  return taken
    .map(({ voices, edtf }, index) => {
      const [only] = voices;
      const time = taken.length === 1 && edtf === said ? same : nameWhen(edtf, messages);
      const named = voices.length === 1 && only ? ` (${alone(nameIn(messages)(only), only.publishers.length)})` : '';
      return side(voices.length, time, index === 0) + named;
    })
    .join('; ');
}

function tornInWords(voice: Voice, messages: Messages): string {
  const times = [...new Set(voice.reports.flatMap(({ dating, when }) => (dating === 'states' && when ? [when] : [])))];
  const list = new Intl.ListFormat(localeOf[messages.language], { type: 'conjunction' });
  const said = times.map((edtf) => wordsIn(messages).time(nameWhen(edtf, messages)));
  return wordsIn(messages).torn(nameIn(messages)(voice), list.format(said), times.length);
}

/** Those on a side that do not count. */
function unknownInWords({ sides }: Voices, messages: Messages): readonly string[] {
  const unknown = sides.flatMap(({ edtf, unknown }) => unknown.map((voice) => ({ voice, edtf })));
  const [first] = unknown;
  if (first === undefined) return [];
  const { unknownSay, unknownSays } = wordsIn(messages);
  return [
    unknown.length > 1
      ? unknownSay(unknown.length)
      : unknownSays(nameIn(messages)(first.voice), nameWhen(first.edtf, messages)),
  ];
}

/** Those that state no time, in one sentence. */
function othersInWords(voices: Voices, messages: Messages): readonly string[] {
  const clauses = (['fits', 'announces', 'silent'] as const).flatMap((kind) => {
    const all = voices[kind];
    return all.length === 0 ? [] : [wordsIn(messages)[kind](originsInWords(all, messages), all.length)];
  });
  return clauses.length === 0 ? [] : [`${clauses.join('; ')}.`];
}

/** In which of these reports differ from the event as told, and by whom: “where (Axios), what (RBC-Ukraine, TASS)”. */
function differencesInWords(
  which: readonly Aspect[],
  event: NewsEvent,
  dossier: Dossier,
  coverage: Coverage,
  messages: Messages,
): string {
  const { sides, torn, fits, announces, silent } = voicesOn(event, dossier, coverage);
  const all = [
    ...sides.flatMap(({ voices, unknown }) => [...voices, ...unknown]),
    torn,
    fits,
    announces,
    silent,
  ].flat();
  return which
    .flatMap((aspect) => {
      const differing = all.filter(({ reports }) => reports.some(({ differs }) => differs?.includes(aspect)));
      const names = [...new Set(differing.map(nameIn(messages)))];
      return names.length === 0 ? [] : [`${messages.reader.supports[aspect]} (${names.join(', ')})`];
    })
    .join('; ');
}
