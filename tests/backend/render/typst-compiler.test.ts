import { describe, expect, test } from 'vitest'
import { compileTypst } from '../../../electron/backend/render/typst-compiler.ts'
import { readPages } from './read-pdf.ts'

const page =
  '#set page(width: 200pt, height: 200pt)\n#set text(font: "Tinos")\n#let data = json(bytes(sys.inputs.data))\n'

async function said(source: string, data: unknown): Promise<string> {
  const pages = readPages(await compileTypst({ source: page + source, data }))
  return pages.flatMap((each) => each.lines.map((line) => line.text.trim())).join('\n')
}

describe('compileTypst', () => {
  test('data is a value, never markup', async () => {
    expect(await said('#data.shown', { shown: '#panic("x") *b*' })).toBe('#panic("x") *b*')
  })

  test('several sources stay apart', async () => {
    expect(await said('A#data', 1)).toBe('A1')
    expect(await said('B#data', 2)).toBe('B2')
    expect(await said('A#data', 3)).toBe('A3')
  })

  test.each([
    ['no packages', '#import "@preview/cetz:0.3.0": *'],
    ['no files of the host', '#read("/etc/hostname")'],
    ['no other source', '#include "/0.typ"\n#panic()'],
    ['no broken source', '#let ('],
  ])('%s', async (_, source) => {
    await expect(compileTypst({ source, data: null })).rejects.toMatchObject({
      code: 'document.not-rendered',
    })
  })

  test('works on after a refusal', async () => {
    await expect(compileTypst({ source: '#panic()', data: null })).rejects.toThrow()
    expect(await said('цел', null)).toBe('цел')
  })

  test('no fonts but the bundled ones', async () => {
    const [only] = readPages(
      await compileTypst({ source: `${page}#set text(font: "DejaVu Serif")\nЖ`, data: null }),
    )
    // The host's DejaVu Serif is not seen; a bundled font stands in.
    expect(only?.glyphs.filter((glyph) => glyph !== 0)).toHaveLength(1)
  })
})
