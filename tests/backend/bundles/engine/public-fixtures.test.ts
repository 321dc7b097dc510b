import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as mupdf from 'mupdf'
import { expect, test } from 'vitest'
import { placePage } from '../../../../electron/backend/parsing/exhibit/page-placement.ts'
import { buildSample, openVolume, textOf } from './sample-bundle.ts'

const folder = join('..', 'shared', 'fixtures', 'pdf')

mupdf.setLog(null)

/** Mean difference of two drawings of a page, 0 to 255: the page as MuPDF shows it, and as it stands in the bundle. */
function differenceOf(source: mupdf.PDFPage, built: mupdf.PDFPage): number {
  const [x0, y0, x1, y1] = source.getBounds()
  const [width, height] = [x1 - x0, y1 - y0]
  const zoom = Math.min(1, 250 / Math.max(width, height))
  const { scale, left, bottom, height: sheetHeight } = placePage(width, height)
  const inBundle = zoom / scale
  const top = sheetHeight - bottom - height * scale
  const draw = (page: mupdf.PDFPage, matrix: mupdf.Matrix): Uint8ClampedArray => {
    const box: mupdf.Rect = [0, 0, Math.round(width * zoom), Math.round(height * zoom)]
    const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceRGB, box, false)
    pixmap.clear(255)
    const device = new mupdf.DrawDevice(mupdf.Matrix.identity, pixmap)
    page.run(device, matrix)
    device.close()
    return pixmap.getPixels().slice()
  }
  const first = draw(source, [zoom, 0, 0, zoom, -x0 * zoom, -y0 * zoom])
  const second = draw(built, [inBundle, 0, 0, inBundle, -left * inBundle, -top * inBundle])
  return first.reduce((sum, value, at) => sum + Math.abs(value - (second[at] ?? 0)), 0) / first.length
}

test.skipIf(!existsSync(folder))(
  'every public sample that MuPDF can open goes in whole and looks the same',
  async () => {
    const names = readdirSync(folder).sort()
    const files = names.map((name) => ({
      name,
      mediaType: 'application/pdf',
      bytes: new Uint8Array(readFileSync(join(folder, name))),
    }))
    const built = await buildSample(files.map((file) => [file]))
    const document = openVolume(built.volumes[0] ?? new Uint8Array(0))
    expect(document.countPages()).toBe(built.result.pageCount)
    const table: string[] = []
    files.forEach(({ name, bytes }, at) => {
      const exhibit = built.result.exhibits[at]
      if (exhibit === undefined) throw new Error('an exhibit is missing')
      expect(textOf(document, exhibit.firstPage - 1)).toContain(`Приложение ${at + 1}`)
      const source = mupdf.Document.openDocument(bytes, 'application/pdf')
      if (!(source instanceof mupdf.PDFDocument)) throw new Error('no PDF')
      const pages = source.countPages()
      expect(exhibit.outcome, name).toBe(pages > 0 ? 'whole' : 'slip-sheet')
      expect(exhibit.lastPage - exhibit.firstPage, name).toBe(pages)
      let worst = 0
      for (let page = 0; page < pages; page += 1) {
        worst = Math.max(
          worst,
          differenceOf(source.loadPage(page), document.loadPage(exhibit.firstPage + page)),
        )
        const words = source.loadPage(page).toStructuredText('').asText().replaceAll(/\s+/gu, '')
        expect(textOf(document, exhibit.firstPage + page).replaceAll(/\s+/gu, ''), name).toContain(words)
      }
      table.push(
        `${name.padEnd(50)} ${exhibit.outcome.padEnd(10)} ${worst.toFixed(2)} ${exhibit.reason ?? ''}`,
      )
      expect(worst, name).toBeLessThan(2)
    })
    console.log(table.join('\n'))
  },
)
