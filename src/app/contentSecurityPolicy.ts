/** Everything comes from the site itself; nothing is inline; strings become script or markup only through trustedTypes.ts. */
const directives = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
];

/** For `<meta http-equiv>`, which cannot carry `frame-ancestors` (CSP level 3, section 3.3). */
export const metaPolicy = directives.join('; ');

/** Sent with every answer of the preview server, and by hosts that read `_headers`. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [...directives, "frame-ancestors 'self'"].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};
