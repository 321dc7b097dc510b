import { expect, test } from 'vitest'
import { stripImageMetadata } from '../../../../electron/backend/parsing/exhibit/image-metadata.ts'
import { exifSecrets, jpegWithExif, plainJpeg } from '../../bundles/engine/sample-pictures.ts'

function box(type: string, body: string): Buffer {
  const header = Buffer.alloc(8)
  header.writeUInt32BE(8 + body.length)
  header.write(type, 4, 'latin1')
  return Buffer.concat([header, Buffer.from(body, 'latin1')])
}

test('a JPEG inside a PDF loses its EXIF', () => {
  const stripped = Buffer.from(stripImageMetadata(jpegWithExif(plainJpeg(16, 16), 1), '[/DCTDecode]'))
  for (const secret of exifSecrets) expect(stripped.includes(secret)).toBe(false)
})

test('a JPEG 2000 inside a PDF loses its descriptive boxes and keeps its picture', () => {
  const whole = Buffer.concat([
    box('jP  ', '\r\n\x87\n'),
    box('uuid', 'EXIFSECRET'),
    box('jp2c', 'PICTURE'),
    box('xml ', 'XMPSECRET'),
  ])
  const stripped = Buffer.from(stripImageMetadata(whole, '/JPXDecode'))
  expect(stripped.equals(Buffer.concat([box('jP  ', '\r\n\x87\n'), box('jp2c', 'PICTURE')]))).toBe(true)
})

test('what cannot be followed, or is packed otherwise, stays as it is', () => {
  const bytes = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9)
  for (const filter of ['/DCTDecode', '/JPXDecode', '/FlateDecode', '[/FlateDecode/DCTDecode]']) {
    expect(stripImageMetadata(bytes, filter)).toEqual(bytes)
  }
})
