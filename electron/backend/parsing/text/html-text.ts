const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  shy: '\u00AD',
  laquo: '«',
  raquo: '»',
  mdash: '—',
  ndash: '–',
  hellip: '…',
}

/** Tags that stand inside a word without parting it. */
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr o:p q ruby s samp small span ' +
    'strike strong sub sup time tt u var wbr'
  ).split(' '),
)
/** Tags that part words on one line. */
const cells = new Set(['td', 'th', 'img', 'input', 'button', 'rp', 'rt'])
const unseen = new Set(['script', 'style', 'template', 'noscript'])
const unseenEnd = new Map([...unseen].map((name) => [name, new RegExp(`</${name}(?=[\\s/>])`, 'giu')]))
const tagName = /<\/?([a-z][^\s/>]*)/iuy

/**
 * The words of an HTML page as it is read: no scripts, styles or markup. Not a renderer. Reads the page once from left to
 * right, so that no page takes longer than its length.
 */
export function htmlText(html: string): string {
  const shown: string[] = []
  for (let at = 0; at < html.length;) {
    const start = html.indexOf('<', at)
    shown.push(html.slice(at, start < 0 ? html.length : start))
    if (start < 0) break
    const { next, stands } = passMarkup(html, start)
    shown.push(stands)
    at = next
  }
  return decodeEntities(shown.join(''))
    .replaceAll(/[ \t\u00A0]+/gu, ' ')
    .replaceAll(/ ?\n\s*/gu, '\n')
    .trim()
}

/** Where the page goes on after the sign `<`, and what stands in place of what it began. */
function passMarkup(html: string, start: number): { next: number; stands: string } {
  if (html.startsWith('<!--', start)) return { next: after(html, '-->', start + 4), stands: '' }
  if (/[!?]/u.test(html[start + 1] ?? '')) return { next: after(html, '>', start), stands: '' }
  tagName.lastIndex = start
  const found = tagName.exec(html)
  if (found === null) return { next: start + 1, stands: '<' }
  const name = (found[1] ?? '').toLowerCase()
  const next = after(html, '>', tagName.lastIndex)
  const closing = html[start + 1] === '/' ? undefined : unseenEnd.get(name)
  if (closing !== undefined) {
    closing.lastIndex = next
    const end = closing.exec(html)
    return { next: end === null ? html.length : after(html, '>', end.index), stands: ' ' }
  }
  return { next, stands: inline.has(name) ? '' : cells.has(name) ? ' ' : '\n' }
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found < 0 ? html.length : found + mark.length
}

/** A text with HTML's character references resolved. */
export function decodeEntities(text: string): string {
  return text.replaceAll(
    /&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/giu,
    (whole, name: string) => decodeEntity(name) ?? whole,
  )
}

function decodeEntity(name: string): string | undefined {
  if (!name.startsWith('#')) return entities[name.toLowerCase()]
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
    ? String.fromCodePoint(code)
    : undefined
}
