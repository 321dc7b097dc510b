import { createHash } from 'node:crypto'
import { Failure, isFailure } from '../../../../shared/failures/failure.ts'
import type { BundleProblemCode } from '../../../../shared/text/bundle-text.ts'
import type { Parser } from '../../parsing/parser.ts'
import { slipSheetOnly, type PreparedExhibit } from '../../parsing/prepared-exhibit.ts'
import type { BundleIo, PlannedFile } from './bundle-plan.ts'

/** A file as it will stand in the bundle, without the bytes of its pages. */
export interface PreparedFile {
  readonly file: PlannedFile
  readonly prepared: Omit<PreparedExhibit, 'objects' | 'reason'>
  readonly reason?: BundleProblemCode
}

/** Prepared pages kept between counting and writing, in bytes; beyond this a file is read again when it is written. */
const keptBytes = 192 * 1024 * 1024

/** Reads the files of a bundle, each alone; what fails becomes a slip sheet with its reason and never an error. */
export class ExhibitStore {
  private readonly io: BundleIo
  private readonly kept = new Map<string, PreparedExhibit>()
  private readonly pictured = new Set<string>()
  private room: number

  constructor(io: BundleIo, room = keptBytes) {
    this.io = io
    this.room = room
  }

  /** Prepares a file for counting its pages. */
  async prepare(file: PlannedFile): Promise<PreparedFile> {
    const { prepared, reason } = await this.read(file)
    const size = prepared.objects.bytes.byteLength
    if (size <= this.room) {
      this.kept.set(file.fileId, prepared)
      this.room -= size
    }
    const { objects: _, reason: ownReason, ...rest } = prepared
    const why = reason ?? ownReason
    return { file, prepared: rest, ...(why === undefined ? {} : { reason: why }) }
  }

  /** The pages of a prepared file, for writing. Each is handed out once. */
  async load(file: PlannedFile): Promise<PreparedExhibit> {
    const kept = this.kept.get(file.fileId)
    if (kept === undefined) return (await this.read(file)).prepared
    this.kept.delete(file.fileId)
    this.room += kept.objects.bytes.byteLength
    return kept
  }

  private async read(file: PlannedFile): Promise<{ prepared: PreparedExhibit; reason?: BundleProblemCode }> {
    if (!this.pictured.has(file.fileId)) {
      const first = await this.attempt(file, false)
      if (first !== 'stopped') return first
      this.pictured.add(file.fileId)
    }
    const second = await this.attempt(file, true)
    return second === 'stopped' ? { prepared: slipSheetOnly('stopped') } : second
  }

  private async attempt(
    file: PlannedFile,
    rasterise: boolean,
  ): Promise<{ prepared: PreparedExhibit; reason?: BundleProblemCode } | 'stopped'> {
    ensureNotCancelled(this.io.signal)
    const check = { hash: createHash('sha256'), failed: undefined as unknown }
    try {
      const contents = watch(this.io.readFile(file.fileId), check)
      const prepared = await this.parserAnswer({ contents, file, rasterise })
      if (check.hash.digest('hex') !== file.sha256)
        return { prepared: slipSheetOnly('unreadable'), reason: 'changed' }
      return { prepared }
    } catch (error) {
      ensureNotCancelled(this.io.signal)
      if (check.failed !== undefined) return { prepared: slipSheetOnly('unreadable'), reason: 'not-in-vault' }
      if (!isFailure(error, 'worker.stopped')) throw error
      return error.details['reason'] === 'too-large' ? { prepared: slipSheetOnly('too-large') } : 'stopped'
    }
  }

  private parserAnswer(ask: {
    contents: AsyncIterable<Uint8Array>
    file: PlannedFile
    rasterise: boolean
  }): ReturnType<Parser['prepareExhibit']> {
    const { contents, file, rasterise } = ask
    const { size, mediaType, name } = file
    return this.io.parser.prepareExhibit({ contents, size, mediaType, name }, { rasterise })
  }
}

/** Passes bytes on, hashing them, and remembers when reading itself failed. */
async function* watch(
  bytes: AsyncIterable<Uint8Array>,
  check: { hash: { update(piece: Uint8Array): unknown }; failed: unknown },
): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of bytes) {
      check.hash.update(piece)
      yield piece
    }
  } catch (error) {
    check.failed = error
    throw error
  }
}

/** Throws the failure `job.cancelled` once the person has stopped the work. */
export function ensureNotCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new Failure('job.cancelled')
}
