import { join } from 'node:path'
import { z } from 'zod'
import { writeFileAtomically } from './atomic-file.ts'
import { kindOf, readPlainFile } from './plain-file.ts'

const backupRecord = z.object({
  format: z.literal(1),
  vaultId: z.uuid(),
  /** Null while keys and database are being replaced: such a copy is not to be trusted. */
  completedAt: z.iso.datetime().nullable(),
})

/** `backup.json`: says that a folder is a backup, of which vault, and whether it was finished. */
type BackupRecord = z.infer<typeof backupRecord>

const fileName = 'backup.json'

export function writeBackupRecord(folder: string, record: BackupRecord): void {
  writeFileAtomically(join(folder, fileName), `${JSON.stringify(record, null, 2)}\n`)
}

/** Undefined when the folder is no backup; `damaged` when its record cannot be read. */
export function readBackupRecord(folder: string): BackupRecord | 'damaged' | undefined {
  const file = join(folder, fileName)
  if (kindOf(file) === 'none') return undefined
  try {
    const record = backupRecord.safeParse(JSON.parse(readPlainFile(file, 64 * 1024).toString('utf8')))
    return record.success ? record.data : 'damaged'
  } catch {
    return 'damaged'
  }
}
