import { PDFDocument } from '@cantoo/pdf-lib'
import fontkit from '@cantoo/fontkit'
import * as mupdf from 'mupdf'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder } from '../architecture/source-files.ts'

const pageSize: [number, number] = [595.28, 841.89]

async function bundledFont(): Promise<Uint8Array> {
  return readFile(join(projectFolder, 'resources/fonts/Tinos-Regular.ttf'))
}

/** A text PDF of invented pages: `lines` is called for each page. */
export async function makeTextPdf(
  pages: number,
  lines: (page: number) => readonly string[],
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.registerFontkit(fontkit)
  const font = await pdf.embedFont(await bundledFont(), { subset: true })
  for (let number = 1; number <= pages; number += 1) {
    const page = pdf.addPage(pageSize)
    for (const [row, line] of lines(number).entries())
      page.drawText(line, { x: 70, y: 760 - row * 22, size: 13, font })
  }
  return pdf.save()
}

/** Pages as a scanner gives them: pictures without text, `rotation` degrees clockwise. */
export async function makeScan(source: Uint8Array, rotation: 0 | 90 | 180 | 270 = 0): Promise<Uint8Array> {
  const opened = mupdf.Document.openDocument(source, 'application/pdf')
  const scan = await PDFDocument.create()
  for (let index = 0; index < opened.countPages(); index += 1) {
    const pixmap = opened.loadPage(index).toPixmap(mupdf.Matrix.scale(1.6, 1.6), mupdf.ColorSpace.DeviceGray)
    const image = await scan.embedJpg(pixmap.asJPEG(70, false))
    const page = scan.addPage(pageSize)
    page.drawImage(image, { x: 0, y: 0, width: pageSize[0], height: pageSize[1] })
    page.setRotation({ type: 'degrees', angle: rotation } as ReturnType<typeof page.getRotation>)
  }
  return scan.save()
}

function exifSegment(orientation: number, takenAt: string): Uint8Array {
  const make = `${takenAt}\0`
  const data = new DataView(new ArrayBuffer(8 + 2 + 2 * 12 + 4 + make.length))
  const text = (at: number, value: string) =>
    Array.from(value, (c, i) => {
      data.setUint8(at + i, c.charCodeAt(0))
    })
  text(0, 'MM')
  data.setUint16(2, 42)
  data.setUint32(4, 8)
  data.setUint16(8, 2)
  const entry = (at: number, tag: number, [type, count, value]: readonly [number, number, number]) => {
    data.setUint16(at, tag)
    data.setUint16(at + 2, type)
    data.setUint32(at + 4, count)
    if (type === 3) data.setUint16(at + 8, value)
    else data.setUint32(at + 8, value)
  }
  entry(10, 0x0112, [3, 1, orientation])
  entry(22, 0x0132, [2, make.length, 38])
  text(38, make)
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), Buffer.from(data.buffer)])
  const head = Buffer.from([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 0xff])
  return Buffer.concat([head, body])
}

/** A photograph of nothing in particular, as a phone writes it: JPEG with EXIF orientation and time. */
export function makePhoto(seed: number, orientation: number): Uint8Array {
  const [width, height] = [640, 480]
  const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceRGB, [0, 0, width, height], false)
  const pixels = pixmap.getPixels()
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3
      pixels[at] = (x / 3 + seed * 40) & 0xff
      pixels[at + 1] = (y / 2 + seed * 25) & 0xff
      pixels[at + 2] = 160
    }
  const jpeg = pixmap.asJPEG(80, false)
  return Buffer.concat([
    jpeg.subarray(0, 2),
    exifSegment(orientation, '2026:03:01 10:15:00'),
    jpeg.subarray(2),
  ])
}

/** A chat as a messenger exports it, UTF-8, in Russian and Kazakh. */
export function makeChatExport(): Uint8Array {
  const lines = Array.from({ length: 60 }, (_, index) => {
    const minute = String(index).padStart(2, '0')
    const text =
      index % 3 === 0
        ? 'Бұл — ойдан шығарылған хабарлама, ешқандай нақты адамға қатысы жоқ.'
        : `Вымышленное сообщение № ${String(index + 1)}: отчет фонда опубликован, ссылка в приложении.`
    return `[02.03.2026, 18:${minute}] ${index % 2 === 0 ? 'Айна' : 'Проба'}: ${text}`
  })
  return Buffer.from(`${lines.join('\n')}\n`, 'utf8')
}

/** Some seconds of silence: stands for a recording that cannot be printed. */
export function makeSilence(seconds: number): Uint8Array {
  const rate = 8_000
  const size = seconds * rate
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + size, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(rate, 28)
  head.writeUInt16LE(1, 32)
  head.writeUInt16LE(8, 34)
  head.write('data', 36)
  head.writeUInt32LE(size, 40)
  return Buffer.concat([head, Buffer.alloc(size, 128)])
}
