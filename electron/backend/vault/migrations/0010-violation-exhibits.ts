import type { MigrationDb } from '../database.ts'
import type { Migration } from '../migrations.ts'

type Told = Record<string, unknown>

const isTold = (value: unknown): value is Told =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A violation as it is kept now: its one exhibit is the first of several. */
function severalExhibits(violation: unknown): unknown {
  if (!isTold(violation) || !('evidenceId' in violation)) return violation
  const { evidenceId, ...rest } = violation
  return { ...rest, evidenceIds: [evidenceId] }
}

/** The violations of an order, or of one that is being entered. */
function ofOrder(order: Told): Told {
  const { violations } = order
  return Array.isArray(violations) ? { ...order, violations: violations.map(severalExhibits) } : order
}

function changeOrders(db: MigrationDb): void {
  const rows = db.all<{ id: string; data: string }>(
    `SELECT id, data FROM protective_order WHERE json_extract(data, '$.violations') IS NOT NULL`,
  )
  for (const { id, data } of rows) {
    const changed = JSON.stringify(ofOrder(JSON.parse(data) as Told))
    if (changed !== data) db.run('UPDATE protective_order SET data = ? WHERE id = ?', [changed, id])
  }
}

/** What was being typed when the vault was locked: rows of an order's violations, or a whole new order. */
function changeDrafts(db: MigrationDb): void {
  const rows = db.all<{ person: string; key: string; value: string }>(
    `SELECT person_id AS person, key, value FROM draft
     WHERE json_valid(value) AND instr(value, '"evidenceId"') > 0
       AND (key LIKE 'record/%/violations' OR instr(value, '"violations"') > 0)`,
  )
  for (const { person, key, value } of rows) {
    const typed: unknown = JSON.parse(value)
    const changed = Array.isArray(typed) ? typed.map(severalExhibits) : isTold(typed) ? ofOrder(typed) : typed
    const changes = [JSON.stringify(changed), person, key]
    db.run('UPDATE draft SET value = ? WHERE person_id = ? AND key = ?', changes)
  }
}

/** A violation of an order is shown by several exhibits, where it was by one. */
export const violationExhibitsMigration: Migration = {
  number: 10,
  name: 'violation-exhibits',
  up(db) {
    changeOrders(db)
    changeDrafts(db)
  },
}
