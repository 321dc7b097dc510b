import { execFileSync, spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { renderPdf } from '../../../electron/backend/render/render-pdf.ts'
import type { RenderOptions } from '../../../electron/backend/render/render-options.ts'
import type { Block } from '../../../shared/document/tree.ts'
import { paperText } from './paper-text.ts'
import { bodyLines, bodyText, marginText, openPdf, readPages, squeeze } from './read-pdf.ts'
import { documentOf, gap, paragraph, responseKk, responseRu, tableOf, text, value } from './response-trees.ts'

const filed: RenderOptions = { draft: false, sample: false }
const draft: RenderOptions = { draft: true, sample: true, date: '2026-04-05', author: 'Представитель' }
const mm = (points: number) => (points * 25.4) / 72
const hasPdftotext = spawnSync('pdftotext', ['-v']).error === undefined
const filler = (count: number): Block[] =>
  Array.from({ length: count }, (_, index) => paragraph(text(`Абзац ${index + 1}.`)))

describe('text', () => {
  test.each([
    ['Russian', responseRu],
    ['Kazakh', responseKk],
  ])('%s response says what the tree says, with its numbers', async (_, tree) => {
    const pages = readPages(await renderPdf(tree, draft))
    expect(squeeze(bodyText(pages))).toBe(squeeze(paperText(tree)))
    expect(pages.flatMap((page) => page.glyphs).filter((glyph) => glyph === 0)).toEqual([])
  })

  test.skipIf(!hasPdftotext)('pdftotext reads the same letters', async () => {
    const read = execFileSync('pdftotext', ['-', '-'], {
      input: await renderPdf(responseKk, filed),
    }).toString('utf8')
    // pdftotext joins a word that was broken at its own hyphen, and drops the hyphen.
    const letters = (shown: string) => Array.from(squeeze(shown).replaceAll('-', '')).toSorted().join('')
    expect(letters(read)).toBe(letters(paperText(responseKk)))
  })

  test('a document without blocks is one empty page', async () => {
    const pages = readPages(await renderPdf(documentOf([]), filed))
    expect(pages.map((page) => page.lines)).toEqual([[]])
  })

  test('numbers set by filling are the ones on paper', async () => {
    const tree = documentOf([
      { type: 'heading', attrs: { level: 2, numbered: true, number: '3.4' }, content: [text('Довод')] },
      {
        type: 'numberedList',
        attrs: { kind: 'requests' },
        content: [{ type: 'listItem', attrs: { number: 7 }, content: [paragraph(text('отказать'))] }],
      },
    ])
    expect(squeeze(bodyText(readPages(await renderPdf(tree, filed))))).toBe('3.4.Довод7.отказать')
  })
})

describe('page', () => {
  test('A4 with margins 30, 15, 20, 20 mm, landscape for its section', async () => {
    const pages = readPages(await renderPdf(responseRu, draft))
    const sizes = pages.map((page) => [Math.round(mm(page.width)), Math.round(mm(page.height))])
    expect(sizes).toEqual([
      [210, 297],
      [210, 297],
      [297, 210],
    ])
    for (const page of pages) {
      const lines = bodyLines(page)
      expect(mm(Math.min(...lines.map((line) => line.left)))).toBeGreaterThan(29.5)
      expect(mm(Math.max(...lines.map((line) => line.right)))).toBeLessThan(mm(page.width) - 13.5)
    }
    const [first] = pages
    expect(mm(Math.min(...(first?.lines.map((line) => line.left) ?? [])))).toBeLessThan(30.5)
  })

  test('justified text reaches both margins and begins 12.5 mm in', async () => {
    const long = 'Ответчик с иском не согласен полностью по следующим основаниям. '.repeat(8)
    const [page] = readPages(await renderPdf(documentOf([paragraph(text(long))]), filed))
    const lines = page === undefined ? [] : bodyLines(page)
    expect(lines.length).toBeGreaterThan(4)
    expect(mm(lines[0]?.left ?? 0)).toBeCloseTo(42.5, 0)
    // MuPDF rounds boxes to points and draws that of a soft hyphen wider than the hyphen.
    for (const line of lines.slice(0, -1)) expect(Math.abs(mm(line.right) - 195)).toBeLessThan(1.5)
    for (const line of lines.slice(1)) expect(mm(line.left)).toBeCloseTo(30, 0)
  })

  test('the header block keeps to the right half', async () => {
    const block: Block = {
      type: 'headerBlock',
      content: [paragraph(value('В Примерный районный суд '.repeat(9)))],
    }
    const [page] = readPages(await renderPdf(documentOf([block]), filed))
    expect(page?.lines.length).toBeGreaterThan(3)
    for (const line of page?.lines ?? []) expect(mm(line.left)).toBeGreaterThan(105)
  })

  test('numbers from page 2', async () => {
    const pages = readPages(await renderPdf(documentOf(filler(130)), filed))
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.map((page) => marginText(page, 'top'))).toEqual(
      pages.map((_, index) => (index === 0 ? '' : `${index + 1}`)),
    )
  })

  test.each([
    [responseRu, 'ЧЕРНОВИК', 'Образец, не проверен юристом'],
    [responseKk, 'ЖОБА', 'Үлгі, заңгер тексермеген'],
  ])(
    'marks stand on every page of a draft and a sample, and on no other',
    async (tree, draftMark, sampleMark) => {
      for (const page of readPages(await renderPdf(tree, draft))) {
        expect(marginText(page, 'top')).toContain(draftMark)
        expect(marginText(page, 'bottom')).toBe(sampleMark)
      }
      for (const page of readPages(await renderPdf(tree, filed))) {
        expect(marginText(page, 'top')).not.toContain(draftMark)
        expect(marginText(page, 'bottom')).toBe('')
      }
    },
  )

  test('a table repeats its header row on each page', async () => {
    const rows = Array.from({ length: 90 }, (_, index) => [`${index}`, `Высказывание ${index}`])
    const pages = readPages(
      await renderPdf(documentOf([tableOf([['№', 'Заглавная строка'], ...rows], [1, 5])]), filed),
    )
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) expect(bodyLines(page).map((line) => line.text)).toContain('Заглавная строка')
  })

  test('date and signature are never on different pages', async () => {
    const signature: Block = {
      type: 'signature',
      left: [value('5 апреля 2026 года')],
      right: [text('Подпись')],
    }
    for (let count = 40; count < 48; count += 1) {
      const pages = readPages(await renderPdf(documentOf([...filler(count), signature]), filed))
      const placed = pages.map((page) =>
        bodyLines(page)
          .map((line) => line.text)
          .join('|'),
      )
      const withDate = placed.findIndex((shown) => shown.includes('5 апреля'))
      expect(withDate).toBeGreaterThanOrEqual(0)
      expect(placed.findIndex((shown) => shown.includes('Подпись'))).toBe(withDate)
    }
  })

  test('a gap is grey, an unconfirmed form is underlined in drafts only', async () => {
    const tree = documentOf([
      paragraph(text('БИН '), gap('БИН')),
      paragraph(value('Примерова', 'a.name', true)),
    ])
    const [asDraft] = readPages(await renderPdf(tree, { draft: true, sample: false }))
    const [asFiled] = readPages(await renderPdf(tree, filed))
    const [bare] = readPages(await renderPdf(documentOf([paragraph(text('БИН [БИН]'))]), filed))
    const greys = (fills: readonly number[] = []) => fills.filter((fill) => fill > 0.8 && fill < 1).length
    expect([greys(asDraft?.fills), greys(asFiled?.fills), greys(bare?.fills)]).toEqual([1, 1, 0])
    expect(asDraft?.strokes).toBeGreaterThan(asFiled?.strokes ?? Infinity)
  })
})

