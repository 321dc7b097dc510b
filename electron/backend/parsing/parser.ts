import { Worker } from 'node:worker_threads'
import type { PictureFacts } from '../../../shared/contract/evidence-list-contract.ts'
import type { FoundTable } from '../../../shared/case-import/found-table.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import type { ParseJobs, ParseJobName, ParseReply, StopReason } from './parse-job.ts'
import { parseWorkerUrl } from './parser-resources.ts'
import type { ExhibitFacts, PreparedExhibit, UsedGlyphs } from './prepared-exhibit.ts'
import type { ExtractedText } from './text/text-reading.ts'
import type { GeneratedPage } from './typeset/page-canvas.ts'

interface ParserOptions {
  /** Longest time for one file, in milliseconds. */
  readonly timeoutMs?: number
  /** Most memory the parsing library may take, in MiB; WebAssembly ends at 2048. */
  readonly memoryMb?: number
  /** Largest file that is opened at all, in MiB. */
  readonly maxFileMb?: number
}

/** Bytes of a file, whole or in pieces. */
type FileContents = Uint8Array | AsyncIterable<Uint8Array>

interface FileToParse {
  readonly contents: FileContents
  /** Expected length in bytes: saves memory when it is right. */
  readonly size?: number
  readonly mediaType: string
  readonly name: string
}

/** Opens untrusted files, each in a keyless thread that can be ended. */
export interface Parser {
  /** The text of a file for search and the export policy, and how far it could be read. Fails with `worker.stopped`. */
  extractText(contents: FileContents, mediaType: string, name: string): Promise<ExtractedText>
  /** Pages of a file for a bundle; a file that cannot be shown says why. Fails with `worker.stopped`. */
  prepareExhibit(file: FileToParse, options?: { readonly rasterise?: boolean }): Promise<PreparedExhibit>
  /** What is known of a file without putting it into a bundle. Fails with `worker.stopped`. */
  inspectExhibit(file: FileToParse): Promise<ExhibitFacts>
  /** What a picture says of itself. Fails with `worker.stopped`. */
  inspectPicture(file: FileToParse): Promise<PictureFacts>
  /** The sheets of a table made by another program; one that cannot be read, or is too large to be, says why. */
  readTable(file: FileToParse): Promise<FoundTable>
  /** Packs pages that the program itself has laid out. */
  prepareGenerated(pages: readonly GeneratedPage[], glyphs: readonly UsedGlyphs[]): Promise<PreparedExhibit>
  close(): Promise<void>
}

/** Largest table that is opened at all. */
const mostTableBytes = 32 * 1024 * 1024

/** A parser with one thread, started at the first call; calls wait for one another. A stopped thread is replaced. */
export function createParser(options: ParserOptions = {}): Parser {
  const limits = { timeoutMs: 120_000, memoryMb: 1536, maxFileMb: 600, ...options }
  const thread = new ParseThread(limits)
  const read = (contents: FileContents, size = 0): Promise<Uint8Array> =>
    gather(contents, { size, limit: limits.maxFileMb * 1024 * 1024 })
  return {
    async extractText(contents, mediaType, name) {
      return await thread.run('extract-text', { bytes: await read(contents), mediaType, name })
    },
    async prepareExhibit({ contents, size, mediaType, name }, { rasterise = false } = {}) {
      return await thread.run('prepare-exhibit', {
        bytes: await read(contents, size),
        mediaType,
        name,
        rasterise,
      })
    },
    async inspectExhibit({ contents, size, mediaType, name }) {
      return await thread.run('inspect-exhibit', { bytes: await read(contents, size), mediaType, name })
    },
    async inspectPicture({ contents, size, mediaType, name }) {
      return await thread.run('inspect-picture', { bytes: await read(contents, size), mediaType, name })
    },
    async readTable({ contents, size, mediaType, name }) {
      try {
        const bytes = await gather(contents, { size: size ?? 0, limit: mostTableBytes })
        return await thread.run('read-table', { bytes, mediaType, name })
      } catch (error) {
        return refusedTable(error)
      }
    },
    async prepareGenerated(pages, glyphs) {
      return await thread.run('prepare-generated', { pages, glyphs })
    },
    close: () => thread.close(),
  }
}

