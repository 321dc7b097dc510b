import type { PDFDocumentProxy } from 'pdfjs-dist'
import { readBytes } from '../file-url.ts'
import { prepareWorker, takeWorker } from './spare-worker.ts'

/** Why a PDF is not shown. */
export type PdfProblem = 'damaged' | 'late' | 'password' | 'wrong-password'

export class PdfFailure extends Error {
  readonly problem: PdfProblem
  constructor(problem: PdfProblem) {
    super(problem)
    this.problem = problem
  }
}

export type OpenedPdf = { readonly document: PDFDocumentProxy; readonly close: () => void }

export type PdfSource = {
  readonly url: string
  readonly size: number
  readonly password?: string | undefined
}

const openTimeoutMs = 30_000
const chunkBytes = 256 * 1024
/** Pictures with more dots are not drawn: a small file may claim any size. */
const mostImageDots = 120_000_000

/** What electron.config.ts puts beside the page. */
const resource = (name: string) => new URL(`pdf/${name}`, document.baseURI).href

async function startPdf({ url, size, password }: PdfSource, port: Worker) {
  const pdfjs = await import('pdfjs-dist')
  const stopped = new AbortController()
  const failed = Promise.withResolvers<never>()
  // Heard by whoever opens; later failures show on the page that needs the bytes.
  failed.promise.catch(() => undefined)

  class Pieces extends pdfjs.PDFDataRangeTransport {
    override requestDataRange(begin: number, end: number): void {
      readBytes(url, { begin, end, signal: stopped.signal }).then(
        (bytes) => this.onDataRange(begin, bytes),
        () => failed.reject(new PdfFailure('damaged')),
      )
    }
    override abort(): void {
      stopped.abort()
    }
  }
  const worker = new pdfjs.PDFWorker({ port } as unknown as ConstructorParameters<typeof pdfjs.PDFWorker>[0])
  const first = await readBytes(url, { begin: 0, end: Math.min(size, chunkBytes), signal: stopped.signal })
  const task = pdfjs.getDocument({
    range: new Pieces(size, first),
    worker,
    rangeChunkSize: chunkBytes,
    disableAutoFetch: true,
    disableStream: true,
    cMapUrl: resource('cmaps/'),
    standardFontDataUrl: resource('standard_fonts/'),
    iccUrl: resource('iccs/'),
    wasmUrl: resource('wasm/'),
    // The page's policy allows no WebAssembly; the worker loads the same decoders as scripts.
    useWasm: false,
    useWorkerFetch: true,
    disableWorkerRendering: true,
    enableXfa: false,
    maxImageSize: mostImageDots,
    verbosity: 0,
    ...(password === undefined ? {} : { password }),
  })
  return { task, failed: failed.promise, stop: () => stopped.abort() }
}

function toProblem(error: unknown, password: string | undefined): PdfFailure {
  if (error instanceof PdfFailure) return error
  const name = error instanceof Error ? error.name : ''
  if (name !== 'PasswordException') return new PdfFailure('damaged')
  return new PdfFailure(password === undefined ? 'password' : 'wrong-password')
}

/**
 * Opens a PDF in a worker of its own, its bytes fetched as they are needed. Throws a PdfFailure for one that is damaged, needs
 * a password or takes too long, in which case its worker is ended.
 */
export async function openPdf(source: PdfSource): Promise<OpenedPdf> {
  if (source.size === 0) throw new PdfFailure('damaged')
  const port = takeWorker()
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new PdfFailure('late')), openTimeoutMs)
  const end = () => port.terminate()
  try {
    const starting = startPdf(source, port)
    const { task, failed, stop } = await Promise.race([starting, late.promise])
    const document = await Promise.race([task.promise, failed, late.promise])
    const close = () => {
      stop()
      // The worker goes at once; what waits for its answer hears nothing more.
      task.destroy().catch(() => undefined)
      end()
    }
    return { document, close }
  } catch (error) {
    end()
    throw toProblem(error, source.password)
  } finally {
    clearTimeout(timer)
    prepareWorker()
    late.promise.catch(() => undefined)
  }
}
