import { splitJpeg, joinJpeg } from './jpeg-segments.ts'

/**
 * Cuts EXIF, XMP, comments and thumbnails out of the picture data of a PDF stream; the picture itself stays byte for byte.
 * Data of other filters, or that cannot be followed, comes back as it is.
 */
export function stripImageMetadata(data: Uint8Array, filter: string): Uint8Array {
  const name = filter.replaceAll(/[[\]\s]/gu, '')
  if (name === '/DCTDecode') return stripJpeg(data)
  if (name === '/JPXDecode') return stripJpeg2000(data)
  return data
}

function stripJpeg(data: Uint8Array): Uint8Array {
  const jpeg = splitJpeg(data)
  if (jpeg === undefined) return data
  const kept = jpeg.painting.reduce((sum, segment) => sum + segment.length, 0)
  // A picture without metadata, by far the most common, is not copied.
  return kept + 4 === data.length ? data : joinJpeg(jpeg)
}

/** Boxes of ISO 15444-1, annex I that hold no picture: XML, UUID (EXIF, XMP), UUID info. */
const descriptiveBoxes = new Set(['xml ', 'uuid', 'uinf'])

function stripJpeg2000(data: Uint8Array): Uint8Array {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const kept: Uint8Array[] = []
  let at = 0
  while (at + 8 <= data.length) {
    const short = view.getUint32(at)
    const type = Buffer.from(data.subarray(at + 4, at + 8)).toString('latin1')
    if (at === 0 && type !== 'jP  ') return data
    const long = short === 1 && at + 16 <= data.length ? Number(view.getBigUint64(at + 8)) : short
    const size = short === 0 ? data.length - at : long
    if (size < 8 || at + size > data.length) return data
    if (!descriptiveBoxes.has(type)) kept.push(data.subarray(at, at + size))
    at += size
  }
  return new Uint8Array(Buffer.concat(kept))
}
