/** Long enough for a SHA-256. */
const longestCell = 64
const segmenter = new Intl.Segmenter()

function lettersOf(text: string): string[] {
  return Array.from(segmenter.segment(text), (part) => part.segment)
}

/**
 * Text of a record made safe for a terminal: no control characters, escape sequences or direction overrides, one line.
 * What a hostile file is named must not move the cursor.
 */
export function printable(text: string): string {
  return text
    .replace(/[\t\n\r\u{2028}\u{2029}]+/gu, ' ')
    .replace(/[\p{Cc}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu, '\u{FFFD}')
}

function shorten(text: string): string {
  const letters = lettersOf(text)
  return letters.length <= longestCell ? text : `${letters.slice(0, longestCell - 1).join('')}…`
}

/** Rows as aligned columns, two spaces between; the last column is not padded, nor cut when it is a sentence. */
export function tableLines(rows: readonly (readonly string[])[], end: 'cut' | 'sentence' = 'cut'): string[] {
  const isWhole = (row: readonly string[], at: number) => end === 'sentence' && at === row.length - 1
  const cells = rows.map((row) =>
    row.map((cell, at) => (isWhole(row, at) ? printable(cell) : shorten(printable(cell)))),
  )
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => lettersOf(row[column] ?? '').length)),
  )
  return cells.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - lettersOf(cell).length)))
      .join('  ')
      .trimEnd(),
  )
}

/** The last eight characters of an id: its beginning is the time of entry, and much alike. */
export function shortId(id: string): string {
  return id.slice(-8)
}
