import { getDocument, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useState } from 'react'

let shared: PDFWorker | undefined

/** One thread reads all PDFs of the page; it starts with the first of them. */
function pdfWorker(): PDFWorker {
  if (shared !== undefined) return shared
  const port = new Worker(new URL('pdfjs-dist/build/pdf.worker.mjs', import.meta.url), { type: 'module' })
  // Its types were made from a default of null.
  shared = new PDFWorker({ port: port as unknown as null })
  return shared
}

const base = new URL('pdf/', document.baseURI).href

/** Opens a PDF from its bytes, which stay the caller's, or from an address. `destroy` of its loading task lets it go. */
function openPdf(source: Uint8Array | { readonly url: string }) {
  return getDocument({
    ...(source instanceof Uint8Array ? { data: source.slice() } : { url: source.url }),
    worker: pdfWorker(),
    cMapUrl: `${base}cmaps/`,
    standardFontDataUrl: `${base}standard_fonts/`,
    iccUrl: `${base}iccs/`,
    wasmUrl: `${base}wasm/`,
    // The page's policy allows no WebAssembly: the decoders are there in JavaScript too.
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  })
}

type OpenedPdf = {
  readonly document: PDFDocumentProxy | undefined
  /** True when it cannot be read. */
  readonly hasFailed: boolean
}

/** The PDF of these bytes; while the next one is being opened the last one stays. */
export function usePdf(bytes: Uint8Array | undefined): OpenedPdf {
  const [opened, setOpened] = useState<OpenedPdf>({ document: undefined, hasFailed: false })
  useEffect(() => {
    if (bytes === undefined) return undefined
    let isWanted = true
    const task = openPdf(bytes)
    task.promise.then(
      (document) => isWanted && setOpened({ document, hasFailed: false }),
      () => isWanted && setOpened({ document: undefined, hasFailed: true }),
    )
    return () => {
      isWanted = false
      // Whoever still draws a page of it ends first.
      setTimeout(() => void task.destroy(), 1_000)
    }
  }, [bytes])
  return opened
}
