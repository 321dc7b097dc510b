import type { Parser } from '../../parsing/parser.ts'
import { GlyphUse, type GeneratedPage } from '../../parsing/typeset/page-canvas.ts'
import { partyStatementText } from '../../../../shared/text/bundle-text.ts'
import { bandText } from './band-text.ts'
import type { BundlePlan } from './bundle-plan.ts'
import type { ReadExhibit } from './read-exhibits.ts'
import type { ExhibitStore } from './exhibit-store.ts'
import { exhibitKey } from './index-pages.ts'
import { pageName, pageText } from './page-names.ts'
import type { PlannedVolume, PlannedVolumes } from './plan-volumes.ts'
import type { Bookmark } from './volume-outline.ts'
import type { VolumeContents, VolumePart } from './write-volume.ts'

interface Composing {
  readonly plan: BundlePlan
  readonly exhibits: readonly ReadExhibit[]
  readonly layout: PlannedVolumes
  readonly volume: PlannedVolume
  readonly store: ExhibitStore
  readonly parser: Parser
}

/** Puts the pages of a volume in order: front pages, then every exhibit's slip sheet and files, then the statement. */
export async function composeVolume(composing: Composing): Promise<VolumeContents> {
  const { plan, exhibits, volume, store } = composing
  const generated: GeneratedPage[] = []
  const places: number[] = []
  const parts: VolumePart[] = []
  const pageHeights: number[] = []
  const exhibitOnPage: number[] = []
  const glyphs = new GlyphUse()
  glyphs.addAll(volume.glyphs.list())
  const addGenerated = (pages: readonly GeneratedPage[]): void => {
    for (const page of pages) {
      generated.push(page)
      places.push(pageHeights.length)
      pageHeights.push(page.height)
    }
  }
  addGenerated(volume.cover)
  addGenerated(volume.index)
  for (const at of volume.exhibits) {
    const exhibit = exhibits[at]
    if (exhibit === undefined) continue
    const first = pageHeights.length
    addGenerated(exhibit.slipSheet)
    glyphs.addAll(exhibit.slipGlyphs.list())
    for (const { file, prepared } of exhibit.files) {
      if (prepared.pages.length === 0) continue
      const start = pageHeights.length
      pageHeights.push(...prepared.pages.map((page) => page.height))
      parts.push({ places: prepared.pages.map((_, index) => start + index), load: () => store.load(file) })
    }
    for (let page = first; page < pageHeights.length; page += 1) exhibitOnPage[page] = exhibit.planned.number
  }
  addGenerated(volume.statement)
  const ready = await composing.parser.prepareGenerated(generated, glyphs.list())
  return {
    language: plan.language,
    information: {
      title: volumeTitle(composing),
      createdAt: plan.frozen.builtAt,
      ...(plan.options.author === undefined ? {} : { author: plan.options.author }),
    },
    pageHeights,
    parts: [{ places, load: () => Promise.resolve(ready) }, ...parts],
    bookmarks: listBookmarks(composing),
    opensAt: volume.cover.length,
    bandOf: (page) =>
      bandText(plan, {
        ...volumeOf(composing),
        page: page + 1,
        exhibitNumber: exhibitOnPage[page],
      }),
    pageOf: (key) => pageOfKey(composing, key),
  }
}

function volumeOf({ volume, layout }: Composing): { volume: number; volumes: number } {
  return { volume: volume.number, volumes: layout.volumes.length }
}

function volumeTitle(composing: Composing): string {
  const { plan, volume, layout } = composing
  const total = layout.volumes.length
  if (total === 1) return plan.title
  return `${plan.title}. ${pageText(plan.language, 'volumeOf', { volume: volume.number, total })}`
}

function pageOfKey({ exhibits, layout, volume }: Composing, key: string): number | undefined {
  const at = volume.exhibits.find((index) => {
    const exhibit = exhibits[index]
    return exhibit !== undefined && exhibitKey(exhibit.planned) === key
  })
  const span = at === undefined ? undefined : layout.spans[at]
  return span === undefined ? undefined : span.firstPage - 1
}

/** Cover, index, sections, exhibits, the exhibits' own entries, statement: each with the page it leads to. */
function listBookmarks(composing: Composing): Bookmark[] {
  const { plan, exhibits, layout, volume } = composing
  const bookmarks: Bookmark[] = []
  const add = (text: string, at: { page: number; level: number; isOpen?: boolean }): void => {
    const name = pageName(plan.language, { ...volumeOf(composing), page: at.page })
    bookmarks.push({
      title: `${text}, ${name}`,
      page: at.page - 1,
      level: at.level,
      isOpen: at.isOpen ?? false,
    })
  }
  if (volume.cover.length > 0) add(pageText(plan.language, 'cover'), { page: 1, level: 0 })
  add(pageText(plan.language, 'index'), { page: volume.cover.length + 1, level: 0 })
  const sectionOf = new Map(
    plan.sections.flatMap((section) => section.exhibits.map((one) => [one, section] as const)),
  )
  let section: BundlePlan['sections'][number] | undefined
  let last = volume.cover.length + volume.index.length
  for (const at of volume.exhibits) {
    const exhibit = exhibits[at]
    const span = layout.spans[at]
    if (exhibit === undefined || span === undefined) continue
    const own = sectionOf.get(exhibit.planned)
    if (own !== section && own !== undefined && own.title !== '')
      add(own.title, { page: span.firstPage, level: 0, isOpen: true })
    section = own
    const level = own === undefined || own.title === '' ? 0 : 1
    add(
      `${pageText(plan.language, 'exhibit', { number: exhibit.planned.number })}. ${exhibit.planned.title}`,
      {
        page: span.firstPage,
        level,
      },
    )
    let page = span.firstPage + exhibit.slipSheet.length
    for (const { prepared } of exhibit.files) {
      for (const item of prepared.outline)
        add(item.title, { page: page + item.page, level: level + 1 + item.level })
      page += prepared.pages.length
    }
    last = span.lastPage
  }
  if (volume.statement.length > 0) add(partyStatementText.title[plan.language], { page: last + 1, level: 0 })
  return bookmarks
}
