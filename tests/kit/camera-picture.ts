import * as mupdf from 'mupdf'

type Entry = readonly [tag: number, type: number, values: string | readonly number[]]

const bytesOf = { 2: 1, 3: 2, 4: 4, 5: 8 } as const

/** One TIFF directory, little-endian, at `offset` of its block; long values follow it. */
function directory(entries: readonly Entry[], offset: number): Buffer {
  const head = Buffer.alloc(2 + entries.length * 12 + 4)
  const tail: Buffer[] = []
  let end = offset + head.length
  head.writeUInt16LE(entries.length, 0)
  entries.forEach(([tag, type, values], index) => {
    const at = 2 + index * 12
    const count = typeof values === 'string' ? values.length + 1 : values.length / (type === 5 ? 2 : 1)
    const size = count * (bytesOf[type as 2] ?? 1)
    const body = Buffer.alloc(Math.max(4, size))
    if (typeof values === 'string') body.write(values, 'latin1')
    else
      values.forEach((value, place) =>
        type === 3 ? body.writeUInt16LE(value, place * 2) : body.writeUInt32LE(value, place * 4),
      )
    head.writeUInt16LE(tag, at)
    head.writeUInt16LE(type, at + 2)
    head.writeUInt32LE(count, at + 4)
    if (size <= 4) body.copy(head, at + 8, 0, 4)
    else {
      head.writeUInt32LE(end, at + 8)
      tail.push(body)
      end += body.length
    }
  })
  return Buffer.concat([head, ...tail])
}

/** An EXIF block as a telephone writes it: camera, time with its offset, and a place in the south-west of nowhere. */
export function exifBlock(): Uint8Array {
  const [first, details, gps] = [8, 400, 600]
  const block = Buffer.alloc(900)
  block.write('II', 0, 'latin1')
  block.writeUInt16LE(42, 2)
  block.writeUInt32LE(first, 4)
  directory(
    [
      [0x010f, 2, 'Primer'],
      [0x0110, 2, 'Primer Fon 5'],
      [0x0131, 2, 'Kamera 1.0'],
      [0x0132, 2, '2026:03:13 08:00:00'],
      [0x8769, 4, [details]],
      [0x8825, 4, [gps]],
    ],
    first,
  ).copy(block, first)
  directory(
    [
      [0x9003, 2, '2026:03:12 21:40:05'],
      [0x9011, 2, '+05:00'],
    ],
    details,
  ).copy(block, details)
  directory(
    [
      [1, 2, 'S'],
      [2, 5, [43, 1, 15, 1, 0, 1]],
      [3, 2, 'W'],
      [4, 5, [76, 1, 30, 1, 36, 1]],
    ],
    gps,
  ).copy(block, gps)
  return block
}

/** A JPEG of two colours, with an EXIF block when one is given. */
export function cameraPicture(width: number, height: number, exif?: Uint8Array): Uint8Array {
  const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceRGB, [0, 0, width, height], false)
  pixmap.clear(210)
  const pixels = pixmap.getPixels()
  for (let at = 0; at < pixels.length; at += 3) if ((at / 3) % width < width / 3) pixels[at] = 90
  const jpeg = Buffer.from(pixmap.asJPEG(80, false))
  if (exif === undefined) return jpeg
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(exif.length + 8, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, Buffer.from('Exif\0\0', 'latin1'), exif, jpeg.subarray(2)])
}
