import { type Grammar, matcher } from './grammar.ts';
import type { TimeExpression } from './timeExpression.ts';
import type { PhraseType, TimePhrase } from './timePhrase.ts';
import { tokenize } from './tokens.ts';

/**
 * The time phrases of a text, in order and never overlapping: at each word the longest that the grammar knows. Names that hold a time
 * word („Bild am Sonntag“) are passed over. Takes time in proportion to the length. `onStep` is called for every rule that is tried,
 * `onPhrase` with the names of all rules that a phrase is made of.
 */
export function findTimePhrases(
  text: string,
  grammar: Grammar,
  onStep?: () => void,
  onPhrase?: (phrase: TimePhrase, rules: readonly string[]) => void,
): readonly TimePhrase[] {
  const tokens = tokenize(text, grammar);
  const find = matcher(tokens, grammar.rules, onStep);
  const phrases: TimePhrase[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = find('phrase', at);
    const first = tokens[at];
    const last = tokens[(match?.end ?? 0) - 1];
    if (match === null || first === undefined || last === undefined) {
      at += 1;
      continue;
    }
    if (grammar.isName(tokens, at, match.end)) {
      at = match.end;
      continue;
    }
    // A category `phrase` gives expressions: `Values`.
    const expression = match.value as TimeExpression;
    const phrase: TimePhrase = {
      start: first.start,
      end: last.end,
      exact: text.slice(first.start, last.end),
      type: typeOf(expression),
      rule: match.rules[0] ?? '',
      expression,
      parts: match.parts,
    };
    phrases.push(phrase);
    onPhrase?.(phrase, match.rules);
    at = match.end;
  }
  return phrases;
}

/** What kind of time an expression tells, whatever day it is read against. */
export function typeOf(expression: TimeExpression): PhraseType {
  switch (expression.kind) {
    case 'duration':
      return 'duration';
    case 'recurrence':
      return 'recurrence';
    case 'vague':
      return `vague-${expression.toward}`;
    case 'clock':
    case 'partOfDay':
      return expression.on === null ? 'part-of-day' : 'date';
    case 'shift':
      return expression.amount === 'some' ? 'duration' : 'date';
    case 'range':
      return typeOf(expression.first) === 'part-of-day' ? 'part-of-day' : 'range';
    case 'list':
      return expression.members.every((member) => typeOf(member) === 'part-of-day') ? 'part-of-day' : 'range';
    case 'window':
    case 'within':
    case 'since':
    case 'from':
    case 'until':
    case 'before':
    case 'after':
      return 'range';
    default:
      return 'date';
  }
}
