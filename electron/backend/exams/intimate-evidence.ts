import type { CommandContext } from '../context.ts'
import { evidenceTable } from '../evidence/evidence.ts'
import { updateRecord } from '../records/record-table.ts'
import { findRecord } from '../records/record.rows.ts'

/** Where the records of this room name exhibits. */
export type NamesEvidence = {
  readonly evidenceId?: string | undefined
  readonly evidenceIds?: readonly string[] | undefined
  readonly annexes?: readonly { readonly evidenceId?: string | undefined }[] | undefined
}

/** Every exhibit an exam, a finding or a sample names. */
export function evidenceOf(fields: NamesEvidence): string[] {
  const named = [
    fields.evidenceId,
    ...(fields.evidenceIds ?? []),
    ...(fields.annexes ?? []).map((entry) => entry.evidenceId),
  ]
  return [...new Set(named.filter((id) => id !== undefined))]
}

/**
 * What comes from an examination is intimate unless someone has said that it is not: such an exhibit is never thumbnailed and
 * opens on a second click.
 */
export function markIntimate(context: CommandContext, ids: readonly string[]): void {
  for (const id of ids) {
    const item = findRecord(context.db, evidenceTable, id)
    if (item === undefined || item.deletedAt !== undefined || item.intimate !== undefined) continue
    updateRecord(
      { ...context, custody: (note) => context.custody({ ...note, action: 'evidence.update' }) },
      evidenceTable,
      {
        id,
        version: item.version,
        changes: { intimate: true },
      },
    )
  }
}
