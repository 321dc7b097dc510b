/**
 * Chromium knows no custom scheme, so inside it `scheme://host` is `https://host.scheme.standin.test`: a secure, standard
 * origin, as the app registers its scheme to be. Everything that crosses is translated.
 */
const suffix = '.standin.test'

/** An address of the app as Chromium sees it. */
export function toHttps(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*):\/\/([^/?#]+)/u, (whole, scheme: string, host: string) =>
    scheme === 'https' || scheme === 'http' ? whole : `https://${host}.${scheme}${suffix}`,
  )
}

/** The app's own address behind one of Chromium's; undefined for a real https address. */
export function fromHttps(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { hostname, pathname, search } = new URL(url)
  if (!hostname.endsWith(suffix)) return undefined
  const names = hostname.slice(0, -suffix.length).split('.')
  const scheme = names.pop() ?? ''
  return `${scheme}://${names.join('.')}${pathname}${search}`
}

/** The app's own addresses where there are any, others as they are. */
export function toOwn(url: string): string {
  return fromHttps(url) ?? url
}

/** Origins of the app's scheme in a header (a policy, an allowed origin) as Chromium sees them. */
export function translateHeader(value: string, scheme: string): string {
  return value.replaceAll(new RegExp(`${scheme}://[a-z0-9.-]+`, 'gu'), toHttps)
}
