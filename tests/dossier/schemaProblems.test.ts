// @vitest-environment node
import { expect, it } from 'vitest';
import { dossierSchema } from '../../src/dossier/dossierSchema.ts';
import { type Problem, reportIssue } from '../../src/dossier/problem.ts';
import { tellProblem } from '../../src/dossier/tellProblem.ts';
import { problemWords } from '../../src/language/problemWords.ts';

/** A schema of valibot's or a rule of one, as far as this test looks. */
type Rule = {
  readonly kind: 'schema' | 'validation' | 'transformation';
  readonly type: string;
  readonly expects?: string | null;
  readonly message?: string;
};

/** Every schema and rule inside of something of valibot's. */
function rulesIn(it: unknown): readonly Rule[] {
  if (typeof it !== 'object' || it === null) return [];
  const { pipe, wrapped, item, items, entries, options } = it as Readonly<Record<string, unknown>>;
  const inside = [wrapped, item, items, ...[pipe, entries, options].flatMap((all) => Object.values(all ?? {}))];
  return [...('kind' in it ? [it as Rule] : []), ...inside.filter((part) => part !== it).flatMap(rulesIn)];
}

// What these say comes from what is inside of them.
const silent = new Set(['exact_optional', 'nullable', 'transform', 'raw_check']);

it('every rule of the format has its sentence in every language', () => {
  const rules = rulesIn(dossierSchema).filter(({ type }) => !silent.has(type));
  const types = new Set(rules.map(({ type }) => type));
  expect([...types].toSorted()).toEqual([
    ...['array', 'check', 'integer', 'literal', 'max_length', 'max_value', 'min_length', 'min_value', 'null', 'number'],
    ...['picklist', 'regex', 'strict_object', 'string', 'variant'],
  ]);
  for (const { kind, type, expects = null, message = 'Invalid' } of rules) {
    const found: Problem[] = [];
    const issue = { kind, type, expected: expects, received: '"x"', message, input: 'x' } as never;
    reportIssue(issue, 'title', (where, ...what) => found.push({ where, what }));
    for (const words of Object.values(problemWords))
      expect(found.map((problem) => tellProblem(problem, words).message)).toEqual([expect.stringMatching(/\.$/)]);
  }
});
