let spare: Worker | undefined

function startWorker(): Worker {
  return new Worker(new URL('pdf/pdf.worker.mjs', document.baseURI).href, { type: 'module' })
}

/** Starts a worker and fetches the reader while nothing else is to be done, so that the first page of the next PDF waits for neither. */
export function prepareWorker(): void {
  requestIdleCallback(() => {
    spare ??= startWorker()
    // Asked for again by whoever opens a PDF, who hears of its failure.
    import('pdfjs-dist').catch(() => undefined)
  })
}

/** A worker for one PDF, which no other has used. */
export function takeWorker(): Worker {
  const worker = spare ?? startWorker()
  spare = undefined
  return worker
}
