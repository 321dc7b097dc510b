const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  laquo: '«',
  raquo: '»',
  mdash: '—',
  ndash: '–',
  hellip: '…',
}

/** The words of an HTML page for search: no scripts, styles or markup. Not a renderer. */
export function htmlText(html: string): string {
  return html
    .replaceAll(/<!--[\s\S]*?(?:-->|$)/gu, ' ')
    .replaceAll(/<(script|style|template|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)/giu, ' ')
    .replaceAll(/<(?:br|\/p|\/div|\/tr|\/li|\/h[1-6]|\/title)\b[^>]*>/giu, '\n')
    .replaceAll(/<[^<>]*>/gu, ' ')
    .replaceAll(
      /&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/giu,
      (whole, name: string) => decodeEntity(name) ?? whole,
    )
    .replaceAll(/[ \t\u00A0]+/gu, ' ')
    .replaceAll(/ ?\n\s*/gu, '\n')
    .trim()
}

function decodeEntity(name: string): string | undefined {
  if (!name.startsWith('#')) return entities[name.toLowerCase()]
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
    ? String.fromCodePoint(code)
    : undefined
}
