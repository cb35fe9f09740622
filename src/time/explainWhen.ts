import type { Messages } from '../language/messages.en.ts';
import { daysBetween } from './calendarDay.ts';
import { describeWhen } from './describeWhen.ts';
import {
  type Edtf,
  type EdtfDate,
  type EdtfEnd,
  type EdtfMember,
  isApproximate,
  isUncertain,
  readEdtf,
} from './edtf.ts';
import { extentOf } from './extent.ts';
import { formatDay } from './formatDay.ts';
import type { When } from './when.ts';

/** One line of “How this date was read”. `quote` is in the source's own language, `text` in the interface's. */
export type ReadingStep = {
  readonly kind: 'phrase' | 'readAgainst' | 'reading' | 'reason' | 'result' | 'unknown';
  readonly text: string;
  readonly quote?: string;
};

/**
 * The way from the words of the source to the result, in order: the words, the day they were read against, the rule or the reason,
 * the result, and what it does not say.
 */
export function explainWhen(when: When, messages: Messages): ReadingStep[] {
  const { read, unknown } = messages.time;
  const phrase: ReadingStep[] = when.phrase ? [{ kind: 'phrase', text: read.phrase, quote: when.phrase.exact }] : [];
  if (when.basis === 'none') return [...phrase, { kind: 'unknown', text: unknown.date }];
  const day = formatDay(when.readAgainst, messages.language, 'full');
  return [
    ...phrase,
    { kind: 'readAgainst', text: (when.phrase ? read.readAgainst : read.inferredFrom)(day) },
    when.basis === 'stated'
      ? { kind: 'reading', text: when.reading[messages.language] }
      : { kind: 'reason', text: when.reason[messages.language] },
    { kind: 'result', text: read.result(describeWhen(when.edtf, messages, 'long'), when.edtf) },
    ...unknownOf(when.edtf).map((key): ReadingStep => ({ kind: 'unknown', text: unknown[key] })),
  ];
}

type Unknown = keyof Messages['time']['unknown'];

/** What the time leaves open, in the order of telling. */
function unknownOf(edtf: string): readonly Unknown[] {
  const time = readEdtf(edtf);
  if (time.kind === 'fault') return [];
  const open = unknownIn(time, edtf);
  if (isApproximate(time)) open.push('approximate');
  if (isUncertain(time)) open.push('uncertain');
  return open;
}

function unknownIn(edtf: Edtf, written: string): Unknown[] {
  switch (edtf.kind) {
    case 'dateTime':
      return [];
    case 'interval':
      if (isDay(edtf.start) && isDay(edtf.end)) return isShort(written) ? ['time'] : [];
      return [
        ...atEnd(edtf.start, 'firstDay', 'noBeginning', 'beginning'),
        ...atEnd(edtf.end, 'lastDay', 'noEnd', 'end'),
      ];
    case 'oneOf': {
      const [only] = edtf.members;
      if (edtf.members.length === 1 && only) {
        if (only.kind !== 'range') return unknownIn(only, written);
        if (only.first === null) return ['whenBefore'];
        if (only.last === null) return ['whenAfter'];
      }
      return [edtf.members.every(isOfDays) ? 'whichDay' : 'which'];
    }
    case 'allOf':
      return edtf.members.every(isOfDays) ? ['time'] : ['day'];
    default:
      return [missingIn[edtf.kind]];
  }
}

const missingIn: Readonly<Record<EdtfDate['kind'], Unknown>> = {
  day: 'time',
  month: 'day',
  season: 'day',
  year: 'monthAndDay',
  decade: 'year',
  century: 'year',
};

function atEnd(end: EdtfEnd, imprecise: Unknown, open: Unknown, unknown: Unknown): Unknown[] {
  if (end === 'open') return [open];
  if (end === 'unknown') return [unknown];
  return isDay(end) ? [] : [imprecise];
}

function isDay(end: EdtfEnd): boolean {
  return typeof end !== 'string' && end.kind === 'day';
}

function isOfDays(member: EdtfMember): boolean {
  return member.kind === 'range'
    ? [member.first, member.last].every((date) => date === null || date.kind === 'day')
    : member.kind === 'day';
}

/** Up to a week, a reader may ask for the hours; of a war nobody does. */
function isShort(edtf: string): boolean {
  const extent = extentOf(edtf);
  return extent?.first != null && extent.last !== null && daysBetween(extent.first, extent.last) < 7;
}
