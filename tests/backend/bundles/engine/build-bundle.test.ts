import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as mupdf from 'mupdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildBundle } from '../../../../electron/backend/bundles/engine/build-bundle.ts'
import { createParser, type Parser } from '../../../../electron/backend/parsing/parser.ts'
import { busyPdf, layeredPdf, navigablePdf, pdfOf, type PageShape } from './sample-pdfs.ts'
import { transparentPng } from './sample-pictures.ts'
import {
  buildSample,
  hasQpdf,
  openVolume,
  placedLines,
  samplePlan,
  textOf,
  type Built,
  type SampleFile,
} from './sample-bundle.ts'

const pdf = (bytes: Uint8Array, name = 'sample.pdf'): SampleFile => ({
  name,
  mediaType: 'application/pdf',
  bytes,
})
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const only = (built: Built) => openVolume(built.volumes[0] ?? new Uint8Array(0))

let parser: Parser
beforeAll(() => {
  parser = createParser()
})
afterAll(async () => {
  await parser.close()
})

/** The number printed in the band of a page: the lowest line at the right. */
function printedNumber(
  document: ReturnType<typeof openVolume>,
  page: number,
): { text: string; y: number } | undefined {
  const width = document.loadPage(page).getBounds()[2]
  return placedLines(document, page)
    .filter((line) => line.x > width / 2)
    .sort((first, second) => first.y - second.y)[0]
}

describe('page numbers', () => {
  const shapes = [
    {},
    { rotate: 90 },
    { rotate: 180 },
    { rotate: 270 },
    { width: 842, height: 1191 },
    { width: 842, height: 595 },
    { crop: [100, 200, 300, 400] },
    { crop: [100, 200, 300, 400], rotate: 90 },
    { userUnit: 2, width: 300, height: 400 },
    { width: 80, height: 60 },
    { width: 5000, height: 300 },
    { width: 2000, height: 3000, rotate: 270 },
  ] as const

  test('printed number, PDF page and page label agree on pages of every shape, opaque ones too', async () => {
    const exhibits = shapes.map((shape) => [pdf0({ ...shape, isOpaque: true })])
    const built = await buildSample(await Promise.all(exhibits.map((files) => Promise.all(files))), {
      parser,
    })
    const document = only(built)
    expect(document.countPages()).toBe(built.result.pageCount)
    for (let page = 0; page < document.countPages(); page += 1) {
      expect(printedNumber(document, page)?.text, `page ${page + 1}`).toBe(String(page + 1))
      expect(document.loadPage(page).getLabel()).toBe(String(page + 1))
    }
  })

  test('contents stay above the band, upright and readable, and nothing paints over the number', async () => {
    const files = await Promise.all(shapes.map((shape) => pdf0({ ...shape, isOpaque: true })))
    const built = await buildSample(
      files.map((file) => [file]),
      { parser },
    )
    const document = only(built)
    built.result.exhibits.forEach((exhibit) => {
      const page = exhibit.lastPage - 1
      const words = placedLines(document, page).find((line) => line.text.includes('Sample'))
      const number = printedNumber(document, page)
      expect(words?.text, `exhibit ${exhibit.number}`).toMatch(/^Sample pag/u)
      expect(words?.y).toBeGreaterThan((number?.y ?? 0) + 10)
      const [, , width, height] = document.loadPage(page).getBounds()
      const scale = Math.max(1, Math.min(width, height) / 595.28)
      const band = document
        .loadPage(page)
        .toPixmap([1, 0, 0, 1, 0, 0], mupdf.ColorSpace.DeviceRGB, false)
        .getPixels()
        .subarray(-3 * Math.floor(width) * Math.floor(24 * scale))
      expect(band.some((value) => value < 100)).toBe(true)
    })
  })

  async function pdf0(shape: PageShape): Promise<SampleFile> {
    return pdf(await pdfOf(shape))
  }
})

