import { addDays, addMonths, firstOfWeek, lastOfMonth } from './calendarDay.ts';
import { firstDayOf, lastDayOf, two, yearText } from './edtfText.ts';
import { type PolicyId, readingPolicies } from './readingPolicies.ts';
import { type Against, mapEdtf, plain, type Resolved } from './resolved.ts';
import type { Edge, Of } from './timeExpression.ts';

/** `whole` is what it is the beginning, middle or end of. */
export function readEdge({ edge, of, lasts }: Of<'edge'>, whole: Resolved, against: Against): Resolved {
  const { edtf } = whole;
  if (edtf === null) return whole;
  if (edge === 'firstHalf' || edge === 'secondHalf') return mapEdtf(whole, (text) => halfOf(text, edge));
  if (of.kind === 'period' && of.unit === 'week') return edgeOfWeek(edge, of, lasts ?? false, against);
  const policy = policyOf(edge, edtf);
  if (policy === null) return mapEdtf(whole, (text) => (/[/[{~?%]/.test(text) ? text : `${text}~`));
  return {
    ...mapEdtf(whole, (text) => edgeText(text.replace(/[~?%]/g, ''), policy)),
    policies: [...whole.policies, policy],
  };
}

/** The end of a week that is over by the anchor’s Tuesday, told in the past, is that of the week before. */
function edgeOfWeek(edge: Edge, of: Of<'period'>, lasts: boolean, { anchor, direction, isCustom }: Against): Resolved {
  const policy: PolicyId = edge === 'early' ? 'earlyWeek' : edge === 'mid' ? 'midWeek' : 'lateWeek';
  const { first, last } = readingPolicies[policy];
  const monday = addDays(firstOfWeek(anchor), 7 * of.offset);
  const isOver = of.offset === 0 && direction === 'past' && !isCustom && addDays(monday, first - 1) > anchor;
  const from = addDays(monday, first - 1 - (isOver ? 7 : 0));
  const to = addDays(from, last - first);
  return plain(policy === 'lateWeek' && !lasts ? `[${from}..${to}]` : `${from}~/${to}~`, [policy]);
}

function policyOf(edge: Exclude<Edge, 'firstHalf' | 'secondHalf'>, edtf: string): PolicyId | null {
  const unit = /^\d{4}-(?:0\d|1[0-2])[~?]?$/.test(edtf)
    ? 'Month'
    : /^\d{4}[~?]?$/.test(edtf)
      ? 'Year'
      : /^\d{3}X$/.test(edtf)
        ? 'Decade'
        : /^\d\dXX$/.test(edtf)
          ? 'Century'
          : /^\d{4}-\d\d\/\d{4}-\d\d$/.test(edtf)
            ? 'Part'
            : null;
  if (unit === null) return null;
  if (edge === 'turn') return unit === 'Year' ? 'turnOfYear' : `late${unit}`;
  return `${edge}${unit}`;
}

function edgeText(edtf: string, policy: PolicyId): string {
  const { first, last } = readingPolicies[policy];
  if (policy === 'turnOfYear') return `${edtf}-12`;
  if (policy.endsWith('Part')) return thirdOf(edtf, first);
  if (policy.endsWith('Month')) {
    const end = lastOfMonth(firstDayOf(edtf));
    if (policy === 'lateMonth') return `${edtf}-${two(first)}~/${end}`;
    return `${edtf}-${two(first)}${policy === 'midMonth' ? '~' : ''}/${edtf}-${two(last)}~`;
  }
  if (policy.endsWith('Year')) return `${edtf}-${two(first)}~/${edtf}-${two(last)}~`;
  const start = Number(edtf.replaceAll('X', '0'));
  return `${yearText(start + first)}~/${yearText(start + last)}~`;
}

/** A third of a quarter or of half a year, from 0: one month or two. */
function thirdOf(edtf: string, third: number): string {
  const start = firstDayOf(edtf);
  const months = addMonths(start, 3) > lastDayOf(edtf) ? 1 : 2;
  const first = addMonths(start, third * months).slice(0, 7);
  const last = addMonths(start, (third + 1) * months - 1).slice(0, 7);
  return first === last ? `${first}~` : `${first}~/${last}~`;
}

function halfOf(edtf: string, edge: 'firstHalf' | 'secondHalf'): string {
  const isFirst = edge === 'firstHalf';
  if (/^\d\dXX$/.test(edtf)) {
    const start = Number(edtf.slice(0, 2)) * 100;
    return isFirst
      ? `${yearText(start + 1)}/${yearText(start + 50)}`
      : `${yearText(start + 51)}/${yearText(start + 100)}`;
  }
  if (/^\d{3}X$/.test(edtf)) {
    const start = Number(edtf.slice(0, 3)) * 10;
    return isFirst ? `${yearText(start)}/${yearText(start + 4)}` : `${yearText(start + 5)}/${yearText(start + 9)}`;
  }
  if (/^\d{4}$/.test(edtf)) return isFirst ? `${edtf}-01/${edtf}-06` : `${edtf}-07/${edtf}-12`;
  if (/^\d{4}-\d\d$/.test(edtf))
    return isFirst ? `${edtf}-01/${edtf}-15` : `${edtf}-16/${lastOfMonth(firstDayOf(edtf))}`;
  return edtf;
}
