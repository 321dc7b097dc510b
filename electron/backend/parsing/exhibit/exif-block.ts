/** A value of a TIFF directory: its text, or its numbers; a fraction as one number. */
type ExifValue = string | readonly number[]

/** Tags of one directory (TIFF 6.0, section 2; EXIF 2.32, 4.6). */
export type ExifDirectory = ReadonlyMap<number, ExifValue>

/** Bytes of one value of each type: byte, ASCII, short, long, fraction, …; 0 for a type that is not read. */
const sizes = [0, 1, 1, 2, 4, 8, 0, 0, 0, 4, 8]
const mostEntries = 500
const longestText = 200

const ascii = 2
const fraction = 5
const signedFraction = 10

function readNumber(view: DataView, at: { place: number; type: number; little: boolean }): number {
  const { place, type, little } = at
  if (type === 1) return view.getUint8(place)
  if (type === 3) return view.getUint16(place, little)
  if (type === 4) return view.getUint32(place, little)
  if (type === 9) return view.getInt32(place, little)
  const [top, bottom] =
    type === signedFraction
      ? [view.getInt32(place, little), view.getInt32(place + 4, little)]
      : [view.getUint32(place, little), view.getUint32(place + 4, little)]
  return bottom === 0 ? Number.NaN : top / bottom
}

function readText(tiff: Uint8Array, place: number, count: number): string {
  const bytes = tiff.subarray(place, place + Math.min(count, longestText))
  return new TextDecoder()
    .decode(bytes)
    .replace(/\0[\s\S]*$/u, '')
    .replaceAll(/[\p{Cc}\p{Cf}\ufffd]/gu, ' ')
    .trim()
}

/** The directory at `offset` of an EXIF block that begins with its TIFF head; what does not fit into the block is left out. */
export function readDirectory(tiff: Uint8Array, offset?: number): ExifDirectory {
  const found = new Map<number, ExifValue>()
  if (tiff.length < 8) return found
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  const little = view.getUint16(0) === 0x4949
  const start = offset ?? view.getUint32(4, little)
  if (start + 2 > tiff.length) return found
  const count = Math.min(view.getUint16(start, little), mostEntries)
  for (let index = 0; index < count; index += 1) {
    const entry = start + 2 + index * 12
    if (entry + 12 > tiff.length) break
    const type = view.getUint16(entry + 2, little)
    const size = sizes[type] ?? 0
    const values = view.getUint32(entry + 4, little)
    const bytes = size * values
    const place = bytes <= 4 ? entry + 8 : view.getUint32(entry + 8, little)
    if (size === 0 || values === 0 || place + bytes > tiff.length) continue
    if (type === ascii) found.set(view.getUint16(entry, little), readText(tiff, place, values))
    else if (values <= 8 || type === fraction)
      found.set(
        view.getUint16(entry, little),
        Array.from({ length: Math.min(values, 8) }, (_, at) =>
          readNumber(view, { place: place + at * size, type, little }),
        ),
      )
  }
  return found
}