describe('navigation', () => {
  test('index rows lead to the exact page, bookmarks name it, and the file opens at the index at 100 %', async () => {
    const built = await buildSample(
      [[pdf(await pdfOf({}, {}, {}))], [pdf(await pdfOf({}))], [pdf(await navigablePdf())]],
      { parser },
    )
    const document = only(built)
    const links = document.loadPage(1).getLinks()
    expect(links.map((link) => document.resolveLink(link) + 1)).toEqual(
      built.result.exhibits.map((one) => one.firstPage),
    )
    const index = textOf(document, 1)
    for (const exhibit of built.result.exhibits)
      expect(index).toContain(`с. ${exhibit.firstPage}–${exhibit.lastPage}`)
    const outline = JSON.stringify(document.loadOutline())
    const [, , last] = built.result.exhibits
    const inner = (last?.firstPage ?? 0) + 2
    expect(outline).toContain(`Приложение 3. Образец документа 3, с. ${last?.firstPage}`)
    expect(outline).toContain(`Inner, с. ${inner}`)
    const items = document.loadOutline()?.flatMap(flatten) ?? []
    for (const item of items)
      expect(item.title?.endsWith(`с. ${(item.page ?? -1) + 1}`), item.title).toBe(true)
    expect(items.length).toBe(2 + 1 + 3 + 2 + 1)
    const root = document.getTrailer().get('Root')
    expect(root.get('PageMode').asName()).toBe('UseOutlines')
    expect(root.get('OpenAction', 0).asIndirect()).toBe(document.findPage(1).asIndirect())
    expect(root.get('OpenAction', 4).asNumber()).toBe(1)
    const inside = document.loadPage(inner - 2).getLinks()
    expect(inside.map((link) => document.resolveLink(link) + 1)).toEqual([inner])
  })

  test('several volumes: each within the limit, numbered from 1, its links inside itself, every entry naming its volume', async () => {
    const files = await Promise.all(
      [5, 9, 3, 30, 4, 6].map((pages) => pdfOf(...Array.from({ length: pages }, () => ({})))),
    )
    const built = await buildSample(
      files.map((bytes) => [pdf(bytes)]),
      { parser, options: { ...samplePlan.options, pagesPerVolume: 20 } },
    )
    expect(built.result.volumes.length).toBe(built.volumes.length)
    expect(built.volumes.length).toBeGreaterThan(2)
    built.volumes.forEach((bytes, at) => {
      const document = openVolume(bytes)
      const own = built.result.exhibits.filter((exhibit) => exhibit.volume === at + 1)
      if (!own.some((exhibit) => exhibit.number === 4)) expect(document.countPages()).toBeLessThanOrEqual(20)
      expect(
        document
          .loadPage(1)
          .getLinks()
          .map((link) => document.resolveLink(link) + 1),
      ).toEqual(own.map((one) => one.firstPage))
      for (const exhibit of own) {
        expect(textOf(document, exhibit.firstPage - 1)).toContain(`Приложение ${exhibit.number}`)
        expect(printedNumber(document, exhibit.lastPage - 1)?.text).toBe(
          `Том ${at + 1}, с. ${exhibit.lastPage}`,
        )
      }
      for (const exhibit of built.result.exhibits)
        expect(textOf(document, 1)).toContain(`Том ${exhibit.volume}`)
    })
    expect(built.result.problems.map((problem) => problem.code)).toEqual(['exhibit-longer-than-volume'])
  })
})

function flatten<Item extends { down?: Item[] }>(item: Item): Item[] {
  return [item, ...(item.down ?? []).flatMap(flatten)]
}

