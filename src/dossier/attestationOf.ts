import { extentOf, meet } from '../time/extent.ts';
import { type Coverage, reportsOn } from './coverage.ts';
import type { Dossier } from './dossier.ts';
import type { Attestation, NewsEvent } from './newsEvent.ts';
import { originsBehind } from './originsBehind.ts';
import { type Side, voicesOn } from './voicesOn.ts';

/** What stands out in who says so, in the order of `attestations`. */
export function attestationOf(event: NewsEvent, dossier: Dossier, coverage: Coverage): readonly Attestation[] {
  return [
    ...(doReportsDiffer(event, dossier, coverage) ? (['reports-differ'] as const) : []),
    ...(originsBehind(event, coverage).size === 1 ? (['one-origin'] as const) : []),
    ...(isOutcomeLater(event) ? (['outcome-later'] as const) : []),
  ];
}

function doReportsDiffer(event: NewsEvent, dossier: Dossier, coverage: Coverage): boolean {
  const reports = reportsOn(coverage, event.id);
  if (reports.length === 0) return false;
  const { sides, torn } = voicesOn(event, dossier, coverage);
  return (
    sides.some((one) => sides.some((other) => contradict(one, other))) ||
    torn.length > 0 ||
    reports.some(({ differs = [] }) => differs.length > 0)
  );
}

/** A finer time is none that differs. */
function contradict(one: Side, other: Side): boolean {
  const [a, b] = [extentOf(one.edtf), extentOf(other.edtf)];
  return a !== null && b !== null && !meet(a, b);
}

function isOutcomeLater({ statuses, status }: NewsEvent): boolean {
  return status !== 'expected' && statuses.some((earlier) => earlier.status === 'expected');
}
