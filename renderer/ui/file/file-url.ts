import type { OutputOf } from '../../../shared/contract/contract.ts'
import { call } from '../../client/call.ts'

export type OpenedFile = OutputOf<'evidence.open-file'>

/** One address a file for as long as this page lives: it ends with the vault's lock, as the address does. */
const opened = new Map<string, Promise<OpenedFile>>()

/** The address of a file's bytes. Throws the Failure: `evidence.intimate` until `confirmed`. */
export function openFile(fileId: string, confirmed: boolean): Promise<OpenedFile> {
  const known = opened.get(fileId)
  // What was confirmed once must be confirmed again by whoever opens it next.
  if (known !== undefined && !confirmed) return known
  const answer = call('evidence.open-file', {
    fileId: fileId,
    ...(confirmed ? { confirmed } : {}),
  })
  if (confirmed) return answer
  opened.set(fileId, answer)
  answer.catch(() => opened.delete(fileId))
  return answer
}

/** Types that the page can show as a picture. */
export const pictureTypes: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/webp',
])

/** Most bytes of one answer for a file. */
const pieceBytes = 1024 * 1024

/** Bytes [begin, end) of an opened file, piece by piece. Throws when the file cannot be read. */
export async function readBytes(
  url: string,
  range: { readonly begin: number; readonly end: number; readonly signal?: AbortSignal | undefined },
): Promise<Uint8Array> {
  const bytes = new Uint8Array(range.end - range.begin)
  let done = 0
  while (done < bytes.length) {
    const from = range.begin + done
    const until = Math.min(range.end, from + pieceBytes)
    const answer = await fetch(url, {
      headers: { Range: `bytes=${String(from)}-${String(until - 1)}` },
      ...(range.signal === undefined ? {} : { signal: range.signal }),
    })
    if (answer.status !== 206) throw new Error(`status ${String(answer.status)}`)
    const piece = new Uint8Array(await answer.arrayBuffer())
    if (piece.length === 0) throw new Error('an empty piece')
    bytes.set(piece.subarray(0, bytes.length - done), done)
    done += piece.length
  }
  return bytes
}
