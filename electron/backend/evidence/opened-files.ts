import { randomBytes } from 'node:crypto'
import { Failure } from '../../../shared/failures/failure.ts'
import type { VaultSession } from '../vault/session.ts'
import type { StoredFile } from './evidence-file.rows.ts'

/** Most bytes of one answer. */
export const mediaPieceBytes = 1024 * 1024

/** Bytes [start, end) of a file that was opened for the page. */
export type MediaRange = { readonly token: string; readonly start: number; readonly end: number }

export type MediaPiece = {
  readonly mediaType: string
  /** Of the whole file. */
  readonly size: number
  readonly start: number
  readonly bytes: Uint8Array
}

const openedFiles = new WeakMap<VaultSession, Map<string, StoredFile>>()

/** A random token for a file; it holds until the vault is locked, in this process only. */
export function openForPage(session: VaultSession, file: StoredFile): string {
  const opened = openedFiles.get(session) ?? new Map<string, StoredFile>()
  openedFiles.set(session, opened)
  const token = randomBytes(32).toString('hex')
  opened.set(token, file)
  return token
}

/**
 * At most 1 MiB of an opened file from `start` on; less at its end. Reads only the chunks it needs, so the middle of a large
 * file costs what its beginning costs. Fails with `record.not-found` for a token this session never gave, `object.missing`,
 * `object.damaged`; RangeError for a range that is none.
 */
export async function readPiece(session: VaultSession, range: MediaRange): Promise<MediaPiece> {
  const file = openedFiles.get(session)?.get(range.token)
  if (file === undefined) throw new Failure('record.not-found', { id: '' })
  const { mediaType, size } = file
  const start = range.start
  const end = Math.min(range.end, start + mediaPieceBytes, size)
  if (!Number.isSafeInteger(start) || start < 0 || start > end)
    throw new RangeError(`bytes ${start}-${end} of ${size}`)
  const bytes = new Uint8Array(end - start)
  let done = 0
  if (end > start)
    for await (const piece of session.objects.read(file.object, { start, end })) {
      bytes.set(piece, done)
      done += piece.length
    }
  return { mediaType, size, start, bytes }
}
