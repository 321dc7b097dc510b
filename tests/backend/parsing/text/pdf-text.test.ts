import { describe, expect, test } from 'vitest'
import { pdfText } from '../../../../electron/backend/parsing/text/pdf-text.ts'
import { encryptedPdf } from '../../bundles/engine/sample-pdfs.ts'

/** A PDF of one page, 400 points square, with these drawing orders. */
function pdf(content: string, parts: { page?: string; catalog?: string; more?: readonly string[] } = {}) {
  const { page = '', catalog = '', more = [] } = parts
  const objects = [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]${page}/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>`,
    `<</Length ${String(content.length)}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...more,
  ]
  const body = objects.map((object, index) => `${String(index + 1)} 0 obj${object}endobj\n`).join('')
  return Buffer.from(`%PDF-1.7\n${body}trailer<</Root 1 0 R>>\n%%EOF`, 'latin1')
}
const write = (text: string, y = 250, before = '') =>
  `BT ${before} /F 12 Tf 20 ${String(y)} Td (${text}) Tj ET `

describe('what a copy of the page would carry is read', () => {
  test.each([
    ['in sight', pdf(write('Vydumanova'))],
    ['outside the visible part', pdf(write('Vydumanova', 390), { page: '/CropBox[0 0 400 320]' })],
    ['outside the sheet', pdf(write('Vydumanova', 900))],
    ['outside what is cut out', pdf(`q 0 0 1 1 re W n ${write('Vydumanova')} Q`)],
    ['in no colour', pdf(write('Vydumanova', 250, '3 Tr'))],
    ['as a replacement', pdf(`/Span<</ActualText(Vydumanova)>>BDC ${write('x')} EMC`)],
  ])('%s', (_where, bytes) => {
    expect(pdfText(bytes)).toMatchObject({ reading: { state: 'read' }, pages: 1 })
    expect(pdfText(bytes).text).toContain('Vydumanova')
  })

  test.each([
    ['under a replacement', pdf(`/Span<</ActualText(x)>>BDC ${write('Vydumanova')} EMC`)],
    [
      'in its bookmarks',
      pdf(write('x'), {
        catalog: '/Outlines 6 0 R',
        more: ['<</First 7 0 R/Last 7 0 R/Count 1>>', '<</Title(Vydumanova)/Parent 6 0 R/Dest[3 0 R/Fit]>>'],
      }),
    ],
    ['in a remark', pdf(write('x'), { page: '/Annots[<</Subtype/Text/Contents(Vydumanova)>>]' })],
    [
      'in its properties',
      pdf(write('x'), {
        catalog: '/Metadata 6 0 R',
        more: ['<</Type/Metadata/Subtype/XML/Length 21>>stream\n<creator>Vydumanova</\nendstream'],
      }),
    ],
  ])('%s, where no one sees it', (_where, bytes) => {
    expect(pdfText(bytes).text).not.toContain('Vydumanova')
    expect(pdfText(bytes).hidden).toContain('Vydumanova')
  })
})

test('a page without words, and a file that needs a password, say so', async () => {
  expect(pdfText(pdf('0 0 9 9 re f')).reading).toEqual({ state: 'no-text' })
  expect(pdfText(await encryptedPdf('unknown')).reading).toEqual({
    state: 'not-read',
    reason: 'needs-password',
  })
})

test('pages beyond the longest text are not waited for, and the file is not called read', () => {
  // A page of blanks that would be trimmed away, shown over and over by a small file.
  const page = write('a'.padEnd(60_000), 250)
  const bytes = pdf(page.repeat(20))
  const kids = `/Kids[${'3 0 R '.repeat(5)}]/Count 5`
  const many = Buffer.from(bytes.toString('latin1').replace('/Kids[3 0 R]/Count 1', kids), 'latin1')
  expect(pdfText(many).reading).toEqual({ state: 'not-read', reason: 'cut' })
})
