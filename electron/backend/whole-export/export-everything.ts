import { createHash } from 'node:crypto'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import type { JobContext } from '../context.ts'
import { localDay, localInstant } from '../local-time.ts'
import { custodyHead, makerOf } from '../vault/custody.ts'
import { ensureProved } from '../vault/prove-key.ts'
import { listSlots } from '../vault/slots.ts'
import { vaultSnapshot } from '../vault/vault-snapshot.ts'
import { countContents } from './count-contents.ts'
import { createExportFolder } from './export-folder.ts'
import type { ExportWork } from './export-work.ts'
import { createExportReadme } from './readme-text.ts'
import { GivenNames } from './safe-names.ts'
import { countWhere, schemaOf } from './whole-export.rows.ts'
import { writeFiles } from './write-files.ts'
import { writeLists } from './write-lists.ts'
import { writeOutputs } from './write-outputs.ts'
import { writeRecords } from './write-records.ts'

type Input = ParsedInputOf<'vault.export'>
type Answer = OutputOf<'vault.export'>

/**
 * Who made the vault, as its custody log says, while she has a way in; after her the person of the oldest slot there is. Everyone
 * with a slot could decrypt the folder by other means; the program helps one person with it, who answers for it.
 */
function ensureOwner({ session }: JobContext): void {
  const slots = listSlots(session)
  const maker = session.database.read(makerOf)
  const owner = slots.find(({ personId }) => personId === maker) ?? slots[0]
  if (owner?.personId !== session.slot.personId) throw new Failure('vault.not-owner')
}

/** What says of the export what it is, and the hashes of everything in it, which are hashed in their turn. */
async function writeFrame(
  work: ExportWork,
  input: Input,
  contents: ReturnType<typeof countContents>,
): Promise<string> {
  const { context, folder, gaps, schema, db } = work
  const { environment, session } = context
  const exportedAt = localInstant(environment.now().toISOString(), environment)
  const { sequence, hash } = custodyHead(db)
  const manifest = {
    format: 'sandyq-export',
    version: 1,
    schema,
    program: environment.programVersion,
    vaultId: session.vaultId,
    exportedAt,
    by: session.slot.personName,
    reason: input.reason,
    custody: { sequence, head: hash },
    contents,
    gaps,
  }
  await folder.write('manifest.json', [`${JSON.stringify(manifest, null, 2)}\n`])
  await folder.write('README.txt', [createExportReadme({ exportedAt, gaps: gaps.length })])
  const sums = folder.files
    .toSorted((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('')
  await folder.write('SHA256SUMS', [sums])
  return createHash('sha256').update(sums).digest('hex')
}

/** Gives the folder its name once the log knows of it. Where that fails the log says so, too. */
function release(work: ExportWork, details: Record<string, unknown>): void {
  const { context, folder } = work
  const subject = context.session.vaultId
  context.signal.throwIfAborted()
  context.commit('vault.export', (command) => command.custody({ subject, details }))
  try {
    folder.finish()
  } catch (error) {
    context.commit('vault.export', (command) =>
      command.custody({ subject, details: { notWritten: details['sha256'] ?? '' } }),
    )
    throw error
  }
}

/**
 * Writes everything the vault holds, as it is at this moment, into a new folder: records and custody log as JSON, the main lists as
 * CSV, files, documents and bundles as files, with a manifest of their hashes. The folder has its name only when all of it is
 * there and the custody log knows; before that, and when it is stopped, nothing stays. One lost file keeps nothing else in.
 */
export async function exportEverything(context: JobContext, input: Input): Promise<Answer> {
  ensureOwner(context)
  ensureProved(context.session)
  const { environment, session } = context
  const path = await environment.files.folder(input.folder)
  const folder = createExportFolder(path, environment.files.nameFolder)
  const snapshot = vaultSnapshot(session)
  try {
    const { db } = snapshot
    const contents = countContents(db, localDay(environment.now().toISOString(), environment))
    const made = ['evidence_file', 'document', 'build'].map((table) => countWhere(db, table, '1'))
    const total = made.reduce((sum, each) => sum + each, contents.records)
    let done = 0
    const count = (more: number) => {
      done += more
      context.progress({ stage: 'export', done, total })
    }
    const work: ExportWork = {
      context,
      db,
      schema: schemaOf(db),
      folder,
      names: new GivenNames(),
      language: input.language,
      places: new Map(),
      gaps: [],
      count,
    }
    context.progress({ stage: 'export', done, total })
    // Files first: their records say where they lie.
    await writeFiles(work)
    await writeRecords(work)
    await writeLists(work)
    await writeOutputs(work)
    const sha256 = await writeFrame(work, input, contents)
    const { files } = folder
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
    const gaps = work.gaps.length
    release(work, { reason: input.reason, sha256, files: files.length, bytes, gaps, contents })
    return { files: files.length, bytes, records: contents.records, gaps, sha256 }
  } finally {
    snapshot.close()
    folder.abandon()
  }
}
