import { evidenceOrigin } from './page-address.ts'

/**
 * The page's Content-Security-Policy: nothing but its own files, styles that carry this answer's nonce, and evidence from its
 * own host. No inline script, no eval.
 */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    `img-src 'self' ${evidenceOrigin}`,
    `media-src ${evidenceOrigin}`,
    `connect-src 'self' ${evidenceOrigin}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "frame-src 'none'",
    "object-src 'none'",
  ].join('; ')
}

/** The policy of evidence: whatever it is, it loads nothing, runs nothing and has an origin of its own. */
export const evidencePolicy = "default-src 'none'; frame-ancestors 'none'; sandbox"
