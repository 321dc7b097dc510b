import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import * as mupdf from 'mupdf'
import { buildBundle } from '../../../../electron/backend/bundles/engine/build-bundle.ts'
import type {
  BundlePlan,
  BundleResult,
  PlannedExhibit,
} from '../../../../electron/backend/bundles/engine/bundle-plan.ts'
import { createParser, type Parser } from '../../../../electron/backend/parsing/parser.ts'

export interface SampleFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

export interface Built {
  readonly result: BundleResult
  readonly volumes: readonly Buffer[]
}

/** An exhibit of these files, numbered by its place. */
export function sampleExhibit(number: number, files: readonly SampleFile[]): PlannedExhibit {
  return {
    evidenceId: `evidence-${number}`,
    number,
    title: `Образец документа ${number}`,
    dateText: '12.03.2026',
    sourceText: 'Истец',
    formText: 'копия',
    provenance: [{ label: 'Кем получено', value: 'Помощник адвоката' }],
    files: files.map((file) => ({
      fileId: fileIdOf(number, file),
      name: file.name,
      mediaType: file.mediaType,
      size: file.bytes.length,
      sha256: createHash('sha256').update(file.bytes).digest('hex'),
    })),
  }
}

const fileIdOf = (number: number, file: SampleFile): string => `${number}/${file.name}`

export const samplePlan: BundlePlan = {
  language: 'ru',
  title: 'Приложения к отзыву',
  caseTitle: 'Фонд «Пример» по иску Образцова О. О.',
  court: 'Образцовый районный суд',
  caseNumber: '0000-26-00-2/1',
  sections: [],
  options: { pagesPerVolume: 250, slipSheets: true, cover: true, author: 'Адвокат Образцова' },
  frozen: {
    builtAt: '2026-11-22T20:14:05+05:00',
    custodySequence: 42,
    custodyHead: 'ab'.repeat(32),
    programVersion: '0.1.0',
    actor: 'Образцова О. О.',
  },
  custody: [
    {
      sequence: 7,
      time: '2026-11-20T10:00:00Z',
      actor: 'Образцова О. О.',
      action: 'evidence.add',
      subjectTitle: 'Образец документа 1',
      commitment: 'cd'.repeat(32),
      hash: 'ef'.repeat(32),
    },
  ],
}

/** Builds a bundle of exhibits given as lists of files. */
export async function buildSample(
  exhibits: readonly (readonly SampleFile[])[],
  changes: Partial<BundlePlan> & { parser?: Parser } = {},
): Promise<Built> {
  const { parser = createParser(), ...planChanges } = changes
  const contents = new Map(
    exhibits.flatMap((files, index) => files.map((file) => [fileIdOf(index + 1, file), file.bytes] as const)),
  )
  const sections = [
    { title: 'А. Документы', exhibits: exhibits.map((files, index) => sampleExhibit(index + 1, files)) },
  ]
  const volumes: Buffer[] = []
  try {
    const result = await buildBundle(
      { ...samplePlan, sections, ...planChanges },
      {
        parser,
        async *readFile(fileId) {
          const bytes = contents.get(fileId)
          if (bytes === undefined) throw new Error('no such sample')
          for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
        },
        async writeVolume(volume, _total, bytes) {
          const pieces: Uint8Array[] = []
          for await (const piece of bytes) pieces.push(piece)
          volumes[volume - 1] = Buffer.concat(pieces)
        },
      },
    )
    return { result, volumes }
  } finally {
    if (changes.parser === undefined) await parser.close()
  }
}

export function openVolume(bytes: Uint8Array): mupdf.PDFDocument {
  return new mupdf.PDFDocument(bytes)
}

export interface PlacedWord {
  readonly text: string
  /** From the left and from the bottom of the page, in points. */
  readonly x: number
  readonly y: number
}

/** Lines of text of a page with their places. */
export function placedLines(document: mupdf.PDFDocument, page: number): PlacedWord[] {
  const loaded = document.loadPage(page)
  const height = loaded.getBounds()[3]
  const parsed = JSON.parse(loaded.toStructuredText('').asJSON()) as {
    blocks: { lines?: { text: string; x: number; y: number }[] }[]
  }
  return parsed.blocks.flatMap((block) =>
    (block.lines ?? []).map((line) => ({ text: line.text, x: line.x, y: height - line.y })),
  )
}

export function textOf(document: mupdf.PDFDocument, page: number): string {
  return document.loadPage(page).toStructuredText('').asText()
}

/** Colour of one point of a page, measured from its top left in points. */
export function colourAt(document: mupdf.PDFDocument, page: number, at: { x: number; y: number }): number[] {
  const pixmap = document.loadPage(page).toPixmap([1, 0, 0, 1, 0, 0], mupdf.ColorSpace.DeviceRGB, false)
  const from = (Math.floor(at.y) * pixmap.getWidth() + Math.floor(at.x)) * 3
  return [...pixmap.getPixels().subarray(from, from + 3)]
}

export const hasQpdf = spawnSync('qpdf', ['--version']).status === 0

/** Which of these words stand anywhere in the volumes: raw, in any object, or in any stream once decoded. */
export function findAnywhere(built: Built, words: readonly string[]): string[] {
  const texts: string[] = []
  for (const volume of built.volumes) {
    texts.push(volume.toString('latin1'))
    const document = openVolume(volume)
    for (let number = 1; number < document.countObjects(); number += 1) {
      const object = document.newIndirect(number)
      if (object.resolve().isNull()) continue
      texts.push(object.resolve().toString())
      if (object.isStream()) texts.push(Buffer.from(object.readStream().asUint8Array()).toString('latin1'))
    }
    for (let page = 0; page < document.countPages(); page += 1) texts.push(textOf(document, page))
  }
  return words.filter((word) => texts.some((text) => text.includes(word)))
}
