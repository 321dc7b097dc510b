/** Signs that turn the order of letters around or shut it in, so that a name reads as another. */
const turning = /[\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu

/** A name with such signs made visible: «photo[U+202E]gpj.exe» instead of one that seems to be a picture. */
export function visibleName(name: string): string {
  return name.replaceAll(turning, (sign) => `[U+${sign.charCodeAt(0).toString(16).toUpperCase()}]`)
}
