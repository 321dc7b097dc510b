import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { renderDocx } from '../../../electron/backend/render/render-docx.ts'
import { hostileTexts } from './hostile-texts.ts'
import { paperText } from './paper-text.ts'
import { checkXml, readDocxByMupdf, readDocxText, readParts } from './read-docx.ts'
import { squeeze } from './read-pdf.ts'
import { documentOf, paragraph, responseKk, responseRu, value } from './response-trees.ts'

const filed = { draft: false, sample: false } as const
const draft = { draft: true, sample: true, date: '2026-04-05', author: 'Представитель & Ко' } as const
const hasLibreOffice = spawnSync('soffice', ['--version']).error === undefined
const partsOf = (parts: Map<string, string>, name: RegExp) =>
  [...parts].filter(([part]) => name.test(part)).map(([, xml]) => xml)

describe('text', () => {
  test.each([
    ['Russian', responseRu],
    ['Kazakh', responseKk],
  ])('%s response says what the tree says, with its numbers', async (_, tree) => {
    const docx = await renderDocx(tree, draft)
    expect(squeeze(readDocxText(docx))).toBe(squeeze(paperText(tree)))
    expect(squeeze(readDocxByMupdf(docx))).toContain(squeeze(paperText(tree)).slice(0, 200))
  })

  test.skipIf(!hasLibreOffice)('LibreOffice opens it and reads the same text', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'render-docx-'))
    try {
      const file = join(folder, 'response.docx')
      writeFileSync(file, await renderDocx(responseRu, filed))
      execFileSync('soffice', [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'txt:Text',
        '--outdir',
        folder,
        file,
      ])
      const read = readFileSync(join(folder, 'response.txt'), 'utf8')
      expect(squeeze(read)).toBe(squeeze(paperText(responseRu)))
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('a node that only a template may hold is refused', async () => {
    const tree = documentOf([{ type: 'clause', attrs: { name: 'costs' } }])
    await expect(renderDocx(tree, filed)).rejects.toMatchObject({ code: 'document.not-rendered' })
  })
})

describe('package', () => {
  test('every part is sound XML, whatever the text', async () => {
    const tree = documentOf(
      [paragraph(value(Object.values(hostileTexts).join(' ') + '\u0001\ufffe'))],
      'ru',
      hostileTexts.xml,
    )
    const parts = readParts(await renderDocx(tree, draft))
    expect(parts.size).toBeGreaterThan(8)
    for (const [name, xml] of parts) expect([name, ...checkXml(xml)]).toEqual([name])
  })

  test('core properties hold what was given and nothing else', async () => {
    const core = readParts(await renderDocx(responseRu, draft)).get('docProps/core.xml') ?? ''
    expect(core).toContain('<dc:creator>Представитель &amp; Ко</dc:creator>')
    expect(core.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu)).toEqual(['2026-04-05T00:00:00Z', '2026-04-05T00:00:00Z'])
    const bare = readParts(await renderDocx(responseRu, filed)).get('docProps/core.xml') ?? ''
    expect(bare.replace(/xmlns:\w+="[^"]*"/gu, '')).not.toMatch(/creator|lastModified|Un-named|\d{4}-/u)
  })

  test('the same tree gives the same bytes, another one does not', async () => {
    const once = await renderDocx(responseRu, draft)
    // ZIP keeps times in steps of two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2_100))
    expect(Buffer.compare(await renderDocx(responseRu, draft), once)).toBe(0)
    expect(Buffer.compare(await renderDocx(responseKk, draft), once)).not.toBe(0)
  })
})

describe('layout', () => {
  test('A4 in twips, landscape for its section, numbers from page 2', async () => {
    const parts = readParts(await renderDocx(responseRu, draft))
    const [main = ''] = partsOf(parts, /document\.xml$/u)
    expect(main.match(/<w:pgSz [^>]*>/gu)).toEqual([
      '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>',
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
    ])
    expect(main.match(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/gu)).toHaveLength(2)
    expect(main.match(/<w:titlePg\/>/gu)).toHaveLength(1)
    expect(main.match(/<w:tblHeader\/>/gu)).toHaveLength(1)
    const numbered = partsOf(parts, /header\d\.xml$/u).map((xml) => xml.includes('PAGE'))
    expect(numbered.filter(Boolean)).toHaveLength(2)
    expect(numbered).toHaveLength(3)
  })

  test.each([
    {
      tree: responseRu,
      draftMark: 'ЧЕРНОВИК',
      sampleMark: 'Образец, не проверен юристом',
      language: 'ru-RU',
    },
    { tree: responseKk, draftMark: 'ЖОБА', sampleMark: 'Үлгі, заңгер тексермеген', language: 'kk-KZ' },
  ])('marks and language $language', async ({ tree, draftMark, sampleMark, language }) => {
    const marked = readParts(await renderDocx(tree, draft))
    for (const xml of partsOf(marked, /header\d\.xml$/u)) expect(xml).toContain(draftMark)
    for (const xml of partsOf(marked, /footer\d\.xml$/u)) expect(xml).toContain(sampleMark)
    expect(marked.get('word/styles.xml')).toContain(`w:val="${language}"`)
    const clean = [...readParts(await renderDocx(tree, filed)).values()].join('')
    expect(clean).not.toContain(draftMark)
    expect(clean).not.toContain(sampleMark)
  })

  test('unconfirmed forms are dotted in drafts only', async () => {
    expect(readParts(await renderDocx(responseRu, draft)).get('word/document.xml')).toContain(
      '<w:u w:val="dotted"/>',
    )
    expect(readParts(await renderDocx(responseRu, filed)).get('word/document.xml')).not.toContain('dotted')
  })
})
