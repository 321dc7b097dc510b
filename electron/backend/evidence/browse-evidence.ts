import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { EvidenceQuestion, EvidenceRow } from '../../../shared/contract/evidence-list-contract.ts'
import type { Evidence } from '../../../shared/model/evidence.ts'
import type { EvidenceId } from '../../../shared/model/ids.ts'
import { missingRecordingFacts } from '../../../shared/model/recording-facts.ts'
import type { QueryContext } from '../context.ts'
import type { VaultSession } from '../vault/session.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { listFilesOf, type StoredFile } from './evidence-file.rows.ts'
import { changeCount, listIds, rowsOf, type ListedRow } from './evidence-list.rows.ts'

type Order = { readonly question: string; readonly changes: number; readonly ids: readonly string[] }

/** The order of the last list: its pages are asked for one by one, and nothing may move between them. */
const lastOrders = new WeakMap<VaultSession, Order>()

function orderOf(context: QueryContext, asked: EvidenceQuestion): readonly string[] {
  const { caseId, text = '', filter = {}, sort, descending } = asked
  const { kind = '', withoutSource = false, unread = false } = filter
  const key = JSON.stringify([caseId, text, kind, withoutSource, unread, sort, descending])
  const changes = changeCount(context.db)
  const last = lastOrders.get(context.session)
  if (last?.question === key && last.changes === changes) return last.ids
  const ids = listIds(context.db, asked)
  lastOrders.set(context.session, { question: key, changes, ids })
  return ids
}

function toRow(row: ListedRow, files: readonly StoredFile[]): EvidenceRow {
  // The row was parsed by its schema when it was written; dispatch parses what leaves.
  const fields = JSON.parse(row.data) as Evidence
  const { title, kind, source, datedOn, form, intimate, pretrialSecrecy, privateCorrespondence } = fields
  return {
    id: row.id as EvidenceId,
    version: row.version,
    title,
    kind,
    ...withoutUndefined({ source, datedOn, form, intimate, pretrialSecrecy, privateCorrespondence }),
    takenInAt: row.created_at,
    missingFacts: missingRecordingFacts(fields),
    files: files.map(({ evidenceId: _item, object: _object, ...file }) => file),
  }
}

/** A page of the exhibits of a case, with their files. Fails with `search.too-short`. */
export function browseEvidence(
  context: QueryContext,
  input: ParsedInputOf<'evidence.browse'>,
): OutputOf<'evidence.browse'> {
  const { offset, limit, ...question } = input
  const ids = orderOf(context, question)
  const page = ids.slice(offset, offset + limit)
  const rows = new Map(rowsOf(context.db, page).map((row) => [row.id, row]))
  const files = listFilesOf(context.db, page)
  const items = page.flatMap((id) => {
    const row = rows.get(id)
    return row === undefined ? [] : [toRow(row, files.get(id) ?? [])]
  })
  return { items, total: ids.length }
}

/** What stands before and after an exhibit in a list. Fails with `search.too-short`. */
export function neighboursOf(
  context: QueryContext,
  input: ParsedInputOf<'evidence.neighbours'>,
): OutputOf<'evidence.neighbours'> {
  const { id, ...question } = input
  const ids = orderOf(context, question)
  const position = ids.indexOf(id)
  if (position === -1) return { total: ids.length }
  return withoutUndefined({
    total: ids.length,
    position,
    previous: ids[position - 1] as EvidenceId | undefined,
    next: ids[position + 1] as EvidenceId | undefined,
  })
}

/** Every exhibit a question is about, for what is to be done with all of them. Fails with `search.too-short`. */
export function chosenIds(
  context: QueryContext,
  input: ParsedInputOf<'evidence.ids'>,
): OutputOf<'evidence.ids'> {
  const { offset, limit, ...question } = input
  const ids = orderOf(context, question)
  return { ids: ids.slice(offset, offset + limit) as EvidenceId[], total: ids.length }
}
