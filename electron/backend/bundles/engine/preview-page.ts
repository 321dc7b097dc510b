import { Failure } from '../../../../shared/failures/failure.ts'
import type { Parser } from '../../parsing/parser.ts'
import type { PreparedExhibit, PreparedLink } from '../../parsing/prepared-exhibit.ts'
import { bandText } from './band-text.ts'
import type { BundlePlan, PlannedFile } from './bundle-plan.ts'
import type { CountedExhibit } from './count-exhibit.ts'
import { findPage, type FoundPage } from './find-page.ts'
import { exhibitKey } from './index-pages.ts'
import type { PlannedVolumes } from './plan-volumes.ts'
import { reachableObjects } from './reachable-objects.ts'
import { writeVolume } from './write-volume.ts'

export interface CountedBundle {
  readonly plan: BundlePlan
  readonly exhibits: readonly CountedExhibit[]
  readonly layout: PlannedVolumes
}

interface PreviewedPage {
  readonly found: FoundPage
  /** A PDF of this page alone. */
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
  /** Where the page leads to in its volume: rectangles in points from the bottom left, page numbers from 1. */
  readonly links: readonly { readonly rect: PreparedLink['rect']; readonly page: number }[]
}

/**
 * One page of a bundle as a build would give it, made of what stands on it and nothing else. Fails with `bundle.no-page`, or
 * with `bundle.not-built` when the file gives other pages than were counted.
 */
export async function previewPage(
  bundle: CountedBundle,
  at: { readonly volume: number; readonly page: number },
  from: { readonly parser: Parser; readonly prepare: (file: PlannedFile) => Promise<PreparedExhibit> },
): Promise<PreviewedPage> {
  const { plan, layout } = bundle
  const found = findPage(layout, bundle.exhibits, at)
  if (found === undefined) throw new Failure('bundle.no-page', { page: at.page })
  const prepared =
    'file' in found
      ? onlyPage(await from.prepare(found.file), found.filePage)
      : await from.parser.prepareGenerated([found.generated], found.glyphs.list())
  const [page] = prepared.pages
  if (page === undefined) throw new Failure('bundle.not-built', { problem: '' })
  const volumes = layout.volumes.length
  const pieces: Uint8Array[] = []
  const volume = writeVolume({
    language: plan.language,
    information: { title: plan.title, createdAt: plan.frozen.builtAt },
    pageHeights: [page.height],
    // Links are told apart from the page: where they lead is not in this file.
    parts: [{ places: [0], load: () => Promise.resolve({ ...prepared, pages: [{ ...page, links: [] }] }) }],
    bookmarks: [],
    opensAt: 0,
    bandOf: () => bandText(plan, { ...at, volumes, exhibitNumber: found.exhibit?.planned.number }),
    pageOf: () => undefined,
  })
  for await (const piece of volume) pieces.push(piece)
  return {
    found,
    bytes: Buffer.concat(pieces),
    width: page.width,
    height: page.height,
    links: page.links.flatMap(({ rect, target }) => {
      const leadsTo = pageOfTarget(bundle, { target, volume: at.volume, found })
      return leadsTo === undefined ? [] : [{ rect, page: leadsTo }]
    }),
  }
}

function pageOfTarget(
  { exhibits, layout }: CountedBundle,
  link: { target: PreparedLink['target']; volume: number; found: FoundPage },
): number | undefined {
  const { target, found } = link
  if (!('key' in target)) return 'file' in found ? found.fileStart + target.page : undefined
  const place = exhibits.findIndex(({ planned }) => exhibitKey(planned) === target.key)
  const span = layout.spans[place]
  return span?.volume === link.volume ? span.firstPage : undefined
}

/** One page of a prepared file with the objects it needs. */
function onlyPage(prepared: PreparedExhibit, at: number): PreparedExhibit {
  const page = prepared.pages[at]
  if (page === undefined) throw new Failure('bundle.not-built', { problem: '' })
  const roots = [page.content, page.group].filter((number) => number !== undefined)
  const { objects, numbers } = reachableObjects(prepared.objects, roots)
  const { content: _content, group: _group, ...rest } = page
  const content = page.content === undefined ? undefined : numbers.get(page.content)
  const group = page.group === undefined ? undefined : numbers.get(page.group)
  return {
    ...prepared,
    objects,
    pages: [
      {
        ...rest,
        ...(content === undefined ? {} : { content }),
        ...(group === undefined ? {} : { group }),
      },
    ],
  }
}
