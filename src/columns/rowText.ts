import type { EventId } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Language } from '../language/language.ts';
import type { EventTexts } from './eventTexts.ts';
import { textAt } from './textStore.ts';

/**
 * What of an event is kept as text, a line each: id, `when`, `reportedWhen`, then label and title in each language, no title where it is the
 * label again. No line of a dossier holds a line break.
 */
export function written(event: NewsEvent, languages: readonly Language[]): string {
  const told = languages.flatMap((language) => [
    event.label[language],
    event.title[language] === event.label[language] ? '' : event.title[language],
  ]);
  return [event.id, event.when.edtf ?? '', event.reportedWhen ?? '', ...told].join('\n');
}

export function idAt(texts: EventTexts, row: number): EventId {
  // The builder wrote the id of an event there
  return lineAt(texts, row, 0) as EventId;
}

/** EDTF; `null`: undated. */
export function whenAt(texts: EventTexts, row: number): string | null {
  return lineAt(texts, row, 1) || null;
}

/** EDTF; `null` where the time that most origins state is no other. */
export function reportedWhenAt(texts: EventTexts, row: number): string | null {
  return lineAt(texts, row, 2) || null;
}

/** Throws a `RangeError` for a language that the texts were made without. */
export function labelAt(texts: EventTexts, row: number, language: Language): string {
  return lineAt(texts, row, lineOf(texts, language));
}

/** Throws like `labelAt`. */
export function titleAt(texts: EventTexts, row: number, language: Language): string {
  return lineAt(texts, row, lineOf(texts, language) + 1) || labelAt(texts, row, language);
}

/** Looks through the ids one after the other: some milliseconds for a million. `null`: there is no such event. */
export function rowOfId({ text: { bytes, starts } }: EventTexts, id: string): number | null {
  const wanted = new TextEncoder().encode(`${id}\n`);
  for (let row = 0; row + 1 < starts.length; row += 1) {
    const start = starts[row] ?? 0;
    let at = 0;
    while (at < wanted.length && bytes[start + at] === wanted[at]) at += 1;
    if (at === wanted.length) return row;
  }
  return null;
}

function lineOf({ languages }: EventTexts, language: Language): number {
  const at = languages.indexOf(language);
  if (at < 0) throw new RangeError(`There are no texts in ${language} here.`);
  return 3 + at * 2;
}

function lineAt({ text }: EventTexts, row: number, line: number): string {
  return textAt(text, row).split('\n')[line] ?? '';
}
