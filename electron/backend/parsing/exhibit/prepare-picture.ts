import * as mupdf from 'mupdf'
import { slipSheetOnly, type ExhibitNote, type Matrix, type PreparedExhibit } from '../prepared-exhibit.ts'
import { joinJpeg, splitJpeg, type Jpeg } from './jpeg-segments.ts'
import { a4, bandHeight, concatMatrix } from './page-placement.ts'
import { serialiseObjects } from './serialise-objects.ts'

const margin = 28

/** How the stored picture is turned for viewing: EXIF orientation 1 to 8 as a matrix of the unit square. */
const orientations: Readonly<Record<number, Matrix>> = {
  1: [1, 0, 0, 1, 0, 0],
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, -1, -1, 0, 1, 1],
  6: [0, -1, 1, 0, 0, 1],
  7: [0, 1, 1, 0, 0, 0],
  8: [0, 1, -1, 0, 1, 0],
}

/**
 * A JPEG on one page, upright as its EXIF orientation says. The compressed picture goes in byte for byte; EXIF with its
 * place and device, XMP, thumbnails and anything after the picture do not. Throws when MuPDF cannot decode a damaged file.
 */
export function prepareJpeg(bytes: Uint8Array): PreparedExhibit {
  const jpeg = splitJpeg(bytes)
  if (jpeg === undefined || jpeg.width === 0 || jpeg.height === 0) return slipSheetOnly('unreadable')
  if (!jpeg.isCommon) return slipSheetOnly('unreadable')
  if (jpeg.isCut) ensureDecodes(joinJpeg(jpeg))
  const document = new mupdf.PDFDocument()
  try {
    const image = document.addRawStream(joinJpeg(jpeg), imageDictionary(document, jpeg))
    const isTurned = jpeg.orientation >= 5
    const shown = isTurned ? { width: jpeg.height, height: jpeg.width } : jpeg
    return onePage(document, {
      image,
      shown,
      turn: orientations[jpeg.orientation],
      notes: jpeg.isCut ? ['missing-end'] : [],
    })
  } finally {
    document.destroy()
  }
}

/** A PNG on one page, transparency kept, text chunks and EXIF dropped. Throws when it cannot be decoded. */
export function preparePng(bytes: Uint8Array): PreparedExhibit {
  const image = new mupdf.Image(bytes)
  const document = new mupdf.PDFDocument()
  try {
    const shown = { width: image.getWidth(), height: image.getHeight() }
    if (shown.width === 0 || shown.height === 0) return slipSheetOnly('unreadable')
    image.toPixmap().destroy()
    return onePage(document, { image: document.addImage(image), shown, turn: orientations[1], notes: [] })
  } finally {
    image.destroy()
    document.destroy()
    mupdf.emptyStore()
  }
}

function ensureDecodes(bytes: Uint8Array): void {
  const image = new mupdf.Image(bytes)
  image.toPixmap().destroy()
  image.destroy()
}

function imageDictionary(document: mupdf.PDFDocument, jpeg: Jpeg): Record<string, unknown> {
  const name = (value: string): mupdf.PDFObject => document.newName(value)
  return {
    Type: name('XObject'),
    Subtype: name('Image'),
    Width: jpeg.width,
    Height: jpeg.height,
    BitsPerComponent: jpeg.bitsPerComponent,
    ColorSpace: colourSpace(document, jpeg),
    Filter: name('DCTDecode'),
    ...(jpeg.components === 4 && jpeg.isAdobe ? { Decode: [1, 0, 1, 0, 1, 0, 1, 0] } : {}),
  }
}

function colourSpace(document: mupdf.PDFDocument, jpeg: Jpeg): mupdf.PDFObject | unknown[] {
  const device = document.newName({ 1: 'DeviceGray', 4: 'DeviceCMYK' }[jpeg.components] ?? 'DeviceRGB')
  const expected = { 1: 'GRAY', 4: 'CMYK' }[jpeg.components] ?? 'RGB '
  const profile = jpeg.iccProfile
  if (profile === undefined || Buffer.from(profile.subarray(16, 20)).toString('latin1') !== expected)
    return device
  const stream = document.addStream(profile, { N: jpeg.components, Alternate: device })
  return [document.newName('ICCBased'), stream]
}

interface Picture {
  readonly image: mupdf.PDFObject
  /** Size in pixels as seen. */
  readonly shown: { readonly width: number; readonly height: number }
  readonly turn: Matrix | undefined
  readonly notes: readonly 'missing-end'[]
}

function onePage(document: mupdf.PDFDocument, picture: Picture): PreparedExhibit {
  const isLandscape = picture.shown.width > picture.shown.height
  const sheet = isLandscape ? { width: a4.height, height: a4.width } : { width: a4.width, height: a4.height }
  const room = { width: sheet.width - 2 * margin, height: sheet.height - margin - bandHeight }
  // A small picture is not blown up beyond 96 dpi.
  const scale = Math.min(room.width / picture.shown.width, room.height / picture.shown.height, 0.75)
  const [width, height] = [picture.shown.width * scale, picture.shown.height * scale]
  const place: Matrix = [
    width,
    0,
    0,
    height,
    (sheet.width - width) / 2,
    bandHeight + (room.height - height) / 2,
  ]
  const saved = document.saveToBuffer('compress')
  const objects = serialiseObjects(saved.asUint8Array(), [picture.image.asIndirect()])
  saved.destroy()
  const notes: ExhibitNote[] = picture.notes.map((code) => ({ code }))
  const matrix = concatMatrix(picture.turn ?? [1, 0, 0, 1, 0, 0], place)
  const page = { ...sheet, bandScale: 1, matrix, links: [], content: 1 }
  return { outcome: 'whole', pages: [page], outline: [], objects, notes, glyphs: [] }
}
