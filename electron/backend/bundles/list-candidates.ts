import type { OutputOf, ParsedInputOf } from '../../../shared/contract/contract.ts'
import type { QueryContext } from '../context.ts'
import { listFiles } from '../evidence/evidence-file.rows.ts'
import { evidenceTable, exhibitDate } from '../evidence/evidence.ts'
import { getRecord } from '../records/record-table.ts'
import { matchExpression } from '../search/match-expression.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { bundleTable } from './bundles.ts'
import { findCandidates } from './candidate.rows.ts'
import { pageCountOf } from './page-counts.ts'

/** The evidence of a bundle's case that may go into it, each with its place in the bundle when it is there already. */
export function listCandidates(
  context: QueryContext,
  input: ParsedInputOf<'bundle.candidates'>,
): OutputOf<'bundle.candidates'> {
  const { db } = context
  const recipe = getRecord(db, bundleTable, input.id)
  const numbers = new Map(
    recipe.sections.flatMap((section) => section.evidenceIds).map((id, place) => [id as string, place + 1]),
  )
  const filter = {
    bundleId: input.id,
    caseId: recipe.caseId,
    kind: input.kind ?? null,
    match: input.text === undefined ? null : matchExpression(input.text),
    outside: input.outside === true ? 1 : 0,
  } as const
  const { offset, limit } = input
  const { ids, total } = findCandidates(db, filter, { offset, limit })
  const items = ids.map((id) => {
    const item = getRecord(db, evidenceTable, id)
    const counts = listFiles(db, id).map((file) => pageCountOf(context, file.id)?.pages)
    const known = counts.filter((pages) => pages !== undefined)
    return withoutUndefined({
      id,
      title: recipe.language === 'kk' ? (item.titleKk ?? item.title) : item.title,
      kind: item.kind,
      datedOn: exhibitDate(item),
      number: numbers.get(id),
      files: counts.length,
      pages: known.length === counts.length ? known.reduce((sum, pages) => sum + pages, 0) : undefined,
    })
  })
  return { items, total }
}
