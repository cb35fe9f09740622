/** Two events on a line, and the quotation that one of them rests on: the same picture as public/favicon.svg, in the page's colours. */
export function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <path className="brand-mark-line" d="M2 23h28M16 23V12" strokeWidth="2" />
      <rect className="brand-mark-event" x="4" y="20" width="9" height="6" rx="2" />
      <rect className="brand-mark-chosen" x="19" y="20" width="9" height="6" rx="2" />
      <rect className="brand-mark-quote" x="8" y="5" width="16" height="7" rx="1.5" />
    </svg>
  );
}
