import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useState } from 'react'

/** An entry of a file's own outline; without a page it leads nowhere. */
export type OutlineEntry = {
  readonly title: string
  readonly level: number
  readonly page: number | undefined
}

type Node = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number]

const mostEntries = 2_000
const deepest = 8

async function pageOf(document: PDFDocumentProxy, target: Node['dest']): Promise<number | undefined> {
  try {
    const found = typeof target === 'string' ? await document.getDestination(target) : target
    const [first] = (found ?? []) as readonly unknown[]
    if (typeof first === 'number') return first + 1
    if (typeof first !== 'object' || first === null) return undefined
    return (await document.getPageIndex(first as Parameters<PDFDocumentProxy['getPageIndex']>[0])) + 1
  } catch {
    return undefined
  }
}

async function flatten(document: PDFDocumentProxy): Promise<OutlineEntry[]> {
  const entries: OutlineEntry[] = []
  const walk = async (nodes: readonly Node[] | null, level: number): Promise<void> => {
    for (const node of nodes ?? []) {
      if (entries.length >= mostEntries) return
      const page = await pageOf(document, node.dest)
      entries.push({ title: node.title.trim() || '—', level, page })
      if (level < deepest) await walk(node.items, level + 1)
    }
  }
  await walk(await document.getOutline(), 0)
  return entries
}

/** The outline of a file, flat; empty when it has none or it cannot be read. */
export function useOutline(document: PDFDocumentProxy): readonly OutlineEntry[] {
  const [entries, setEntries] = useState<readonly OutlineEntry[]>([])
  useEffect(() => {
    let isHere = true
    flatten(document).then(
      (found) => {
        if (isHere) setEntries(found)
      },
      () => undefined,
    )
    return () => {
      isHere = false
    }
  }, [document])
  return entries
}
