import type { RoleKind } from '../../../shared/model/role.ts'
import type { ReadDb } from '../vault/database.ts'

/** Parts that may be told beside a name: a sealed case says nothing, not even that there is one. A case that has parts is never deleted. */
const told = `r.deleted_at IS NULL AND r.case_id NOT IN (SELECT c.id FROM case_record AS c WHERE c.deleted_at IS NULL AND c.secrecy = 'sealed')`

/** Ids of those who have a part of this kind in a case that may be told of. */
export const withRole = `SELECT r.person_id FROM role AS r INDEXED BY role_parts WHERE r.role = ? AND ${told}`

export type Parts = { readonly roles: readonly RoleKind[]; readonly cases: number }

/** The parts of these people and in how many cases they have one; of who has none there is no entry. */
export function partsOf(db: ReadDb, ids: readonly string[]): ReadonlyMap<string, Parts> {
  const rows = db.all<{ id: string; roles: string; cases: number }>(
    `SELECT r.person_id AS id, json_group_array(DISTINCT r.role) AS roles, count(DISTINCT r.case_id) AS cases
     FROM json_each(?) AS asked CROSS JOIN role AS r INDEXED BY role_of_person ON r.person_id = asked.value
     WHERE ${told} GROUP BY r.person_id`,
    [JSON.stringify(ids)],
  )
  return new Map(rows.map(({ id, roles, cases }) => [id, { roles: JSON.parse(roles) as RoleKind[], cases }]))
}
