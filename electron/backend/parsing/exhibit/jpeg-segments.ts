/** A JPEG file taken apart (ISO 10918-1, annex B): what a viewer needs to paint it, and nothing else. */
export interface Jpeg {
  /** Segments that paint: tables, frame, scans with their data. */
  readonly painting: readonly Uint8Array[]
  readonly width: number
  readonly height: number
  readonly components: number
  readonly bitsPerComponent: number
  /** EXIF orientation 1 to 8. */
  readonly orientation: number
  readonly iccProfile?: Uint8Array
  /** Adobe's mark is there: four components are stored inverted. */
  readonly isAdobe: boolean
  /** Baseline or progressive with eight bits: what every PDF viewer decodes (PDF 32000-1, 7.4.8). */
  readonly isCommon: boolean
  /** The file has no end marker: it was cut off. */
  readonly isCut: boolean
}

const startOfImage = Uint8Array.of(0xff, 0xd8)
const endOfImage = Uint8Array.of(0xff, 0xd9)

/** Follows the markers of a JPEG. Undefined when it is not one that can be followed. */
export function splitJpeg(data: Uint8Array): Jpeg | undefined {
  if (data[0] !== 0xff || data[1] !== 0xd8) return undefined
  const painting: Uint8Array[] = []
  const profile = new Map<number, Uint8Array>()
  let frame: { width: number; height: number; components: number; bitsPerComponent: number } | undefined
  let [orientation, at] = [1, 2]
  let [isAdobe, hasScan, isCommon] = [false, false, false]
  while (at + 4 <= data.length) {
    if (data[at] !== 0xff) return undefined
    const marker = data[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xd9) break
    const length = ((data[at + 2] ?? 0) << 8) | (data[at + 3] ?? 0)
    if (length < 2) return undefined
    const body = data.subarray(at + 4, at + 2 + length)
    let end = at + 2 + length
    if (marker === 0xda) {
      end = scanEnd(data, end)
      hasScan = true
    }
    if (isFrame(marker)) {
      frame = readFrame(body)
      isCommon = marker <= 0xc2 && frame.bitsPerComponent === 8 && [1, 3, 4].includes(frame.components)
    }
    if (marker === 0xe1) orientation = readOrientation(body) ?? orientation
    if (marker === 0xe2) collectProfile(body, profile)
    if (marker === 0xee && startsWith(body, 'Adobe')) isAdobe = true
    const isMetadata = (marker >= 0xe0 && marker <= 0xef && marker !== 0xee) || marker === 0xfe
    if (!isMetadata) painting.push(data.subarray(at, Math.min(end, data.length)))
    at = end
  }
  if (frame === undefined || !hasScan) return undefined
  const iccProfile = joinProfile(profile)
  const isCut = !(data[at] === 0xff && data[at + 1] === 0xd9)
  return {
    painting,
    ...frame,
    orientation,
    isAdobe,
    isCommon,
    isCut,
    ...(iccProfile === undefined ? {} : { iccProfile }),
  }
}

/** The picture again, without metadata, thumbnails or anything after its end. */
export function joinJpeg(jpeg: Jpeg): Uint8Array {
  return new Uint8Array(Buffer.concat([startOfImage, ...jpeg.painting, endOfImage]))
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

function readFrame(body: Uint8Array): {
  width: number
  height: number
  components: number
  bitsPerComponent: number
} {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength)
  if (body.length < 6) return { width: 0, height: 0, components: 0, bitsPerComponent: 0 }
  return {
    bitsPerComponent: view.getUint8(0),
    height: view.getUint16(1),
    width: view.getUint16(3),
    components: view.getUint8(5),
  }
}

/** Past the entropy-coded data that follows a scan header: 0xFF there is always stuffed or a restart marker. */
function scanEnd(data: Uint8Array, from: number): number {
  let at = data.indexOf(0xff, from)
  while (at !== -1 && at + 1 < data.length) {
    const next = data[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
    at = data.indexOf(0xff, at + (next === 0xff ? 1 : 2))
  }
  return data.length
}

/** The orientation tag 0x0112 of an EXIF block (TIFF 6.0, first image directory). */
function readOrientation(body: Uint8Array): number | undefined {
  if (!startsWith(body, 'Exif\0\0') || body.length < 20) return undefined
  const tiff = body.subarray(6)
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  const little = view.getUint16(0) === 0x4949
  const directory = view.getUint32(4, little)
  if (directory + 2 > tiff.length) return undefined
  const count = view.getUint16(directory, little)
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12
    if (entry + 12 > tiff.length) return undefined
    if (view.getUint16(entry, little) !== 0x0112) continue
    const value = view.getUint16(entry + 8, little)
    return value >= 1 && value <= 8 ? value : undefined
  }
  return undefined
}

function collectProfile(body: Uint8Array, profile: Map<number, Uint8Array>): void {
  if (startsWith(body, 'ICC_PROFILE\0')) profile.set(body[12] ?? 0, body.subarray(14))
}

function joinProfile(parts: ReadonlyMap<number, Uint8Array>): Uint8Array | undefined {
  if (parts.size === 0) return undefined
  const ordered = [...parts].sort(([first], [second]) => first - second).map(([, part]) => part)
  const whole = new Uint8Array(Buffer.concat(ordered))
  const declared = new DataView(whole.buffer).byteLength < 132 ? 0 : new DataView(whole.buffer).getUint32(0)
  return declared >= 132 && declared <= whole.length && startsWith(whole.subarray(36), 'acsp')
    ? whole.subarray(0, declared)
    : undefined
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.subarray(0, text.length)).toString('latin1') === text
}
