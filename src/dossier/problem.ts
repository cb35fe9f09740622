import type { BaseIssue } from 'valibot';
import type { Place } from '../language/problemPlace.ts';
import type { SaidProblem } from '../language/problemWords.en.ts';
import { visibleControls } from '../text/safeText.ts';
import type { EdtfFault } from '../time/edtfFault.ts';

/** What is wrong with a file: where, and what, as data that `tellProblem.ts` puts into the words of a language, the remedy with it. */
export type Problem = { readonly where: Place; readonly what: SaidProblem };
/** `report('events[3].id', 'noSuchDay')`; behind the code, the values that its sentence names. */
export type Report<Where extends Place = string> = (where: Where, ...what: SaidProblem) => void;

/** `at('events', 3)` is `events[3]`, `at('events[3]', 'when')` is `events[3].when`. */
export function at(where: string, key: string | number): string {
  if (typeof key === 'number') return `${where}[${key}]`;
  return where === '' ? key : `${where}.${key}`;
}

// Long enough to recognise the place, short enough for a line of a terminal.
const longestShown = 60;

/** Untrusted text as a value of a problem: on one line, shortened, with hidden controls made visible. The sentence quotes it. */
export function shown(text: string): string {
  const short = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  return visibleControls(short).replace(/\s/g, ' ');
}

export function edtfProblem({ fault, text, detail }: EdtfFault): SaidProblem {
  return ['edtf', fault, shown(text), detail];
}

/** What is wrong as the message of a rule in `dossierSchema.ts`: valibot hands texts on and nothing else. */
export function inSchema(...what: SaidProblem): string {
  return JSON.stringify(what);
}

/** What each kind of mistake in the shape of the file is; rules on the content bring what they say with them (`inSchema`). */
const ofShape: Readonly<Record<string, (expected: string) => SaidProblem>> = {
  string: () => ['text'],
  number: () => ['number'],
  integer: () => ['wholeNumber'],
  min_value: (expected) => ['atLeast', expected.replace('>=', '')],
  max_value: (expected) => ['atMost', expected.replace('<=', '')],
  array: () => ['list'],
  strict_object: () => ['object'],
  null: () => ['noEdtf'],
  literal: (expected) => ['only', expected],
  picklist: (expected) => ['oneOf', expected],
  variant: (expected) => (expected === 'Object' ? ['object'] : ['oneOf', expected]),
};

export function reportIssue(issue: BaseIssue<unknown>, where: string, report: Report): void {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  report(path.reduce<string>(at, where), ...whatIsWrong(issue));
}

function whatIsWrong({ type, received, expected, message }: BaseIssue<unknown>): SaidProblem {
  if (type === 'strict_object' && received === 'undefined') return ['missing'];
  const say = Object.hasOwn(ofShape, type) ? ofShape[type] : undefined;
  return say === undefined
    ? JSON.parse(message)
    : say((expected ?? '').replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ', '));
}

export function isRecord(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
