import type { PreparedExhibit, PreparedLink, PreparedPage } from '../../parsing/prepared-exhibit.ts'
import { fontKeys, type FontKey } from '../../parsing/typeset/font-set.ts'
import { GlyphUse, number } from '../../parsing/typeset/page-canvas.ts'
import { informationDictionary, xmpPacket, type DocumentInformation } from './document-information.ts'
import { pageContent, type BandText } from './page-band.ts'
import { PdfSink } from './pdf-sink.ts'
import { SharedFonts } from './shared-fonts.ts'
import { writeOutline, type Bookmark } from './volume-outline.ts'

/** Pages that come from one prepared file, loaded only while they are written. */
export interface VolumePart {
  /** Where in the volume each of its pages stands, from 0. */
  readonly places: readonly number[]
  load(): Promise<PreparedExhibit>
}

export interface VolumeContents {
  readonly language: string
  readonly information: DocumentInformation
  /** Height of every page, in points: links lead to the top of a page before it is written. */
  readonly pageHeights: readonly number[]
  readonly parts: readonly VolumePart[]
  readonly bookmarks: readonly Bookmark[]
  /** The page shown first, from 0. */
  readonly opensAt: number
  bandOf(page: number): BandText
  /** Page, from 0, that a keyed link leads to. */
  pageOf(key: string): number | undefined
}

/** About how much is handed on at a time. */
const chunkBytes = 1024 * 1024

/** One volume as a PDF, piece by piece; at any time only one part of it is in memory. */
export async function* writeVolume(volume: VolumeContents): AsyncGenerator<Uint8Array> {
  const sink = new PdfSink()
  const [catalogue, tree, information, metadata] = [0, 1, 2, 3].map(() => sink.reserve(1)) as [
    number,
    number,
    number,
    number,
  ]
  const pageCount = volume.pageHeights.length
  const firstPage = sink.reserve(pageCount)
  const writer = new PageWriter(sink, { volume, tree, firstPage })
  for (const part of volume.parts) {
    writer.write(part, await part.load())
    if (sink.pendingBytes >= chunkBytes) yield sink.take()
  }
  const kids = Array.from({ length: pageCount }, (_, index) => `${firstPage + index} 0 R`).join(' ')
  sink.object(tree, `<</Type/Pages/Count ${pageCount}/Kids[${kids}]>>`)
  const outlines = writeOutline(sink, volume.bookmarks, (page) => writer.destination(page))
  writer.finish()
  sink.object(information, informationDictionary(volume.information))
  sink.stream(metadata, '/Type/Metadata/Subtype/XML', Buffer.from(xmpPacket(volume.information)))
  const opening = `/PageMode/UseOutlines/OpenAction${writer.destination(volume.opensAt, 1)}`
  const labels = '/PageLabels<</Nums[0<</S/D/St 1>>]>>'
  const viewing = `/ViewerPreferences<</DisplayDocTitle true>>/Lang(${volume.language})`
  sink.object(
    catalogue,
    `<</Type/Catalog/Pages ${tree} 0 R/Metadata ${metadata} 0 R/Outlines ${outlines} 0 R${opening}${labels}${viewing}>>`,
  )
  sink.finish({ root: catalogue, information })
  yield sink.take()
}

class PageWriter {
  private readonly sink: PdfSink
  private readonly volume: VolumeContents
  private readonly tree: number
  private readonly firstPage: number
  private readonly fonts: SharedFonts
  private readonly use = new GlyphUse()

  constructor(sink: PdfSink, context: { volume: VolumeContents; tree: number; firstPage: number }) {
    this.sink = sink
    this.volume = context.volume
    this.tree = context.tree
    this.firstPage = context.firstPage
    this.fonts = new SharedFonts(sink)
  }

  write(part: VolumePart, prepared: PreparedExhibit): void {
    if (prepared.pages.length !== part.places.length) throw new Error('a file changed between two readings')
    this.use.addAll(prepared.glyphs)
    const base = this.sink.table(prepared.objects, (font) => this.fonts.numberOf(font))
    prepared.pages.forEach((page, index) => {
      this.writePage(part.places[index] ?? 0, page, { base, places: part.places })
    })
  }

  finish(): void {
    this.fonts.write(this.use)
  }

  /** The top of a page; `zoom` 0 keeps the reader's own. */
  destination(page: number, zoom = 0): string {
    return `[${this.firstPage + page} 0 R/XYZ 0 ${number(this.volume.pageHeights[page] ?? 0)} ${zoom}]`
  }

  private writePage(
    place: number,
    page: PreparedPage,
    part: { base: number; places: readonly number[] },
  ): void {
    const use = new GlyphUse()
    const content = pageContent(page, this.volume.bandOf(place), use)
    this.use.addAll(use.list())
    const drawn = new Set<FontKey>(use.list().map((used) => used.font))
    const fonts = fontKeys
      .filter((key) => drawn.has(key))
      .map((key) => `/${key} ${this.fonts.numberOf(key)} 0 R`)
    const xobject = page.content === undefined ? '' : `/XObject<</X ${part.base + page.content} 0 R>>`
    const group = page.group === undefined ? '' : `/Group ${part.base + page.group} 0 R`
    const links = page.links.flatMap((link) => this.writeLink(link, part.places))
    const annotations = links.length === 0 ? '' : `/Annots[${links.map((link) => `${link} 0 R`).join(' ')}]`
    const stream = this.sink.reserve(1)
    this.sink.stream(stream, '', Buffer.from(content, 'latin1'))
    const box = `/MediaBox[0 0 ${number(page.width)} ${number(page.height)}]`
    this.sink.object(
      this.firstPage + place,
      `<</Type/Page/Parent ${this.tree} 0 R${box}/Resources<<${xobject}/Font<<${fonts.join('')}>>>>/Contents ${stream} 0 R${group}${annotations}>>`,
    )
  }

  private writeLink(link: PreparedLink, places: readonly number[]): number[] {
    const target = 'key' in link.target ? this.volume.pageOf(link.target.key) : places[link.target.page]
    if (target === undefined) return []
    const annotation = this.sink.reserve(1)
    const rect = link.rect.map(number).join(' ')
    this.sink.object(
      annotation,
      `<</Type/Annot/Subtype/Link/Rect[${rect}]/Border[0 0 0]/F 4/Dest${this.destination(target)}>>`,
    )
    return [annotation]
  }
}
