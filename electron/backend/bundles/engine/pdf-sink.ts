import { createHash } from 'node:crypto'
import type { ObjectTable } from '../../parsing/prepared-exhibit.ts'
import type { FontKey } from '../../parsing/typeset/font-set.ts'
import { utf16 } from '../../parsing/typeset/page-canvas.ts'

/** Writes a PDF from first byte to last (PDF 32000-1, 7.5): objects as they come, then the cross-reference table. */
export class PdfSink {
  private readonly offsets: number[] = [0]
  private readonly hash = createHash('sha256')
  private pending: Uint8Array[] = []
  private size = 0
  pendingBytes = 0

  constructor() {
    // The binary comment tells carriers that this is no text file (7.5.2).
    this.push(Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'))
  }

  /** Reserves this many object numbers and returns the first. */
  reserve(count: number): number {
    const first = this.offsets.length
    for (let index = 0; index < count; index += 1) this.offsets.push(-1)
    return first
  }

  /** Writes an object whose number was reserved. */
  object(number: number, body: string): void {
    this.startObject(number)
    this.push(latin1(`${body}\nendobj\n`))
  }

  /** Writes a stream; `entries` are those of its dictionary but for the length. */
  stream(number: number, entries: string, data: Uint8Array): void {
    this.startObject(number)
    this.push(latin1(`<<${entries}/Length ${data.length}>>\nstream\n`))
    this.push(data)
    this.push(latin1('\nendstream\nendobj\n'))
  }

  /** Writes a table of prepared objects and returns what to add to a local number for its own; fonts become the shared ones. */
  table(table: ObjectTable, fontNumber: (font: FontKey) => number): number {
    const count = table.objects.length / 2
    const base = this.reserve(count) - 1
    const shared = new Map(table.sharedFonts.map(([local, font]) => [local, fontNumber(font)]))
    let at = 0
    for (let local = 1; local <= count; local += 1) {
      const start = table.objects[local * 2 - 2] ?? 0
      const end = table.objects[local * 2 - 1] ?? 0
      if (shared.has(local)) {
        while ((table.references[at] ?? Infinity) < end) at += 3
        continue
      }
      this.startObject(base + local)
      let from = start
      for (; (table.references[at] ?? Infinity) < end; at += 3) {
        const offset = table.references[at] ?? 0
        const target = table.references[at + 2] ?? 0
        this.push(table.bytes.subarray(from, offset))
        this.push(latin1(String(shared.get(target) ?? base + target)))
        from = offset + (table.references[at + 1] ?? 0)
      }
      this.push(table.bytes.subarray(from, end))
      this.push(latin1('\nendobj\n'))
    }
    return base
  }

  /** Writes the end of the file. The document's identifier is a hash of all that stands before it. */
  finish(numbers: { root: number; information: number }): void {
    const start = this.size
    const entries = this.offsets.map((offset, number) => {
      if (number === 0 || offset < 0) return '0000000000 65535 f \n'
      return `${String(offset).padStart(10, '0')} 00000 n \n`
    })
    this.push(latin1(`xref\n0 ${entries.length}\n${entries.join('')}`))
    const id = this.identify()
    const references = `/Root ${numbers.root} 0 R/Info ${numbers.information} 0 R`
    this.push(
      latin1(
        `trailer\n<</Size ${entries.length}${references}/ID[<${id}><${id}>]>>\nstartxref\n${start}\n%%EOF\n`,
      ),
    )
  }

  /** What has been written since the last call. */
  take(): Uint8Array {
    const taken = Buffer.concat(this.pending)
    this.hash.update(taken)
    this.pending = []
    this.pendingBytes = 0
    return taken
  }

  /** Of everything written so far, also what nobody has taken yet. */
  private identify(): string {
    return this.hash.copy().update(Buffer.concat(this.pending)).digest('hex').slice(0, 32)
  }

  private startObject(number: number): void {
    this.offsets[number] = this.size
    this.push(latin1(`${number} 0 obj\n`))
  }

  private push(bytes: Uint8Array): void {
    this.pending.push(bytes)
    this.pendingBytes += bytes.length
    this.size += bytes.length
  }
}

/** A text string in UTF-16 with its mark (7.9.2.2). */
export function pdfText(text: string): string {
  return `<feff${utf16(text)}>`
}

function latin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}
