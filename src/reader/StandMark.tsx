import type { Stand } from './timeRows.ts';

/** A disc agrees, a ring differs, a dash is silent: shapes, since colour alone would tell nobody. The word stands beside it. */
export function StandMark({ stand }: { readonly stand: Stand | null }) {
  return (
    <svg className="stand-mark" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {stand === 'agrees' && <circle cx="6" cy="6" r="5" fill="currentColor" />}
      {stand === 'differs' && <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="2" />}
      {stand === 'silent' && <path d="M1 6h10" stroke="currentColor" strokeWidth="2" />}
    </svg>
  );
}
