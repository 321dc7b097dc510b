import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinJpeg, splitJpeg } from '../../../../electron/backend/parsing/exhibit/jpeg-segments.ts'
import { exifSecrets, jpegWithExif, plainJpeg } from '../../bundles/engine/sample-pictures.ts'

const plain = plainJpeg(48, 32)

test('size and orientation are read, metadata and what follows the picture are cut', () => {
  const jpeg = splitJpeg(jpegWithExif(plain, 6))
  expect(jpeg).toMatchObject({
    width: 48,
    height: 32,
    components: 3,
    bitsPerComponent: 8,
    orientation: 6,
    isCut: false,
  })
  if (jpeg === undefined) return
  const joined = Buffer.from(joinJpeg(jpeg))
  for (const secret of exifSecrets) expect(joined.includes(secret)).toBe(false)
  const again = splitJpeg(joined)
  expect(again?.orientation).toBe(1)
  expect(again === undefined ? undefined : Buffer.from(joinJpeg(again)).equals(joined)).toBe(true)
})

test('a picture that breaks off is told', () => {
  expect(splitJpeg(plain.subarray(0, plain.length - 40))?.isCut).toBe(true)
})

test('any bytes and any damage are answered without an error', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      (bytes) => void splitJpeg(Uint8Array.from([0xff, 0xd8, ...bytes])),
    ),
  )
  const whole = jpegWithExif(plain, 3)
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, value) => {
      const damaged = whole.slice()
      damaged[at] = value
      const jpeg = splitJpeg(damaged)
      if (jpeg !== undefined) expect(joinJpeg(jpeg).length).toBeLessThanOrEqual(damaged.length + 2)
    }),
    { numRuns: 500 },
  )
})
