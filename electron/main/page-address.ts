/** The program's own scheme: nothing else is ever loaded. */
export const scheme = 'sandyq'
/** Where the page comes from. */
export const pageHost = 'app'
/** Where decrypted evidence comes from: another origin than the page's, so that it can never act as the page. */
export const evidenceHost = 'evidence'
export const pageOrigin = `${scheme}://${pageHost}`
export const evidenceOrigin = `${scheme}://${evidenceHost}`
export const pageUrl = `${pageOrigin}/index.html`

function hostOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, host } = new URL(url)
  return protocol === `${scheme}:` ? host : undefined
}

/** True for an address of the page's own origin. */
export function isPageUrl(url: string): boolean {
  return hostOf(url) === pageHost
}

/** True for an address that this program serves itself. */
export function isOwnUrl(url: string): boolean {
  const host = hostOf(url)
  return host === pageHost || host === evidenceHost
}
