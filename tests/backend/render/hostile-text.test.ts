import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderDocx } from '../../../electron/backend/render/render-docx.ts'
import { renderPdf } from '../../../electron/backend/render/render-pdf.ts'
import type { DocumentTree } from '../../../shared/document/tree.ts'
import { endlessWords, hostileTexts, rightToLeftTexts } from './hostile-texts.ts'
import { paperText } from './paper-text.ts'
import { readDocxText } from './read-docx.ts'
import { bodyText, readPages, squeeze } from './read-pdf.ts'
import { documentOf, gap, paragraph, tableOf, text, value } from './response-trees.ts'

const filed = { draft: false, sample: false } as const

/** One text in every place that a value can stand in. */
function everywhere(shown: string): DocumentTree {
  return documentOf(
    [
      { type: 'headerBlock', content: [paragraph(value(shown))] },
      { type: 'title', content: [value(shown)] },
      { type: 'heading', attrs: { level: 1, numbered: true }, content: [value(shown)] },
      paragraph(
        text('«'),
        {
          type: 'value',
          text: shown,
          attrs: { path: 'a.b' },
          marks: [{ type: 'bold' }, { type: 'underline' }],
        },
        text('»'),
      ),
      {
        type: 'numberedList',
        attrs: { kind: 'requests' },
        content: [{ type: 'listItem', content: [paragraph(value(shown))] }],
      },
      tableOf(
        [
          ['№', shown],
          ['1', shown],
        ],
        [1, 3],
      ),
      paragraph(gap(shown)),
      { type: 'signature', left: [value(shown)], right: [value(shown)] },
    ],
    'ru',
    shown,
  )
}

const sorted = (shown: string) => Array.from(squeeze(shown)).toSorted().join('')

async function readWhole(tree: DocumentTree) {
  const pages = readPages(await renderPdf(tree, filed))
  const missing = pages.flatMap((page) => page.glyphs).filter((glyph) => glyph === 0).length
  const edges = pages.flatMap((page) =>
    page.lines.map((line) => [line.left / page.width, line.right / page.width]),
  )
  return {
    shown: bodyText(pages),
    missing,
    inside: edges.every(([left = -1, right = 2]) => left > 0 && right < 1),
  }
}

describe('PDF', () => {
  test.each(Object.entries(hostileTexts))('%s comes out as the same text', async (_, shown) => {
    const tree = everywhere(shown)
    const read = await readWhole(tree)
    expect(squeeze(read.shown)).toBe(squeeze(paperText(tree)))
    expect(read).toMatchObject({ missing: 0, inside: true })
  })

  test.each(Object.entries(rightToLeftTexts))('%s comes out as the same letters', async (_, shown) => {
    const tree = everywhere(shown)
    const read = await readWhole(tree)
    expect(sorted(read.shown)).toBe(sorted(paperText(tree)))
    expect(read).toMatchObject({ missing: 0, inside: true })
  })

  test.each(Object.entries(endlessWords))('%s without a space stays on the page', async (_, shown) => {
    const tree = documentOf([
      tableOf(
        [
          ['№', shown.slice(0, 150)],
          [shown.slice(0, 60), ''],
        ],
        [1, 8],
      ),
      { type: 'headerBlock', content: [paragraph(value(shown.slice(0, 500)))] },
      paragraph(text('Далее: '), value(shown)),
      { type: 'signature', left: [value(shown.slice(0, 400))], right: [value(shown.slice(0, 400))] },
    ])
    const read = await readWhole(tree)
    expect(sorted(read.shown)).toBe(sorted(paperText(tree)))
    expect(read).toMatchObject({ missing: 0, inside: true })
    expect(read.shown).not.toMatch(/[\u200b\u00ad]/u)
  })

  test('a table header and a signature taller than the page do not run off it', async () => {
    const shown = 'Очень длинный текст. '.repeat(400)
    const tree = documentOf([
      tableOf([[shown], ['1']], [1]),
      { type: 'signature', left: [value(shown)], right: [] },
    ])
    expect(sorted((await readWhole(tree)).shown)).toBe(sorted(paperText(tree)))
  })

  test('stress marks and decomposed letters keep their letters', async () => {
    const tree = documentOf([paragraph(value('за\u0301мок, и\u0306 е\u0308'))])
    expect(squeeze((await readWhole(tree)).shown)).toBe(squeeze(paperText(tree)))
  })

  test('whatever is in a field, no glyph is missing and none is off the page', async () => {
    const unit = fc.oneof(fc.constantFrom('binary' as const, 'grapheme' as const))
    const shown = unit.chain((each) => fc.string({ unit: each, maxLength: 60 }))
    await fc.assert(
      fc.asyncProperty(fc.array(shown, { minLength: 20, maxLength: 20 }), async (texts) => {
        const tree = documentOf([
          ...texts.map((each) => paragraph(value(each))),
          tableOf([texts.slice(0, 3)], [1, 2, 9]),
        ])
        expect(await readWhole(tree)).toMatchObject({ missing: 0, inside: true })
      }),
      { numRuns: 15 },
    )
  })

  test('what no font has is shown by its number', async () => {
    const tree = documentOf([paragraph(value('Свидетель 中文 и \u0000\ud800\u202e конец'))])
    const read = await readWhole(tree)
    expect(read.missing).toBe(0)
    expect(squeeze(read.shown)).toBe('Свидетель[U+4E2D][U+6587]и[U+0000][U+D800][U+202E]конец')
  })
})

describe('DOCX', () => {
  test.each(Object.entries({ ...hostileTexts, ...rightToLeftTexts }))(
    '%s comes out as the same text',
    async (_, shown) => {
      const tree = everywhere(shown)
      expect(squeeze(readDocxText(await renderDocx(tree, filed)))).toBe(squeeze(paperText(tree)))
    },
  )

  test('a long word comes out whole', async () => {
    const tree = everywhere(endlessWords.cyrillic)
    expect(squeeze(readDocxText(await renderDocx(tree, filed)))).toBe(squeeze(paperText(tree)))
  })

  test('what XML cannot hold is shown by its number, what fonts may lack is kept', async () => {
    const tree = documentOf([paragraph(value('中文 a\u0000b\ud800c\ufffed'))])
    expect(squeeze(readDocxText(await renderDocx(tree, filed)))).toBe('中文a[U+0000]b[U+D800]c[U+FFFE]d')
  })
})
