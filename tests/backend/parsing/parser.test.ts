import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createParser, type Parser } from '../../../electron/backend/parsing/parser.ts'
import { encryptedPdf, endlessPdf, pdfOf } from '../bundles/engine/sample-pdfs.ts'
import { plainJpeg } from '../bundles/engine/sample-pictures.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

let parser: Parser
beforeAll(() => {
  parser = createParser()
})
afterAll(async () => {
  await parser.close()
})

describe('text of a file', () => {
  test('PDF, in one piece or many', async () => {
    const bytes = await pdfOf({ text: 'First words' }, { text: 'Second words' })
    const whole = await parser.extractText(bytes, 'application/pdf', 'a.pdf')
    expect(whole.pages).toBe(2)
    expect(whole.text).toMatch(/First words[\s\S]*\f[\s\S]*Second words/u)
    const pieces = async function* (): AsyncGenerator<Uint8Array> {
      await Promise.resolve()
      for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100)
    }
    expect(await parser.extractText(pieces(), 'application/pdf', 'a.pdf')).toEqual(whole)
    expect(bytes.length).toBeGreaterThan(0)
  })

  test('a large PDF is read in place', async () => {
    const { PDFDocument } = await import('@cantoo/pdf-lib')
    const large = await PDFDocument.create()
    large.addPage([595, 842]).drawText('In a large file', { x: 50, y: 400 })
    large.context.register(large.context.stream(new Uint8Array(17 * 1024 * 1024), {}))
    const bytes = await large.save({ useObjectStreams: false })
    expect(bytes.length).toBeGreaterThan(17 * 1024 * 1024)
    const file = { contents: bytes, size: 10, mediaType: 'application/pdf', name: 'a.pdf' }
    expect((await parser.extractText(bytes, 'application/pdf', 'a.pdf')).text).toBe('In a large file')
    expect(await parser.prepareExhibit(file)).toMatchObject({ outcome: 'whole', notes: [] })
  })

  test('plain text and HTML; nothing for the rest', async () => {
    expect(await parser.extractText(encode('Сәлем'), 'text/plain', 'a.txt')).toEqual({
      text: 'Сәлем',
      hidden: '',
      folded: 'салем',
      reading: { state: 'read' },
    })
    expect(
      await parser.extractText(encode('<p>a</p><script>b</script>'), 'text/html', 'a.html'),
    ).toMatchObject({
      text: 'a',
    })
    for (const [bytes, type, name] of [
      [plainJpeg(8, 8), 'image/jpeg', 'a.jpg'],
      [encode('%PDF-1.4 broken'), 'application/pdf', 'a.pdf'],
      [new Uint8Array(0), 'application/pdf', 'a.pdf'],
      [await encryptedPdf('unknown'), 'application/pdf', 'a.pdf'],
      [new Uint8Array(100), 'application/octet-stream', 'a.bin'],
    ] as const) {
      expect((await parser.extractText(bytes, type, name)).text).toBe('')
    }
  })
})

describe('facts for a check', () => {
  test('pages, text, encryption, damage, resolution', async () => {
    const pdf = { mediaType: 'application/pdf', name: 'a.pdf' }
    expect(await parser.inspectExhibit({ contents: await pdfOf({}, {}), ...pdf })).toMatchObject({
      kind: 'pdf',
      pages: 2,
      pagesWithoutText: [],
      encrypted: false,
      repaired: false,
    })
    expect(await parser.inspectExhibit({ contents: await encryptedPdf(''), ...pdf })).toMatchObject({
      encrypted: true,
      pages: 1,
    })
    expect(await parser.inspectExhibit({ contents: await encryptedPdf('x'), ...pdf })).toMatchObject({
      needsPassword: true,
      pages: 0,
    })
    const { PDFDocument } = await import('@cantoo/pdf-lib')
    const scan = await PDFDocument.create()
    scan
      .addPage([595, 842])
      .drawImage(await scan.embedJpg(plainJpeg(1240, 1754)), { x: 0, y: 0, width: 595, height: 842 })
    const scanned = await parser.inspectExhibit({ contents: await scan.save(), ...pdf })
    expect(scanned.pagesWithoutText).toEqual([1])
    expect(scanned.imageDpi).toEqual({ lowest: 150, highest: 150 })
  })
})

describe('a thread that has to be ended', () => {
  test('a file that never ends is stopped and the next one is read', async () => {
    const impatient = createParser({ timeoutMs: 4000 })
    try {
      const stopped = impatient.extractText(await endlessPdf(), 'application/pdf', 'a.pdf')
      await expect(stopped).rejects.toMatchObject({ code: 'worker.stopped', details: { reason: 'timeout' } })
      expect(await impatient.extractText(encode('next'), 'text/plain', 'a.txt')).toMatchObject({
        text: 'next',
      })
    } finally {
      await impatient.close()
    }
  })

  test('a picture larger than the memory allowed costs neither the thread nor the program', async () => {
    const small = createParser({ memoryMb: 48 })
    try {
      const { bombPng } = await import('../bundles/engine/sample-pictures.ts')
      const bomb = { contents: bombPng(6000), mediaType: 'image/png', name: 'a.png' }
      expect(await small.prepareExhibit(bomb)).toMatchObject({ outcome: 'slip-sheet', reason: 'unreadable' })
      expect(
        (await small.extractText(await pdfOf({ text: 'after' }), 'application/pdf', 'a.pdf')).text,
      ).toContain('after')
    } finally {
      await small.close()
    }
  })

  test('a file larger than is opened at all is refused before it is read to the end', async () => {
    const small = createParser({ maxFileMb: 1 })
    let pieces = 0
    const endless = async function* (): AsyncGenerator<Uint8Array> {
      for (;;) {
        pieces += 1
        await Promise.resolve()
        yield new Uint8Array(256 * 1024)
      }
    }
    await expect(small.extractText(endless(), 'application/pdf', 'a.pdf')).rejects.toMatchObject({
      details: { reason: 'too-large' },
    })
    expect(pieces).toBe(5)
    await small.close()
  })

  test('calls after closing start anew; closing twice is harmless', async () => {
    const one = createParser()
    await one.close()
    expect(await one.extractText(encode('x'), 'text/plain', 'a.txt')).toMatchObject({ text: 'x' })
    await one.close()
    await one.close()
  })
})

describe('pages as pictures', () => {
  test('a PDF can be drawn at no more than 300 dpi, upright, one picture a page', async () => {
    const contents = await pdfOf({}, { rotate: 90 }, { width: 5000, height: 5000 })
    const file = { contents, mediaType: 'application/pdf', name: 'a.pdf' }
    const drawn = await parser.prepareExhibit(file, { rasterise: true })
    expect(drawn).toMatchObject({ outcome: 'rasterised', reason: 'not-saved' })
    expect(drawn.pages).toHaveLength(3)
    const objects = Buffer.from(drawn.objects.bytes).toString('latin1')
    const widths = [...objects.matchAll(/\/Width (\d+)/gu)].map((match) => Number(match[1]))
    expect(widths).toHaveLength(3)
    drawn.pages.forEach((page, at) => {
      expect(((widths[at] ?? 0) * 72) / page.width).toBeLessThanOrEqual(300)
      expect(page.matrix.slice(1, 3)).toEqual([0, 0])
    })
    expect(drawn.pages[1]?.width).toBeGreaterThan(drawn.pages[1]?.height ?? 0)
  })
})
