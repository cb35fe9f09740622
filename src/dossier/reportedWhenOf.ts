import { extentOf, meet } from '../time/extent.ts';
import { type Coverage, reportsOn } from './coverage.ts';
import type { Dossier } from './dossier.ts';
import type { NewsEvent } from './newsEvent.ts';
import { majorityOf, voicesOn } from './voicesOn.ts';

/**
 * The time that most origins state, as EDTF, where an article here tells the event and says another; else `null`. A finer time is no other.
 * It moves nothing: it is another report.
 */
export function reportedWhenOf(event: NewsEvent, dossier: Dossier, coverage: Coverage): string | null {
  const told = extentOf(event.when.edtf);
  if (event.evidence.length === 0 || told === null || reportsOn(coverage, event.id).length === 0) return null;
  const majority = majorityOf(voicesOn(event, dossier, coverage));
  const reported = extentOf(majority);
  return reported === null || meet(told, reported) ? null : majority;
}
