import type { ReadDb } from '../vault/database.ts'
import { listAboutSameSuspects, listAboutSuspect } from './report.rows.ts'

/**
 * Reports of other cases about the suspect of a table, or about every suspect its case names. Another survivor's report may
 * stand in a table only with her consent; without a record of one it is withheld.
 */
export function reportsOfOtherCases(
  db: ReadDb,
  question: { readonly caseId: string; readonly suspectId?: string | undefined },
): { readonly allowed: readonly string[]; readonly withheld: number } {
  const { caseId, suspectId } = question
  const found =
    suspectId === undefined
      ? listAboutSameSuspects(db, caseId)
      : listAboutSuspect(db, suspectId).filter((entry) => entry.caseId !== caseId)
  return { allowed: [], withheld: found.length }
}
