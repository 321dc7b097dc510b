import type { PictureFacts } from '../../../../shared/contract/evidence-list-contract.ts'
import { readDirectory, type ExifDirectory } from './exif-block.ts'

const tag = {
  make: 0x010f,
  model: 0x0110,
  software: 0x0131,
  changedAt: 0x0132,
  exif: 0x8769,
  gps: 0x8825,
  takenAt: 0x9003,
  takenOffset: 0x9011,
} as const

const gpsTag = { latitudeSide: 1, latitude: 2, longitudeSide: 3, longitude: 4 } as const

type Size = { readonly width: number; readonly height: number }
type Head = { readonly size?: Size; readonly exif?: Uint8Array }

const word = (bytes: Uint8Array, at: number) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
const long = (bytes: Uint8Array, at: number) => word(bytes, at) * 65_536 + word(bytes, at + 2)

function isAt(bytes: Uint8Array, at: number, text: string): boolean {
  return Array.from(text).every((letter, index) => bytes[at + index] === letter.charCodeAt(0))
}

/** Size and EXIF of a JPEG, from the segments before its first scan (ISO 10918-1, annex B). */
function readJpegHead(bytes: Uint8Array): Head {
  let [size, exif, at] = [undefined as Size | undefined, undefined as Uint8Array | undefined, 2]
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    const length = word(bytes, at + 2)
    if (marker === 0xda || length < 2) break
    const body = bytes.subarray(at + 4, at + 2 + length)
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker) && body.length >= 5)
      size ??= { height: word(body, 1), width: word(body, 3) }
    if (marker === 0xe1 && isAt(body, 0, 'Exif\0\0')) exif ??= body.subarray(6)
    at += 2 + length
  }
  return { ...(size === undefined ? {} : { size }), ...(exif === undefined ? {} : { exif }) }
}

/** Size and EXIF of a PNG, from its chunks `IHDR` and `eXIf` (PNG, third edition, 11). */
function readPngHead(bytes: Uint8Array): Head {
  let exif: Uint8Array | undefined
  let at = 8
  while (at + 12 <= bytes.length && !isAt(bytes, at + 4, 'IEND')) {
    const length = long(bytes, at)
    if (isAt(bytes, at + 4, 'eXIf')) exif ??= bytes.subarray(at + 8, Math.min(at + 8 + length, bytes.length))
    at += 12 + length
  }
  return {
    ...(isAt(bytes, 12, 'IHDR') ? { size: { width: long(bytes, 16), height: long(bytes, 20) } } : {}),
    ...(exif === undefined ? {} : { exif }),
  }
}

function textOf(directory: ExifDirectory, key: number): string | undefined {
  const value = directory.get(key)
  return typeof value === 'string' && value !== '' ? value : undefined
}

function inner(tiff: Uint8Array, directory: ExifDirectory, key: number): ExifDirectory {
  const value = directory.get(key)
  const [offset] = typeof value === 'string' ? [] : (value ?? [])
  return offset === undefined ? new Map() : readDirectory(tiff, offset)
}

/** Degrees, minutes and seconds as one number; undefined where they make none on earth. */
function degrees(directory: ExifDirectory, keys: { value: number; side: number; most: number }) {
  const parts = directory.get(keys.value)
  if (typeof parts === 'string' || parts === undefined) return undefined
  const [whole = Number.NaN, minutes = 0, seconds = 0] = parts
  const value = whole + minutes / 60 + seconds / 3600
  if (!Number.isFinite(value) || value > keys.most) return undefined
  return /^[SW]/iu.test(textOf(directory, keys.side) ?? '') ? -value : value
}

/** Latitude and longitude in degrees, five digits: about a metre. */
function gpsText(directory: ExifDirectory): string | undefined {
  const latitude = degrees(directory, { value: gpsTag.latitude, side: gpsTag.latitudeSide, most: 90 })
  const longitude = degrees(directory, { value: gpsTag.longitude, side: gpsTag.longitudeSide, most: 180 })
  if (latitude === undefined || longitude === undefined) return undefined
  return `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`
}

function exifFacts(tiff: Uint8Array): PictureFacts {
  const first = readDirectory(tiff)
  const details = inner(tiff, first, tag.exif)
  const taken = textOf(details, tag.takenAt) ?? textOf(first, tag.changedAt)
  const offset = textOf(details, tag.takenOffset)
  const make = textOf(first, tag.make)
  const model = textOf(first, tag.model)
  const camera = model?.startsWith(make ?? '') === true ? model : [make, model].filter(Boolean).join(' ')
  const software = textOf(first, tag.software)
  const gps = gpsText(inner(tiff, first, tag.gps))
  return {
    ...(taken === undefined ? {} : { takenAt: offset === undefined ? taken : `${taken} ${offset}` }),
    ...(camera === '' ? {} : { camera }),
    ...(software === undefined ? {} : { software }),
    ...(gps === undefined ? {} : { gps }),
  }
}

/** What a JPEG or PNG says of itself: size, time, camera, place. Nothing for any other file, whatever follows its head. */
export function pictureFacts(bytes: Uint8Array): PictureFacts {
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8
  if (!isJpeg && !isAt(bytes, 0, '\x89PNG\r\n\x1a\n')) return {}
  const { size, exif } = isJpeg ? readJpegHead(bytes) : readPngHead(bytes)
  return { ...size, ...(exif === undefined ? {} : exifFacts(exif)) }
}
