import type { Amount, Unit } from './timeExpression.ts';

const letters: Readonly<Record<Unit, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  night: 'D',
  week: 'W',
  weekend: 'W',
  month: 'M',
  season: '3M',
  quarter: '3M',
  half: '6M',
  year: 'Y',
  decade: '10Y',
  century: '100Y',
  millennium: '1000Y',
};

/** ISO 8601-1: P4Y, P6M, PT1H30M; PXY where the words give no number. */
export function isoDuration(amounts: readonly { readonly amount: Amount; readonly unit: Unit }[]): string {
  let date = '';
  let time = '';
  for (const { amount, unit } of amounts) {
    const [, t, factor, letter] = /^(T?)(\d*)(\w)$/.exec(letters[unit]) ?? [];
    if (letter === undefined) continue;
    const count = amount === 'some' ? 'X' : amount * Number(factor || 1);
    const text = wholeUnits(count, letter, t === 'T');
    if (t === 'T') time += text;
    else date += text;
  }
  return `P${date}${time === '' ? '' : `T${time}`}`;
}

/** Fractions in the next smaller unit: 1.5 years are 18 months, 1.5 hours 90 minutes. */
function wholeUnits(count: number | 'X', letter: string, isTime: boolean): string {
  if (count === 'X' || Number.isInteger(count)) return `${count}${letter}`;
  const [factor, smaller] =
    letter === 'Y'
      ? [12, 'M']
      : letter === 'W'
        ? [7, 'D']
        : letter === 'M' && !isTime
          ? [30, 'D']
          : letter === 'H'
            ? [60, 'M']
            : [1, letter];
  return `${Math.round(count * factor)}${smaller}`;
}
