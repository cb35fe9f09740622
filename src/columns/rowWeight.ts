import type { NewsEvent } from '../dossier/newsEvent.ts';

/** What an event weighs that says nothing of its importance. */
const usual = 2;
const mostOrigins = 2 ** 13 - 1;
const mostEvidence = 2 ** 16 - 1;

/**
 * Importance, then number of origins, then of quotations, in one number that is greater the more an event should be named where only a few can
 * be: importance 3, 2 origins, 1 quotation are `2 · 2²⁹ + 2 · 2¹⁶ + 1`. More origins than 8,191 count as so many, more quotations than 65,535 too.
 */
export function rowWeight({ importance = usual, origins = 0, evidence }: NewsEvent): number {
  return (
    (importance - 1) * 2 ** 29 + Math.min(origins, mostOrigins) * 2 ** 16 + Math.min(evidence.length, mostEvidence)
  );
}

/** From 1 to 3. */
export function importanceOf(weight: number): number {
  return (weight >>> 29) + 1;
}

/** 0 where there are not several. */
export function originsOf(weight: number): number {
  return (weight >>> 16) & mostOrigins;
}

export function evidenceOf(weight: number): number {
  return weight & mostEvidence;
}
