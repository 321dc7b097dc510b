import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pictureFacts } from '../../../../electron/backend/parsing/exhibit/picture-facts.ts'
import { createParser } from '../../../../electron/backend/parsing/parser.ts'
import { cameraPicture, exifBlock } from '../../../kit/camera-picture.ts'

describe('what a picture says of itself', () => {
  test('is read from the EXIF block of a JPEG: time with its offset, camera named once, place as text', () => {
    expect(pictureFacts(cameraPicture(64, 48, exifBlock()))).toEqual({
      width: 64,
      height: 48,
      takenAt: '2026:03:12 21:40:05 +05:00',
      camera: 'Primer Fon 5',
      software: 'Kamera 1.0',
      gps: '-43.25000, -76.51000',
    })
  })

  test('is no more than the size where there is no EXIF', () => {
    expect(pictureFacts(cameraPicture(30, 20))).toEqual({ width: 30, height: 20 })
  })

  test('is read from a PNG and its chunk eXIf', () => {
    const chunk = (name: string, body: Uint8Array) => {
      const head = Buffer.alloc(8)
      head.writeUInt32BE(body.length, 0)
      head.write(name, 4, 'latin1')
      return Buffer.concat([head, body, Buffer.alloc(4)])
    }
    const size = Buffer.alloc(13)
    size.writeUInt32BE(7, 0)
    size.writeUInt32BE(9, 4)
    const png = Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', size),
      chunk('eXIf', exifBlock()),
      chunk('IEND', Buffer.alloc(0)),
    ])
    expect(pictureFacts(png)).toMatchObject({ width: 7, height: 9, gps: '-43.25000, -76.51000' })
  })

  test('is nothing in a file of another kind', () => {
    expect(pictureFacts(Buffer.from('%PDF-1.7'))).toEqual({})
    expect(pictureFacts(new Uint8Array(0))).toEqual({})
  })

  test('never holds control characters, and a broken block never throws', () => {
    const whole = cameraPicture(16, 16, exifBlock())
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: whole.length }),
        fc.array(fc.tuple(fc.integer({ min: 2, max: 900 }), fc.integer({ min: 0, max: 255 })), {
          maxLength: 30,
        }),
        (length, changes) => {
          const bytes = Uint8Array.from(whole.subarray(0, length))
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value
          expect(JSON.stringify(pictureFacts(bytes))).not.toMatch(/\\u00/u)
        },
      ),
      { numRuns: 500 },
    )
  })
})

test('the keyless worker answers with it', async () => {
  const parser = createParser()
  const facts = await parser.inspectPicture({
    contents: cameraPicture(8, 6),
    mediaType: 'image/jpeg',
    name: 'a.jpg',
  })
  expect(facts).toEqual({ width: 8, height: 6 })
  await parser.close()
})
