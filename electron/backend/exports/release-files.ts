import type { CommandContext, CustodyNote, JobContext } from '../context.ts'
import type { WritableFile } from '../file-access.ts'

/** A file that is written whole but for its name, and the hash of what stands in it. */
export type FinishedFile = { readonly target: WritableFile; readonly sha256: string }

type Release = {
  readonly action: string
  readonly files: readonly FinishedFile[]
  readonly note: CustodyNote
  /** What else is kept in the same step. */
  readonly also?: (command: CommandContext) => void
}

async function abandonAll(files: readonly FinishedFile[]): Promise<void> {
  for (const { target } of files) await target.abandon()
}

/**
 * Lets finished files out: first the custody entry commits, then they get their names. So no copy is ever outside that the
 * log does not know of, also when the vault is locked or the machine stops in between. Where a name could not be given, a
 * second entry says which hashes did not get out.
 */
export async function releaseFiles(context: JobContext, release: Release): Promise<void> {
  const { action, files, note, also } = release
  try {
    context.signal.throwIfAborted()
    context.commit(action, (command) => {
      also?.(command)
      command.custody(note)
    })
  } catch (error) {
    await abandonAll(files)
    throw error
  }
  let named = 0
  try {
    for (const { target } of files) {
      await target.finish()
      named += 1
    }
  } catch (error) {
    const rest = files.slice(named)
    await abandonAll(rest)
    tellFailure(context, release, rest)
    throw error
  }
}

function tellFailure(context: JobContext, release: Release, rest: readonly FinishedFile[]): void {
  const { action, note } = release
  const details = { notWritten: rest.map((file) => file.sha256) }
  try {
    context.commit(action, (command) => command.custody({ subject: note.subject, details }))
  } catch {
    // The vault was locked meanwhile: its log then says too much rather than too little.
  }
}
