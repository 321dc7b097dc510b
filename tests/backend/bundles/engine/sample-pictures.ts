import { crc32, deflateSync } from 'node:zlib'
import * as mupdf from 'mupdf'

/** A picture whose four quarters differ: red and green above, blue and white below. */
function quarters(width: number, height: number, alpha: boolean): mupdf.Pixmap {
  const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceRGB, [0, 0, width, height], alpha)
  const pixels = pixmap.getPixels()
  const channels = alpha ? 4 : 3
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [left, top] = [x < width / 2, y < height / 2]
      const colour = top ? (left ? [255, 0, 0] : [0, 255, 0]) : left ? [0, 0, 255] : [255, 255, 255]
      const opacity = alpha && !top && !left ? 0 : 255
      pixels.set(
        [...colour.map((value) => (value * opacity) / 255), ...(alpha ? [opacity] : [])],
        (y * width + x) * channels,
      )
    }
  }
  return pixmap
}

/** A plain JPEG without metadata. */
export function plainJpeg(width: number, height: number): Uint8Array {
  return quarters(width, height, false).asJPEG(95).slice()
}

export function transparentPng(width: number, height: number): Uint8Array {
  return quarters(width, height, true).asPNG().slice()
}

/** Words that stand only in the metadata of `jpegWithExif`. */
export const exifSecrets = ['GPSSECRET', 'CAMERASECRET', 'XMPSECRET', 'COMMENTSECRET', 'TRAILERSECRET']

/** The same picture as a camera stores it: EXIF with orientation, place and device, XMP, a comment, and more after its end. */
export function jpegWithExif(jpeg: Uint8Array, orientation: number): Uint8Array {
  return new Uint8Array(
    Buffer.concat([
      jpeg.subarray(0, 2),
      segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff(orientation)])),
      segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>XMPSECRET</x:xmpmeta>')),
      segment(0xfe, Buffer.from('COMMENTSECRET')),
      jpeg.subarray(2),
      Buffer.from('TRAILERSECRET'),
    ]),
  )
}

function segment(marker: number, body: Buffer): Buffer {
  const header = Buffer.from([0xff, marker, 0, 0])
  header.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([header, body])
}

/** A little-endian TIFF directory: make, orientation, and a GPS block. */
function tiff(orientation: number): Buffer {
  const data = Buffer.alloc(200)
  data.write('II', 0, 'latin1')
  data.writeUInt16LE(42, 2)
  data.writeUInt32LE(8, 4)
  const entries: [tag: number, type: number, count: number, value: number][] = [
    [0x010f, 2, 12, 100],
    [0x0112, 3, 1, orientation],
    [0x8825, 4, 1, 60],
  ]
  data.writeUInt16LE(entries.length, 8)
  entries.forEach(([tag, type, count, value], index) => {
    const at = 10 + index * 12
    data.writeUInt16LE(tag, at)
    data.writeUInt16LE(type, at + 2)
    data.writeUInt32LE(count, at + 4)
    data.writeUInt32LE(value, at + 8)
  })
  data.writeUInt16LE(1, 60)
  data.writeUInt16LE(0x001d, 62)
  data.writeUInt16LE(2, 64)
  data.writeUInt32LE(10, 66)
  data.writeUInt32LE(130, 70)
  data.write('CAMERASECRET', 100, 'latin1')
  data.write('GPSSECRET', 130, 'latin1')
  return data
}

/** A white PNG of this many pixels a side: a few hundred kilobytes that unfold into gigabytes. */
export function bombPng(side: number): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.set([8, 2], 8)
  const data = deflateSync(Buffer.alloc((side * 3 + 1) * side), { level: 9 })
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', header),
      chunk('IDAT', data),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  )
}

function chunk(type: string, body: Buffer): Buffer {
  const whole = Buffer.alloc(body.length + 12)
  whole.writeUInt32BE(body.length, 0)
  whole.write(type, 4, 'latin1')
  body.copy(whole, 8)
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + body.length)), 8 + body.length)
  return whole
}
