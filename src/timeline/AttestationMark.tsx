import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';

/** What has a mark of its own. That an outcome was reported later is no doubt: it has a filter, and words in the event. */
export const markedAttestations = ['reports-differ', 'one-origin'] as const;
export type MarkedAttestation = (typeof markedAttestations)[number];

/** Two opposed half discs; a ring around a dot. In a box of 12. */
const shapes: Readonly<Record<MarkedAttestation, { readonly filled: string; readonly drawn: string | null }>> = {
  'reports-differ': { filled: 'M5.25 1a4 4 0 0 0 0 8zM6.75 3a4 4 0 0 1 0 8z', drawn: null },
  'one-origin': {
    filled: 'M6 4.5a1.5 1.5 0 0 1 0 3a1.5 1.5 0 0 1 0-3z',
    drawn: 'M6 1.75a4.25 4.25 0 0 1 0 8.5a4.25 4.25 0 0 1 0-8.5z',
  },
};

/** Of a mark with the room after it, in pixels. */
export const attestationMarkWidth = 16;

export function attestationsMarked({ attestation }: NewsEvent): readonly MarkedAttestation[] {
  return markedAttestations.filter((one) => attestation.includes(one));
}

/** In words, for those who do not see the marks: begins with a comma, or is empty. */
export function attestationWords(event: NewsEvent, messages: Messages): string {
  return attestationsMarked(event)
    .map((one) => `, ${messages.attestation[one]}`)
    .join('');
}

/** A shape alone, in the colour of its surroundings; a word stands beside it or is read out. */
export function AttestationMark({ kind }: { kind: MarkedAttestation }) {
  return (
    <svg
      className="attestation-mark"
      data-attestation={kind}
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
    >
      <AttestationShape kind={kind} />
    </svg>
  );
}

/** The shape alone, in a box of 12. */
export function AttestationShape({ kind }: { kind: MarkedAttestation }) {
  const { filled, drawn } = shapes[kind];
  return (
    <>
      <path d={filled} fill="currentColor" />
      {drawn === null ? null : <path d={drawn} fill="none" stroke="currentColor" strokeWidth="1.25" />}
    </>
  );
}
