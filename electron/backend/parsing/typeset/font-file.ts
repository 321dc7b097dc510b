/** A TrueType font read for laying out text and for embedding (OpenType 1.9: cmap, hmtx, glyf, loca). */
export interface FontFile {
  /** Line metrics in thousandths of the size. */
  readonly ascent: number
  readonly descent: number
  readonly box: readonly [number, number, number, number]
  /** Glyph of a character; 0 when the font has none. */
  glyphOf(codePoint: number): number
  /** Advance in thousandths of the size. */
  widthOf(glyph: number): number
  /** The font with only these glyphs, their numbers unchanged. Same glyphs, same bytes. */
  subset(glyphs: Iterable<number>): Uint8Array
}

const keptTables = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'] as const

/** Reads a TrueType font that ships with the program. Throws when a needed table is missing. */
export function parseFontFile(bytes: Uint8Array): FontFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = new Map<string, Uint8Array>()
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + index * 16
    const offset = view.getUint32(entry + 8)
    const tag = Buffer.from(bytes.subarray(entry, entry + 4)).toString('latin1')
    tables.set(tag, bytes.subarray(offset, offset + view.getUint32(entry + 12)))
  }
  const table = (tag: string): DataView => {
    const found = tables.get(tag)
    if (found === undefined) throw new Error(`font without ${tag}`)
    return new DataView(found.buffer, found.byteOffset, found.byteLength)
  }
  const [head, hhea, hmtx] = [table('head'), table('hhea'), table('hmtx')]
  const perThousand = 1000 / head.getUint16(18)
  const metricCount = hhea.getUint16(34)
  const characters = readCharacterMap(table('cmap'))
  return {
    ascent: hhea.getInt16(4) * perThousand,
    descent: hhea.getInt16(6) * perThousand,
    box: [36, 38, 40, 42].map((at) => head.getInt16(at) * perThousand) as [number, number, number, number],
    glyphOf: (codePoint) => characters.get(codePoint) ?? 0,
    widthOf: (glyph) => hmtx.getUint16(Math.min(glyph, metricCount - 1) * 4) * perThousand,
    subset: (glyphs) => subsetFont(tables, new Set([0, ...glyphs])),
  }
}

function readCharacterMap(cmap: DataView): Map<number, number> {
  const characters = new Map<number, number>()
  const tables = Array.from({ length: cmap.getUint16(2) }, (_, index) => cmap.getUint32(8 + index * 8))
  for (const at of tables.filter((offset) => cmap.getUint16(offset) === 4)) readSegments(cmap, at, characters)
  for (const at of tables.filter((offset) => cmap.getUint16(offset) === 12)) {
    for (let group = 0; group < cmap.getUint32(at + 12); group += 1) {
      const entry = at + 16 + group * 12
      const first = cmap.getUint32(entry)
      for (let code = first; code <= cmap.getUint32(entry + 4); code += 1) {
        characters.set(code, cmap.getUint32(entry + 8) + code - first)
      }
    }
  }
  return characters
}

/** Format 4: segments with deltas or an array of glyphs. */
function readSegments(cmap: DataView, at: number, characters: Map<number, number>): void {
  const doubled = cmap.getUint16(at + 6)
  for (let offset = 0; offset < doubled; offset += 2) {
    const last = cmap.getUint16(at + 14 + offset)
    const first = cmap.getUint16(at + 16 + doubled + offset)
    const delta = cmap.getUint16(at + 16 + doubled * 2 + offset)
    const rangeAt = at + 16 + doubled * 3 + offset
    const range = cmap.getUint16(rangeAt)
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const listed = range === 0 ? code : cmap.getUint16(rangeAt + range + (code - first) * 2)
      const glyph = range !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff
      if (glyph !== 0) characters.set(code, glyph)
    }
  }
}

function subsetFont(tables: ReadonlyMap<string, Uint8Array>, glyphs: Set<number>): Uint8Array {
  const required = (tag: string): Uint8Array => tables.get(tag) ?? new Uint8Array(0)
  const [head, glyf, loca] = [required('head'), required('glyf'), required('loca')]
  const isLong = viewOf(head).getInt16(50) === 1
  const glyphCount = viewOf(required('maxp')).getUint16(4)
  const offsetOf = (glyph: number): number =>
    isLong ? viewOf(loca).getUint32(glyph * 4) : viewOf(loca).getUint16(glyph * 2) * 2
  const outline = (glyph: number): Uint8Array => glyf.subarray(offsetOf(glyph), offsetOf(glyph + 1))
  for (const glyph of glyphs) for (const part of componentsOf(outline(glyph))) glyphs.add(part)

  const offsets = new Uint8Array((glyphCount + 1) * 4)
  const outlines: Uint8Array[] = []
  let size = 0
  for (let glyph = 0; glyph <= glyphCount; glyph += 1) {
    viewOf(offsets).setUint32(glyph * 4, size)
    if (!glyphs.has(glyph) || glyph === glyphCount) continue
    const data = outline(glyph)
    const padded = new Uint8Array(Math.ceil(data.length / 4) * 4)
    padded.set(data)
    outlines.push(padded)
    size += padded.length
  }
  const newHead = head.slice()
  viewOf(newHead).setInt16(50, 1)
  viewOf(newHead).setUint32(8, 0)
  const replaced: Record<string, Uint8Array> = {
    head: newHead,
    loca: offsets,
    glyf: new Uint8Array(Buffer.concat(outlines)),
  }
  const kept = keptTables.flatMap((tag) => {
    const data = replaced[tag] ?? tables.get(tag)
    return data === undefined ? [] : [{ tag, data }]
  })
  return writeFont(kept)
}

/** Glyphs that a composite glyph is put together from. */
function componentsOf(outline: Uint8Array): number[] {
  if (outline.length < 10 || viewOf(outline).getInt16(0) >= 0) return []
  const view = viewOf(outline)
  const parts: number[] = []
  let [at, flags] = [10, 0x20]
  while ((flags & 0x20) !== 0) {
    flags = view.getUint16(at)
    parts.push(view.getUint16(at + 2))
    at += 4 + ((flags & 1) === 0 ? 2 : 4)
    if ((flags & 0x08) !== 0) at += 2
    else if ((flags & 0x40) !== 0) at += 4
    else if ((flags & 0x80) !== 0) at += 8
  }
  return parts
}

function writeFont(tables: readonly { tag: string; data: Uint8Array }[]): Uint8Array {
  const header = new Uint8Array(12 + tables.length * 16)
  const view = viewOf(header)
  const power = Math.floor(Math.log2(tables.length))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, tables.length)
  view.setUint16(6, 16 << power)
  view.setUint16(8, power)
  view.setUint16(10, tables.length * 16 - (16 << power))
  const bodies: Uint8Array[] = []
  let offset = header.length
  tables.forEach(({ tag, data }, index) => {
    const padded = new Uint8Array(Math.ceil(data.length / 4) * 4)
    padded.set(data)
    header.set(Buffer.from(tag, 'latin1'), 12 + index * 16)
    view.setUint32(16 + index * 16, checksum(padded))
    view.setUint32(20 + index * 16, offset)
    view.setUint32(24 + index * 16, data.length)
    bodies.push(padded)
    offset += padded.length
  })
  return new Uint8Array(Buffer.concat([header, ...bodies]))
}

function checksum(data: Uint8Array): number {
  const view = viewOf(data)
  let sum = 0
  for (let at = 0; at < data.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
