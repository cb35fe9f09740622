import type { CalendarDay } from '../../src/time/calendarDay.ts';
import { english } from '../../src/time/englishPhrases.ts';
import { german } from '../../src/time/germanPhrases.ts';
import type { ReadValue } from '../../src/time/reading.ts';
import { readParts, readTimePhrases, valueOf } from '../../src/time/readTimePhrase.ts';
import type { Amount, PartOfDay, TimeExpression, Unit } from '../../src/time/timeExpression.ts';

/** A time expression as ISO-TimeML (TIMEX3) annotates it; EDTF stays where the scorer understands it, since it compares calendar meanings. */
export type Timex = {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
};
/** A phrase of several expressions has them as `parts`, which are scored in its stead. */
export type TimexPhrase = Timex & { readonly parts?: readonly Timex[] };

const grammars = { de: german, en: english };
export type TimexLanguage = keyof typeof grammars;

/** Every time phrase of a text as TIMEX3 would have it. */
export function timexPhrases(text: string, published: CalendarDay, language: TimexLanguage): readonly TimexPhrase[] {
  return readTimePhrases(text, published, grammars[language]).flatMap(({ phrase, reading }) => {
    const read = (expression: TimeExpression) => valueOf({ ...reading.record, expression });
    const parts = readParts(phrase, reading).map(
      ({ start, end, value, expression }): Timex => ({ start, end, ...timexOf(expression, value, read, language) }),
    );
    const [first] = parts;
    const last = parts.at(-1);
    if (first === undefined || last === undefined) return [];
    return parts.length === 1 ? [first] : [{ ...first, end: last.end, value: reading.edtf ?? first.value, parts }];
  });
}

type ValueAndType = Pick<Timex, 'value' | 'type'>;

function timexOf(
  expression: TimeExpression,
  value: ReadValue,
  read: (expression: TimeExpression) => ReadValue,
  language: TimexLanguage,
): ValueAndType {
  switch (expression.kind) {
    // A reference without a place on the calendar.
    case 'vague':
      return { value: `${expression.toward.toUpperCase()}_REF`, type: 'DATE' };
    case 'duration':
      return length(expression.amounts);
    // TIMEX3 keeps the length of “in the last ten years” and drops where it lies.
    case 'window':
    case 'within':
      return length([expression]);
    case 'recurrence':
      return { value: recurring(expression, language), type: 'SET' };
    // START, MID and END stand in an attribute of their own (`mod`), so that the value is that of the whole.
    case 'edge':
    // The preposition is outside the extent, and with it the open end.
    case 'since':
    case 'from':
    case 'until':
    case 'before':
    case 'after':
    // Doubt and vagueness are attributes too.
    case 'qualified':
      return timexOf(expression.of, read(expression.of), read, language);
    default:
      return dated(value);
  }
}

function dated({ edtf, partOfDay, type }: ReadValue): ValueAndType {
  const date = (edtf ?? 'XXXX-XX-XX').replace(/[~?%]/g, '');
  // There are no alternatives in TIMEX3: of two live readings the likelier, which comes first.
  const likelier = /^\[([\d-]+),/.exec(date)?.[1] ?? date;
  const clock = /^(.+T\d\d:\d\d)/.exec(likelier)?.[1];
  if (clock !== undefined) return { value: clock, type: 'TIME' };
  // A night is named by the day on whose evening it begins.
  if (partOfDay !== null) return { value: `${likelier.replace(/\/.*/, '')}T${partCodes[partOfDay]}`, type: 'TIME' };
  return { value: likelier, type: type === 'part-of-day' ? 'TIME' : 'DATE' };
}

const partCodes: Readonly<Record<PartOfDay, string>> = {
  morning: 'MO',
  forenoon: 'MO',
  noon: 'MI',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  midnight: 'NI',
};

function recurring({ every, weekday, part }: Extract<TimeExpression, { kind: 'recurrence' }>, language: TimexLanguage) {
  if (weekday !== null) return `XXXX-WXX-${weekday}`;
  if (part === null) return every;
  // The guidelines have „every morning“ as a masked date; the German corpus counts such parts as it counts days.
  return language === 'de' ? `PT1${partCodes[part]}` : `XXXX-XX-XXT${partCodes[part]}`;
}

/** TIMEX3 has units that ISO 8601 lacks; `T` marks those shorter than a day. A half is six months, which has a letter. */
const unitCodes: Readonly<Record<Unit, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  night: 'TNI',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  season: 'SN',
  quarter: 'Q',
  half: 'H',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'L',
};

function length(amounts: readonly { readonly amount: Amount; readonly unit: Unit }[]): ValueAndType {
  const codes = amounts.map(({ amount, unit }) => {
    const isHalf = unit === 'half' && amount !== 'some';
    const number = amount === 'some' ? 'X' : String(isHalf ? amount * 6 : amount);
    return { number, code: isHalf ? 'M' : unitCodes[unit] };
  });
  const days = codes.filter(({ code }) => code[0] !== 'T').map(({ number, code }) => number + code);
  const times = codes.filter(({ code }) => code[0] === 'T').map(({ number, code }) => number + code.slice(1));
  return { value: `P${days.join('')}${times.length > 0 ? `T${times.join('')}` : ''}`, type: 'DURATION' };
}
