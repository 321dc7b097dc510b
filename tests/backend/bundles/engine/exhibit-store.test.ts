import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildBundle } from '../../../../electron/backend/bundles/engine/build-bundle.ts'
import { ExhibitStore } from '../../../../electron/backend/bundles/engine/exhibit-store.ts'
import { createParser, type Parser } from '../../../../electron/backend/parsing/parser.ts'
import { busyPdf, encryptedPdf, layeredPdf, pdfOf } from './sample-pdfs.ts'
import { exifSecrets, jpegWithExif, plainJpeg, transparentPng } from './sample-pictures.ts'
import {
  buildSample,
  colourAt,
  findAnywhere,
  openVolume,
  sampleExhibit,
  samplePlan,
  textOf,
  type Built,
  type SampleFile,
} from './sample-bundle.ts'

const pdf = (bytes: Uint8Array, name = 'sample.pdf'): SampleFile => ({
  name,
  mediaType: 'application/pdf',
  bytes,
})
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const only = (built: Built) => openVolume(built.volumes[0] ?? new Uint8Array(0))

let parser: Parser
beforeAll(() => {
  parser = createParser()
})
afterAll(async () => {
  await parser.close()
})

/** What stands upper left, upper right, lower left, lower right of the picture for each EXIF orientation. */
const seenQuarters: Readonly<Record<number, string>> = {
  1: 'RGBW',
  2: 'GRWB',
  3: 'WBGR',
  4: 'BWRG',
  5: 'RBGW',
  6: 'BRWG',
  7: 'WGBR',
  8: 'GWRB',
}

/** The quarters of the picture on the last page of the first exhibit, as letters of their colours. */
function quartersOf(built: Built, orientation: number): string {
  const document = only(built)
  const page = (built.result.exhibits[0]?.lastPage ?? 1) - 1
  const [, , width, height] = document.loadPage(page).getBounds()
  expect(width > height).toBe(orientation < 5)
  const [across, down] = orientation < 5 ? [240, 120] : [120, 240]
  const middle = { x: width / 2, y: height - 30 - (height - 58) / 2 }
  return [
    [-1, -1],
    [1, -1],
    [-1, 1],
    [1, 1],
  ]
    .map(([x = 0, y = 0]) =>
      colourAt(document, page, { x: middle.x + (x * across) / 4, y: middle.y + (y * down) / 4 }),
    )
    .map(([red = 0, green = 0, blue = 0]) =>
      red > 128 ? (green > 128 ? 'W' : 'R') : green > 128 ? 'G' : blue > 128 ? 'B' : '?',
    )
    .join('')
}

