import { createHash } from 'node:crypto'
import type { CustodyNote, JobContext } from '../context.ts'
import { releaseFiles } from './release-files.ts'

/** Something made ready to leave: its bytes, where to, and what the custody log keeps beside hash and size. */
type Outgoing = {
  readonly action: string
  readonly file: string
  readonly replace: boolean
  readonly bytes: Uint8Array
  readonly subject: string
  readonly details: CustodyNote['details']
}

/**
 * Writes bytes that the export policy has allowed (`ensureExport` stands before every call) and logs them before they have a
 * name. Nothing is left when it fails or is cancelled.
 */
export async function exportBytes(
  context: JobContext,
  outgoing: Outgoing,
): Promise<{ bytes: number; sha256: string }> {
  const { action, file, replace, bytes, subject, details } = outgoing
  context.signal.throwIfAborted()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const target = await context.environment.files.createForWrite(file, { replace })
  try {
    await target.write(bytes)
  } catch (error) {
    await target.abandon()
    throw error
  }
  await releaseFiles(context, {
    action,
    files: [{ target, sha256 }],
    note: { subject, details: { ...details, sha256, size: bytes.length } },
  })
  return { bytes: bytes.length, sha256 }
}
