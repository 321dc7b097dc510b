/** A reference `12 0 R`: where its number stands and how long it is. */
export interface Span {
  readonly start: number
  readonly length: number
  readonly number: number
}

interface DictionaryEntry {
  readonly key: string
  readonly start: number
  readonly valueStart: number
  readonly end: number
  readonly references: readonly Span[]
}

const code = (character: string): number => character.charCodeAt(0)
const [slash, open, close, backslash] = [code('/'), code('('), code(')'), code('\\')]
const [less, greater, bracketOpen, bracketClose] = [code('<'), code('>'), code('['), code(']')]
const delimiters = new Set([slash, open, close, less, greater, bracketOpen, bracketClose, code('%')])
const deepest = 500

/** Walks over PDF objects as MuPDF writes them (PDF 32000-1, 7.3), noting every reference. Throws on anything else. */
export class ObjectScanner {
  position: number
  readonly references: Span[] = []
  private readonly bytes: Uint8Array

  constructor(bytes: Uint8Array, position: number) {
    this.bytes = bytes
    this.position = position
  }

  text(start: number, end: number): string {
    return Buffer.from(this.bytes.buffer, this.bytes.byteOffset + start, end - start)
      .toString('latin1')
      .trim()
  }

  skipObjectHeader(): void {
    const header = /^\d+ \d+ obj\s*/u.exec(
      this.text(this.position, Math.min(this.position + 40, this.bytes.length)),
    )
    if (header === null) throw new Error('no object where the cross-reference points')
    const found = header[0]
    this.position += found.trimEnd().length
    this.skipSpace()
  }

  isDictionary(): boolean {
    return this.at(0) === less && this.at(1) === less
  }

  readDictionary(): { entries: DictionaryEntry[]; end: number; streamStart?: number } {
    const entries: DictionaryEntry[] = []
    this.position += 2
    for (;;) {
      this.skipSpace()
      if (this.at(0) === greater) break
      const start = this.position
      const before = this.references.length
      const key = this.skipName()
      const valueStart = this.position
      const end = this.skipValue()
      entries.push({ key, start, valueStart, end, references: this.references.slice(before) })
    }
    this.position += 2
    const end = this.position
    this.skipSpace()
    if (this.text(this.position, Math.min(this.position + 6, this.bytes.length)) !== 'stream')
      return { entries, end }
    this.position += 6
    if (this.at(0) === 13) this.position += 1
    return { entries, end, streamStart: this.position + 1 }
  }

  /** Skips one value and returns where it ends. */
  skipValue(depth = 0): number {
    if (depth > deepest) throw new Error('objects nested too deep')
    this.skipSpace()
    const first = this.at(0)
    if (first === slash) this.skipName()
    else if (first === open) this.skipString()
    else if (first === bracketOpen) this.skipList(depth, bracketClose, 1)
    else if (first === less && this.at(1) === less) this.skipList(depth, greater, 2)
    else if (first === less) this.skipPast(greater)
    else this.skipWordOrReference()
    return this.position
  }

  private skipList(depth: number, end: number, width: number): void {
    this.position += width
    for (;;) {
      this.skipSpace()
      if (this.at(0) === end) break
      this.skipValue(depth + 1)
    }
    this.position += width
  }

  private skipName(): string {
    if (this.at(0) !== slash) throw new Error('a name was expected')
    const start = this.position + 1
    this.position = this.wordEnd(start)
    return this.text(start, this.position)
  }

  private skipString(): void {
    let depth = 0
    do {
      const byte = this.at(0)
      if (byte === backslash) this.position += 1
      else if (byte === open) depth += 1
      else if (byte === close) depth -= 1
      this.position += 1
    } while (depth > 0)
  }

  private skipPast(end: number): void {
    while (this.at(0) !== end) this.position += 1
    this.position += 1
  }

  private skipWordOrReference(): void {
    const start = this.position
    const end = this.wordEnd(start)
    if (end === start) throw new Error('an unexpected character in an object')
    this.position = end
    // MuPDF writes every reference as `12 0 R` with single spaces and generation 0.
    const isReference = [32, 48, 32, 82].every((byte, index) => this.bytes[end + index] === byte)
    if (!isReference || !/^\d+$/u.test(this.text(start, end))) return
    this.position = end + 4
    this.references.push({ start, length: end - start, number: Number(this.text(start, end)) })
  }

  private wordEnd(from: number): number {
    let end = from
    while (end < this.bytes.length && !isSpace(this.bytes[end]) && !delimiters.has(this.bytes[end] ?? 0))
      end += 1
    return end
  }

  private skipSpace(): void {
    while (this.position < this.bytes.length && isSpace(this.bytes[this.position])) this.position += 1
  }

  private at(ahead: number): number {
    const byte = this.bytes[this.position + ahead]
    if (byte === undefined) throw new Error('an object that does not end')
    return byte
  }
}

function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9 || byte === 12 || byte === 0
}