/** A heap larger than this is given back by starting a fresh thread. */
const keptHeapBytes = 512 * 1024 * 1024

class ParseThread {
  private readonly limits: { timeoutMs: number; memoryMb: number }
  private worker: Worker | undefined
  private last: Promise<unknown> = Promise.resolve()

  constructor(limits: { timeoutMs: number; memoryMb: number }) {
    this.limits = limits
  }

  async run<Name extends ParseJobName>(
    job: Name,
    input: ParseJobs[Name]['input'],
  ): Promise<ParseJobs[Name]['output']> {
    const turn = this.last.then(() => this.ask(job, input))
    this.last = turn.catch(() => undefined)
    const reply = await turn
    if (reply.output === undefined) throw stopped(reply.problem ?? 'crashed')
    return reply.output
  }

  async close(): Promise<void> {
    await this.last
    await this.end()
  }

  private async ask(job: ParseJobName, input: ParseJobs[ParseJobName]['input']): Promise<ParseReply> {
    this.worker ??= new Worker(parseWorkerUrl, {
      workerData: { memoryMb: this.limits.memoryMb },
      resourceLimits: { maxOldGenerationSizeMb: Math.max(256, this.limits.memoryMb), stackSizeMb: 8 },
      env: {},
      stdin: false,
    })
    const worker = this.worker
    const { promise, resolve, reject } = Promise.withResolvers<ParseReply>()
    const stop = (reason: StopReason): void => reject(stopped(reason))
    const onError = (error: Error): void =>
      stop('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crashed')
    const onExit = (): void => stop('crashed')
    const timer = setTimeout(() => stop('timeout'), this.limits.timeoutMs)
    worker.once('message', resolve).once('error', onError).once('exit', onExit)
    try {
      const moved =
        'bytes' in input && input.bytes.byteLength === input.bytes.buffer.byteLength
          ? [input.bytes.buffer]
          : []
      worker.postMessage({ job, input }, moved as ArrayBuffer[])
      const reply = await promise
      if (reply.heapBytes > keptHeapBytes) await this.end()
      return reply
    } catch (error) {
      await this.end()
      throw error
    } finally {
      clearTimeout(timer)
      worker.off('message', resolve).off('error', onError).off('exit', onExit)
    }
  }

  private async end(): Promise<void> {
    const worker = this.worker
    this.worker = undefined
    await worker?.terminate()
  }
}

function stopped(reason: StopReason): Failure {
  return new Failure('worker.stopped', { reason })
}

/** Why a table was not read whose reading was stopped: nothing of it is kept, so all there is to say is what to do with it. */
function refusedTable(error: unknown): FoundTable {
  if (!(error instanceof Failure) || error.code !== 'worker.stopped') throw error
  return { outcome: 'refused', reason: error.details['reason'] === 'crashed' ? 'unreadable' : 'too-large' }
}

/** The whole file in memory of its own, which is then moved to the thread. */
async function gather(
  contents: FileContents,
  expected: { size: number; limit: number },
): Promise<Uint8Array> {
  const { limit } = expected
  let whole = new Uint8Array(Math.min(expected.size, limit))
  let size = 0
  for await (const piece of contents instanceof Uint8Array ? [contents] : contents) {
    if (size + piece.length > limit) throw stopped('too-large')
    if (size + piece.length > whole.length) {
      const larger = new Uint8Array(Math.max(size + piece.length, Math.min(limit, whole.length * 2)))
      larger.set(whole.subarray(0, size))
      whole = larger
    }
    whole.set(piece, size)
    size += piece.length
  }
  return size === whole.length ? whole : whole.slice(0, size)
}
