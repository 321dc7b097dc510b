import { pdfText, type PdfSink } from './pdf-sink.ts'

/** A bookmark: its title already names its page. */
export interface Bookmark {
  readonly title: string
  /** Page of the volume, from 0. */
  readonly page: number
  readonly level: number
  /** Its own entries are shown when the file opens. */
  readonly isOpen: boolean
}

interface Entry extends Bookmark {
  readonly number: number
  readonly children: Entry[]
}

/** Writes the outline (PDF 32000-1, 12.3.3) and returns the number of its root. */
export function writeOutline(
  sink: PdfSink,
  bookmarks: readonly Bookmark[],
  destination: (page: number) => string,
): number {
  const root = sink.reserve(1)
  const first = sink.reserve(bookmarks.length)
  const top: Entry[] = []
  const path: Entry[] = []
  bookmarks.forEach((bookmark, index) => {
    const entry: Entry = { ...bookmark, number: first + index, children: [] }
    while (path.length > 0 && (path.at(-1)?.level ?? 0) >= entry.level) path.pop()
    const siblings = path.at(-1)?.children ?? top
    siblings.push(entry)
    path.push(entry)
  })
  writeEntries(sink, top, { parent: root, destination })
  sink.object(root, `<</Type/Outlines${ends(top)}/Count ${shownCount(top)}>>`)
  return root
}

function writeEntries(
  sink: PdfSink,
  entries: readonly Entry[],
  context: { parent: number; destination: (page: number) => string },
): void {
  entries.forEach((entry, index) => {
    const previous = entries[index - 1]
    const next = entries[index + 1]
    const parts = [
      `/Title ${pdfText(entry.title)}/Parent ${context.parent} 0 R/Dest ${context.destination(entry.page)}`,
    ]
    if (previous !== undefined) parts.push(`/Prev ${previous.number} 0 R`)
    if (next !== undefined) parts.push(`/Next ${next.number} 0 R`)
    if (entry.children.length > 0) {
      const count = shownCount(entry.children)
      parts.push(`${ends(entry.children)}/Count ${entry.isOpen ? count : -count}`)
    }
    sink.object(entry.number, `<<${parts.join('')}>>`)
    writeEntries(sink, entry.children, { ...context, parent: entry.number })
  })
}

function ends(entries: readonly Entry[]): string {
  const [first, last] = [entries[0], entries.at(-1)]
  return first === undefined || last === undefined ? '' : `/First ${first.number} 0 R/Last ${last.number} 0 R`
}

/** Entries visible below one that is open. */
function shownCount(entries: readonly Entry[]): number {
  return entries.reduce((sum, entry) => sum + 1 + (entry.isOpen ? shownCount(entry.children) : 0), 0)
}
