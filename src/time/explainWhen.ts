import type { Messages } from '../language/messages.en.ts';
import type { Text } from '../language/readingWords.en.ts';
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

/** One line of “How this date was read”. */
export type ReadingStep = {
  readonly kind:
    | 'phrase'
    | 'anchor'
    | 'reading'
    | 'noDate'
    | 'policy'
    | 'partOfDay'
    | 'conflict'
    | 'alternative'
    | 'overrules'
    | 'reason'
    | 'result'
    | 'unknown';
  /** In the language of the interface; quotes in it in the source's own. */
  readonly text: Text;
};

/**
 * The way from the words of the source to the result, in order: the words, how they were read (`told` by explainReading.ts, `null` where
 * they were not), the reason where the time follows from something else or is an editor's, the result, and what it does not say.
 */
export function explainWhen(when: When, told: readonly ReadingStep[] | null, messages: Messages): ReadingStep[] {
  const { read, unknown } = messages.time;
  const { language } = messages;
  const say = (kind: ReadingStep['kind'], ...text: Text): ReadingStep => ({ kind, text });
  const phrase = when.phrase ? [say('phrase', `${read.phrase} `, { quote: when.phrase.exact })] : [];
  const overrules = 'overrules' in when ? [say('overrules', read.overrules(when.overrules[language]))] : [];
  if (when.basis === 'none') {
    const isTold = told?.some(({ kind }) => kind === 'noDate');
    return [...phrase, ...(told ?? []), ...overrules, ...(isTold ? [] : [say('unknown', unknown.date)])];
  }
  const { basis, edtf } = when;
  const result = say('result', read.result(describeWhen(edtf, messages, 'long'), edtf));
  const open = unknownOf(edtf).map((key) => say('unknown', unknown[key]));
  if (basis === 'reported')
    return [say('reason', read.reported), ...(when.note ? [say('reason', when.note[language])] : []), result, ...open];
  const day = formatDay(when.readAgainst, language, 'full');
  const anchor = say('anchor', (when.phrase ? read.readAgainst : read.inferredFrom)(day));
  const isToldInFull = basis === 'stated' && overrules.length === 0 && told !== null;
  return [
    ...phrase,
    ...(told ?? [anchor]),
    ...(basis === 'stated' ? overrules : [say('reason', when.reason[language])]),
    isToldInFull ? say('result', read.edtf(edtf)) : result,
    ...open,
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