describe('the whole file', () => {
  test('the same plan and files give the same bytes, whatever was built before', async () => {
    const exhibits = [
      [pdf(await busyPdf())],
      [pdf(await layeredPdf())],
      [{ name: 'a.txt', mediaType: 'text/plain', bytes: encode('ж😀 ЖЖ') }],
      [{ name: 'a.png', mediaType: 'image/png', bytes: transparentPng(20, 20) }],
    ]
    const first = await buildSample(exhibits, { parser })
    const second = await buildSample(exhibits)
    expect(second.volumes[0]?.equals(first.volumes[0] ?? Buffer.alloc(0))).toBe(true)
    expect(second.result).toEqual(first.result)
    const changed = await buildSample(exhibits, { parser, title: 'Другое' })
    expect(changed.volumes[0]?.equals(first.volumes[0] ?? Buffer.alloc(0))).toBe(false)
  })

  test('metadata say title, chosen author and the frozen dates, and nothing else', async () => {
    const built = await buildSample([[pdf(await busyPdf())]], { parser })
    const document = only(built)
    const information: Record<string, string> = {}
    document
      .getTrailer()
      .get('Info')
      .forEach((value, key) => {
        information[String(key)] = value.asString()
      })
    expect(information).toEqual({
      Title: 'Приложения к отзыву',
      Author: 'Адвокат Образцова',
      CreationDate: "D:20261122201405+05'00'",
      ModDate: "D:20261122201405+05'00'",
    })
    const xmp = document.getTrailer().get('Root', 'Metadata').readStream().asString()
    expect(xmp).toContain('<dc:title>')
    expect(xmp).toContain('2026-11-22T20:14:05+05:00')
    expect(xmp).not.toMatch(/CreatorTool|Producer|DocumentID|InstanceID/u)
    expect(document.countVersions()).toBe(1)
  })

  test('the statement gives every hash, the custody entries and the head', async () => {
    const built = await buildSample([[pdf(await pdfOf({}))]], { parser })
    const document = only(built)
    const text = textOf(document, document.countPages() - 1)
    expect(text).toContain('Справка стороны')
    for (const part of [
      'ab'.repeat(32),
      'cd'.repeat(32),
      'ef'.repeat(32),
      '42',
      '0.1.0',
      '22.11.2026 20:14:05',
    ])
      expect(text).toContain(part)
  })

  test('Kazakh wording', async () => {
    const built = await buildSample([[pdf(await pdfOf({}))]], { parser, language: 'kk' })
    const document = only(built)
    expect(textOf(document, 1)).toContain('Қосымшалар тізімдемесі')
    expect(textOf(document, 1)).toContain('3–4-б.')
    expect(textOf(document, 2)).toContain('1-қосымша')
  })

  test.skipIf(!hasQpdf)('qpdf finds no fault', async () => {
    const built = await buildSample(
      [
        [pdf(await busyPdf())],
        [pdf(await layeredPdf())],
        [pdf(await navigablePdf())],
        [{ name: 'a.png', mediaType: 'image/png', bytes: transparentPng(20, 20) }],
      ],
      { parser },
    )
    const folder = mkdtempSync(join(tmpdir(), 'bundle-'))
    try {
      writeFileSync(join(folder, 'bundle.pdf'), built.volumes[0] ?? '')
      const check = spawnSync('qpdf', ['--check', join(folder, 'bundle.pdf')], { encoding: 'utf8' })
      expect(check.status, check.stdout + check.stderr).toBe(0)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('no exhibits and a stopped work are failures', async () => {
    await expect(buildSample([], { parser })).rejects.toMatchObject({ code: 'bundle.empty' })
    const controller = new AbortController()
    controller.abort()
    const exhibits = [
      {
        ...samplePlan,
        evidenceId: 'e',
        number: 1,
        dateText: '',
        sourceText: '',
        formText: '',
        provenance: [],
        files: [{ fileId: 'f', name: 'f', mediaType: '', size: 0, sha256: '' }],
      },
    ]
    const io = {
      parser,
      readFile: () => (async function* () {})(),
      writeVolume: () => Promise.resolve(),
      signal: controller.signal,
    }
    await expect(
      buildBundle({ ...samplePlan, sections: [{ title: '', exhibits }] }, io),
    ).rejects.toMatchObject({ code: 'job.cancelled' })
  })
})
