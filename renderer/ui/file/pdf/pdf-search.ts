import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useMemo, useRef, useState } from 'react'

/** Where something was found: characters [start, end) of the joined text of a page. */
export type PageMatch = { readonly page: number; readonly start: number; readonly end: number }

/** The pieces of a page's text as one, and where each begins in it. */
export function joinItems(items: readonly string[]): { text: string; starts: number[] } {
  const starts: number[] = []
  let text = ''
  for (const item of items) {
    starts.push(text.length)
    text += item
  }
  return { text, starts }
}

/** A text as it is compared: case and ё do not matter; as long as before, so that places stay. */
export function foldPdfText(text: string): string {
  const lower = text.toLowerCase()
  // A few letters grow when they are made small; a text with one of them is compared as it is.
  return (lower.length === text.length ? lower : text).replaceAll('ё', 'е').replaceAll(/\s/gu, ' ')
}

/** Every place of a word or phrase in a folded text. */
export function matchesIn(folded: string, wanted: string, page: number): PageMatch[] {
  const found: PageMatch[] = []
  if (wanted === '') return found
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + wanted.length))
    found.push({ page, start: at, end: at + wanted.length })
  return found
}

async function pageText(document: PDFDocumentProxy, page: number): Promise<string> {
  try {
    const content = await (await document.getPage(page + 1)).getTextContent()
    return foldPdfText(joinItems(content.items.flatMap((item) => ('str' in item ? [item.str] : []))).text)
  } catch {
    return ''
  }
}

/** Most places that are told: nobody goes through more. */
const mostMatches = 5_000

export type PdfSearch = {
  readonly matches: readonly PageMatch[]
  readonly isSearching: boolean
  /** True when the search came to the end and no page had any text. */
  readonly hasNoText: boolean
}

/** Looks for a phrase page by page; what was read once is kept. */
export function usePdfSearch(document: PDFDocumentProxy, phrase: string): PdfSearch {
  const wanted = foldPdfText(phrase.trim())
  const texts = useRef<string[]>([])
  const [result, setResult] = useState<PdfSearch>({ matches: [], isSearching: false, hasNoText: false })
  useEffect(() => {
    texts.current = []
  }, [document])
  useEffect(() => {
    if (wanted.length < 2) {
      setResult({ matches: [], isSearching: false, hasNoText: false })
      return undefined
    }
    let isHere = true
    void (async () => {
      const matches: PageMatch[] = []
      let hasText = false
      for (let page = 0; page < document.numPages && matches.length < mostMatches; page += 1) {
        const text = (texts.current[page] ??= await pageText(document, page))
        if (!isHere) return
        hasText ||= text.trim() !== ''
        const found = matchesIn(text, wanted, page)
        matches.push(...found)
        if (found.length > 0 || page % 50 === 0)
          setResult({ matches: [...matches], isSearching: true, hasNoText: false })
      }
      setResult({ matches, isSearching: false, hasNoText: !hasText })
    })()
    return () => {
      isHere = false
    }
  }, [document, wanted])
  return result
}

/** The matches of each page. */
export function useMatchesByPage(matches: readonly PageMatch[]): ReadonlyMap<number, readonly PageMatch[]> {
  return useMemo(() => Map.groupBy(matches, (match) => match.page), [matches])
}
