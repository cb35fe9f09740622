import { attestationOf } from './attestationOf.ts';
import type { Coverage } from './coverage.ts';
import type { Dossier } from './dossier.ts';
import type { NewsEvent } from './newsEvent.ts';
import { countOrigins } from './originsBehind.ts';
import { reportedWhenOf } from './reportedWhenOf.ts';

/** The event with what its reports make of it: what chart and chronicle show before the reports themselves have come. */
export function withWhatStandsOut(event: NewsEvent, dossier: Dossier, coverage: Coverage): NewsEvent {
  const { reportedWhen: _, origins: __, ...told } = event;
  const reportedWhen = reportedWhenOf(event, dossier, coverage);
  const origins = countOrigins(event, coverage);
  return {
    ...told,
    attestation: attestationOf(event, dossier, coverage),
    ...(origins > 1 ? { origins } : {}),
    ...(reportedWhen === null ? {} : { reportedWhen }),
  };
}
