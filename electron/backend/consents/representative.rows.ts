import { isFamily, type RelationshipKind } from '../../../shared/model/relationship.ts'
import type { ReadDb } from '../vault/database.ts'

/**
 * Whether a representative stands against the person: suspect, accused, convicted or defendant in the case of the consent, or
 * suspected, accused or convicted in any case where she is a survivor or victim; or named as the suspect of a report, an order, a
 * measure or an incident of such a case, whether or not anybody has given him a role.
 */
export function isOtherSide(db: ReadDb, pair: Pair): boolean {
  return hasRole(db, pair) || isSuspected(db, pair)
}

type Pair = { readonly personId: string; readonly representativeId: string; readonly caseId: string }

function isSuspected(db: ReadDb, { personId, representativeId, caseId }: Pair): boolean {
  return (
    db.get(
      `WITH hers AS (SELECT :caseId AS id UNION SELECT case_id FROM role
         WHERE person_id = :personId AND deleted_at IS NULL AND role IN ('survivor', 'victim'))
       SELECT 1 FROM (
         SELECT r.case_id FROM report_suspect AS s JOIN report AS r ON r.id = s.report_id
           WHERE s.suspect = :representativeId AND r.deleted_at IS NULL
         UNION ALL SELECT case_id FROM protective_order
           WHERE json_extract(data, '$.suspectId') = :representativeId AND deleted_at IS NULL
         UNION ALL SELECT case_id FROM measure
           WHERE json_extract(data, '$.suspectId') = :representativeId AND deleted_at IS NULL
         UNION ALL SELECT i.case_id FROM incident AS i, json_each(i.data, '$.participants') AS part
           WHERE i.deleted_at IS NULL AND json_extract(part.value, '$.personId') = :representativeId
             AND json_extract(part.value, '$.part') = 'suspect'
       ) WHERE case_id IN (SELECT id FROM hers) LIMIT 1`,
      { personId, representativeId, caseId },
    ) !== undefined
  )
}

function hasRole(db: ReadDb, { personId, representativeId, caseId }: Pair): boolean {
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

/** Whether a representative is kin, spouse or guardian of someone who is suspected, accused or convicted in the case. */
export function isCloseToOtherSide(
  db: ReadDb,
  { representativeId, caseId }: { representativeId: string; caseId: string },
): boolean {
  return db
    .all<{ kind: RelationshipKind }>(
      `SELECT json_extract(t.data, '$.kind') AS kind FROM relationship AS t JOIN role AS r
         ON r.person_id IN (json_extract(t.data, '$.personId'), json_extract(t.data, '$.otherId'))
       WHERE t.deleted_at IS NULL AND r.deleted_at IS NULL AND r.case_id = ?
         AND r.role IN ('suspect', 'accused', 'convicted') AND r.person_id <> ?
         AND ? IN (json_extract(t.data, '$.personId'), json_extract(t.data, '$.otherId'))`,
      [caseId, representativeId, representativeId],
    )
    .some(({ kind }) => isFamily(kind))
}
