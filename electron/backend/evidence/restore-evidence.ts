import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import { Failure } from '../../../shared/failures/failure.ts'
import { foldForSearch } from '../../../shared/language/fold.ts'
import type { CommandContext } from '../context.ts'
import { getRecord, restoreRecord } from '../records/record-table.ts'
import { indexRecord } from '../search/search.rows.ts'
import { hasTombstone } from '../vault/object.rows.ts'
import { findText, listFiles } from './evidence-file.rows.ts'
import { evidenceTable } from './evidence.ts'

/** Takes the deletion of an item back. Refused with `record.not-found` when its files were destroyed. */
export function restoreEvidence(
  context: CommandContext,
  input: ParsedInputOf<'evidence.restore'>,
): OutputOf<'evidence.restore'> {
  const { db } = context
  if (hasTombstone(db, input.id)) throw new Failure('record.not-found', { id: input.id })
  const restored = restoreRecord(context, evidenceTable, input)
  const { caseId } = getRecord(db, evidenceTable, input.id)
  for (const { id, name } of listFiles(db, input.id)) {
    const text = foldForSearch(findText(db, id) ?? '')
    if (text !== '') indexRecord(db, { entity: 'file', recordId: id, caseId, title: name, text })
  }
  return restored
}
