import type { BaseIssue } from 'valibot';
import { visibleControls } from '../text/safeText.ts';

/** What is wrong with a file: where (`events[3].when.edtf`, `dossier` for the whole), and what to do about it. */
export type Problem = { readonly where: string; readonly message: string };
export type Report = (where: string, message: string) => void;

/** `at('events', 3)` is `events[3]`, `at('events[3]', 'when')` is `events[3].when`. */
export function at(where: string, key: string | number): string {
  if (typeof key === 'number') return `${where}[${key}]`;
  return where === '' ? key : `${where}.${key}`;
}

// Long enough to recognise the place, short enough for a line of a terminal.
const longestShown = 60;

/** Untrusted text for a message: in quotation marks, on one line, shortened, with hidden controls made visible. */
export function shown(text: string): string {
  const short = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  return `“${visibleControls(short).replace(/\s/g, ' ')}”`;
}

/** What to say about each kind of mistake in the shape of the file; rules on the content bring their own sentence. */
const shapeMessages: Readonly<Record<string, (expected: string) => string>> = {
  string: () => 'This must be a text in quotation marks.',
  number: () => 'This must be a number.',
  integer: () => 'This must be a whole number.',
  min_value: (expected) => `This must be ${expected.replace('>=', 'at least ')}.`,
  max_value: (expected) => `This must be ${expected.replace('<=', 'at most ')}.`,
  array: () => 'This must be a list: [ … ].',
  strict_object: () => 'This must be an object: { … }.',
  null: () => 'This must be null: an event without a date has no EDTF.',
  literal: (expected) => `This must be ${expected}.`,
  picklist: (expected) => `This must be one of ${expected}.`,
  variant: (expected) => `This must be one of ${expected}.`,
};

export function reportIssue(issue: BaseIssue<unknown>, where: string, report: Report): void {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  report(path.reduce<string>(at, where), describeIssue(issue));
}

function describeIssue(issue: BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.received === 'undefined')
    return 'This is missing. Add it; data/README.md says what it holds.';
  const say = Object.hasOwn(shapeMessages, issue.type) ? shapeMessages[issue.type] : undefined;
  return say === undefined
    ? issue.message
    : say((issue.expected ?? '').replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ', '));
}

export function isRecord(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
