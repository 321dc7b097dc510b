/** The runs of pages of a document: a section starts a run of its own orientation, what follows it goes back to portrait. */
import type { Block } from '../../../shared/document/tree.ts'
import type { Orientation } from './page-layout.ts'

type PageRun = { readonly orientation: Orientation; readonly blocks: readonly Block[] }

/** At least one run, none of them empty but the only one. A section within a section is a run too. */
export function listPageRuns(content: readonly Block[]): PageRun[] {
  const runs = collectRuns(content, 'portrait').filter((run) => run.blocks.length > 0)
  return runs.length > 0 ? runs : [{ orientation: 'portrait', blocks: [] }]
}

function collectRuns(content: readonly Block[], orientation: Orientation): PageRun[] {
  const runs: PageRun[] = []
  let open: Block[] = []
  for (const block of content) {
    if (block.type !== 'section') {
      open.push(block)
      continue
    }
    runs.push({ orientation, blocks: open }, ...collectRuns(block.content, block.attrs.orientation))
    open = []
  }
  return [...runs, { orientation, blocks: open }]
}