describe('exhibits', () => {
  test('nothing that acts or hides comes along; what is seen does', async () => {
    const built = await buildSample([[pdf(await busyPdf())]], { parser })
    const document = only(built)
    const page = (built.result.exhibits[0]?.lastPage ?? 1) - 1
    expect(textOf(document, page)).toContain('Visible words')
    expect(textOf(document, page)).toContain('Field value')
    const found = findAnywhere(built, [
      'HIDDEN',
      'JavaScript',
      '/JS',
      '/AA',
      '/Launch',
      '/URI',
      'hidden.e',
      '/EmbeddedFile',
      '/AcroForm',
      '/Widget',
      '/Thumb',
      '/PieceInfo',
    ])
    expect(found).toEqual([])
    expect(built.result.problems.map((problem) => problem.code)).toEqual([
      'active-content-removed',
      'attachments-removed',
    ])
  })

  test('a hidden layer stays out of the file and a visible one stays text', async () => {
    const built = await buildSample([[pdf(await layeredPdf())]], { parser })
    const text = textOf(only(built), (built.result.exhibits[0]?.lastPage ?? 1) - 1)
    expect(text).toContain('always here')
    expect(text).toContain('shown words')
    expect(text).not.toContain('hidden words')
    expect(findAnywhere(built, ['HIDDENLAYER', 'OCProperties', 'hidden words'])).toEqual([])
  })

  test('an empty password opens a file; any other leaves a slip sheet that says so', async () => {
    const built = await buildSample([[pdf(await encryptedPdf(''))], [pdf(await encryptedPdf('unknown'))]], {
      parser,
    })
    expect(built.result.exhibits.map((one) => one.outcome)).toEqual(['whole', 'slip-sheet'])
    const document = only(built)
    expect(textOf(document, (built.result.exhibits[0]?.lastPage ?? 1) - 1)).toContain('Encrypted sample')
    expect(textOf(document, (built.result.exhibits[1]?.firstPage ?? 1) - 1)).toMatch(/защищён\s+паролем/u)
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'a JPEG of EXIF orientation %i stands upright, its metadata gone, its picture untouched',
    async (orientation) => {
      const plain = plainJpeg(320, 160)
      const bytes = jpegWithExif(plain, orientation)
      const built = await buildSample([[{ name: 'photo.jpg', mediaType: 'image/jpeg', bytes }]], { parser })
      const volume = built.volumes[0] ?? Buffer.alloc(0)
      for (const secret of exifSecrets) expect(volume.includes(secret), secret).toBe(false)
      const scan = Buffer.from(plain.subarray(plain.indexOf(0xda, 200)))
      expect(volume.includes(scan)).toBe(true)
      expect(quartersOf(built, orientation)).toBe(seenQuarters[orientation])
    },
  )

  test('a PNG keeps its transparency, a plain text its letters, in any encoding', async () => {
    const words = 'Қазақша әіңғүұқөһ, русский ёж № 5, ₸ 😀'
    const utf16 = new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(words, 'utf16le')]))
    const built = await buildSample(
      [
        [{ name: 'a.png', mediaType: 'image/png', bytes: transparentPng(64, 64) }],
        [{ name: 'a.txt', mediaType: 'text/plain', bytes: encode(words) }],
        [{ name: 'b.txt', mediaType: 'text/plain', bytes: utf16 }],
        [
          {
            name: 'c.txt',
            mediaType: 'text/plain',
            bytes: Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]),
          },
        ],
      ],
      { parser },
    )
    const document = only(built)
    const [png, utf8, wide, old] = built.result.exhibits.map((one) => one.lastPage - 1)
    expect(
      document
        .loadPage(png ?? 0)
        .toStructuredText('preserve-images')
        .asJSON(),
    ).toContain('"image"')
    expect(textOf(document, utf8 ?? 0)).toContain(words)
    expect(textOf(document, wide ?? 0)).toContain(words)
    expect(textOf(document, old ?? 0)).toContain('Привет')
  })

  test('garbage, cut, empty and unprintable files never cost the bundle', async () => {
    const whole = await pdfOf({}, {})
    const built = await buildSample(
      [
        [pdf(encode('%PDF-1.7 garbage'))],
        [pdf(whole.subarray(0, whole.length / 2))],
        [pdf(new Uint8Array(0))],
        [
          {
            name: 'x.jpg',
            mediaType: 'image/jpeg',
            bytes: Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]),
          },
        ],
        [{ name: 'x.png', mediaType: 'image/png', bytes: encode('\x89PNG') }],
        [{ name: 'v.mp4', mediaType: 'video/mp4', bytes: new Uint8Array(1000) }],
        [],
        [pdf(whole, 'good.pdf'), { name: 'v.ogg', mediaType: 'audio/ogg', bytes: new Uint8Array(9) }],
      ],
      { parser, options: { ...samplePlan.options, slipSheets: false } },
    )
    expect(built.result.exhibits.map((one) => one.outcome)).toEqual(
      Array.from({ length: 8 }, (_, at) => (at === 1 ? expect.any(String) : 'slip-sheet')),
    )
    const document = only(built)
    for (const exhibit of built.result.exhibits)
      expect(textOf(document, exhibit.firstPage - 1)).toMatch(/Приложение|Sample/u)
    expect(textOf(document, (built.result.exhibits[5]?.firstPage ?? 1) - 1)).toContain(
      'на прилагаемом носителе',
    )
    expect(textOf(document, (built.result.exhibits[7]?.lastPage ?? 1) - 1)).toContain('Sample page 2')
    expect(built.result.problems.map((one) => one.code)).toEqual(
      expect.arrayContaining(['empty-file', 'not-printable', 'no-files']),
    )
  })

  test('a file that changed or cannot be read stands as a slip sheet, with the reason', async () => {
    const bytes = await pdfOf({})
    const file = pdf(bytes)
    const exhibits = [1, 2, 3].map((number) => sampleExhibit(number, [file]))
    const result = await buildBundle(
      { ...samplePlan, sections: [{ title: '', exhibits }] },
      {
        parser,
        async *readFile(fileId) {
          await Promise.resolve()
          if (fileId.startsWith('2')) throw new Error('damaged')
          yield fileId.startsWith('3') ? encode(`${new TextDecoder('latin1').decode(bytes)}more`) : bytes
        },
        async writeVolume(_volume, _total, pieces) {
          for await (const piece of pieces) expect(piece.length).toBeGreaterThan(0)
        },
      },
    )
    expect(result.exhibits.map((one) => one.outcome)).toEqual(['whole', 'slip-sheet', 'slip-sheet'])
    expect(result.problems.map((one) => one.code)).toEqual(['not-in-vault', 'changed'])
  })
})

test('a file that was not kept between counting and writing is read again to the same pages', async () => {
  const file = pdf(await pdfOf({}, { rotate: 90 }))
  const [planned] = sampleExhibit(1, [file]).files
  if (planned === undefined) throw new Error('no file')
  let readings = 0
  const io = {
    parser,
    writeVolume: () => Promise.resolve(),
    async *readFile() {
      readings += 1
      await Promise.resolve()
      yield file.bytes
    },
  }
  const [keeping, forgetting] = [new ExhibitStore(io), new ExhibitStore(io, 0)]
  const counted = await Promise.all([keeping.prepare(planned), forgetting.prepare(planned)])
  expect(counted[0]).toEqual(counted[1])
  const [kept, reread] = [await keeping.load(planned), await forgetting.load(planned)]
  expect(readings).toBe(3)
  expect(reread).toEqual(kept)
})
