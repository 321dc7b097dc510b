import { stripImageMetadata } from './image-metadata.ts'
import { ObjectScanner, type Span } from './object-scanner.ts'
import type { ObjectTable } from '../prepared-exhibit.ts'
import type { FontKey } from '../typeset/font-set.ts'

/** Entries of stream dictionaries that carry hidden data or point at what a bundle drops. */
const droppedKeys = new Set(
  'Metadata PieceInfo LastModified StructParent StructParents OC AF OPI Alternates Ref Thumb Length'.split(
    ' ',
  ),
)

interface LocalObject {
  /** What stands before the stream data, with the places of references in it. */
  readonly head: Uint8Array
  readonly references: readonly Span[]
  readonly stream?: Uint8Array
}

export interface SerialisedObjects extends ObjectTable {
  /** From the number in the saved file to the number in the table. */
  readonly numbers: ReadonlyMap<number, number>
}

/**
 * Takes from a PDF that MuPDF has just saved (plain cross-reference table, no object streams) the objects reachable from
 * `roots`, and nothing else: catalogue, page tree, scripts, forms and orphans stay behind. Metadata of streams is cut.
 */
export function serialiseObjects(
  pdf: Uint8Array,
  roots: readonly number[],
  fonts: ReadonlyMap<number, FontKey> = new Map(),
): SerialisedObjects {
  const offsets = readCrossReferences(pdf)
  const numbers = new Map<number, number>()
  const order: number[] = []
  const take = (number: number): void => {
    if (numbers.has(number)) return
    numbers.set(number, numbers.size + 1)
    order.push(number)
  }
  roots.forEach(take)
  const objects: LocalObject[] = []
  for (let index = 0; index < order.length; index += 1) {
    const object = readObject(pdf, offsets.get(order[index] ?? 0))
    objects.push(object)
    for (const reference of object.references) take(reference.number)
  }
  const sharedFonts = [...fonts].flatMap(([number, font]) => {
    const local = numbers.get(number)
    return local === undefined ? [] : [[local, font] as const]
  })
  return { ...pack(objects, numbers), sharedFonts, numbers }
}

function readObject(pdf: Uint8Array, offset: number | undefined): LocalObject {
  if (offset === undefined) return { head: ascii('null'), references: [] }
  const scanner = new ObjectScanner(pdf, offset)
  scanner.skipObjectHeader()
  const start = scanner.position
  if (!scanner.isDictionary()) {
    const end = scanner.skipValue()
    return {
      head: pdf.subarray(start, end),
      references: scanner.references.map((span) => shift(span, -start)),
    }
  }
  const { entries, end, streamStart } = scanner.readDictionary()
  const type = entries.find((entry) => entry.key === 'Type')
  if (type !== undefined && /^\/OC(G|MD)$/u.test(scanner.text(type.valueStart, type.end))) {
    return { head: ascii('<<>>'), references: [] }
  }
  if (streamStart === undefined) {
    return {
      head: pdf.subarray(start, end),
      references: scanner.references.map((span) => shift(span, -start)),
    }
  }
  const length = Number(
    entries
      .filter((entry) => entry.key === 'Length')
      .map((entry) => scanner.text(entry.valueStart, entry.end))[0],
  )
  if (!Number.isSafeInteger(length)) throw new Error('a stream without a length')
  const filter = entries.find((entry) => entry.key === 'Filter')
  const data = pdf.subarray(streamStart, streamStart + length)
  const stream =
    filter === undefined ? data : stripImageMetadata(data, scanner.text(filter.valueStart, filter.end))
  const parts: Uint8Array[] = [ascii('<<')]
  const references: Span[] = []
  let size = 2
  for (const entry of entries) {
    if (droppedKeys.has(entry.key)) continue
    parts.push(pdf.subarray(entry.start, entry.end))
    for (const span of entry.references) references.push(shift(span, size - entry.start))
    size += entry.end - entry.start
  }
  parts.push(ascii(`/Length ${stream.length}>>`))
  return { head: join(parts), references, stream }
}

function pack(
  objects: readonly LocalObject[],
  numbers: ReadonlyMap<number, number>,
): Omit<ObjectTable, 'sharedFonts'> {
  const parts: Uint8Array[] = []
  const bounds = new Uint32Array(objects.length * 2)
  const references: number[] = []
  let size = 0
  const push = (part: Uint8Array): void => {
    parts.push(part)
    size += part.length
  }
  objects.forEach((object, index) => {
    bounds[index * 2] = size
    for (const span of object.references)
      references.push(size + span.start, span.length, numbers.get(span.number) ?? 0)
    push(object.head)
    if (object.stream !== undefined) {
      push(ascii('\nstream\n'))
      push(object.stream)
      push(ascii('\nendstream'))
    }
    bounds[index * 2 + 1] = size
  })
  return { bytes: join(parts), objects: bounds, references: Uint32Array.from(references) }
}

function readCrossReferences(pdf: Uint8Array): Map<number, number> {
  const tail = Buffer.from(pdf.buffer, pdf.byteOffset + Math.max(0, pdf.length - 64))
    .subarray(0, 64)
    .toString('latin1')
  const start = Number(/startxref\s+(\d+)/u.exec(tail)?.[1] ?? Number.NaN)
  const table = Buffer.from(pdf.buffer, pdf.byteOffset + start, pdf.length - start).toString('latin1')
  if (!table.startsWith('xref')) throw new Error('no cross-reference table')
  const offsets = new Map<number, number>()
  let next = 0
  for (const line of table.slice(4, table.indexOf('trailer')).split('\n')) {
    const entry = /^(\d{10}) \d{5} ([nf])/u.exec(line)
    if (entry !== null) {
      if (entry[2] === 'n') offsets.set(next, Number(entry[1]))
      next += 1
      continue
    }
    const section = /^(\d+) \d+/u.exec(line)
    if (section !== null) next = Number(section[1])
  }
  return offsets
}

function shift(span: Span, by: number): Span {
  return { ...span, start: span.start + by }
}

function ascii(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