describe('file', () => {
  test('tagged, in its language, with its fonts inside', async () => {
    const pdf = openPdf(await renderPdf(responseKk, draft))
    const root = pdf.getTrailer().get('Root')
    expect(root.get('Lang').asString()).toBe('kk')
    expect(root.get('MarkInfo', 'Marked').asBoolean()).toBe(true)
    expect(root.get('StructTreeRoot').isDictionary()).toBe(true)
    const objects = Array.from({ length: pdf.countObjects() - 1 }, (_, index) =>
      pdf.newIndirect(index + 1).resolve(),
    )
    const named = (key: string, name: string) =>
      objects.filter(
        (object) => object.isDictionary() && object.get(key).isName() && object.get(key).asName() === name,
      )
    const roles = ['H1', 'Table', 'TH', 'TD', 'L', 'LI', 'P']
    expect(roles.filter((role) => named('S', role).length === 0)).toEqual([])
    const fonts = named('Type', 'FontDescriptor')
    expect(fonts.length).toBeGreaterThan(1)
    for (const font of fonts)
      expect(font.get('FontFile2').isNull() && font.get('FontFile3').isNull()).toBe(false)
  })

  test('says its title and author, and no time unless it is given', async () => {
    const pdf = openPdf(await renderPdf(responseRu, draft))
    expect(pdf.getMetaData('info:Title')).toBe('Отзыв на исковое заявление')
    expect(pdf.getMetaData('info:Author')).toBe('Представитель')
    expect(pdf.getMetaData('info:CreationDate')).toContain('20260405')
    const info = openPdf(await renderPdf(responseRu, filed))
      .getTrailer()
      .get('Info')
    expect([info.get('CreationDate').isNull(), info.get('ModDate').isNull()]).toEqual([true, true])
  })

  test('the same tree gives the same bytes, another one does not', async () => {
    const once = await renderPdf(responseRu, draft)
    await renderPdf(responseKk, filed)
    expect(Buffer.compare(await renderPdf(responseRu, draft), once)).toBe(0)
    expect(Buffer.compare(await renderPdf(responseRu, { ...draft, date: '2026-04-06' }), once)).not.toBe(0)
  })

  test('a node that only a template may hold is refused', async () => {
    const tree = documentOf([paragraph({ type: 'field', attrs: { expression: 'court.name' } })])
    await expect(renderPdf(tree, filed)).rejects.toMatchObject({ code: 'document.not-rendered' })
  })
})
