import * as mupdf from 'mupdf'
import { expect, test } from 'vitest'
import { serialiseObjects } from '../../../../electron/backend/parsing/exhibit/serialise-objects.ts'

function bodies(table: ReturnType<typeof serialiseObjects>): string[] {
  const text = Buffer.from(table.bytes).toString('latin1')
  return Array.from({ length: table.objects.length / 2 }, (_, at) =>
    text.slice(table.objects[at * 2], table.objects[at * 2 + 1]),
  )
}

test('takes what the roots reach, marks every reference, and cuts metadata of streams', () => {
  const pdf = new mupdf.PDFDocument()
  const inner = pdf.addObject({ Strange: pdf.newString('a ) ( 5 0 R \\ <<'), Number: -1.5, Flag: true })
  const secret = pdf.addStream('SECRET', {})
  const orphan = pdf.addObject({ Orphan: pdf.newName('ORPHAN') })
  const root = pdf.addStream('q Q', {
    Type: pdf.newName('XObject'),
    Metadata: secret,
    PieceInfo: { Hidden: orphan },
    List: [inner, 1, [inner]],
  })
  const saved = pdf.saveToBuffer('').asUint8Array().slice()
  const table = serialiseObjects(saved, [root.asIndirect()])
  const [first = '', second = '', ...rest] = bodies(table)
  expect(rest).toEqual([])
  expect(first).toContain('q Q')
  expect(first).not.toMatch(/Metadata|PieceInfo/u)
  expect(second).toContain('Strange')
  expect(first + second).not.toMatch(/SECRET|ORPHAN/u)
  const marked = Array.from({ length: table.references.length / 3 }, (_, at) => {
    const [offset = 0, length = 0, target = 0] = table.references.subarray(at * 3, at * 3 + 3)
    const text = Buffer.from(table.bytes).toString('latin1')
    return [text.slice(offset, offset + length), text.slice(offset + length, offset + length + 4), target]
  })
  expect(marked).toEqual(Array.from({ length: 2 }, () => [String(inner.asIndirect()), ' 0 R', 2]))
})

test('a file that MuPDF did not write so is refused', () => {
  expect(() => serialiseObjects(new TextEncoder().encode('%PDF-1.7 startxref 3 %%EOF'), [1])).toThrow()
})
