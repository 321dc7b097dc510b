import type { ReadDb } from '../vault/database.ts'

/**
 * Whether a representative stands against the person: suspect, accused, convicted or defendant in the case of the consent, or
 * suspected, accused or convicted in any case where she is a survivor or victim.
 */
export function isOtherSide(
  db: ReadDb,
  { personId, representativeId, caseId }: { personId: string; representativeId: string; caseId: string },
): boolean {
  return (
    db.get(
      `SELECT 1 FROM role AS r WHERE r.person_id = ? AND r.deleted_at IS NULL AND (
         (r.case_id = ? AND r.role IN ('suspect', 'accused', 'convicted', 'defendant'))
         OR (r.role IN ('suspect', 'accused', 'convicted') AND EXISTS (
           SELECT 1 FROM role AS hers WHERE hers.person_id = ? AND hers.case_id = r.case_id
             AND hers.deleted_at IS NULL AND hers.role IN ('survivor', 'victim')))) LIMIT 1`,
      [representativeId, caseId, personId],
    ) !== undefined
  )
}
