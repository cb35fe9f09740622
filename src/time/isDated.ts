import type { Reading } from './reading.ts';

/** Whether the words give a date, however rough: not a length, not how often, not “recently”, “now” or “soon”. */
export function isDated({ type, edtf }: Pick<Reading, 'type' | 'edtf'>): boolean {
  return edtf !== null && !type.startsWith('vague');
}
